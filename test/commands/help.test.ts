import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groups, manifest } from '../../src/commands/manifest.ts';
import { temporaryFolder } from '../support/prep.ts';
import { recordedNow } from './practising.ts';
import { Diary, reference, save, tooWide } from './scenes.ts';

const moment = '2026-11-20 18:00';
const help = (name: string): Promise<string> => new Diary().at(moment, ...name.split(' '), '--help');

/** The words of an example, its quotes taken off. */
function wordsOf(example: string): string[] {
  return [...example.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

describe('help', () => {
  it.each(manifest.map(({ name }) => name))(
    'of %s says what it is for, and shows a call of it',
    async (name) => {
      const entry = manifest.find((candidate) => candidate.name === name);
      const out = await help(name);
      expect(out).toContain(`Usage: prep ${name}`);
      expect(out.replace(/\s+/g, ' ')).toContain(`${entry?.summary ?? ''}.`);
      expect(out).toContain(`\nExample:\n  prep ${entry?.example ?? ''}\n`);
      expect(entry?.example).toMatch(new RegExp(`^${name}( |$)`));
      expect(out).toContain('--json');
    },
  );

  it.each(['no arguments', 'a flag', 'prep help'])('with %s lists every command', async (way) => {
    const out =
      way === 'prep help'
        ? await new Diary().at(moment, 'help')
        : way === 'a flag'
          ? await new Diary().at(moment, '--help')
          : await new Diary().at(moment, '-h');
    const words = new Set(manifest.map(({ name }) => name.split(' ')[0] ?? ''));
    for (const word of words) {
      expect(out).toMatch(new RegExp(`^  ${word}\\s+\\S`, 'm'));
    }
  });

  it('is the same after help and before --help', async () => {
    const diary = new Diary();
    expect(await diary.at(moment, 'help', 'plan', 'move')).toBe(
      await diary.at(moment, 'plan', 'move', '--help'),
    );
  });

  it.each(Object.keys(groups))('of the group %s says what it holds', async (group) => {
    const out = await help(group);
    expect(out).toContain(groups[group]);
    for (const { name } of manifest.filter((entry) => entry.name.startsWith(`${group} `))) {
      expect(out).toMatch(new RegExp(`^  ${name.split(' ')[1]}\\s+\\S`, 'm'));
    }
  });

  it('opens no database', async () => {
    const diary = new Diary();
    await diary.at(moment, 'start', '--help');
    expect(existsSync(join(diary.home, 'prep.db'))).toBe(false);
  });

  it.each([60, 80, 200])('fits into %i columns', async (columns) => {
    const diary = new Diary({ columns });
    for (const name of ['', ...manifest.map((entry) => entry.name)]) {
      const out = await diary.at(moment, ...name.split(' ').filter((word) => word !== ''), '--help');
      // Examples and the shape of a document are there to be copied whole.
      const prose = out.split(/\n(?:Example|With --json):\n/)[0] ?? '';
      expect([name, tooWide(prose, columns)]).toEqual([name, []]);
    }
  });
});

describe('an example of the manifest', () => {
  it.each(manifest.map(({ name, example }) => [name, example]))(
    'of %s is understood: %s',
    async (name, example) => {
      const diary = new Diary();
      // A session that is over for those that look back; one that runs for those that drive it.
      await diary.at('2026-11-20 12:00', 'log', 'external', '--minutes', '30', '--outcome', 'failed');
      if (
        ['status', 'pause', 'resume', 'phase', 'note', 'hint', 'stuck', 'finish', 'abandon'].includes(name)
      ) {
        await diary.at('2026-11-20 17:00', 'start', 'below-quorum');
      }
      if (['test', 'submit', 'stress', 'case remove'].includes(name)) {
        await diary.at('2026-11-20 17:00', 'start', 'flaky-test-report');
        save(diary.home, 'flaky-test-report', reference('flaky-test-report'));
        await diary.at('2026-11-20 17:01', 'case', 'add', '--input', '[[]]');
      }
      const engines: Record<string, string> = {
        ask: 'design-chat',
        answer: 'estimate-photo-storage',
        act: 'incident-bad-deploy',
        write: 'design-chat',
        handled: 'design-chat',
      };
      if (name in engines || name === 'checkpoints' || name === 'replay') {
        await diary.at('2026-11-20 17:00', 'start', engines[name] ?? 'design-chat');
      }
      if (name === 'checkpoints') {
        await diary.at('2026-11-20 17:40', 'finish', '--outcome', 'solved');
      }
      if (name === 'replay') {
        await diary.at('2026-11-20 17:01', 'stuck');
        recordedNow(diary.home);
      }
      const elsewhere = name === 'content new' ? ['--to', temporaryFolder()] : [];
      const { code, err } = await diary.try(moment, ...wordsOf(example), ...elsewhere);
      // Blocks and folders are the person's own: no example can name one that is there.
      const isOwn =
        name.startsWith('plan ') || ['content check', 'content add', 'import problems'].includes(name);
      expect([code, err]).toEqual(
        isOwn
          ? [
              1,
              expect.stringMatching(
                /^(This week has no block "a1b2c3"|There is no (file or )?folder |There is nothing at )/,
              ),
            ]
          : [0, ''],
      );
    },
  );
});

describe('a word that is not known', () => {
  it.each([
    ['strat', 2, 'start'],
    ['postmortm', 2, 'postmortem'],
    ['drill shwo', 2, 'show'],
    ['config lst', 2, 'list'],
    ['status --jsno', 2, '--json'],
    ['help strat', 2, 'start'],
    ['start below-quorm', 1, 'below-quorum'],
    ['start quorum', 1, 'below-quorum'],
    ['start behavoral', 1, 'behavioral'],
    ['drill show belt-to-vam', 1, 'belt-to-van'],
    ['log extrnal --minutes 3 --outcome solved', 1, 'external'],
    ['read codng-round', 1, 'coding-round'],
    ['config get minuts', 1, 'minutes'],
    ['config set intervew 2026-12-01', 1, 'interview'],
    ['config unset lvel', 1, 'level'],
    ['config set roadmap backend-10-week', 1, 'backend-10-weeks'],
  ])('prep %s ends with %i and suggests %s', async (line, exit, suggestion) => {
    const { code, out, err } = await new Diary().try(moment, ...line.split(' '));
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(new RegExp(`Did you mean .*${suggestion}`));
  });

  it('is called unknown when nothing is near, and says where to look', async () => {
    const { code, err } = await new Diary().try(moment, 'start', 'zzzzzz');
    expect([code, err]).toEqual([
      1,
      'There is no drill or kind "zzzzzz".\nprep drill list shows what there is.\n',
    ]);
  });

  it('of a command says where to look', async () => {
    const { code, err } = await new Diary().try(moment, 'zzzzzz');
    expect(code).toBe(2);
    expect(err).toContain('prep help');
  });

  it('makes no database', async () => {
    const diary = new Diary();
    await diary.try(moment, 'strat');
    expect(existsSync(join(diary.home, 'prep.db'))).toBe(false);
  });
});
