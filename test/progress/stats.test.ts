import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/practice/outcome.ts';
import { byKind, byWeek, type ScoredSession, totalsOf } from '../../src/progress/stats.ts';
import { addDays, type CivilDate } from '../../src/system/civil-date.ts';

const monday = '2026-11-16' as CivilDate;

function session(changes: Partial<ScoredSession> = {}): ScoredSession {
  return {
    kind: 'coding',
    day: monday,
    outcome: 'solved',
    elapsedMs: 30 * 60_000,
    score: undefined,
    ...changes,
  };
}

const noOutcomes = { solved: 0, 'solved-with-help': 0, partial: 0, failed: 0, abandoned: 0 };
const nothing = { sessions: 0, minutes: 0, outcomes: noOutcomes, meanScore: null };

describe('sums', () => {
  it('are zeros for no sessions, with no mean score', () => expect(totalsOf([])).toEqual(nothing));

  it('count outcomes, and rate only what was scored', () => {
    const sessions = [
      session({ score: 7 }),
      session({ score: 8, outcome: 'failed' }),
      session({ score: 0, outcome: 'failed' }),
      session({ outcome: 'abandoned' }),
    ];
    expect(totalsOf(sessions)).toEqual({
      sessions: 4,
      minutes: 120,
      outcomes: { ...noOutcomes, solved: 1, failed: 2, abandoned: 1 },
      meanScore: 5,
    });
    expect(totalsOf([session({ score: 7 }), session({ score: 7 }), session({ score: 8 })]).meanScore).toBe(
      7.3,
    );
  });

  it('round minutes once, at the end', () => {
    const halves = Array.from({ length: 4 }, () => session({ elapsedMs: 20_000 }));
    expect(totalsOf(halves).minutes).toBe(1);
  });
});

describe('sums by kind', () => {
  it('stand with most time first, then by name', () => {
    const sessions = [
      session({ kind: 'sql' }),
      session({ kind: 'behavioral' }),
      session({ kind: 'coding' }),
      session({ kind: 'coding' }),
    ];
    expect(byKind(sessions).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['coding', 60],
      ['behavioral', 30],
      ['sql', 30],
    ]);
    expect(byKind([])).toEqual([]);
  });
});

describe('sums by week', () => {
  it('begin with the first session’s week and end with today’s, empty weeks included', () => {
    const weeks = byWeek(
      [session({ day: addDays(monday, 6) }), session({ day: addDays(monday, 14) })],
      addDays(monday, 22),
      99,
    );
    expect(weeks.map(({ monday: first, sessions }) => [first, sessions])).toEqual([
      [monday, 1],
      [addDays(monday, 7), 0],
      [addDays(monday, 14), 1],
      [addDays(monday, 21), 0],
    ]);
    expect(weeks[1]).toEqual({ monday: addDays(monday, 7), week: '2026-W48', ...nothing });
  });

  it('pass through week 53', () => {
    const weeks = byWeek([session({ day: '2026-12-24' as CivilDate })], '2027-01-04' as CivilDate, 99);
    expect(weeks.map(({ week }) => week)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  it('are the last ones when there are too many, and none without sessions', () => {
    const weeks = byWeek([session()], addDays(monday, 70), 3);
    expect(weeks.map(({ monday: first }) => first)).toEqual(
      [56, 63, 70].map((days) => addDays(monday, days)),
    );
    expect(byWeek([], monday, 3)).toEqual([]);
  });
});

it('lose no session and no time, however they are cut', () => {
  const drawn = fc.array(
    fc.record({
      kind: fc.constantFrom('coding', 'sql', 'behavioral'),
      days: fc.nat(100),
      outcome: fc.constantFrom(...outcomes),
      minutes: fc.nat(120),
      score: fc.option(fc.nat(12), { nil: undefined }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(drawn, (made) => {
      const sessions = made.map(({ days, minutes, ...rest }) => ({
        ...rest,
        day: addDays(monday, days),
        elapsedMs: minutes * 60_000,
      }));
      const all = totalsOf(sessions);
      for (const parts of [byKind(sessions), byWeek(sessions, addDays(monday, 100), 99)]) {
        expect(parts.reduce((sum, part) => sum + part.sessions, 0)).toBe(all.sessions);
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(all.minutes);
        for (const outcome of outcomes) {
          expect(parts.reduce((sum, part) => sum + part.outcomes[outcome], 0)).toBe(all.outcomes[outcome]);
        }
      }
    }),
  );
});
