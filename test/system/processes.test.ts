import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/system/errors.ts';
import { openInEditor, programAndWords } from '../../src/system/processes.ts';
import { temporaryFolder } from '../support/prep.ts';

/** A program that writes the arguments it was given, one to a line, into a file beside it. */
function editorAt(path: string, exit = 0): { path: string; heard: () => string[] } {
  mkdirSync(dirname(path), { recursive: true });
  const heard = `${dirname(path)}/heard`;
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\0' "$@" > "$(dirname "$0")/heard"\nexit ${exit}\n`);
  chmodSync(path, 0o755);
  return { path, heard: () => readFileSync(heard, 'utf8').split('\0').slice(0, -1) };
}

describe('what an editor hears', () => {
  it.each([
    ['arguments', (path: string) => `${path} --wait -n`, ['--wait', '-n']],
    ['quoted arguments', (path: string) => `${path} -c "set tw=80" 'a b'`, ['-c', 'set tw=80', 'a b']],
    ['a variable’s name', (path: string) => `${path} $HOME "$PATH"`, ['$HOME', '$PATH']],
    [
      'a semicolon and a command',
      (path: string) => `${path} ; touch heard-a-shell`,
      [';', 'touch', 'heard-a-shell'],
    ],
    [
      'a substitution',
      (path: string) => `${path} $(touch heard-a-shell) \`id\``,
      ['$(touch', 'heard-a-shell)', '`id`'],
    ],
    ['a pipe, a star, a redirection', (path: string) => `${path} | * > x`, ['|', '*', '>', 'x']],
    ['spaces around', (path: string) => `   ${path}\t--wait `, ['--wait']],
  ])('is %s, word by word, then the file', async (_, setting, words) => {
    const folder = temporaryFolder();
    const { path, heard } = editorAt(join(folder, 'ed'));
    await openInEditor('/tmp/post mortem.md', { EDITOR: setting(path) });
    expect(heard()).toEqual([...words, '/tmp/post mortem.md']);
    expect(existsSync('heard-a-shell')).toBe(false);
  });

  it.each(['my editor', '$HOME', 'a;b', 'it’s', "it's", 'say "hi"', '`id`', '$(id)', 'a&b', 'ünï'])(
    'is the file alone when the setting is the path of a program: %s',
    async (name) => {
      const { path, heard } = editorAt(join(temporaryFolder(), name, 'ed it'));
      await openInEditor('/tmp/x.md', { EDITOR: path });
      expect(heard()).toEqual(['/tmp/x.md']);
    },
  );

  it('keeps the words of a quoted path with spaces, and what follows it', async () => {
    const { path, heard } = editorAt(join(temporaryFolder(), 'my editor', 'ed'));
    await openInEditor('/tmp/x.md', { EDITOR: `"${path}" --wait` });
    expect(heard()).toEqual(['--wait', '/tmp/x.md']);
  });

  it.each([
    '/tmp/$HOME.md',
    '/tmp/a;b.md',
    '/tmp/a b.md',
    '/tmp/"q".md',
    "/tmp/'q'.md",
    '/tmp/*.md',
    '/tmp/-x',
  ])('is the name of the file as it is: %s', async (file) => {
    const { path, heard } = editorAt(join(temporaryFolder(), 'ed'));
    await openInEditor(file, { EDITOR: path });
    expect(heard()).toEqual([file]);
  });
});

describe('which editor', () => {
  it('is VISUAL before EDITOR, and EDITOR when VISUAL is empty', async () => {
    const folder = temporaryFolder();
    const visual = editorAt(join(folder, 'visual', 'ed'));
    const plain = editorAt(join(folder, 'plain', 'ed'));
    await openInEditor('/tmp/one', { VISUAL: visual.path, EDITOR: plain.path });
    expect(visual.heard()).toEqual(['/tmp/one']);
    await openInEditor('/tmp/two', { VISUAL: '', EDITOR: plain.path });
    expect(plain.heard()).toEqual(['/tmp/two']);
    expect(visual.heard()).toEqual(['/tmp/one']);
  });

  it('is split at spaces unless a program has just that name', () => {
    expect(programAndWords('code --wait')).toEqual(['code', '--wait']);
    expect(programAndWords('/no/such program')).toEqual(['/no/such', 'program']);
    expect(programAndWords('  ')).toEqual([]);
  });
});

describe('an editor that does not do its work', () => {
  it.each(['', '   ', '""'])('is asked for when the setting is %j', async (setting) => {
    await expect(openInEditor('/tmp/x', { EDITOR: setting })).rejects.toThrow(UserError);
  });

  it('is named when it cannot be started', async () => {
    const missing = join(temporaryFolder(), 'nobody');
    await expect(openInEditor('/tmp/x', { EDITOR: `${missing} --wait` })).rejects.toThrow(
      `The editor could not be started: ${missing}`,
    );
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'text'), 'no program');
    await expect(openInEditor('/tmp/x', { EDITOR: join(folder, 'text') })).rejects.toThrow(UserError);
  });

  it('is reported when it ends with an error or by a signal', async () => {
    const failing = editorAt(join(temporaryFolder(), 'ed'), 3);
    await expect(openInEditor('/tmp/x', { EDITOR: failing.path })).rejects.toThrow('ended with an error (3)');
    const path = join(temporaryFolder(), 'ed');
    writeFileSync(path, '#!/bin/sh\nkill -9 $$\n');
    chmodSync(path, 0o755);
    await expect(openInEditor('/tmp/x', { EDITOR: path })).rejects.toThrow('stopped by a signal');
  });
});
