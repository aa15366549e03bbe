import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PlannedBlock } from '../../src/calendar/block.ts';
import { planWeek, roadmapWeek, sessionMinutes, stageOf, type WeekInputs } from '../../src/calendar/week.ts';
import type { Cadence, Drill, Roadmap, Stage } from '../../src/library/page-schema.ts';
import { forms } from '../../src/library/vocabulary.ts';
import type { Redo } from '../../src/review/redo.ts';
import { addDays, type CivilDate, weekdayNames } from '../../src/system/civil-date.ts';

const monday = '2026-11-16' as CivilDate;
const on = (days: number): CivilDate => addDays(monday, days);
const [tuesday, wednesday, thursday, sunday] = [on(1), on(2), on(3), on(6)];

function drill(id: string, changes: Partial<Drill> = {}): Drill {
  return {
    type: 'drill',
    id,
    title: id,
    formerly: [],
    kind: 'coding',
    difficulty: 'medium',
    minutes: 45,
    patterns: [],
    topics: [],
    interrupts: [],
    hints: ['a hint'],
    form: 'full',
    warmup: false,
    ...changes,
  };
}

const drills: Drill[] = [
  drill('warm-up', { warmup: true, minutes: 10, difficulty: 'easy' }),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => drill(`coding-${name}`)),
  ...['a', 'b', 'c', 'd'].map((name) =>
    drill(`mini-${name}`, { kind: 'system-design', form: 'mini', minutes: 15 }),
  ),
  ...['a', 'b'].map((name) => drill(`design-${name}`, { kind: 'system-design' })),
  ...['a', 'b'].map((name) => drill(`story-${name}`, { kind: 'behavioral', minutes: 15 })),
];

const timed = { kind: 'coding', form: 'timed', minutes: 50, title: 'Timed problem' } as const;
const mini = { kind: 'system-design', form: 'mini', minutes: 15, title: 'Mini-drill' } as const;
const story = { kind: 'behavioral', form: 'story', minutes: 30, title: 'One story' } as const;

const cadence: Cadence = {
  type: 'cadence',
  id: 'rhythm',
  title: 'Rhythm',
  formerly: [],
  minutes: [60, 90],
  rest: 'sun',
  days: {
    mon: [timed],
    tue: [{ ...timed, form: 'pattern', minutes: 30, title: 'Pattern' }],
    wed: [mini, { ...mini, title: 'Second mini-drill' }],
    thu: [timed, { kind: 'redo', form: 'redo', minutes: 15, title: 'Redo' }],
    fri: [story],
    sat: [{ kind: 'special', form: 'special', minutes: 60, title: 'What your role adds' }],
    sun: [],
  },
};

const stage = (changes: Partial<Stage> = {}): Stage => ({
  weeks: [1, 2],
  focus: 'Foundations',
  patterns: [],
  drills: [],
  targets: [],
  tasks: [],
  ...changes,
});

const roadmap = (...stages: Stage[]): Roadmap => ({
  type: 'roadmap',
  id: 'road',
  title: 'Road',
  formerly: [],
  role: 'swe',
  weeks: stages.at(-1)?.weeks[1] ?? 1,
  cadence: 'rhythm',
  special: { kind: 'system-design', form: 'full', title: 'Full design' },
  phases: [],
  stages,
  days: [],
  rhythms: [],
  routines: [],
  counts: [],
  weekly: [],
  milestones: [],
  checklists: [],
  deliverables: [],
  questions: [],
  practice: [],
  success: [],
  after: [],
  adjustments: {},
});

function inputs(changes: Partial<WeekInputs> = {}): WeekInputs {
  return {
    monday,
    from: monday,
    roadmap: roadmap(stage()),
    cadence,
    start: monday,
    interview: undefined,
    level: 'mid',
    minutesOf: (day) => (day === sunday ? 0 : 60),
    drills,
    records: new Map(),
    redos: [],
    kept: [],
    earlier: [],
    ...changes,
  };
}

const blocksOf = (changes: Partial<WeekInputs> = {}): PlannedBlock[] => planWeek(inputs(changes)).blocks;
const blocksOn = (day: CivilDate, changes: Partial<WeekInputs> = {}): PlannedBlock[] =>
  blocksOf(changes).filter((block) => block.day === day);

