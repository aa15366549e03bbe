import { expectedError } from '../library/cases.ts';
import { isRecord, type ValueType } from '../library/value-type.ts';
import type { CheckerName } from '../library/vocabulary.ts';
import { checkers } from './checkers/index.ts';
import { type Difference, differenceOf, typeName } from './difference.ts';

/** How an answer is compared with what is expected, by name: see CONTRIBUTING. */
export type Comparison =
  | 'exact'
  | 'any-order'
  | 'any-order-at-any-depth'
  | 'one-of'
  | { 'float-tolerance': number }
  | { checker: CheckerName; with: Readonly<Record<string, unknown>> };

/** An answer, and what it is an answer to. */
export interface Answered {
  /** Arguments by the names of their parameters. */
  input: Readonly<Record<string, unknown>>;
  expected: unknown;
  got: unknown;
  type: ValueType;
}

/** Nothing when the answer is right; else where it differs. */
export function compare(
  comparison: Comparison,
  { input, expected, got, type }: Answered,
): Difference | undefined {
  const wanted = expectedError(expected);
  if (wanted !== undefined) {
    return { path: [], expected, got, note: `an error was expected: ${wanted}` };
  }
  const right = canonical(expected, type);
  if (comparison === 'one-of') {
    const answers = (expected as unknown[]).map((answer) => canonical(answer, type));
    return answers.some((answer) => equal(answer, got, 0))
      ? undefined
      : {
          path: [],
          expected: { $oneOf: answers },
          got,
          note: 'it is none of the answers that are right',
        };
  }
  if (typeof comparison === 'object' && 'checker' in comparison) {
    const note = holdsOther(got)
      ? 'it is of another type'
      : checkers[comparison.checker]({ input, expected: right, got, options: comparison.with });
    return note === undefined ? undefined : { path: [], expected: right, got, note };
  }
  const tolerance = typeof comparison === 'object' ? comparison['float-tolerance'] : 0;
  const prepared =
    comparison === 'any-order' ? sortedOnce : comparison === 'any-order-at-any-depth' ? sorted : same;
  return equal(prepared(right), prepared(got), tolerance)
    ? undefined
    : differenceOf(right, got, tolerance, typeof comparison === 'string' ? comparison : 'exact');
}

/** Integers of 64 bits as text, and floats that JSON cannot write as the harness writes them. */
function canonical(value: unknown, type: ValueType): unknown {
  const [name, of] = type;
  if (name === 'long') {
    return String(value);
  }
  if (name === 'float' && typeof value === 'string') {
    return { $float: value };
  }
  if (of === undefined || value === null) {
    return value;
  }
  if (name === 'matrix') {
    return (value as unknown[]).map((row) => canonical(row, ['list', of]));
  }
  if (Array.isArray(value)) {
    return value.map((entry) => canonical(entry, name === 'tree' ? ['optional', of] : of));
  }
  return name === 'map' && isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, canonical(entry, of)]))
    : name === 'optional'
      ? canonical(value, of)
      : value;
}

/** Whether two values are the same; numbers within the tolerance, absolute for small ones and relative for large. */
function equal(a: unknown, b: unknown, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((entry, index) => equal(entry, b[index], tolerance))
    );
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key], tolerance))
    );
  }
  return a === b;
}

function same(value: unknown): unknown {
  return value;
}

function sortedOnce(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort(byText) : value;
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(sorted).sort(byText) : value;
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a) ?? '', JSON.stringify(b) ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function holdsOther(value: unknown): boolean {
  return typeName(value) !== undefined || (Array.isArray(value) && value.some(holdsOther));
}
