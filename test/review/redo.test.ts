import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outcome, outcomes } from '../../src/practice/outcome.ts';
import { type FinishedSession, redoDay, redosOf } from '../../src/review/redo.ts';
import { addDays, type CivilDate, daysBetween, weekdayOf } from '../../src/system/civil-date.ts';

const monday = '2026-11-16' as CivilDate;
const on = (days: number): CivilDate => addDays(monday, days);
const never = (): boolean => false;
const restsOn =
  (...weekdays: number[]) =>
  (day: CivilDate): boolean =>
    weekdays.includes(weekdayOf(day));

function session(drill: string, days: number, outcome: Outcome | undefined): FinishedSession {
  return { drill, title: `The ${drill}`, kind: 'coding', outcome, day: on(days), startedAt: days };
}

describe('the day on which a drill comes back', () => {
  it.each([
    ['the second day after', restsOn(), 2],
    ['the third when the second is a rest day', restsOn(3), 3],
    ['the next working day when both rest', restsOn(3, 4), 4],
    ['past a long rest, the first working day', restsOn(3, 4, 5, 6, 7), 7],
    ['its own weekday a week later when that is the only one', restsOn(2, 3, 4, 5, 6, 7), 7],
    ['the day after tomorrow of next week when only Tuesdays work', restsOn(1, 3, 4, 5, 6, 7), 8],
    ['the second day when every day rests', (): boolean => true, 2],
  ])('is %s', (_, isRest, after) => expect(redoDay(monday, isRest)).toBe(on(after)));

  it('is never a rest day unless all are, and no working day from the second on is passed over', () => {
    const week = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), week, (days, resting) => {
        const [from, isRest] = [on(days), restsOn(...resting)];
        const due = redoDay(from, isRest);
        const after = daysBetween(from, due);
        expect(isRest(due)).toBe(resting.length === 7);
        expect(after).toBeGreaterThanOrEqual(2);
        for (let between = 2; between < after; between += 1) {
          expect(isRest(addDays(from, between))).toBe(true);
        }
      }),
    );
  });
});

describe('the drills that come back', () => {
  it.each([
    ['failed', true],
    ['partial', true],
    ['solved-with-help', true],
    ['solved', false],
    ['abandoned', false],
  ] as const)('after %s: %s', (outcome, comesBack) => {
    expect(redosOf([session('windows', 0, outcome)], never)).toEqual(
      comesBack
        ? [{ drill: 'windows', title: 'The windows', kind: 'coding', outcome, since: on(0), due: on(2) }]
        : [],
    );
  });

  it('follow the latest outcome: a solve ends it, a later failure begins it again', () => {
    const failed = session('windows', 0, 'failed');
    expect(redosOf([failed, session('windows', 2, 'solved')], never)).toEqual([]);
    const again = redosOf([failed, session('windows', 2, 'solved'), session('windows', 9, 'partial')], never);
    expect(again).toMatchObject([{ outcome: 'partial', since: on(9), due: on(11) }]);
    expect(redosOf([failed, session('windows', 2, 'failed')], never)).toMatchObject([
      { since: on(2), due: on(4) },
    ]);
  });

  it('are not changed by a session that was abandoned or is not over', () => {
    const failed = session('windows', 0, 'failed');
    const before = redosOf([failed], never);
    expect(redosOf([failed, session('windows', 3, 'abandoned')], never)).toEqual(before);
    expect(redosOf([failed, session('windows', 3, undefined)], never)).toEqual(before);
    expect(redosOf([session('heaps', 0, 'solved'), session('heaps', 3, 'abandoned')], never)).toEqual([]);
  });

  it('stand by day, then by name, one for each drill', () => {
    const sessions = [
      session('b', 1, 'failed'),
      session('c', 0, 'failed'),
      session('a', 1, 'partial'),
      session('c', 0, 'failed'),
    ];
    expect(redosOf(sessions, never).map(({ drill }) => drill)).toEqual(['c', 'a', 'b']);
  });

  it('are none of practice that names only its kind', () => {
    expect(redosOf([session('coding', 0, 'failed')], never)).toEqual([]);
  });

  it('are exactly those whose last counted outcome asks for it', () => {
    const drawn = fc.array(
      fc.record({
        drill: fc.constantFrom('a', 'b', 'c'),
        outcome: fc.constantFrom(...outcomes),
        gap: fc.nat(3),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(drawn, (steps) => {
        let days = 0;
        const sessions = steps.map(({ drill, outcome, gap }) => {
          days += gap;
          return session(drill, days, outcome);
        });
        const waiting = ['a', 'b', 'c'].filter((drill) => {
          const last = sessions.findLast((one) => one.drill === drill && one.outcome !== 'abandoned');
          return last?.outcome !== undefined && last.outcome !== 'solved';
        });
        const redos = redosOf(sessions, restsOn(7));
        expect(redos.map(({ drill }) => drill).sort()).toEqual(waiting);
        expect(redos.map(({ due }) => due)).toEqual(redos.map(({ due }) => due).sort());
      }),
    );
  });
});
