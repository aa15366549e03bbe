import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedLines, diffOf } from '../../src/judge/change-size.ts';

it.each([
  ['a\nb\nc\n', 'a\nb\nc\n', 0],
  ['a\nb\nc\n', 'a\nX\nc\n', 1],
  ['a\nb\nc\n', 'a\nc\n', 1],
  ['a\nb\nc\n', 'a\nb\nnew\nc\n', 1],
  ['a\nb\nc\n', 'X\nb\nY\nZ\n', 3],
  ['a\r\nb\r\n', 'a\nb\n', 0],
])('from %j to %j is a change of %i lines', (before, after, lines) => {
  expect(changedLines(before, after)).toBe(lines);
});

it('nothing differs from itself, and a difference is as large both ways', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      expect(changedLines(one, one)).toBe(0);
      expect(changedLines(one, other) === 0).toBe(one === other);
    }),
    { seed: 1 },
  );
});

it('shows lines taken out and put in', () => {
  expect(diffOf('a\nb\nc\n', 'a\nX\nc\n')).toEqual([
    { sign: '@', text: 'line 1, then line 1' },
    { sign: ' ', text: 'a' },
    { sign: '-', text: 'b' },
    { sign: '+', text: 'X' },
    { sign: ' ', text: 'c' },
  ]);
  expect(diffOf('a\n', 'a\n')).toEqual([]);
});
