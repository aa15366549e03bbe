import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/commands/manifest.ts';
import {
  mustRun,
  newHome,
  program,
  runChild,
  stackTrace,
  surroundings,
  workFolder,
} from '../support/faults.ts';

describe("the person's own files", () => {
  it('are the same, and no others lie beside them, after every command', async () => {
    const { own, cwd, person, home } = belongings();
    const watched = [own, cwd, person];
    const before = watched.map(fingerprint);
    await mustRun(home, ['config', 'set', 'content.paths', own]);
    for (const argv of everyCommand(own, home)) {
      const ended = await runChild(
        process.execPath,
        [program, ...argv],
        surroundings(home, {
          HOME: person,
          // A shim of rustup would begin a folder of its own there.
          RUSTUP_HOME: join(homedir(), '.rustup'),
          XDG_DATA_HOME: join(person, 'data'),
          EDITOR: 'true',
          PREP_SEED: undefined,
        }),
        cwd,
      );
      expect([0, 1], `${argv.join(' ')}: ${ended.err}`).toContain(ended.code);
      expect(ended.err).not.toMatch(stackTrace);
      expect(watched.map(fingerprint), argv.join(' ')).toEqual(before);
    }
    expect(statSync(home).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(home).filter((each) => statSync(join(home, each)).isFile())) {
      expect({ name, mode: statSync(join(home, name)).mode & 0o777 }).toEqual({ name, mode: 0o600 });
    }
  });

  it('are all tried: the list below has every command of the manifest', () => {
    const lines = everyCommand('x', 'y').map((argv) => argv.join(' '));
    for (const { name } of manifest) {
      expect(
        lines.some((line) => line === name || line.startsWith(`${name} `)),
        name,
      ).toBe(true);
    }
  });

  it('keep their content when a link in place of the database leads to them', async () => {
    const { own, home } = belongings();
    const victim = join(own, 'diary.txt');
    const before = fingerprint(own);
    mkdirSync(home);
    symlinkSync(victim, join(home, 'prep.db'));
    symlinkSync(victim, join(home, 'cache.db-journal'));
    for (const argv of [['start'], ['status'], ['stats'], ['config', 'set', 'minutes', '30']]) {
      const ended = await runChild(process.execPath, [program, ...argv], surroundings(home));
      expect(ended.code).toBe(1);
      expect(ended.err).toContain(join(home, 'prep.db'));
      expect(ended.err).not.toMatch(stackTrace);
    }
    expect(fingerprint(own)).toEqual(before);
  });

  it('keep their content when a link in place of the index leads to them', async () => {
    const { own, home } = belongings();
    const before = fingerprint(own);
    mkdirSync(home);
    symlinkSync(join(own, 'diary.txt'), join(home, 'cache.db'));
    await mustRun(home, ['start', '--detach']);
    await mustRun(home, ['plan']);
    expect(fingerprint(own)).toEqual(before);
  });
});

/** A folder of content, a folder to work in, a home folder, and where the state goes. */
function belongings(): { own: string; cwd: string; person: string; home: string } {
  const [own, cwd, person] = [workFolder(), workFolder(), workFolder()];
  mkdirSync(join(own, 'drills'));
  writeFileSync(join(own, 'drills', 'broken.md'), '---\ntype: drill\nid: [\n---\nNot a page.\n');
  writeFileSync(join(own, 'diary.txt'), 'Dear diary.\n'.repeat(100));
  symlinkSync('diary.txt', join(own, 'link.md'));
  writeFileSync(join(cwd, 'solution.py'), 'print(42)\n');
  writeFileSync(join(cwd, 'prep.db'), 'mine');
  writeFileSync(join(person, '.profile'), 'export EDITOR=vi\n');
  return { own, cwd, person, home: newHome() };
}

function everyCommand(own: string, home: string): string[][] {
  return [
    ['today'],
    ['init', '--role', 'backend', '--minutes', '60'],
    ['config', 'set', 'content.paths', own],
    ['config', 'list'],
    ['config', 'get', 'minutes'],
    ['content', 'check', own],
    ['content', 'check'],
    ['drill', 'list'],
    ['drill', 'show', 'warm-up-longest-run', '--all'],
    ['drill', 'pick'],
    ['read', 'coding-round'],
    ['check', 'red-flags', '1'],
    ['search', 'window'],
    ['content', 'add', join(own, 'drills')],
    ['plan'],
    ['plan', 'move', 'a1b2c3', 'fri'],
    ['plan', 'skip', 'a1b2c3'],
    ['start', '--detach'],
    ['status'],
    ['note', 'x'],
    ['phase'],
    ['hint'],
    ['stuck'],
    ['pause'],
    ['resume'],
    ['finish', '--outcome', 'partial', '--editor'],
    ['start', 'coding'],
    ['case', 'add', '--input', '[]'],
    ['case', 'list'],
    ['case', 'remove', '9'],
    ['test', 'solution.py', '--drill', 'flaky-test-report'],
    ['test'],
    ['submit'],
    ['stress', '--rounds', '3'],
    ['attempts'],
    ['abandon'],
    ['start', 'last-one', '--keep'],
    ['content', 'new', 'coding', 'first-free-number', '--to', join(home, 'mine')],
    ['import', 'problems', own],
    ['doctor'],
    ['log', 'external', '--minutes', '30', '--outcome', 'failed'],
    ['edit', 'last', '--minutes', '20'],
    ['postmortem', 'last', '--editor'],
    ['start', 'design-chat', '--detach'],
    ['ask', 'how many users'],
    ['answer', '5k'],
    ['handled'],
    ['write', '--list'],
    ['write', '--file', join(own, 'diary.txt')],
    ['finish', '--outcome', 'partial'],
    ['checkpoints', '--met', '1'],
    ['show'],
    ['replay'],
    ['start', 'incident-dns', '--detach'],
    ['act'],
    ['abandon'],
    ['mock', 'baseline', '--detach'],
    ['mock', '--end'],
    ['history'],
    ['mistakes'],
    ['stats'],
    ['config', 'unset', 'content.paths'],
  ];
}

/** Every name below a folder with its mode, its time and what it holds. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const entry = lstatSync(path);
      const held = entry.isSymbolicLink()
        ? readlinkSync(path)
        : entry.isFile()
          ? createHash('sha256').update(readFileSync(path)).digest('hex')
          : '';
      return `${name} ${entry.mode.toString(8)} ${entry.isFile() ? entry.mtimeMs : ''} ${held}`;
    });
}
