import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misfit, parseType, typeText, type ValueType } from '../../src/library/value-type.ts';

const types = fc.letrec<{ type: ValueType }>((tie) => ({
  type: fc
    .constantFrom('int', 'long', 'float', 'bool', 'string', 'json', 'graph')
    .chain((plain) =>
      fc
        .constantFrom('plain', 'list', 'matrix', 'map', 'optional', 'linked-list', 'tree')
        .chain((holder) =>
          holder === 'plain'
            ? fc.constantFrom<ValueType>([plain as 'int'])
            : tie('type').map((of): ValueType => [holder as 'list', of]),
        ),
    ),
})).type;

describe('a type', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(types, (type) => {
        expect(parseType(typeText(type))).toEqual(type);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(parseType(' list< list<int> > ')).toEqual(['list', ['list', ['int']]]);
  });

  it.each(['', 'integer', 'list', 'list<>', 'list<int', 'int<int>', 'list<void>', 'map<int>>', 'List<int>'])(
    '%j is none',
    (text) => {
      expect(parseType(text)).toBeUndefined();
    },
  );
});

describe('a value fits', () => {
  it.each<[string, unknown[]]>([
    ['int', [0, -5, 2 ** 53 - 1]],
    ['long', [0, '9223372036854775807', '-9223372036854775808']],
    ['float', [1.5, 2, 'NaN', '-Infinity']],
    ['bool', [true]],
    ['string', ['']],
    ['json', [null, { a: [1] }]],
    ['void', [null]],
    ['optional<int>', [null, 1]],
    ['list<int>', [[], [1]]],
    ['matrix<int>', [[], [[1], [2]], [[], []]]],
    ['map<bool>', [{}, { a: true }]],
    ['linked-list<int>', [[], [1, 2]]],
    ['tree<int>', [[], [1], [1, null, 2], [5, 3, 8, null, 4, 7]]],
    ['graph', [[], [[]], [[1], [0]]]],
  ])('%s', (text, values) => {
    for (const value of values) {
      expect([value, misfit(value, typeOf(text))]).toEqual([value, undefined]);
    }
  });

  it.each<[string, unknown, string]>([
    ['int', 2 ** 53, 'the value is not an integer below 2^53'],
    ['int', '5', 'the value is not an integer below 2^53'],
    ['long', '9223372036854775808', 'the value is not an integer of 64 bits'],
    ['bool', 1, 'the value is not true or false'],
    ['void', 0, 'the value is not null'],
    ['list<int>', [1, 'x'], '[1] is not an integer below 2^53'],
    ['list<list<int>>', [[1], [2, null]], '[1][1] is not an integer below 2^53'],
    ['matrix<int>', [[1], [1, 2]], 'the value has rows of different lengths'],
    ['map<int>', [1], 'the value is not an object with text keys'],
    ['map<int>', { a: 'b' }, '["a"] is not an integer below 2^53'],
    ['tree<int>', [null], 'the value begins or ends with null'],
    ['tree<int>', [1, null], 'the value begins or ends with null'],
    ['tree<int>', [1, null, null, 2], 'the value has a node without a parent'],
    ['graph', [[1]], 'the value names a node that the graph does not have'],
  ])('%s not with %j', (text, value, message) => {
    expect(misfit(value, typeOf(text))).toBe(message);
  });
});

function typeOf(text: string): ValueType {
  const type = parseType(text);
  if (type === undefined) {
    throw new Error(text);
  }
  return type;
}
