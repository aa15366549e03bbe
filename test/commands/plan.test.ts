import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/prep.ts';
import { columnOf, Diary, drillText, dump, tooWide, writeOwn } from './scenes.ts';

const block = z.strictObject({
  name: z
    .string()
    .regex(/^[0-9a-f]{6}$/)
    .nullable(),
  day: z.iso.date(),
  minutes: z.int().positive(),
  kind: z.string(),
  form: z.string(),
  drill: z.string().nullable(),
  title: z.string(),
  reason: z.string().min(1),
  status: z.enum(['planned', 'done', 'missed', 'skipped']),
  movedFrom: z.iso.date().nullable(),
});

const week = z.strictObject({
  monday: z.iso.date(),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  isKept: z.boolean(),
  isSetUp: z.boolean(),
  roadmap: z.strictObject({
    id: z.string(),
    title: z.string(),
    week: z.int(),
    weeks: z.int(),
    focus: z.string(),
  }),
  planned: z.int(),
  done: z.int(),
  minutesPlanned: z.int(),
  minutesDone: z.int(),
  days: z
    .array(
      z.strictObject({
        day: z.iso.date(),
        weekday: z.string(),
        minutes: z.int(),
        isToday: z.boolean(),
        isRest: z.boolean(),
        blocks: z.array(block),
      }),
    )
    .length(7),
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      minutes: z.int(),
      weekday: z.string().nullable(),
      isTicked: z.boolean(),
    }),
  ),
  unplaced: z.array(z.strictObject({ title: z.string(), minutes: z.int(), why: z.string() })),
});

type Week = z.infer<typeof week>;
type Block = z.infer<typeof block>;

const monday = '2026-11-16';

async function planned(setting = {}): Promise<Diary> {
  const diary = new Diary(setting);
  await diary.at(`${monday} 07:00`, 'init');
  await diary.at(`${monday} 07:01`, 'plan');
  return diary;
}

async function plan(diary: Diary, moment: string, ...words: string[]): Promise<Week> {
  return week.parse(await diary.json(moment, 'plan', ...words));
}

function blocksOf({ days }: Week): Block[] {
  return days.flatMap(({ day, blocks }) => blocks.filter((each) => each.day === day));
}

function on(found: Week, day: string): Block[] {
  return blocksOf(found).filter((each) => each.day === day);
}

function named(found: Week, name: string | null): Block | undefined {
  return blocksOf(found).find((each) => each.name === name);
}

/** The first open block of a day, by its name. */
function first(found: Week, day: string): string {
  return on(found, day).find(({ status }) => status === 'planned')?.name ?? '';
}

