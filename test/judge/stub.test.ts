import { describe, expect, it } from 'vitest';
import { languageNamed, languageOfFile } from '../../src/judge/languages/index.ts';
import { readSignature, type WrittenSignature } from '../../src/library/signature.ts';
import type { JudgedLanguage } from '../../src/library/vocabulary.ts';

function stub(id: JudgedLanguage, written: WrittenSignature): string {
  return languageNamed(id).stub(readSignature(written), ['About it']);
}

const pair: WrittenSignature = {
  function: 'pair_with_sum',
  parameters: { sorted_numbers: 'list<int>', target: 'long' },
  returns: 'optional<list<int>>',
};
const tree: WrittenSignature = { function: 'depth', parameters: { root: 'tree<int>' }, returns: 'int' };
const cache: WrittenSignature = {
  class: 'lru_cache',
  parameters: { size: 'int' },
  methods: {
    get_one: { parameters: { key: 'string' }, returns: 'optional<int>' },
    clear: { parameters: {}, returns: 'void' },
  },
};

describe('a stub', () => {
  it('in Python', () => {
    expect(stub('python', pair)).toBe(`# About it

from __future__ import annotations


def pair_with_sum(sorted_numbers: list[int], target: int) -> list[int] | None:
    raise NotImplementedError
`);
    expect(stub('python', cache)).toContain(`class LruCache:
    def __init__(self, size: int):
        raise NotImplementedError

    def get_one(self, key: str) -> int | None:
        raise NotImplementedError

    def clear(self) -> None:
        raise NotImplementedError
`);
    expect(stub('python', tree)).toContain(
      'class TreeNode:\n    def __init__(self, val=0, left=None, right=None):',
    );
  });

  it('in JavaScript', () => {
    expect(stub('javascript', pair)).toBe(`// About it

/**
 * @param {number[]} sortedNumbers
 * @param {bigint} target
 * @returns {number[] | null}
 */
function pairWithSum(sortedNumbers, target) {
  throw new Error('not implemented yet');
}
`);
    expect(stub('javascript', cache)).toContain(
      '  /**\n   * @param {string} key\n   * @returns {number | null}\n   */\n  getOne(key) {',
    );
  });

  it('in TypeScript', () => {
    expect(stub('typescript', pair)).toBe(`// About it

export function pairWithSum(sortedNumbers: number[], target: bigint): number[] | null {
  throw new Error('not implemented yet');
}
`);
    expect(stub('typescript', tree)).toContain(`class TreeNode {
  val: number;
  left: TreeNode | null;
  right: TreeNode | null;

  constructor(val: number = 0, left: TreeNode | null = null, right: TreeNode | null = null) {`);
    expect(stub('typescript', cache)).toContain('export class LruCache {\n  constructor(size: number) {');
  });
});

it.each([
  ['a.py', 'python'],
  ['a.js', 'javascript'],
  ['a.mjs', 'javascript'],
  ['a.ts', 'typescript'],
  ['a.mts', 'typescript'],
  ['a.txt', undefined],
  ['a', undefined],
])('%s is of the language %s', (path, id) => {
  expect(languageOfFile(path)?.id).toBe(id);
});
