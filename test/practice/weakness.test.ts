import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/practice/outcome.ts';
import { type Attempted, weaknesses } from '../../src/practice/weakness.ts';
import { addDays, type CivilDate } from '../../src/system/civil-date.ts';

const today = '2026-11-20' as CivilDate;
const tried = (outcome: Attempted['outcome'], daysAgo: number, ...patterns: string[]): Attempted => ({
  outcome,
  patterns,
  day: addDays(today, -daysAgo),
});
const order = (...attempts: Attempted[]): string[] =>
  weaknesses(['heap', 'stack', 'trie'], attempts, today).map(({ pattern }) => pattern);

describe('the weakest pattern', () => {
  it('is the one that fails; one never tried stands in the middle', () => {
    expect(order(tried('failed', 1, 'stack'), tried('solved', 1, 'heap'))).toEqual(['stack', 'trie', 'heap']);
  });

  it('counts help as half of a solve', () => {
    expect(order(tried('solved-with-help', 1, 'stack'), tried('solved', 1, 'trie'))).toEqual([
      'heap',
      'stack',
      'trie',
    ]);
  });

  it('forgets slowly: the later outcome counts more', () => {
    expect(order(tried('failed', 60, 'stack'), tried('solved', 0, 'stack'))[0]).toBe('heap');
    expect(order(tried('solved', 60, 'stack'), tried('failed', 0, 'stack'))[0]).toBe('stack');
  });

  it('says how often and when it was tried', () => {
    const [first] = weaknesses(
      ['heap'],
      [tried('failed', 3, 'heap'), tried('solved', 5, 'heap', 'stack')],
      today,
    );
    expect(first).toMatchObject({ solved: 1, times: 2, last: '2026-11-17' });
  });

  it('lies between 0 and 1, never falls with a failure and never rises with a solve', () => {
    const attempt = fc.record({
      outcome: fc.constantFrom(...outcomes),
      patterns: fc.constant(['heap']),
      day: fc.integer({ min: 0, max: 400 }).map((ago) => addDays(today, -ago)),
    });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 20 }), fc.integer({ min: 0, max: 400 }), (attempts, ago) => {
        const weight = (...more: Attempted[]): number =>
          weaknesses(['heap'], [...attempts, ...more], today)[0]?.weight ?? Number.NaN;
        const now = weight();
        expect(now > 0 && now < 1).toBe(true);
        expect(weight(tried('failed', ago, 'heap'))).toBeGreaterThanOrEqual(now);
        expect(weight(tried('solved', ago, 'heap'))).toBeLessThanOrEqual(now);
      }),
    );
  });
});
