import { isRecord } from '../library/value-type.ts';

/** Where an answer differs from what is expected. */
export interface Difference {
  /** Positions and keys that lead to the first difference; empty for the whole value. */
  path: (string | number)[];
  /** What stands there. */
  expected: unknown;
  got: unknown;
  /** What an interviewer would say of it, if anything. */
  note: string | undefined;
}

/** The type that a harness names where a value is not of the declared one, or nothing. */
export function typeName(value: unknown): string | undefined {
  return isRecord(value) && typeof value['$other'] === 'string' ? value['$other'] : undefined;
}

/** The first place at which two values differ, and what it looks like. */
export function differenceOf(
  expected: unknown,
  got: unknown,
  tolerance: number,
  comparison: string,
): Difference {
  const ordered = comparison === 'exact';
  const found = ordered ? firstDifference(expected, got, tolerance, []) : undefined;
  const { path, expected: there, got: here } = found ?? { path: [], expected, got };
  return { path, expected: there, got: here, note: noteOn(expected, got, there, here, ordered) };
}

interface Place {
  path: (string | number)[];
  expected: unknown;
  got: unknown;
}

function firstDifference(
  expected: unknown,
  got: unknown,
  tolerance: number,
  path: (string | number)[],
): Place | undefined {
  if (Array.isArray(expected) && Array.isArray(got)) {
    const shared = Math.min(expected.length, got.length);
    for (let index = 0; index < shared; index += 1) {
      const inside = firstDifference(expected[index], got[index], tolerance, [...path, index]);
      if (inside !== undefined) {
        return inside;
      }
    }
    if (expected.length === got.length) {
      return undefined;
    }
    // One too many can be pointed at, one that is missing cannot.
    return { path: got.length > shared ? [...path, shared] : path, expected, got };
  }
  if (isPlain(expected) && isPlain(got)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
      const inside = firstDifference(expected[key], got[key], tolerance, [...path, key]);
      if (inside !== undefined) {
        return inside;
      }
    }
    return undefined;
  }
  if (typeof expected === 'number' && typeof got === 'number') {
    const reach = tolerance * Math.max(1, Math.abs(expected), Math.abs(got));
    return expected === got || Math.abs(expected - got) <= reach ? undefined : { path, expected, got };
  }
  return JSON.stringify(expected) === JSON.stringify(got) ? undefined : { path, expected, got };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !Object.keys(value).some((key) => key.startsWith('$'));
}

function noteOn(
  expected: unknown,
  got: unknown,
  there: unknown,
  here: unknown,
  ordered: boolean,
): string | undefined {
  const other = typeName(here);
  if (other !== undefined) {
    return otherNote(other);
  }
  if (here === null && there !== null) {
    return 'nothing came back there: does every path return a value?';
  }
  const whole = Array.isArray(expected) && Array.isArray(got) ? listNote(expected, got, ordered) : undefined;
  if (whole !== undefined) {
    return whole;
  }
  if (typeof there === 'number' && typeof here === 'number') {
    return numberNote(there, here);
  }
  if (typeof there === 'string' && typeof here === 'string') {
    return stringNote(there, here);
  }
  return typeof there === 'boolean' && here === !there ? 'the opposite is true' : undefined;
}

function otherNote(other: string): string {
  switch (other) {
    case 'NoneType':
    case 'undefined':
      return 'nothing was returned: does every path return a value?';
    case 'Promise':
    case 'coroutine':
      return 'that is a promise, not its value: an await is missing';
    case 'float':
    case 'number':
      return 'that is no whole number: should the division round down?';
    case 'set':
    case 'Set':
      return 'that is a set: a list is expected';
    default:
      return `that is of the type ${other}`;
  }
}

function listNote(expected: unknown[], got: unknown[], ordered: boolean): string | undefined {
  const missing = without(expected, got);
  const extra = without(got, expected);
  if (missing.length === 0 && extra.length === 0) {
    return ordered ? 'the items are right, their order is not' : undefined;
  }
  const sign = [
    ...(missing.length > 0 ? [`missing: ${some(missing)}`] : []),
    ...(extra.length > 0 ? [`too many: ${some(extra)}`] : []),
  ].join('; ');
  return expected.length === got.length && ordered
    ? undefined
    : `${expected.length} ${expected.length === 1 ? 'item' : 'items'} expected, ${got.length} given (${sign})`;
}

/** The entries of a list that another one lacks, counted as often as they are lacking. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = new Map<string, number>();
  for (const entry of other) {
    const key = JSON.stringify(entry);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return list.filter((entry) => {
    const key = JSON.stringify(entry);
    const amount = left.get(key) ?? 0;
    left.set(key, amount - 1);
    return amount <= 0;
  });
}

function some(entries: readonly unknown[]): string {
  const shown = entries.slice(0, 3).map((entry) => {
    const text = JSON.stringify(entry);
    return text.length > 30 ? `${text.slice(0, 14)}…${text.slice(-14)}` : text;
  });
  return (
    shown.join(', ') + (entries.length > shown.length ? ` and ${entries.length - shown.length} more` : '')
  );
}

function numberNote(expected: number, got: number): string | undefined {
  if (Math.abs(expected - got) === 1) {
    return 'off by one';
  }
  if (expected !== 0 && got === -expected) {
    return 'the sign is wrong';
  }
  return undefined;
}

function stringNote(expected: string, got: string): string | undefined {
  if (expected.trim() === got.trim()) {
    return 'only the spaces around it differ';
  }
  return expected.toLowerCase() === got.toLowerCase() ? 'only capital letters differ' : undefined;
}
