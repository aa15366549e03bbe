import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnOf, Diary } from './scenes.ts';

const totals = {
  sessions: z.int(),
  minutes: z.int(),
  outcomes: z.strictObject({
    solved: z.int(),
    'solved-with-help': z.int(),
    partial: z.int(),
    failed: z.int(),
    abandoned: z.int(),
  }),
  meanScore: z.number().nullable(),
};

const stats = z.strictObject({
  ...totals,
  streak: z.strictObject({ days: z.int(), best: z.int() }),
  kinds: z.array(z.strictObject({ kind: z.string(), ...totals })),
  weeks: z.array(z.strictObject({ monday: z.iso.date(), week: z.string(), ...totals })),
  patterns: z.array(
    z.strictObject({
      pattern: z.string(),
      title: z.string(),
      times: z.int(),
      solved: z.int(),
      last: z.iso.date().nullable(),
    }),
  ),
  topMistakes: z.array(
    z.strictObject({ type: z.string(), title: z.string(), count: z.int(), lastSeen: z.iso.date() }),
  ),
});

const points = 'requirements=2,solution=1,trade-offs=1,edge-cases=1,communication=2';

async function practised(setting = {}): Promise<Diary> {
  const diary = new Diary(setting);
  const log = (day: string, kind: string, minutes: string, outcome: string): Promise<string> =>
    diary.at(`${day} 18:00`, 'log', kind, '--minutes', minutes, '--outcome', outcome);
  await log('2026-11-02', 'coding', '45', 'failed');
  await diary.at(
    '2026-11-02 18:05',
    'postmortem',
    '--failure',
    'off-by-one,edge-cases,out-of-time,stuck-too-long',
  );
  // A week without practice lies between.
  await log('2026-11-16', 'system-design', '130', 'partial');
  const answers = ['--broke', 'x', '--rule', 'y', '--score', points];
  await diary.at('2026-11-16 18:05', 'postmortem', '--failure', 'edge-cases', ...answers);
  await log('2026-11-17', 'coding', '30', 'solved');
  await log('2026-11-19', 'behavioral', '15', 'solved-with-help');
  await log('2026-11-20', 'coding', '20', 'solved');
  return diary;
}

describe('stats of patterns', () => {
  it('name the weakest first, by the titles of their pages', async () => {
    const diary = new Diary();
    const log = (day: string, drill: string, outcome: string): Promise<string> =>
      diary.at(`${day} 18:00`, 'log', drill, '--minutes', '20', '--outcome', outcome);
    await log('2026-11-16', 'bags-inside-bags', 'failed');
    await log('2026-11-17', 'two-payments-one-invoice', 'solved');
    await log('2026-11-18', 'lc-1', 'solved');
    const { patterns } = stats.parse(await diary.json('2026-11-20 20:00', 'stats'));
    expect(patterns).toEqual([
      { pattern: 'stack', title: 'Stack', times: 1, solved: 0, last: '2026-11-16' },
      { pattern: 'hash-map', title: 'Hash map', times: 2, solved: 2, last: '2026-11-18' },
    ]);
    expect(await diary.at('2026-11-20 20:00', 'stats')).toContain(
      'Pattern, weakest first  Done  Solved  Last\nStack                      1       0  2026-11-16',
    );
  });
});

describe('stats', () => {
  it('shows sums, a bar for each week, a row for each kind and the commonest mistakes', async () => {
    expect(await (await practised()).at('2026-11-20 20:00', 'stats')).toMatchInlineSnapshot(`
      "5 sessions, 4 h 00 min, streak 2 days (best 2), rubric 9.0 of 12
      2 solved, 1 with help, 1 partial, 1 failed

      Week      Practice
      2026-W45  █████████▎                                    45 min   1
      2026-W46                                                 0 min   0
      2026-W47  ████████████████████████████████████████  3 h 15 min   4  9.0/12

      Kind           Sessions        Time  Solved  Help  Partial  Failed  Rubric
      system-design         1  2 h 10 min       0     0        1       0     9.0
      coding                3  1 h 35 min       2     0        0       1       -
      behavioral            1      15 min       0     1        0       0       -

      Top mistakes
      Edge case missed    2  ████████████████████  2026-11-16
      Off by one          1  ██████████            2026-11-02
      Out of time         1  ██████████            2026-11-02
      "
    `);
  });

  it('as a document agrees with itself: kinds and weeks add up to the whole', async () => {
    const document = stats.parse(await (await practised()).json('2026-11-20 20:00', 'stats'));
    expect(document).toMatchObject({ sessions: 5, minutes: 240, meanScore: 9, streak: { days: 2, best: 2 } });
    for (const parts of [document.kinds, document.weeks]) {
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(document.minutes);
      expect(parts.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(document.sessions);
    }
    expect(document.weeks.map(({ week, minutes }) => [week, minutes])).toEqual([
      ['2026-W45', 45],
      ['2026-W46', 0],
      ['2026-W47', 195],
    ]);
    expect(document.kinds.map(({ kind }) => kind)).toEqual(['system-design', 'coding', 'behavioral']);
    expect(document.topMistakes.map(({ type, count }) => [type, count])).toEqual([
      ['edge-cases', 2],
      ['off-by-one', 1],
      ['out-of-time', 1],
    ]);
  });

  it('counts only the days between --since and --until', async () => {
    const diary = await practised();
    const between = stats.parse(
      await diary.json('2026-11-20 20:00', 'stats', '--since', '2026-11-16', '--until', '2026-11-17'),
    );
    expect([between.sessions, between.minutes]).toEqual([2, 160]);
    const none = await diary.at('2026-11-20 20:00', 'stats', '--since', '2026-11-21');
    expect(none).not.toContain('Nothing practised yet');
  });

  it('counts a running session when it is over, an abandoned one as such, and in no streak', async () => {
    const diary = new Diary();
    await diary.at('2026-11-20 18:00', 'start');
    expect(await diary.at('2026-11-20 18:05', 'stats')).toContain('Nothing practised yet');
    await diary.at('2026-11-20 18:10', 'abandon');
    const document = stats.parse(await diary.json('2026-11-20 18:11', 'stats'));
    expect([document.outcomes.abandoned, document.streak.days]).toEqual([1, 0]);
  });

  it.each([60, 80, 200])('keeps its columns aligned at %i columns', async (columns) => {
    const diary = await practised({ columns });
    const lines = (await diary.at('2026-11-20 20:00', 'stats')).split('\n');
    const weeks = lines.filter((line) => line.startsWith('2026-W'));
    expect(weeks).toHaveLength(3);
    expect(new Set(weeks.map((line) => columnOf(line, ' min'))).size).toBe(1);
    const table = lines.slice(lines.findIndex((line) => line.startsWith('Kind')));
    const ends = table.slice(0, 4).map((line) => line.length);
    expect(new Set(ends).size).toBe(1);
  });
});