describe('plan', () => {
  it('shows the week as days with blocks, their minutes, reasons and names', async () => {
    const out = await (await planned()).at(`${monday} 08:00`, 'plan');
    const [agenda = ''] = out.split('\n\nThis stage also asks for\n');
    // Which design is next changes whenever one is added to the library.
    const steady = agenda
      .replace(/ {2,}[0-9a-f]{6}$/gm, '  abcdef')
      .replace(/(Mini-drill|Full prompt): .+(?= {2}abcdef$)/gm, '$1: a design');
    expect(steady).toMatchInlineSnapshot(`
      "2026-W47  SWE generalist, 8 weeks, week 1 of 8: Coding and foundations
      ──────────────────── 0 of 7 blocks, 0 of 265 min

      Mon 11-16  ○  50 min  Timed: As few crews as possible  abcdef
                            roadmap week 1: Coding and foundations
      Tue 11-17  ○  50 min  Timed: From the belt into the van  abcdef
                            roadmap week 1: Coding and foundations
      Wed 11-18  ○  15 min  Mini-drill: a design  abcdef
                            rhythm "Monday to Sunday": Wed
                 ○  15 min  Mini-drill: a design  abcdef
                            rhythm "Monday to Sunday": Wed
      Thu 11-19  ○  45 min  Timed: When the cluster lost its quorum  abcdef
                            roadmap week 1: Coding and foundations
      Fri 11-20  ○  30 min  Story: A decision with half the facts  abcdef
                            roadmap week 1: Coding and foundations
      Sat 11-21  ○  60 min  Full prompt: a design  abcdef
                            rhythm "Monday to Sunday": Sat
      Sun 11-22  rest"
    `);
  });

  it('gives no day more minutes than it has, and a rest day none', async () => {
    const { days } = await plan(await planned(), `${monday} 08:00`);
    for (const { day, minutes, isRest, blocks } of days) {
      const sum = blocks.reduce((total, each) => total + each.minutes, 0);
      expect([day, sum <= minutes, isRest === (minutes === 0)]).toEqual([day, true, true]);
    }
    expect(days.map(({ isRest }) => isRest)).toEqual([false, false, false, false, false, false, true]);
  });

  it('adds up: the sums are those of its blocks', async () => {
    const found = await plan(await planned(), `${monday} 08:00`);
    expect(found.planned).toBe(blocksOf(found).length);
    expect(found.minutesPlanned).toBe(blocksOf(found).reduce((total, { minutes }) => total + minutes, 0));
  });

  it('looked at again is the same, and writes nothing', async () => {
    const diary = await planned();
    const once = await plan(diary, `${monday} 08:00`);
    const before = dump(diary.home);
    expect(await plan(diary, `${monday} 21:00`)).toEqual(once);
    expect(dump(diary.home)).toEqual(before);
  });

  it.each([
    ['this', '2026-11-16', true],
    ['next', '2026-11-23', false],
    ['2026-W48', '2026-11-23', false],
    ['2026-w48', '2026-11-23', false],
    ['2026-11-29', '2026-11-23', false],
    ['2026-W53', '2026-12-28', false],
    ['2027-01-01', '2026-12-28', false],
    ['2026-W46', '2026-11-09', true],
  ])('takes %s for the week from %s', async (words, from, isKept) => {
    const found = await plan(await planned(), `${monday} 08:00`, words);
    expect([found.monday, found.isKept]).toEqual([from, isKept]);
  });

  it('a preview says so, names no blocks and writes nothing', async () => {
    const diary = await planned();
    const before = dump(diary.home);
    const found = await plan(diary, `${monday} 08:00`, 'next');
    expect(blocksOf(found).length).toBeGreaterThan(0);
    expect(blocksOf(found).every(({ name }) => name === null)).toBe(true);
    expect(await diary.at(`${monday} 08:00`, 'plan', 'next')).toContain('A preview');
    expect(dump(diary.home)).toEqual(before);
  });

  it('a preview is what the week becomes when nothing happens before it', async () => {
    const diary = await planned();
    const shown = await plan(diary, `${monday} 08:00`, 'next');
    const kept = await plan(diary, '2026-11-23 08:00');
    const bare = (found: Week): unknown => blocksOf(found).map(({ name: _, ...rest }) => rest);
    expect(bare(kept)).toEqual(bare(shown));
  });

  it('of a past week stays as it was', async () => {
    const diary = await planned();
    const before = await plan(diary, `${monday} 08:00`);
    await diary.at('2026-11-23 08:00', 'config', 'set', 'minutes', '20');
    const after = await plan(diary, '2026-11-23 08:01', '2026-W47');
    expect(blocksOf(after).map(({ name, day, minutes }) => [name, day, minutes])).toEqual(
      blocksOf(before).map(({ name, day, minutes }) => [name, day, minutes]),
    );
    expect(blocksOf(after).every(({ status }) => status === 'missed')).toBe(true);
  });
});

