import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, drillText, tooWide, writeOwn } from './scenes.ts';

const today = z.strictObject({
  today: z.iso.date(),
  weekday: z.string(),
  isSetUp: z.boolean(),
  isRest: z.boolean(),
  isAllDone: z.boolean(),
  roadmap: z.strictObject({ id: z.string(), week: z.int(), weeks: z.int(), focus: z.string() }),
  interview: z.strictObject({ date: z.iso.date(), days: z.int() }).nullable(),
  session: z.strictObject({ title: z.string(), status: z.string(), elapsedText: z.string() }).nullable(),
  next: z
    .strictObject({
      drill: z.string(),
      title: z.string(),
      kind: z.string(),
      minutes: z.int(),
      reason: z.string().min(1),
      command: z.string(),
    })
    .nullable(),
  redos: z.array(
    z.strictObject({
      drill: z.string(),
      title: z.string(),
      due: z.iso.date(),
      outcome: z.string(),
      isDue: z.boolean(),
    }),
  ),
  week: z.strictObject({
    planned: z.int(),
    done: z.int(),
    missed: z.int(),
    minutesPlanned: z.int(),
    minutesDone: z.int(),
  }),
  streak: z.int(),
  withoutPostMortem: z.strictObject({ name: z.string(), title: z.string() }).nullable(),
  mock: z.string().nullable(),
});

async function look(diary: Diary, moment: string): Promise<z.infer<typeof today>> {
  return today.parse(await diary.json(moment, 'today'));
}

/** Someone with a roadmap since Monday the 16th. */
async function settled(...flags: string[]): Promise<Diary> {
  const diary = new Diary();
  await diary.at('2026-11-16 07:00', 'init', ...flags);
  return diary;
}

