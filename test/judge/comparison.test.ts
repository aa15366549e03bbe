import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/judge/comparison.ts';
import { parseType } from '../../src/library/value-type.ts';

interface Given {
  input?: Record<string, unknown>;
  type?: string;
}

function differs(
  comparison: Comparison,
  expected: unknown,
  got: unknown,
  { input = {}, type = 'json' }: Given = {},
) {
  return compare(comparison, { input, expected, got, type: parseType(type) ?? ['json'] });
}

function note(
  comparison: Comparison,
  expected: unknown,
  got: unknown,
  given: Given = {},
): string | undefined {
  return differs(comparison, expected, got, given)?.note;
}

const lists = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 3 }), { maxLength: 5 });

describe('comparing', () => {
  it('takes what is the same, by every name', () => {
    fc.assert(
      fc.property(lists, (list) => {
        for (const name of ['exact', 'any-order', 'any-order-at-any-depth'] as const) {
          expect(differs(name, list, structuredClone(list))).toBeUndefined();
        }
        expect(differs('one-of', [[0], list], list)).toBeUndefined();
      }),
      { seed: 1 },
    );
  });

  it('in any order takes every order, and nothing else', () => {
    fc.assert(
      fc.property(
        lists.chain((list) =>
          fc
            .shuffledSubarray(list, { minLength: list.length, maxLength: list.length })
            .map((other) => [list, other]),
        ),
        ([list = [], other = []]) => {
          expect(differs('any-order', list, other)).toBeUndefined();
          expect(differs('any-order', list, [...other, [9]])).toBeDefined();
          expect(
            differs(
              'any-order-at-any-depth',
              list,
              other.map((inner) => [...inner].reverse()),
            ),
          ).toBeUndefined();
        },
      ),
      { seed: 1 },
    );
    expect(differs('any-order', [[1, 2]], [[2, 1]])).toBeDefined();
    expect(differs('any-order', [1, 1, 2], [1, 2, 2])).toBeDefined();
  });

  it('tolerates what it was told to', () => {
    const near = { 'float-tolerance': 1e-6 };
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(differs(near, number, number * (1 + 1e-9))).toBeUndefined();
        expect(differs(near, number, number + Math.max(1, Math.abs(number)) * 1e-3)).toBeDefined();
      }),
      { seed: 1 },
    );
    expect(differs('exact', 0.3, 0.1 + 0.2)).toBeDefined();
    expect(differs(near, 'NaN', { $float: 'NaN' }, { type: 'float' })).toBeUndefined();
    expect(differs(near, 1, { $float: 'NaN' }, { type: 'float' })).toBeDefined();
  });

  it('compares integers of 64 bits digit by digit', () => {
    const given = { type: 'list<long>' };
    expect(differs('exact', ['9007199254740993', 7], ['9007199254740993', '7'], given)).toBeUndefined();
    expect(differs('exact', ['9007199254740993'], ['9007199254740992'], given)).toBeDefined();
  });

  it('is not content where an error was expected', () => {
    expect(note('exact', { $error: 'too short' }, 5)).toBe('an error was expected: too short');
  });
});

describe('what an interviewer would say', () => {
  it.each<[unknown, unknown, string | undefined, (string | number)[]]>([
    [5, 6, 'off by one', []],
    [5, -5, 'the sign is wrong', []],
    [5, 9, undefined, []],
    [true, false, 'the opposite is true', []],
    ['Ab', 'aB', 'only capital letters differ', []],
    ['a', ' a ', 'only the spaces around it differ', []],
    [[1, 2], [2, 1], 'the items are right, their order is not', [0]],
    [[1, 2, 3], [1, 2], '3 items expected, 2 given (missing: 3)', []],
    [[1], [1, 7, 7], '1 item expected, 3 given (too many: 7, 7)', [1]],
    [[[1], [2]], [[1], [3]], 'off by one', [1, 0]],
    [[[1], [2]], [[1], [9]], undefined, [1, 0]],
    [{ a: { b: 1 } }, { a: { b: 2 } }, 'off by one', ['a', 'b']],
    [5, { $other: 'NoneType', text: 'None' }, 'nothing was returned: does every path return a value?', []],
    [5, { $other: 'Promise', text: '' }, 'that is a promise, not its value: an await is missing', []],
    [2, { $other: 'float', text: '2.5' }, 'that is no whole number: should the division round down?', []],
    [[2], { $other: 'set', text: '{2}' }, 'that is a set: a list is expected', []],
    [[1, 2], [1, null], 'nothing came back there: does every path return a value?', [1]],
  ])('of %j against %j', (expected, got, said, path) => {
    const difference = differs('exact', expected, got);
    expect([difference?.note, difference?.path]).toEqual([said, path]);
  });

  it('of a list in any order names what is missing and what is too much', () => {
    expect(note('any-order', [1, 2, 3], [3, 4, 1])).toBe(
      '3 items expected, 3 given (missing: 2; too many: 4)',
    );
  });

  it('of one of several', () => {
    expect(note('one-of', [1, 2], 3)).toBe('it is none of the answers that are right');
  });
});