describe('what became of a block', () => {
  it('done: by the session that was started for it, with its minutes', async () => {
    const diary = await planned();
    const name = first(await plan(diary, `${monday} 08:00`), monday);
    await diary.at(`${monday} 18:00`, 'start');
    await diary.at(`${monday} 18:25`, 'finish', '--outcome', 'solved');
    const found = await plan(diary, `${monday} 19:00`);
    expect(named(found, name)?.status).toBe('done');
    expect([found.done, found.minutesDone]).toEqual([1, 25]);
    expect(await diary.at(`${monday} 19:00`, 'plan')).toMatch(new RegExp(`✓ .*${name}$`, 'm'));
  });

  it('done: by practice logged on that day, of its kind', async () => {
    const diary = await planned();
    const [wanted] = on(await plan(diary, `${monday} 08:00`), monday);
    await diary.at(`${monday} 20:00`, 'log', wanted?.kind ?? '', '--minutes', '30', '--outcome', 'partial');
    expect(named(await plan(diary, `${monday} 21:00`), wanted?.name ?? null)?.status).toBe('done');
  });

  it('not done: by a session that was abandoned', async () => {
    const diary = await planned();
    await diary.at(`${monday} 18:00`, 'start');
    await diary.at(`${monday} 18:05`, 'abandon');
    expect((await plan(diary, `${monday} 19:00`)).done).toBe(0);
  });

  it('missed: from the next civil day on, not at midnight', async () => {
    const diary = await planned();
    const name = first(await plan(diary, `${monday} 08:00`), monday);
    expect(named(await plan(diary, '2026-11-17 03:59'), name)?.status).toBe('planned');
    expect(named(await plan(diary, '2026-11-17 04:00'), name)?.status).toBe('missed');
    expect(await diary.at('2026-11-17 08:00', 'plan')).toMatch(new RegExp(`· .*${name}\\n.* missed; `, 'm'));
  });

  it('moved: shown on both days, and done there', async () => {
    const diary = await planned();
    const name = first(await plan(diary, `${monday} 08:00`), monday);
    const out = await diary.at(`${monday} 08:01`, 'plan', 'move', name, 'wed');
    expect(out).toMatch(/^Moved: .*, now on 2026-11-18\nThat day now holds \d+ of its 60 minutes\.\n$/);
    expect(named(await plan(diary, `${monday} 08:02`), name)).toMatchObject({
      day: '2026-11-18',
      movedFrom: monday,
    });
    const shown = await diary.at(`${monday} 08:02`, 'plan');
    expect(shown).toContain('moved to 2026-11-18');
    expect(shown).toContain('moved from 2026-11-16');
  });

  it('moved back to its first day is as before', async () => {
    const diary = await planned();
    const before = await plan(diary, `${monday} 08:00`);
    const name = first(before, monday);
    await diary.at(`${monday} 08:01`, 'plan', 'move', name, '2026-11-18');
    await diary.at(`${monday} 08:02`, 'plan', 'move', name, 'Monday');
    expect(named(await plan(diary, `${monday} 08:03`), name)).toEqual(named(before, name));
  });

  it('a missed one can be moved to a day that is left', async () => {
    const diary = await planned();
    const name = first(await plan(diary, `${monday} 08:00`), monday);
    await diary.at('2026-11-18 08:00', 'plan', 'move', name, 'sat');
    expect(named(await plan(diary, '2026-11-18 08:01'), name)).toMatchObject({
      day: '2026-11-21',
      status: 'planned',
    });
  });

  it('skipped: counts no more, and comes back with --undo', async () => {
    const diary = await planned();
    const before = await plan(diary, `${monday} 08:00`);
    const name = first(before, monday);
    expect(await diary.at(`${monday} 08:01`, 'plan', 'skip', name)).toMatch(/^Skipped: /);
    const skipped = await plan(diary, `${monday} 08:02`);
    expect([named(skipped, name)?.status, skipped.planned]).toEqual(['skipped', before.planned - 1]);
    expect(await diary.at(`${monday} 08:03`, 'plan', 'skip', name, '--undo')).toMatch(/^Back in the week: /);
    expect(await plan(diary, `${monday} 08:04`)).toEqual(before);
  });
});

