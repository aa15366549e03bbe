import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnOf, Diary } from './scenes.ts';

const mistakes = z.strictObject({
  groups: z.array(
    z.strictObject({
      type: z.string(),
      title: z.string(),
      count: z.int().positive(),
      lastSeen: z.iso.date(),
      rule: z.string().nullable(),
      fix: z.string().nullable(),
      entries: z.array(
        z.strictObject({
          session: z.uuid(),
          drill: z.string(),
          title: z.string(),
          day: z.iso.date(),
          moment: z.string().nullable(),
          rule: z.string().nullable(),
        }),
      ),
    }),
  ),
});

async function mistake(diary: Diary, day: string, failures: string, ...answers: string[]): Promise<void> {
  const what = ['--title', `Problem of ${day}`, '--minutes', '30', '--outcome', 'failed'];
  await diary.at(`${day} 18:00`, 'log', 'external', ...what);
  await diary.at(`${day} 18:05`, 'postmortem', 'last', '--failure', failures, ...answers);
}

async function log(): Promise<Diary> {
  const diary = new Diary();
  await mistake(
    diary,
    '2026-11-10',
    'off-by-one,edge-cases',
    '--broke',
    'lo <= hi',
    '--rule',
    'half-open ranges',
  );
  await mistake(
    diary,
    '2026-11-12',
    'edge-cases',
    '--broke',
    '空の配列を忘れた',
    '--rule',
    'test empty first',
  );
  await mistake(diary, '2026-11-14', 'edge-cases');
  await mistake(diary, '2026-11-15', 'out-of-time');
  return diary;
}

describe('mistakes', () => {
  it('groups by failure type, most frequent first, then the one seen last', async () => {
    expect(await (await log()).at('2026-11-20 18:00', 'mistakes')).toMatchInlineSnapshot(`
      "Edge case missed    3  ████████████████████████  last 2026-11-14
        Rule: test empty first
        2026-11-14  Problem of 2026-11-14
        2026-11-12  空の配列を忘れた

      Out of time         1  ████████                  last 2026-11-15
        Try: Write the minute at which each phase must end, and move on at that
          minute.
        2026-11-15  Problem of 2026-11-15

      Off by one          1  ████████                  last 2026-11-10
        Rule: half-open ranges
        2026-11-10  lo <= hi
      "
    `);
  });

  it('as a document holds every entry, newest first, with the newest rule of its type', async () => {
    const { groups } = mistakes.parse(await (await log()).json('2026-11-20 18:00', 'mistakes'));
    expect(groups.map(({ type, count, lastSeen, rule }) => [type, count, lastSeen, rule])).toEqual([
      ['edge-cases', 3, '2026-11-14', 'test empty first'],
      ['out-of-time', 1, '2026-11-15', null],
      ['off-by-one', 1, '2026-11-10', 'half-open ranges'],
    ]);
    expect(groups[0]?.entries.map(({ day, moment }) => [day, moment])).toEqual([
      ['2026-11-14', null],
      ['2026-11-12', '空の配列を忘れた'],
      ['2026-11-10', 'lo <= hi'],
    ]);
  });

  it.each([60, 80, 200])('draws its bars in one column at %i columns', async (columns) => {
    const diary = await log();
    const person = diary.person.with({ columns });
    const { out } = await person.run('mistakes');
    const heads = out.split('\n').filter((line) => line.includes('last 2026'));
    expect(heads).toHaveLength(3);
    expect(new Set(heads.map((line) => columnOf(line, 'last 2026'))).size).toBe(1);
  });

  it('says where mistakes come from when there are none', async () => {
    expect(await new Diary().at('2026-11-20 18:00', 'mistakes')).toContain('prep postmortem last');
    expect(await new Diary().json('2026-11-20 18:00', 'mistakes')).toEqual({ groups: [] });
  });
});