describe('today', () => {
  it('on a fresh machine offers the warm-up and says how to make the plan one’s own', async () => {
    expect(await new Diary().at('2026-11-20 18:00')).toMatchInlineSnapshot(`
      "Fri 2026-11-20, week 1 of 8: Coding and foundations

      Next  The longest steady stretch (coding, 10 min)
            a warm-up to begin with
            prep start

      Week  ──────────────── 0 of 2 blocks, 0 of 80 min

      This is a plan for anybody. prep init makes it yours in a minute.
      "
    `);
  });

  it('after init shows the day’s block with its reason', async () => {
    const diary = await settled('--interview', '2026-12-04');
    expect(await diary.at('2026-11-16 18:00')).toMatchInlineSnapshot(`
      "Mon 2026-11-16, week 1 of 8: Coding and foundations, 18 days to the interview

      Next  As few crews as possible (coding, 30 min)
            roadmap week 1: Coding and foundations
            prep start

      Week  ──────────────── 0 of 7 blocks, 0 of 265 min
      "
    `);
  });

  it('offers what start begins', async () => {
    const diary = await settled();
    const { next } = await look(diary, '2026-11-16 18:00');
    expect(await diary.json('2026-11-16 18:00', 'start')).toMatchObject({
      session: { drill: next?.drill, plannedMs: (next?.minutes ?? 0) * 60_000 },
      reason: next?.reason,
    });
  });

  it('with a running session shows that one and nothing else to begin', async () => {
    const diary = await settled();
    await diary.at('2026-11-16 18:00', 'start', 'below-quorum');
    expect(await diary.at('2026-11-16 18:12')).toMatchInlineSnapshot(`
      "Mon 2026-11-16, week 1 of 8: Coding and foundations

      Running  When the cluster lost its quorum, 12 min
        prep resume  shows it again; prep finish and prep abandon end it

      Week  ──────────────── 0 of 7 blocks, 0 of 265 min
      "
    `);
    await diary.at('2026-11-16 18:15', 'pause');
    expect(await diary.at('2026-11-16 19:00')).toMatch(/^Running .*15 min, paused$/m);
  });

  it('on a rest day asks for nothing', async () => {
    const diary = await settled();
    await diary.at('2026-11-21 18:00', 'log', 'coding', '--minutes', '30', '--outcome', 'solved');
    expect(await look(diary, '2026-11-22 10:00')).toMatchObject({ isRest: true, next: null, streak: 1 });
    expect(await diary.at('2026-11-22 10:00')).toContain('A rest day. Nothing is due.');
  });

  it('on the rest day of someone who has practised nothing asks for nothing either', async () => {
    const diary = await settled();
    expect(await diary.at('2026-11-22 10:00')).toContain('A rest day. Nothing is due.');
  });

  it('when all blocks are done says so', async () => {
    const diary = await settled('--rest', 'none', '--minutes', '20', '--day', 'mon=20');
    await diary.at('2026-11-16 18:00', 'start');
    await diary.at('2026-11-16 18:15', 'finish', '--outcome', 'solved');
    expect(await look(diary, '2026-11-16 19:00')).toMatchObject({ next: null, week: { done: 1 } });
    expect(await diary.at('2026-11-16 19:00')).toContain('All of today is done.');
  });

  it('keeps a missed day out of the way: what counts is today’s block', async () => {
    const diary = await settled();
    await look(diary, '2026-11-16 18:00');
    const { week, next } = await look(diary, '2026-11-18 18:00');
    expect(week.missed).toBeGreaterThan(0);
    expect(next).not.toBeNull();
  });

  it.each([
    ['2026-11-18 08:00', '2 days to the interview', 2],
    ['2026-11-19 08:00', '1 day to the interview', 1],
    ['2026-11-20 08:00', 'the interview is today', 0],
  ])('at %s says: %s', async (moment, words, days) => {
    const diary = await settled('--interview', '2026-11-20');
    expect((await diary.at(moment)).replace(/\s+/g, ' ')).toContain(words);
    expect((await look(diary, moment)).interview).toEqual({ date: '2026-11-20', days });
  });

  it('after the interview no longer counts days', async () => {
    const diary = await settled('--interview', '2026-11-20');
    expect(await diary.at('2026-11-24 08:00')).not.toMatch(/to the interview|interview is today/);
  });

  it('on the day of the interview offers the warm-up and nothing new', async () => {
    const diary = await settled('--interview', '2026-11-20');
    expect(await look(diary, '2026-11-20 08:00')).toMatchObject({ next: { drill: 'warm-up-longest-run' } });
  });

  it('shows redos: when they come, and then that they are due, before anything new', async () => {
    const diary = await settled();
    await diary.at('2026-11-16 18:00', 'log', 'belt-to-van', '--minutes', '30', '--outcome', 'partial');
    expect(await diary.at('2026-11-17 08:00')).toMatch(/^Redo .*, partial: 2026-11-18$/m);
    expect(await diary.at('2026-11-18 08:00')).toMatch(/^Due .*, partial$/m);
    expect(await look(diary, '2026-11-18 08:00')).toMatchObject({
      redos: [{ drill: 'belt-to-van', isDue: true, outcome: 'partial' }],
      next: { drill: 'belt-to-van', reason: 'redo: partial on Mon 2026-11-16' },
    });
  });

  it('leaves out a redo of which the drill is gone', async () => {
    const diary = await settled();
    const folder = temporaryFolder();
    writeOwn(folder, 'own.md', drillText({ id: 'own-one' }));
    await diary.at('2026-11-16 08:00', 'config', 'set', 'content.paths', folder);
    await diary.at('2026-11-16 18:00', 'log', 'own-one', '--minutes', '30', '--outcome', 'failed');
    await diary.at('2026-11-17 08:00', 'config', 'unset', 'content.paths');
    const { next, redos } = await look(diary, '2026-11-18 08:00');
    expect(next?.drill).not.toBe('own-one');
    expect(redos).toEqual([]);
  });

  it('counts a streak over planned days', async () => {
    const diary = await settled();
    for (const day of ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23']) {
      await diary.at(`${day} 18:00`, 'log', 'coding', '--minutes', '10', '--outcome', 'solved');
    }
    expect((await look(diary, '2026-11-24 08:00')).streak).toBe(4);
    expect((await look(diary, '2026-11-25 08:00')).streak).toBe(0);
  });

  it.each([60, 80, 200])('fits into %i columns', async (columns) => {
    const diary = new Diary({ columns });
    const title = 'Ein sehr langer Titel mit 全角文字と絵文字 🧵 der in keine Zeile passt';
    const folder = temporaryFolder();
    writeOwn(folder, 'own.md', drillText({ id: 'own-wide', title }));
    await diary.at('2026-11-16 07:00', 'init', '--interview', '2027-03-01', '--minutes', '90');
    await diary.at('2026-11-16 08:00', 'config', 'set', 'content.paths', folder);
    await diary.at('2026-11-16 18:00', 'log', 'own-wide', '--minutes', '99', '--outcome', 'solved-with-help');
    await diary.at('2026-11-17 18:00', 'log', 'own-wide', '--minutes', '99', '--outcome', 'failed');
    for (const moment of ['2026-11-17 19:00', '2026-11-19 08:00']) {
      expect(tooWide(await diary.at(moment), columns)).toEqual([]);
    }
    await diary.at('2026-11-19 18:00', 'start', 'own-wide');
    expect(tooWide(await diary.at('2026-11-19 18:01'), columns)).toEqual([]);
  });
});

it('says that a loop is being held, between two of its rounds too', async () => {
  const diary = new Diary();
  await diary.at('2026-11-20 08:00', 'mock', 'baseline');
  await diary.at('2026-11-20 08:40', 'finish', '--outcome', 'solved');
  expect(await diary.at('2026-11-20 09:00', 'today')).toContain(
    'A loop is being held: Baseline. prep mock goes on with it.',
  );
});
