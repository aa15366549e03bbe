import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { manifest } from '../../src/commands/manifest.ts';

const path = join(resolve(import.meta.dirname, '../..'), 'README.md');

/** UPDATE_README=1 npx vitest run test/cli/readme.test.ts writes what is missing. */
it('lists every command, with its purpose and its document, as the manifest has them', () => {
  const text = readFileSync(path, 'utf8');
  const commands = ['| command | what it is for |', '| --- | --- |']
    .concat(manifest.map(({ name, summary }) => `| \`prep ${name}\` | ${summary} |`))
    .join('\n');
  const documents = ['| command | document |', '| --- | --- |']
    .concat(manifest.map(({ name, json }) => `| \`${name}\` | \`${json.replaceAll('|', '\\|')}\` |`))
    .join('\n');
  const expected = between(between(text, 'commands', commands), 'json', documents);
  if (process.env['UPDATE_README'] !== undefined) {
    writeFileSync(path, expected);
  }
  expect(readFileSync(path, 'utf8')).toBe(expected);
});

function between(text: string, name: string, body: string): string {
  const parts = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  expect(text).toMatch(parts);
  return text.replace(parts, (_, open: string, close: string) => `${open}\n${body}\n\n${close}`);
}