let ids = 0;
function kept(planned: Partial<PlannedBlock>, changes: Partial<Block> = {}): Block {
  ids += 1;
  return {
    id: ids,
    uuid: `block-${ids}`,
    position: 0,
    day: monday,
    minutes: 50,
    kind: 'coding',
    form: 'timed',
    drill: 'coding-a',
    title: 'Kept',
    reason: 'kept',
    movedFrom: undefined,
    isSkipped: false,
    ...planned,
    ...changes,
  };
}

function redo(name: string, changes: Partial<Redo> = {}): Redo {
  return {
    drill: name,
    title: name,
    kind: 'coding',
    outcome: 'failed',
    since: monday,
    due: wednesday,
    ...changes,
  };
}

const minutesIn = (blocks: readonly { minutes: number }[]): number =>
  blocks.reduce((sum, { minutes }) => sum + minutes, 0);

describe('an ordinary week', () => {
  it('follows the rhythm, with the role’s own session where the rhythm calls for it', () => {
    expect(blocksOf().map(({ day, kind, form, minutes }) => [day, kind, form, minutes])).toEqual([
      [on(0), 'coding', 'timed', 50],
      [on(1), 'coding', 'pattern', 30],
      [on(2), 'system-design', 'mini', 15],
      [on(2), 'system-design', 'mini', 15],
      [on(3), 'coding', 'timed', 50],
      [on(4), 'behavioral', 'story', 30],
      [on(5), 'system-design', 'full', 60],
    ]);
  });

  it('gives each block a drill of its own and a reason', () => {
    const blocks = blocksOf();
    expect(new Set(blocks.map(({ drill: id }) => id)).size).toBe(blocks.length);
    expect(blocks.every(({ drill: id, reason }) => id !== undefined && reason !== '')).toBe(true);
    expect(blocks.some(({ drill: id }) => id === 'warm-up')).toBe(false);
  });

  it('names no drill where the library has none, and none for a mock', () => {
    const mock = { kind: 'coding', form: 'mock', minutes: 60, title: 'Mock' } as const;
    const days = { mon: [mock], tue: [{ ...timed, kind: 'sql' as const }] };
    expect(blocksOf({ cadence: { ...cadence, days } as Cadence }).map(({ drill: id }) => id)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('begins with the day it is asked for', () => {
    expect(blocksOf({ from: thursday }).map(({ day }) => day)).toEqual([on(3), on(4), on(5)]);
  });

  it('puts what the stage asks for into fitting slots and free minutes', () => {
    const targets = [
      { ...timed, id: 'timed', count: 1, title: 'From the roadmap' },
      { ...story, id: 'story', count: 2, title: 'Stories' },
    ];
    const blocks = blocksOf({ roadmap: roadmap(stage({ targets })) });
    expect(blocks.filter(({ title }) => title === 'From the roadmap').map(({ day }) => day)).toEqual([
      monday,
    ]);
    expect(blocks.filter(({ title }) => title === 'Stories').map(({ day }) => day)).toEqual([tuesday, on(4)]);
    expect(blocks.find(({ title }) => title === 'From the roadmap')?.reason).toContain('Foundations');
  });

  it('lists what found no place, with the reason', () => {
    const targets = [
      { ...timed, id: 'long', form: 'full' as const, minutes: 90, count: 2, title: 'Long one' },
      { ...timed, id: 'many', form: 'mock' as const, minutes: 60, count: 9, title: 'Many' },
    ];
    const { unplaced } = planWeek(inputs({ roadmap: roadmap(stage({ targets })) }));
    expect(unplaced.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Long one (2×)', 90],
      ['Many (3×)', 60],
    ]);
    expect(unplaced[0]?.why).toBe('no day has 90 minutes');
  });
});

describe('redos', () => {
  it('come first, on their day', () => {
    const [first] = blocksOn(wednesday, { redos: [redo('coding-a')] });
    expect(first).toMatchObject({ form: 'redo', drill: 'coding-a', minutes: 50 });
    expect(first?.reason).toContain('failed');
    expect(blocksOf({ redos: [redo('coding-a')] }).filter(({ drill: id }) => id === 'coding-a')).toHaveLength(
      1,
    );
  });

  it('move to the third day when the second is full, and are listed when both are', () => {
    const full = kept({ day: wednesday, minutes: 60, drill: undefined });
    expect(blocksOn(thursday, { redos: [redo('coding-a')], kept: [full] })[0]).toMatchObject({
      drill: 'coding-a',
    });
    const both = [full, kept({ day: thursday, minutes: 50, drill: undefined })];
    const plan = planWeek(inputs({ redos: [redo('coding-a')], kept: both }));
    expect(plan.blocks.some(({ form }) => form === 'redo')).toBe(false);
    expect(plan.unplaced.map(({ title }) => title)).toEqual(['Redo: coding-a']);
  });

  it('take any coming day with room when they are overdue', () => {
    const late = redo('coding-a', { since: on(-9), due: on(-7) });
    const full = kept({ day: wednesday, minutes: 60, drill: undefined });
    expect(blocksOf({ redos: [late], kept: [full], from: wednesday })[0]).toMatchObject({
      day: thursday,
      form: 'redo',
    });
  });

  it('wait for their week', () => {
    const plan = planWeek(inputs({ redos: [redo('coding-a', { since: on(6), due: on(8) })] }));
    expect(plan.blocks.some(({ form }) => form === 'redo')).toBe(false);
    expect(plan.unplaced).toEqual([]);
  });

  it('are not planned beside a block that stands for them', () => {
    const moved = kept({ day: thursday, form: 'redo' }, { movedFrom: wednesday });
    expect(blocksOf({ redos: [redo('coding-a')], kept: [moved] }).some(({ form }) => form === 'redo')).toBe(
      false,
    );
  });

  it('are planned again when their block was missed', () => {
    const missed = kept({ day: tuesday, form: 'redo', minutes: 50 });
    const overdue = redo('coding-a', { since: on(-1), due: tuesday });
    const blocks = blocksOf({ redos: [overdue], kept: [missed], from: wednesday });
    expect(blocks.filter(({ form }) => form === 'redo').map(({ day }) => day)).toEqual([wednesday]);
  });

  it('are planned again when the redo itself failed', () => {
    const done = kept({ day: monday, form: 'redo', minutes: 50 });
    const blocks = blocksOf({ redos: [redo('coding-a')], kept: [done] });
    expect(blocks.filter(({ form }) => form === 'redo').map(({ day }) => day)).toEqual([wednesday]);
  });
});

describe('what stays', () => {
  it('counts against the minutes of its day, unless it was skipped', () => {
    const own = kept({ day: tuesday, minutes: 40, kind: 'sql' });
    expect(blocksOn(tuesday, { kept: [own] }).map(({ minutes }) => minutes)).toEqual([20]);
    const skipped = kept({ day: tuesday, minutes: 40, kind: 'sql' }, { isSkipped: true });
    expect(blocksOn(tuesday, { kept: [skipped] }).map(({ minutes }) => minutes)).toEqual([30]);
  });

  it('counts towards what the stage asks for, and keeps its drill to itself', () => {
    const targets = [{ ...timed, id: 'timed', count: 1, title: 'From the roadmap' }];
    const blocks = blocksOf({
      roadmap: roadmap(stage({ targets })),
      kept: [kept({ day: tuesday, minutes: 5 })],
    });
    expect(blocks.some(({ title }) => title === 'From the roadmap')).toBe(false);
    expect(blocks.some(({ drill: id }) => id === 'coding-a')).toBe(false);
  });

  it.each([
    ['done', {}],
    ['skipped', { isSkipped: true }],
    ['moved to another day', { day: tuesday, movedFrom: monday }],
  ])('fills its slot: one that was %s is not planned a second time', (_, changes) => {
    const minutesOf = (): number => 120;
    const before = blocksOn(monday, { minutesOf });
    const after = blocksOn(monday, { minutesOf, kept: [kept(before[0] ?? {}, changes)] });
    expect(before).toHaveLength(1);
    expect(after).toEqual([]);
  });

  it('fills one of two like slots', () => {
    const first = kept({ ...mini, day: wednesday, drill: 'mini-a' });
    expect(blocksOn(wednesday, { kept: [first] }).map(({ title }) => title)).toEqual(['Second mini-drill']);
  });
});

describe('drills that were planned before', () => {
  it('stay with their slots when what was practised changes the choice, also where a day has two alike', () => {
    const records = new Map(
      ['coding-a', 'mini-a', 'mini-b', 'story-a'].map((id) => [id, { times: 3, last: monday }]),
    );
    const before = blocksOf();
    expect(blocksOf({ records })).not.toEqual(before);
    expect(blocksOf({ records, earlier: before.map((block) => kept(block)) })).toEqual(before);
  });

  it('go when the library no longer has them', () => {
    const earlier = [kept({ day: monday, drill: 'gone' })];
    expect(blocksOn(monday, { earlier })[0]?.drill).toBe('coding-a');
  });
});

describe('the interview', () => {
  it('has a warm-up on its day and nothing else', () => {
    const blocks = blocksOn(thursday, {
      interview: thursday,
      redos: [redo('coding-b', { since: tuesday, due: thursday })],
    });
    expect(blocks.map(({ drill: id, minutes }) => [id, minutes])).toEqual([['warm-up', 10]]);
  });

  it('has no second warm-up once the first is done, and none where the day has no room', () => {
    const done = kept({ day: thursday, drill: 'warm-up', minutes: 10, title: 'Warm-up' });
    expect(blocksOn(thursday, { interview: thursday, kept: [done] })).toEqual([]);
    const full = kept({ day: thursday, minutes: 55, kind: 'sql', drill: undefined });
    expect(blocksOn(thursday, { interview: thursday, kept: [full] })).toEqual([]);
  });

  it('has an eve without full problems and redos', () => {
    expect(
      blocksOn(wednesday, { interview: thursday, redos: [redo('coding-a')] }).map(({ form }) => form),
    ).toEqual(['mini', 'mini']);
    expect(blocksOn(monday, { interview: tuesday })).toEqual([]);
  });
});

describe('any week', () => {
  const formOf = fc.constantFrom(...forms.filter((form) => form !== 'redo'));
  const kindOf = fc.constantFrom('coding', 'system-design', 'behavioral', 'sql' as const);
  const slotOf = fc.record({
    kind: fc.constantFrom('coding', 'system-design', 'behavioral', 'special', 'redo'),
    form: formOf,
    minutes: fc.integer({ min: 5, max: 90 }),
    title: fc.constant('Slot'),
  });
  const targets = fc.array(
    fc.tuple(kindOf, formOf, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 90 })),
    {
      maxLength: 4,
    },
  );
  const keptBlocks = fc.array(
    fc.record({
      day: fc.nat(6),
      movedFrom: fc.option(fc.nat(6), { nil: undefined }),
      minutes: fc.integer({ min: 5, max: 90 }),
      kind: kindOf,
      form: formOf,
      isSkipped: fc.boolean(),
    }),
    { maxLength: 5 },
  );
  const redos = fc.uniqueArray(
    fc.record({ name: fc.nat(5), since: fc.integer({ min: -9, max: 5 }), later: fc.nat(1) }),
    {
      selector: ({ name }) => name,
      maxLength: 4,
    },
  );
  const weeks: fc.Arbitrary<WeekInputs> = fc
    .record({
      minutes: fc.array(fc.constantFrom(0, 5, 15, 30, 45, 60, 90, 150), { minLength: 7, maxLength: 7 }),
      slots: fc.array(fc.array(slotOf, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
      from: fc.nat(6),
      interview: fc.option(fc.integer({ min: -1, max: 8 }), { nil: undefined }),
      targets,
      keptBlocks,
      redos,
    })
    .map((made) =>
      inputs({
        from: on(made.from),
        interview: made.interview === undefined ? undefined : on(made.interview),
        minutesOf: (day) => made.minutes[weekdayNames.findIndex((_, index) => on(index) === day)] ?? 60,
        cadence: {
          ...cadence,
          days: Object.fromEntries(
            weekdayNames.map((name, index) => [name, made.slots[index] ?? []]),
          ) as Cadence['days'],
        },
        roadmap: roadmap(
          stage({
            targets: made.targets.map(([kind, form, count, minutes], index) => ({
              id: `target-${index}`,
              kind,
              form,
              count,
              minutes,
              title: `Target ${index}`,
            })),
          }),
        ),
        kept: made.keptBlocks.map(({ day, movedFrom, ...rest }) =>
          kept(
            { ...rest, day: on(day), drill: undefined },
            { movedFrom: movedFrom === undefined ? undefined : on(movedFrom) },
          ),
        ),
        redos: made.redos.map(({ name, since, later }) =>
          redo(`coding-${'abcdef'[name]}`, { since: on(since), due: on(since + 2 + later) }),
        ),
      }),
    );

  it('gives no day more minutes than it has, nothing to rest days, nothing to days that are over', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { blocks } = planWeek(week);
        for (const day of new Set(blocks.map((block) => block.day))) {
          const standing = week.kept.filter((block) => block.day === day && !block.isSkipped);
          const planned = blocks.filter((block) => block.day === day);
          expect(minutesIn(planned) + minutesIn(standing)).toBeLessThanOrEqual(week.minutesOf(day));
          expect(week.minutesOf(day)).toBeGreaterThan(0);
          expect(day >= week.from && day <= sunday).toBe(true);
        }
        expect(blocks.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
        expect(blocks.map(({ day }) => day)).toEqual(blocks.map(({ day }) => day).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('is planned alike every time, and its inputs stay as they were', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { minutesOf: _, ...values } = week;
        const before = structuredClone(values);
        expect(planWeek(week)).toEqual(planWeek(week));
        expect(values).toEqual(before);
      }),
    );
  });

  it('has a light eve, and on the day of the interview at most the warm-up', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { blocks } = planWeek(week);
        const { interview } = week;
        fc.pre(interview !== undefined);
        const forThatDay = blocks.filter(({ day }) => day === interview);
        expect(forThatDay.length).toBeLessThanOrEqual(1);
        expect(forThatDay.every(({ drill: id }) => id === 'warm-up')).toBe(true);
        const eve = blocks.filter(({ day }) => day === addDays(interview, -1));
        expect(eve.filter(({ form }) => !['mini', 'pattern', 'story'].includes(form))).toEqual([]);
      }),
    );
  });

  it('has each redo on a day of its own window or says that it found no place', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { blocks, unplaced } = planWeek(week);
        for (const { drill: id, title, due } of week.redos) {
          const placed = blocks.filter((block) => block.form === 'redo' && block.drill === id);
          const isDue = due <= sunday;
          const isListed = unplaced.some((entry) => entry.title === `Redo: ${title}`);
          expect(placed.length + (isListed ? 1 : 0)).toBe(isDue ? 1 : 0);
          expect(placed.every(({ day }) => day >= due && (due < week.from || day <= addDays(due, 1)))).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is whole has or lists every piece that the stage asks for', () => {
    fc.assert(
      fc.property(weeks, (given) => {
        const week = { ...given, from: monday };
        const { blocks, unplaced } = planWeek(week);
        const asked = week.roadmap.stages[0]?.targets ?? [];
        for (const { kind, form } of asked) {
          const same = asked.filter((target) => target.kind === kind && target.form === form);
          const wanted = same.reduce((sum, { count }) => sum + count, 0);
          const has = [...blocks, ...week.kept].filter(
            (block) => block.kind === kind && block.form === form,
          ).length;
          const listed = same.reduce((sum, { title }) => sum + listedTimes(unplaced, title), 0);
          expect(has * same.length + listed).toBeGreaterThanOrEqual(wanted);
        }
      }),
    );
  });
});

