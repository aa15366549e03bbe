import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PostMortemPicture } from '../../src/review/post-mortem-view.ts';
import { Machine } from '../support/terminal.ts';

/** Answers what broke and the rule, and writes down how it was called and whether it has a terminal. */
const script = `#!${process.execPath}
const fs = require('node:fs');
const [path] = process.argv.slice(-1);
const form = fs.readFileSync(path, 'utf8');
const answer = (text, id, words) => text.replace(new RegExp('(<!-- ' + id + ':[^]*?-->\\\\n)'), (lead) => lead + '\\n' + words + '\\n');
fs.writeFileSync(path, answer(answer(form, 'broke', 'Minute 9: $HOME; "quoted"'), 'rule', 'Two lines\\nof a rule'));
const called = { words: process.argv.slice(2, -1), isTerminal: process.stdin.isTTY === true, form };
fs.writeFileSync(process.env.PREP_HOME + '/called.json', JSON.stringify(called));
process.exit(Number(process.env.EDITOR_CODE ?? 0));
`;

interface Called {
  words: string[];
  isTerminal: boolean;
  form: string;
}

/** A machine whose editor lies at a path with spaces; its setting is made from that path. */
function machineWithEditor(setting: (path: string) => Record<string, string>): Machine {
  const machine = new Machine();
  const folder = join(machine.home, 'my tools');
  mkdirSync(folder);
  const path = join(folder, 'an editor');
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return machine.with({ environment: setting(path) });
}

const called = (machine: Machine): Called =>
  JSON.parse(readFileSync(join(machine.home, 'called.json'), 'utf8')) as Called;

const written = (machine: Machine): PostMortemPicture =>
  machine.json<{ postMortem: PostMortemPicture }>('postmortem', 'last', '--show').postMortem;

it.each([
  ['a path with spaces', (path: string) => ({ EDITOR: path }), []],
  [
    'a quoted path with arguments',
    (path: string) => ({ EDITOR: `"${path}" --wait -n 'two words'` }),
    ['--wait', '-n', 'two words'],
  ],
  ['VISUAL before EDITOR', (path: string) => ({ VISUAL: `'${path}' -v`, EDITOR: 'false' }), ['-v']],
] as const)('takes the post-mortem from the editor: %s', async (_, setting, words) => {
  const machine = machineWithEditor(setting);
  expect(machine.pipe('log', 'coding', '--minutes', '30', '--outcome', 'failed').code).toBe(0);
  expect(machine.pipe('postmortem', 'last', '--well', 'Said so before').code).toBe(0);
  const terminal = machine.prepInShell('postmortem', '--editor');
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().at(-1)).toBe('line settings: as before');
  expect(called(machine)).toMatchObject({ words, isTerminal: true });
  expect(called(machine).form).toContain('Said so before');
  expect(written(machine)).toMatchObject({
    well: 'Said so before',
    broke: 'Minute 9: $HOME; "quoted"',
    rule: 'Two lines\nof a rule',
    isWritten: true,
  });
  expect(readdirSync(join(machine.home, 'tmp'))).toEqual([]);
});

it('finishes into the editor instead of questions', async () => {
  const machine = machineWithEditor((path) => ({ EDITOR: path }));
  expect(machine.pipe('start', '--detach').code).toBe(0);
  const terminal = machine.prep('finish', '--editor');
  await terminal.waitForQuestion('How did it go?');
  // The editor is not opened before the outcome is known, and nothing else is asked.
  expect(await terminal.acceptAll()).toEqual([expect.stringContaining('How did it go?')]);
  expect((await terminal.exit).code).toBe(0);
  expect(written(machine)).toMatchObject({ outcome: 'solved', rule: 'Two lines\nof a rule' });
  expect(terminal.history().join('\n')).toContain('of a rule');
});

it('keeps what was typed, and the session over, when the editor ends with an error', async () => {
  const machine = machineWithEditor((path) => ({ EDITOR: path, EDITOR_CODE: '3' }));
  expect(machine.pipe('start', '--detach').code).toBe(0);
  const terminal = machine.with({ columns: 200 }).prep('finish', '--outcome', 'partial', '--editor');
  const withCode = await terminal.exit;
  expect(withCode.code).toBe(1);
  const path = /What you wrote is still in (\S+)/.exec(terminal.history().join('\n'))?.[1] ?? '';
  expect(readFileSync(path, 'utf8')).toContain('Minute 9: $HOME; "quoted"');
  expect(machine.events().at(-1)).toMatchObject({ kind: 'finished', data: { outcome: 'partial' } });
  expect(written(machine)).toMatchObject({ broke: null, rule: null });
});
