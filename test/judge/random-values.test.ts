import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomInputs } from '../../src/judge/random-values.ts';
import { caseProblem } from '../../src/library/cases.ts';
import type { RandomArguments } from '../../src/library/random-input.ts';
import { readSignature } from '../../src/library/signature.ts';
import { misfit, parseType } from '../../src/library/value-type.ts';

/** Random values of one type, made as told. */
function made(type: string, random: RandomArguments[string], size = 1): unknown[] {
  const signature = readSignature({ function: 'f', parameters: { a: type }, returns: 'json' });
  const inputs = fc.sample(randomInputs({ arguments: { a: random } }, signature, size), {
    numRuns: 200,
    seed: 1,
  });
  for (const [value] of inputs) {
    expect(misfit(value, parseType(type) ?? ['void'])).toBeUndefined();
  }
  return inputs.map(([value]) => value);
}

describe('a random value', () => {
  it('keeps its bounds and its order', () => {
    for (const value of made('list<int>', {
      list: { int: [-3, 3] },
      length: [2, 5],
      order: 'ascending',
      distinct: true,
    })) {
      const list = value as number[];
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(list.length).toBeLessThanOrEqual(5);
      expect(
        list.every((entry, at) => Math.abs(entry) <= 3 && (at === 0 || entry > (list[at - 1] ?? 0))),
      ).toBe(true);
    }
  });

  it('has as many letters, rows and columns as it was told', () => {
    made('string', { string: 'ab', length: [0, 4] });
    made('matrix<int>', { matrix: { 'one-of': [0, 1] }, rows: [1, 3], columns: [1, 3] });
    made('list<list<int>>', { list: { interval: [0, 9], shortest: 1 }, length: [0, 4] });
    made('float', { float: [-1, 1] });
    made('optional<bool>', { optional: { bool: true } });
  });

  it('is an interval that does not end before it begins', () => {
    for (const value of made('list<int>', { interval: [0, 9], shortest: 2 })) {
      const [start = 0, end = 0] = value as number[];
      expect(end - start).toBeGreaterThanOrEqual(2);
      expect(end).toBeLessThanOrEqual(9);
    }
  });

  it('is every number once, as a permutation', () => {
    for (const value of made('list<int>', { permutation: [1, 5], from: 1 })) {
      const list = value as number[];
      expect([...list].sort((a, b) => a - b)).toEqual(list.map((_, at) => at + 1));
    }
  });

  it('is a tree, and a search tree where that is asked for', () => {
    made('tree<int>', { tree: { int: [0, 9] }, length: [0, 9] });
    for (const value of made('tree<int>', { tree: { int: [0, 20] }, length: [0, 9], search: true })) {
      const values = inOrder(value as (number | null)[]);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('is a set of edges without loops, acyclic where that is asked for', () => {
    const edges = { edges: 5, length: [0, 8] as const, directed: true };
    for (const value of made('list<list<int>>', edges)) {
      const pairs = value as number[][];
      expect(pairs.every(([from, to]) => from !== to)).toBe(true);
      expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    }
    for (const value of made('list<list<int>>', { ...edges, acyclic: true })) {
      expect(hasCycle(value as number[][])).toBe(false);
    }
    for (const value of made('list<list<int>>', { ...edges, weight: { int: [1, 9] } })) {
      expect((value as number[][]).every((edge) => edge.length === 3)).toBe(true);
    }
  });

  it('follows from what was made before it, and from the size', () => {
    const signature = readSignature({
      function: 'f',
      parameters: { list: 'list<int>', k: 'int' },
      returns: 'int',
    });
    const random = {
      list: { list: { int: [0, 1] }, length: [{ size: 2 }, { size: 2 }] },
      k: { int: [1, { length: 'list', plus: -1 }] },
    } as const;
    for (const [list, k] of fc.sample(randomInputs({ arguments: random }, signature, 10), {
      numRuns: 50,
      seed: 1,
    })) {
      expect((list as number[]).length).toBe(20);
      expect(k).toBeLessThan(20);
    }
  });

  it('is a list of calls for a class', () => {
    const signature = readSignature({
      class: 'cache',
      parameters: { size: 'int' },
      methods: {
        get: { parameters: { key: 'int' }, returns: 'int' },
        drop: { parameters: {}, returns: 'void' },
      },
    });
    const random = {
      arguments: { size: { int: [1, 3] } },
      calls: [1, 6],
      methods: { get: { key: { int: [0, { value: 'size' }] } } },
    } as const;
    for (const input of fc.sample(randomInputs(random, signature), { numRuns: 100, seed: 1 })) {
      const expected = input.map((call) => ((call as string[])[0] === 'get' ? 0 : null));
      expect(caseProblem({ input, expected }, signature)).toBeUndefined();
    }
  });
});

function inOrder(level: (number | null)[]): number[] {
  const children = new Map<number, [number, number]>();
  let next = 1;
  for (const [at, value] of level.entries()) {
    if (value !== null) {
      children.set(at, [next, next + 1]);
      next += 2;
    }
  }
  const walk = (at: number): number[] => {
    const value = level[at];
    const [left, right] = children.get(at) ?? [-1, -1];
    return value === null || value === undefined ? [] : [...walk(left), value, ...walk(right)];
  };
  return walk(0);
}

function hasCycle(pairs: number[][]): boolean {
  let left = pairs;
  for (;;) {
    const targets = new Set(left.map(([, to]) => to));
    const rest = left.filter(([from]) => targets.has(from));
    if (rest.length === left.length) {
      return left.length > 0;
    }
    left = rest;
  }
}