function listedTimes(unplaced: readonly { title: string }[], title: string): number {
  const entry = unplaced.find((one) => one.title.startsWith(`${title} (`));
  return Number(/\((\d+)×\)$/.exec(entry?.title ?? '')?.[1] ?? 0);
}

describe('the roadmap', () => {
  const road = roadmap(stage(), stage({ weeks: [3, 5], focus: 'Designs' }));

  it.each([
    [0, -20, 1],
    [0, 0, 1],
    [0, 6, 1],
    [0, 7, 2],
    [2, 7, 2],
    [3, 7, 1],
    [3, 14, 2],
    [6, 0, 1],
    [6, 7, 1],
    [0, 28, 5],
    [0, 300, 5],
  ])('started on day %i, is on day %i in week %i', (start, day, week) => {
    expect(roadmapWeek(road, on(start), on(day))).toBe(week);
  });

  it('is in the stage that its week belongs to, and in the last one when there is none', () => {
    expect([1, 2, 3, 5, 9].map((week) => stageOf(road, week).focus)).toEqual([
      'Foundations',
      'Foundations',
      'Designs',
      'Designs',
      'Designs',
    ]);
  });
});

it('gives a session the drill’s minutes within what its block leaves for practice', () => {
  expect([sessionMinutes(kept({ minutes: 50 }), 45), sessionMinutes(kept({ minutes: 30 }), 45)]).toEqual([
    45, 25,
  ]);
});