describe('planning again', () => {
  it('after a setting changed: coming days follow it, what was touched stays', async () => {
    const diary = await planned();
    const before = await plan(diary, `${monday} 08:00`);
    const moved = first(before, '2026-11-17');
    await diary.at(`${monday} 08:01`, 'plan', 'move', moved, 'fri');
    const skipped = first(before, '2026-11-19');
    await diary.at(`${monday} 08:02`, 'plan', 'skip', skipped);
    await diary.at('2026-11-18 08:00', 'config', 'set', 'minutes.fri', '0');
    await diary.at('2026-11-18 08:00', 'config', 'set', 'minutes.sat', '0');
    const after = await plan(diary, '2026-11-18 08:01');
    expect(on(after, monday)).toEqual(on(before, monday).map((each) => ({ ...each, status: 'missed' })));
    expect(named(after, moved)).toMatchObject({ day: '2026-11-20', movedFrom: '2026-11-17' });
    expect(named(after, skipped)?.status).toBe('skipped');
    expect(on(after, '2026-11-20').map(({ name }) => name)).toEqual([moved]);
    expect(on(after, '2026-11-21')).toEqual([]);
  });

  it('keeps the drill of a slot that is still there', async () => {
    const diary = await planned();
    const before = await plan(diary, `${monday} 08:00`);
    await diary.at(`${monday} 08:01`, 'config', 'set', 'minutes.sat', '0');
    const after = await plan(diary, `${monday} 08:02`);
    const drills = (found: Week): unknown =>
      blocksOf(found)
        .filter(({ day }) => day !== '2026-11-21')
        .map(({ day, drill }) => [day, drill]);
    expect(drills(after)).toEqual(drills(before));
  });

  it('after a failed session brings its redo on the second day after', async () => {
    const diary = await planned();
    await diary.at(`${monday} 18:00`, 'start', 'belt-to-van');
    await diary.at(`${monday} 18:30`, 'finish', '--outcome', 'failed');
    const redos = blocksOf(await plan(diary, `${monday} 19:00`)).filter(({ form }) => form === 'redo');
    expect(redos.map(({ day, drill, reason }) => [day, drill, reason])).toEqual([
      ['2026-11-18', 'belt-to-van', 'redo: failed on Mon 2026-11-16'],
    ]);
  });

  it('takes the redo out again when the outcome is corrected', async () => {
    const diary = await planned();
    await diary.at(`${monday} 18:30`, 'log', 'belt-to-van', '--minutes', '30', '--outcome', 'failed');
    await plan(diary, `${monday} 19:00`);
    await diary.at(`${monday} 19:01`, 'edit', 'last', '--outcome', 'solved');
    const forms = blocksOf(await plan(diary, `${monday} 19:02`)).map(({ form }) => form);
    expect(forms).not.toContain('redo');
  });

  it('takes an overdue redo on from day to day until it is done', async () => {
    const diary = await planned();
    await diary.at(`${monday} 18:30`, 'log', 'belt-to-van', '--minutes', '30', '--outcome', 'failed');
    const day = async (moment: string): Promise<string[]> =>
      blocksOf(await plan(diary, moment))
        .filter(({ form, status }) => form === 'redo' && status === 'planned')
        .map((each) => each.day);
    await plan(diary, '2026-11-18 08:00');
    expect(await day('2026-11-19 08:00')).toEqual(['2026-11-19']);
    expect(await day('2026-11-20 08:00')).toEqual(['2026-11-20']);
    await diary.at('2026-11-20 18:00', 'start', 'redo');
    await diary.at('2026-11-20 18:30', 'finish', '--outcome', 'solved');
    expect(await day('2026-11-21 08:00')).toEqual([]);
  });

  it('keeps the day of the interview to a warm-up and plans nothing long on its eve', async () => {
    const diary = await planned();
    await diary.at(`${monday} 08:00`, 'config', 'set', 'interview', '2026-11-20');
    const found = await plan(diary, `${monday} 08:01`);
    expect(on(found, '2026-11-20').map(({ drill }) => drill)).toEqual(['warm-up-longest-run']);
    for (const { form } of on(found, '2026-11-19')) {
      expect(['mini', 'pattern', 'story']).toContain(form);
    }
  });
});

it.each([60, 80, 200])('fits into %i columns with wide titles, the names in one column', async (columns) => {
  const diary = await planned({ columns });
  const folder = temporaryFolder();
  const title = '閾値を超える最初の値を半分ずつ探す 🧵 とても長い題名';
  writeOwn(folder, 'own.md', drillText({ id: 'own-wide', title }));
  await diary.at(`${monday} 08:00`, 'config', 'set', 'content.paths', folder);
  await diary.at(`${monday} 08:01`, 'log', 'own-wide', '--minutes', '20', '--outcome', 'failed');
  const out = await diary.at(`${monday} 08:02`, 'plan');
  expect(tooWide(out, columns)).toEqual([]);
  expect(out).toContain('閾値');
  const heads = out.split('\n').filter((line) => /\d min .* [0-9a-f]{6}$/.test(line));
  expect(heads.length).toBeGreaterThan(4);
  expect(new Set(heads.map((line) => columnOf(line, /[0-9a-f]{6}$/.exec(line)?.[0] ?? ''))).size).toBe(1);
});