describe('a checker', () => {
  const checked = (checker: string, options: Record<string, unknown>, input: Record<string, unknown>) => {
    const comparison = { checker, with: options } as Comparison;
    return (expected: unknown, got: unknown) => note(comparison, expected, got, { input });
  };

  it('of a topological order takes any, and says which edge leads back', () => {
    const check = checked(
      'topological-order',
      { nodes: 'count', edges: 'pairs' },
      {
        count: 3,
        pairs: [
          [0, 1],
          [0, 2],
        ],
      },
    );
    expect(check([0, 1, 2], [0, 2, 1])).toBeUndefined();
    expect(check([0, 1, 2], [1, 0, 2])).toBe('0 must come before 1');
    expect(check([0, 1, 2], [0, 1])).toBe('every node must stand in it exactly once');
    expect(check([0, 1, 2], [0, 1, 1])).toBe('every node must stand in it exactly once');
    expect(check([0, 1, 2], 'x')).toBe('a list of nodes is expected');
    expect(check([0, 1, 2], [])).toBe('there is an answer to this input, but none was given');
    expect(check([], [0, 1, 2])).toBe('there is no answer to this input, but one was given');
    const named = checked(
      'topological-order',
      { reversed: true },
      { nodes: ['a', 'b'], edges: [['b', 'a']] },
    );
    expect(named(['a', 'b'], ['a', 'b'])).toBeUndefined();
    expect(named(['a', 'b'], ['b', 'a'])).toBe('"a" must come before "b"');
    expect(checked('topological-order', {}, { nodes: 0, edges: [] })([], [])).toBeUndefined();
  });

  it('of a permutation keeps equal items apart', () => {
    const check = checked('permutation', { of: 'word', apart: 'k' }, { word: 'aab', k: 2 });
    expect(check('aba', 'aba')).toBeUndefined();
    expect(check('aba', 'aab')).toBe('"a" stands at 0 and again at 1, less than 2 apart');
    expect(check('aba', 'abb')).toBe('it does not hold the same items as the input');
    expect(check('aba', '')).toBe('there is an answer to this input, but none was given');
    expect(checked('permutation', { of: 'list', apart: 2 }, { list: [1, 1] })([], [])).toBeUndefined();
    expect(checked('permutation', { of: 'list', apart: 2 }, { list: [1, 1] })([], [1, 1])).toBe(
      'there is no answer to this input, but one was given',
    );
  });

  it('of a path takes any that is as short', () => {
    const edges = [
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
      [3, 4],
    ];
    const check = checked('path', {}, { edges });
    expect(check([0, 1, 3], [0, 2, 3])).toBeUndefined();
    expect(check([0, 1, 3], [0, 3])).toBe('there is no step from 0 to 3');
    expect(check([0, 1, 3], [0, 1, 0, 2, 3])).toBe('it has 4 steps; 2 are enough');
    expect(check([0, 1, 3], [1, 3])).toBe('it must lead from 0 to 3');
    expect(check([], [0, 1])).toBe('there is no answer to this input, but one was given');
    const oneWay = checked('path', { directed: true }, { edges });
    expect(oneWay([3, 1], [3, 1])).toBe('there is no step from 3 to 1');
    expect(checked('path', { graph: 'near' }, { near: [[1], []] })([0, 1], [0, 1])).toBeUndefined();
  });

  it('of positions adds up', () => {
    const check = checked(
      'indices-with-sum',
      { of: 'bills', target: 'sum' },
      { bills: [3, 5, 2, 4], sum: 7 },
    );
    expect(check([0, 3], [1, 2])).toBeUndefined();
    expect(check([0, 3], [0, 1])).toBe('they add up to 8, not to 7');
    expect(check([0, 3], [0, 0])).toBe('a position stands in it twice');
    expect(check([0, 3], [0, 9])).toBe('9 is no position of the list');
    expect(check([0, 3], [0])).toBe('2 positions are expected');
    expect(check([], [])).toBeUndefined();
    expect(check(-1, [])).toBe('-1 is expected');
  });

  it('of a peak looks at both sides', () => {
    const check = checked('local-peak', { of: 'heights' }, { heights: [1, 4, 2, 6] });
    expect([check(1, 3), check(1, 1)]).toEqual([undefined, undefined]);
    expect(check(1, 2)).toBe('the number at 2 is not greater than both beside it');
    expect(check(1, 1.5)).toBe('a position of the list is expected');
  });

  it('of a subsequence keeps the order', () => {
    const check = checked('subsequence', { of: ['a', 'b'] }, { a: [1, 2, 3, 1], b: [2, 1, 3] });
    expect(check([2, 3], [2, 1])).toBeUndefined();
    expect(check([2, 3], [3, 2])).toBe('its items do not stand in this order in a');
    expect(check([2, 3], [1])).toBe('2 items are possible, not 1');
    const rising = checked('subsequence', { of: 'a', increasing: true }, { a: [1, 3, 2, 4] });
    expect(rising([1, 2, 4], [1, 3, 4])).toBeUndefined();
    expect(rising([1, 2, 4], [1, 3, 2])).toBe('2 is not greater than the item before it');
  });
});
