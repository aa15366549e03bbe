import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, namesOf, parseFormula } from '../../src/library/formula.ts';

const values = new Map([
  ['users', 12],
  ['photo-size', 2.5],
  ['a', 7],
]);
const worth = (text: string): number => evaluate(parseFormula(text), values);

describe('a formula', () => {
  it.each([
    ['1 + 2 × 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 ÷ 2 / 2', 2],
    ['10 − 3 - 2', 5],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 × -3', -6],
    ['users × photo-size', 30],
    ['users - a', 5],
    ['min(users, a, 9) + max(1, 2)', 9],
    ['ceil(2.1) + floor(2.9)', 5],
    ['ceil(0.1 × 3 ÷ 0.1)', 3],
    ['ln(1) + log2(8) + log10(100) + sqrt(9)', 8],
    ['day ÷ hour + minute + month ÷ day + year ÷ day', 24 + 60 + 30 + 365],
    ['1.5e3 + .5', 1500.5],
  ])('%s', (text, expected) => {
    expect(worth(text)).toBeCloseTo(expected, 9);
  });

  it.each(['', '1 +', '(1', '1)', 'f(1)', '1 2', 'a b', 'min()', 'x = 1', 'alert`1`', '$'])(
    'refuses %j, and says why',
    (text) => {
      expect(() => parseFormula(text)).toThrow(SyntaxError);
    },
  );

  it('refuses what is nested too deeply instead of running out of stack', () => {
    expect(() => parseFormula(`${'('.repeat(5_000)}1${')'.repeat(5_000)}`)).toThrow('nested');
    expect(() => parseFormula(`${'-'.repeat(5_000)}1`)).toThrow('nested');
  });

  it('names what it rests on, constants left out', () => {
    expect(namesOf(parseFormula('users × photo-size ÷ day + users'))).toEqual(['users', 'photo-size']);
  });

  it('takes any text apart or refuses it, and nothing of it runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1-+*/^(), .×÷'.split('')) }), (text) => {
        try {
          expect(typeof worth(text)).toBe('number');
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
    );
  });
});
