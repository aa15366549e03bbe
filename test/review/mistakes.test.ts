import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMistakes, type LoggedSession } from '../../src/review/mistakes.ts';
import type { PostMortem } from '../../src/review/post-mortem.ts';
import { addDays, type CivilDate } from '../../src/system/civil-date.ts';

const first = '2026-11-01' as CivilDate;

function session(
  days: number,
  failures: string[] | undefined,
  answers: Partial<PostMortem> = {},
): LoggedSession {
  return {
    uuid: `session-${days}`,
    drill: 'windows',
    title: 'Windows',
    kind: 'coding',
    day: addDays(first, days),
    startedAt: days,
    postMortem: failures === undefined ? undefined : { scores: {}, failures, ...answers },
  };
}

describe('the mistake log', () => {
  it('is empty without post-mortems and failure types', () => {
    expect(groupMistakes([session(0, undefined), session(1, [])])).toEqual([]);
  });

  it('puts the most frequent type first, then the one seen last, then the name', () => {
    const groups = groupMistakes([
      session(0, ['off-by-one', 'no-invariant']),
      session(1, ['wrong-structure', 'off-by-one']),
      session(2, ['b-type', 'a-type', 'no-invariant']),
    ]);
    expect(groups.map(({ type, count }) => [type, count])).toEqual([
      ['no-invariant', 2],
      ['off-by-one', 2],
      ['a-type', 1],
      ['b-type', 1],
      ['wrong-structure', 1],
    ]);
  });

  it('says when each was last seen, newest entry first, whatever the order of the sessions', () => {
    const sessions = [session(5, ['off-by-one']), session(9, ['off-by-one']), session(1, ['off-by-one'])];
    const [group] = groupMistakes(sessions);
    expect(group?.lastSeen).toBe(addDays(first, 9));
    expect(group?.entries.map(({ session: uuid }) => uuid)).toEqual(['session-9', 'session-5', 'session-1']);
    expect(sessions.map(({ startedAt }) => startedAt)).toEqual([5, 9, 1]);
  });

  it('shows the newest rule that was written, and every moment', () => {
    const [group] = groupMistakes([
      session(1, ['off-by-one'], { rule: 'the oldest rule', broke: 'minute 3' }),
      session(2, ['off-by-one'], { rule: 'the newer rule' }),
      session(3, ['off-by-one'], { broke: 'minute 9' }),
    ]);
    expect(group?.rule).toBe('the newer rule');
    expect(group?.entries.map(({ moment, rule }) => [moment, rule])).toEqual([
      ['minute 9', null],
      [null, 'the newer rule'],
      ['minute 3', 'the oldest rule'],
    ]);
    expect(groupMistakes([session(1, ['off-by-one'])])[0]?.rule).toBeNull();
  });

  it('counts every mistake once', () => {
    const failures = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.option(failures, { nil: undefined }), { maxLength: 20 }), (drawn) => {
        const groups = groupMistakes(drawn.map((types, days) => session(days, types)));
        const counts = Object.fromEntries(groups.map(({ type, count }) => [type, count]));
        for (const type of ['a', 'b', 'c', 'd'] as const) {
          expect(counts[type] ?? 0).toBe(drawn.filter((types) => types?.includes(type)).length);
        }
        expect(groups.every(({ count, entries }) => count === entries.length)).toBe(true);
        expect(groups.map(({ count }) => count)).toEqual(
          groups.map(({ count }) => count).sort((a, b) => b - a),
        );
      }),
    );
  });
});
