import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMiddle, literalOf, shortened } from '../../src/judge/literal.ts';

describe('a literal', () => {
  it('is written as the language writes it', () => {
    const value = [null, true, { a: 'x' }, { $long: '9007199254740993' }, { $float: 'NaN' }];
    expect(literalOf(value, 'python').text).toBe('[None, True, {"a": "x"}, 9007199254740993, NaN]');
    expect(literalOf(value, 'javascript').text).toBe('[null, true, {"a": "x"}, 9007199254740993, NaN]');
    expect(literalOf({ $other: 'set', text: '{1}' }, 'python').text).toBe('{1} (set)');
    expect(literalOf({ $error: 'x' }, 'python').text).toBe('an error');
    expect(literalOf({ $oneOf: [1, null] }, 'python').text).toBe('1 or None');
  });

  it('knows where the part at a path stands', () => {
    const part = (value: unknown, path: (string | number)[]): string => {
      const { text, span } = literalOf(value, 'python', path);
      return text.slice(...span);
    };
    expect(part([1, [2, 'three']], [1, 1])).toBe('"three"');
    expect(part({ a: { b: [true] } }, ['a', 'b'])).toBe('[True]');
    expect(part([1], [])).toBe('[1]');
    expect(part([1], [5])).toBe('[1]');
  });

  it('is cut without losing sight of the difference', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 200 }),
        fc.integer({ min: 0, max: 199 }),
        (list, index) => {
          const literal = literalOf(list, 'python', [index]);
          const short = shortened(literal, 120);
          expect(short.text.length).toBeLessThanOrEqual(120 + 30);
          if (index < list.length) {
            expect(short.text.slice(...short.span)).toBe(String(list[index]));
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('loses only its middle', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.string({ maxLength: 400 }), fc.integer({ min: 40, max: 100 })),
        ([text, longest]) => {
          const cut = cutMiddle(text, longest);
          expect(cut === text || (text.startsWith(cut.slice(0, 8)) && text.endsWith(cut.slice(-8)))).toBe(
            true,
          );
          expect(cut.length).toBeLessThanOrEqual(Math.max(longest, 40));
        },
      ),
      { seed: 1 },
    );
  });
});
