import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOf, usualNumbers } from '../../src/library/estimate.ts';
import { numbersOf } from '../../src/library/numbers.ts';
import type { Estimate } from '../../src/library/page-schema.ts';
import { gradeAmount, gradeLines, gradeNumbers, pointsOfLines } from '../../src/practice/grading.ts';

const rate = unitOf('/s');
const size = unitOf('GB');

describe('an amount', () => {
  it.each([
    [1, 1],
    [2, 1],
    [0.5, 1],
    [2.1, 0.5],
    [0.49, 0.5],
    [10, 0.5],
    [0.1, 0.5],
    [10.5, 0],
    [0.09, 0],
    [0, 0],
  ])('%d times what it is gets %d', (ratio, credit) => {
    expect(gradeAmount(5_000, 5_000 * ratio, rate).credit).toBe(credit);
  });

  it('is graded the same whichever side is larger, and never better farther off', () => {
    const amount = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 1, max: 1e4, noNaN: true }), (expected, factor) => {
        const above = gradeAmount(expected, expected * factor, rate).credit;
        expect(gradeAmount(expected, expected / factor, rate).credit).toBe(above);
        expect(gradeAmount(expected, expected * factor * 2, rate).credit).toBeLessThanOrEqual(above);
      }),
    );
  });

  it.each([
    [8, size, 'a factor of 8: bits taken for bytes'],
    [1 / 8, size, 'a factor of 8: bytes taken for bits'],
    [1.024, size, 'steps of 1,024 where 1,000 were meant, or the other way round'],
    [1.024 ** 3, size, 'steps of 1,024 where 1,000 were meant, or the other way round'],
    [86_400, rate, 'a factor of 86,400: a day taken for a second'],
    [1 / 86_400, rate, 'a factor of 86,400: divided by the seconds of a day once too often'],
    [100_000, rate, 'a factor of 86,400: a day taken for a second'],
    [1_000, rate, 'a factor of 1,000: one prefix too large'],
    [1 / 60, rate, 'a factor of 60: seconds taken for minutes'],
    [8, rate, undefined],
    [1.024, rate, undefined],
    [1, size, undefined],
  ])('%d times too large: %#', (ratio, unit, slip) => {
    expect(gradeAmount(5e9, 5e9 * ratio, unit).slip).toBe(slip);
  });

  it('compares shares by what is left over too', () => {
    const percent = unitOf('%');
    expect(gradeAmount(0.999, 0.99, percent).credit).toBe(0.5);
    expect(gradeAmount(0.999, 0.998, percent).credit).toBe(1);
    expect(gradeAmount(0.999, 1, percent).credit).toBe(0);
    expect(gradeAmount(0.3, 0.4, percent).credit).toBe(1);
  });
});

const estimate: Estimate = {
  given: [
    { id: 'users', title: 'users', value: 1e6, unit: 'count', range: [1e5, 1e7] },
    { id: 'reads', title: 'reads', value: 20, unit: '/day', range: [5, 50] },
    { id: 'size', title: 'size', value: 80, unit: 'kB', range: [20, 300] },
    { id: 'copies', title: 'copies', value: 15, unit: 'count', range: [2, 20] },
  ],
  require: [],
  lines: [
    { id: 'rate', ask: 'Reads', unit: '/s', family: 'requests', formula: 'users × reads' },
    { id: 'bytes', ask: 'Bytes', unit: 'MB/s', family: 'bandwidth', formula: 'rate × size' },
    { id: 'kept', ask: 'Kept', unit: 'TB', family: 'storage', formula: 'bytes × day × copies' },
  ],
};

describe('lines', () => {
  const drawn = usualNumbers(estimate);
  const grade = (...answers: [string, string][]) =>
    gradeLines(
      estimate,
      drawn,
      answers.map(([item, text]) => ({ item, text })),
    );

  it('show what each comes to and how, also without an answer', () => {
    expect(
      grade().map(({ expected, working, answer, credit }) => [expected, working, answer, credit]),
    ).toEqual([
      ['231 per second', '1 million × 20 per day', null, null],
      ['18.5 MB/s', '231 per second × 80 kB', null, null],
      ['24 TB', '18.5 MB/s × day × 15', null, null],
    ]);
  });

  it('count the last answer to each', () => {
    expect(grade(['rate', '9k'], ['rate', '230'])[0]).toMatchObject({ answer: '230', credit: 1 });
  });

  it('take one slip as one: what follows from it is right', () => {
    const [first, second] = grade(['rate', '20 million/s'], ['bytes', '1.6 TB/s']);
    expect(first).toMatchObject({ credit: 0, slip: 'a factor of 86,400: a day taken for a second' });
    expect(second).toMatchObject({ credit: 1, slip: 'right with your own earlier line' });
  });

  it('name what was left out', () => {
    expect(grade(['kept', '1.6 TB'])[2]).toMatchObject({
      credit: 0,
      slip: 'a factor of 15: as if “copies” were left out',
    });
  });

  it('come to a point for full credit, open lines to none', () => {
    const lines = grade(['rate', '230'], ['bytes', '90 MB/s']);
    expect(pointsOfLines(lines)).toEqual({ points: lines.length / 2, of: lines.length });
    expect(pointsOfLines([])).toEqual({ points: 0, of: 0 });
  });
});

describe('numbers of a design', () => {
  const numbers = numbersOf(
    'Prompt.\n\n## Numbers\n\nAssume much.\n\n```text\nreads at peak     300 × 5          = 1,500 per second\nshards            1,500 / 500      = 3, plan 6\nnothing to grade  see above\nstored a day      1,500 × 2 kB     ≈ 260 GB\n```\n',
  );

  it('are those whose result is one amount', () => {
    expect(numbers.map(({ id, working }) => [id, working])).toEqual([
      ['reads-at-peak', '300 × 5'],
      ['shards', '1,500 / 500'],
      ['stored-a-day', '1,500 × 2 kB'],
    ]);
  });

  it('are graded like lines, those that were answered', () => {
    const graded = gradeNumbers(numbers, [{ item: 'stored-a-day', text: '300 GB' }]);
    expect(graded.map(({ credit, expected }) => [credit, expected])).toEqual([
      [null, '1,500 per second'],
      [null, '3'],
      [1, '260 GB'],
    ]);
  });
});
