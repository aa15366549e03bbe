import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArguments, wholeLiteral } from '../../src/exchange/python-literal.ts';

describe('a Python literal', () => {
  it.each<[string, unknown]>([
    ['5', 5],
    ['-5.5', -5.5],
    ['1_000', 1000],
    ['1e3', 1000],
    ['.5', 0.5],
    ['123456789012345678', '123456789012345678'],
    ['None', null],
    ['[True, False, null, true]', [true, false, null, true]],
    ['(1, 2)', [1, 2]],
    ['(1,)', [1]],
    ['(1)', 1],
    ['()', []],
    ['[1, 2, ]', [1, 2]],
    ['tuple([1])', [1]],
    [`{'a': 1, "b": [2]}`, { a: 1, b: [2] }],
    ['{1: 2}', { '1': 2 }],
    [`'it\\'s' "two\\n" '\\x41\\u00e9'`, "it'stwo\nAé"],
    ['"""a\n"b" c"""', 'a\n"b" c'],
    ['[ # remark\n 1]', [1]],
  ])('%j is read', (text, value) => {
    expect(wholeLiteral(text)).toEqual(value);
  });

  it.each([
    '',
    'x',
    'f(1)',
    '1 + 2',
    '[1',
    '"a',
    '{1, 2}',
    '[1 2]',
    '1)',
    "__import__('os')",
    `${'['.repeat(300)}`,
  ])('%j is refused, and nothing is computed', (text) => {
    expect(() => wholeLiteral(text)).toThrow(SyntaxError);
  });

  it('reads every JSON value as itself', () => {
    const number = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        number,
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(value, (one) => {
        expect(wholeLiteral(JSON.stringify(one))).toEqual(one);
      }),
      { seed: 1 },
    );
  });

  it('reads arguments with and without names', () => {
    expect(parseArguments('1, b = [2], c="x") == 5', 0)).toEqual({
      values: [
        [undefined, 1],
        ['b', [2]],
        ['c', 'x'],
      ],
      end: 18,
    });
  });
});
