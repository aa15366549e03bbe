import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDrill, type PracticeRecord, recordsOf, type Wish } from '../../src/calendar/drill-choice.ts';
import type { Drill } from '../../src/library/page-schema.ts';
import { difficulties } from '../../src/library/vocabulary.ts';
import { addDays, type CivilDate } from '../../src/system/civil-date.ts';

const day = '2026-11-16' as CivilDate;
const wish: Wish = { kind: 'coding', form: 'timed', drills: [], patterns: [], level: 'mid' };

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

const none = new Set<string>();
const records = (entries: Record<string, [number, number]>): Map<string, PracticeRecord> =>
  new Map(Object.entries(entries).map(([id, [times, days]]) => [id, { times, last: addDays(day, days) }]));
const chosen = (
  drills: Drill[],
  wished: Partial<Wish> = {},
  done: Record<string, [number, number]> = {},
): string | undefined => chooseDrill(drills, { ...wish, ...wished }, records(done), none)?.id;

describe('the drill to do next', () => {
  it('is one never done, before anything the roadmap names', () => {
    expect(chosen([drill('a'), drill('b')], { drills: ['a'] }, { a: [1, 0] })).toBe('b');
  });

  it('is the one done less often, and of those the one done longest ago', () => {
    expect(chosen([drill('a'), drill('b')], {}, { a: [2, 0], b: [1, 9] })).toBe('b');
    expect(chosen([drill('a'), drill('b'), drill('c')], {}, { a: [1, 5], b: [1, 3], c: [1, 4] })).toBe('b');
  });

  it('is the first that the roadmap names, then one with its patterns, then one that suits the level', () => {
    const drills = [
      drill('a'),
      drill('b', { patterns: ['heap'] }),
      drill('c', { difficulty: 'hard' }),
      drill('d'),
    ];
    expect(chosen(drills, { drills: ['c', 'd'], patterns: ['heap'] })).toBe('c');
    expect(chosen(drills, { patterns: ['heap'] })).toBe('b');
    expect(chosen([drill('hard', { difficulty: 'hard' }), drill('medium')])).toBe('medium');
  });

  it('is an easy one for a pattern drill and for juniors', () => {
    const drills = [drill('a'), drill('b', { difficulty: 'easy' }), drill('c', { difficulty: 'hard' })];
    expect(chosen(drills)).toBe('a');
    expect(chosen(drills, { form: 'pattern' })).toBe('b');
    expect(chosen(drills, { level: 'junior' })).toBe('b');
  });

  it('is of the kind and the form that are asked for, and never a warm-up', () => {
    const drills = [
      drill('a', { kind: 'sql' }),
      drill('b', { warmup: true }),
      drill('c', { form: 'mini' }),
      drill('d', { difficulty: 'hard' }),
    ];
    expect(chosen(drills)).toBe('d');
    expect(chosen(drills, { form: 'mini' })).toBe('c');
    expect(chosen(drills, { kind: 'behavioral' })).toBeUndefined();
  });

  it('is none that was taken already', () => {
    expect(chooseDrill([drill('a'), drill('b')], wish, new Map(), new Set(['a']))?.id).toBe('b');
    expect(chooseDrill([drill('a')], wish, new Map(), new Set(['a']))).toBeUndefined();
  });

  it('is the same for the same inputs, in whatever order they come', () => {
    const drills = fc
      .uniqueArray(
        fc.record({ id: fc.stringMatching(/^[a-e]{2}$/), difficulty: fc.constantFrom(...difficulties) }),
        {
          selector: ({ id }) => id,
          maxLength: 10,
        },
      )
      .map((made) => made.map(({ id, difficulty }) => drill(id, { difficulty })));
    const done = fc.dictionary(fc.stringMatching(/^[a-e]{2}$/), fc.tuple(fc.nat(2), fc.nat(5)));
    fc.assert(
      fc.property(drills, done, fc.nat(), (given, entries, turn) => {
        const at = given.length === 0 ? 0 : turn % given.length;
        const turned = [...given.slice(at), ...given.slice(0, at)].reverse();
        const id = chosen(given, {}, entries);
        expect(chosen(turned, {}, entries)).toBe(id);
        const fewest = Math.min(...given.map((one) => entries[one.id]?.[0] ?? 0));
        expect(id === undefined ? Number.POSITIVE_INFINITY : (entries[id]?.[0] ?? 0)).toBe(fewest);
      }),
    );
  });
});

describe('how often and when a drill was done', () => {
  it('counts what was finished, and keeps the latest day whatever the order', () => {
    const sessions = [
      { drill: 'a', day: addDays(day, 3), outcome: 'failed' },
      { drill: 'a', day: addDays(day, 1), outcome: 'solved' },
      { drill: 'a', day: addDays(day, 9), outcome: 'abandoned' },
      { drill: 'b', day, outcome: undefined },
    ];
    expect([...recordsOf(sessions)]).toEqual([['a', { times: 2, last: addDays(day, 3) }]]);
  });
});
