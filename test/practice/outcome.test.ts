import { describe, expect, it } from 'vitest';
import { proposedOutcome } from '../../src/practice/outcome.ts';

const plain = { hints: 0, style: 'round', isPressed: false, judged: undefined } as const;

describe('the outcome that is proposed', () => {
  it.each([
    [3, 'solved'],
    [2.9, 'partial'],
    [1.6, 'partial'],
    [1.5, 'failed'],
    [0, 'failed'],
  ])('for %d of 4 points is %s', (points, outcome) => {
    expect(proposedOutcome(plain, { points, of: 4 })).toBe(outcome);
  });

  it.each([
    ['accepted', 9, 'solved'],
    ['wrong', 3, 'partial'],
    ['wrong', 0, 'failed'],
  ])('after the verdict %s with %d passed is %s', (verdict, passed, outcome) => {
    expect(proposedOutcome({ ...plain, judged: { verdict, passed } }, undefined)).toBe(outcome);
  });

  it('tells no verdict in interview mode', () => {
    const judged = { verdict: 'wrong', passed: 0 };
    expect(proposedOutcome({ ...plain, isPressed: true, judged }, undefined)).toBe('solved');
  });

  it('is with help after a hint, and in guided practice', () => {
    expect(proposedOutcome({ ...plain, hints: 1 }, undefined)).toBe('solved-with-help');
    expect(proposedOutcome({ ...plain, style: 'guided' }, { points: 4, of: 4 })).toBe('solved-with-help');
  });
});
