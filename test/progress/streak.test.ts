import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streakOf } from '../../src/progress/streak.ts';
import { addDays, type CivilDate, weekdayOf } from '../../src/system/civil-date.ts';

const monday = '2026-11-16' as CivilDate;
const on = (days: number): CivilDate => addDays(monday, days);
const restsOn =
  (...weekdays: number[]) =>
  (day: CivilDate): boolean =>
    weekdays.includes(weekdayOf(day));
const streak = (days: number[], today: number, ...rest: number[]): [number, number] => {
  const { days: run, best } = streakOf(new Set(days.map(on)), restsOn(...rest), on(today));
  return [run, best];
};

describe('a streak', () => {
  it.each([
    ['is nothing before the first session', [], 0, [], [0, 0]],
    ['counts today', [0], 0, [], [1, 1]],
    ['counts days in a row', [0, 1, 2], 2, [], [3, 3]],
    ['is not broken by today while it lasts', [0, 1], 2, [], [2, 2]],
    ['is broken by a planned day that passed without practice', [0, 1], 3, [], [0, 2]],
    ['begins again after a break, and the best one is kept', [0, 1, 2, 4], 4, [], [1, 3]],
    ['is not broken by a rest day', [4, 5, 7], 7, [7], [3, 3]],
    ['is not made by practice on a rest day', [4, 5, 6, 7], 7, [7], [3, 3]],
    ['goes on over several rest days', [3, 7], 7, [5, 6, 7], [2, 2]],
    ['reaches yesterday’s run on a rest day', [3, 4, 5], 6, [7], [3, 3]],
    ['is nothing when all practice fell on rest days', [6, 13], 14, [7], [0, 0]],
    ['leaves out days that lie ahead', [0, 1, 9], 1, [], [2, 2]],
    ['is nothing when the first day lies ahead', [5], 1, [], [0, 0]],
  ] as const)('%s', (_, days, today, rest, expected) => {
    expect(streak([...days], today, ...rest)).toEqual([...expected]);
  });

  it('is the run of practised planned days that ends today or on the last planned day before', () => {
    const days = fc.uniqueArray(fc.nat(40), { maxLength: 41 });
    const resting = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
    fc.assert(
      fc.property(days, resting, fc.nat(40), (practised, rest, today) => {
        const planned = Array.from({ length: today + 1 }, (_, index) => index).filter(
          (index) => !restsOn(...rest)(on(index)),
        );
        const marks = planned
          .map((index) => (practised.includes(index) ? 'x' : index === today ? '' : '.'))
          .join('');
        const best = Math.max(0, ...marks.split('.').map(({ length }) => length));
        expect(streak(practised, today, ...rest)).toEqual([marks.split('.').at(-1)?.length ?? 0, best]);
      }),
    );
  });
});
