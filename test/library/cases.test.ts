import { describe, expect, it } from 'vitest';
import { caseProblem, readCases } from '../../src/library/cases.ts';
import { readSignature, signatureProblems } from '../../src/library/signature.ts';

const one = readSignature({ function: 'pair', parameters: { a: 'list<int>', b: 'int' }, returns: 'int' });
const several = readSignature({
  functions: {
    up: { parameters: { a: 'int' }, returns: 'int' },
    down: { parameters: {}, returns: 'bool' },
  },
});
const cache = readSignature({
  class: 'cache',
  parameters: { size: 'int' },
  methods: {
    get: { parameters: { key: 'string' }, returns: 'optional<int>' },
    put: { parameters: { key: 'string', value: 'int' }, returns: 'void' },
  },
});

describe('a case', () => {
  it.each([
    [one, { input: [[1, 2], 3], expected: 4 }],
    [one, { name: 'refused', input: [[], 3], expected: { $error: 'empty' } }],
    [several, { call: 'up', input: [1], expected: 2 }],
    [several, { call: 'down', input: [], expected: true }],
    [
      cache,
      {
        input: [
          ['new', 2],
          ['put', 'a', 1],
          ['get', 'b'],
        ],
        expected: [null, null, null],
      },
    ],
  ])('fits its signature', (signature, entry) => {
    expect(caseProblem(entry, signature)).toBeUndefined();
  });

  it.each([
    [one, [], 'a case has "input", a list, and "expected"'],
    [one, { input: [[], 3] }, 'a case has "input", a list, and "expected"'],
    [one, { input: [[]], expected: 1 }, 'there are 1 arguments for 2 parameters'],
    [one, { input: [[], 'x'], expected: 1 }, 'b is not an integer below 2^53'],
    [one, { input: [[], 3], expected: [] }, 'expected is not an integer below 2^53'],
    [one, { input: [[], 3], expected: 1, why: 'x' }, 'a case has no "why"'],
    [several, { input: [1], expected: 2 }, '"call" names none of the functions up, down'],
    [cache, { input: [], expected: [] }, 'a case of a class begins with its constructor'],
    [cache, { input: [['get', 'a']], expected: [null] }, 'the first call, and no other, is "new"'],
    [
      cache,
      {
        input: [
          ['new', 1],
          ['new', 1],
        ],
        expected: [null, null],
      },
      'the first call, and no other, is "new"',
    ],
    [cache, { input: [['new', 1], ['pop']], expected: [null, null] }, 'call 1: there is no method "pop"'],
    [cache, { input: [['new', 1]], expected: [] }, '"expected" is not a list with one result for each call'],
    [
      cache,
      {
        input: [
          ['new', 1],
          ['get', 'a'],
        ],
        expected: [null, 'x'],
      },
      'call 1: expected is not an integer below 2^53',
    ],
  ])('that does not fit says why', (signature, entry, message) => {
    expect(caseProblem(entry, signature)).toBe(message);
  });

  it('is read with those beside it, and a broken one keeps none from loading', () => {
    const text = JSON.stringify({
      examples: [{ input: [[], 1], expected: 1 }],
      hidden: [
        { input: [], expected: 1 },
        { input: [[1], 1], expected: 2 },
      ],
    });
    const { cases, problems } = readCases(text, one, false);
    expect([cases.examples.length, cases.hidden.length]).toEqual([1, 1]);
    expect(problems).toEqual(['hidden[0]: there are 0 arguments for 2 parameters']);
    expect(readCases('{', one, false).problems[0]).toMatch(/^this is not JSON/);
    expect(readCases('[]', one, false).problems).toEqual([
      'there is no list of examples',
      'there is no list of hidden',
    ]);
  });
});

describe('a signature', () => {
  it('says what cannot be right', () => {
    expect(
      signatureProblems({
        function: 'f',
        parameters: { a: 'lst<int>', b: 'void' },
        returns: 'void',
        changes: 'c',
      }),
    ).toEqual([
      'f has a type that does not exist: lst<int>',
      'f has a parameter of the type void',
      'f changes c, which is none of its parameters',
    ]);
    expect(signatureProblems({ function: 'f', parameters: {}, returns: 'void' })).toEqual([
      'f returns nothing and changes nothing, so that there is nothing to judge',
    ]);
  });
});
