import { argument, type Checked, whenNone } from './checker.ts';

/**
 * A rearrangement of the parameter that `of` names, a list or a string. With `apart: k`, equal entries stand at least
 * k places apart; `apart` may name a parameter.
 */
export function permutation(checked: Checked): string | undefined {
  const given = entriesOf(argument(checked, 'of', 'values'));
  const got = entriesOf(checked.got);
  const expected = entriesOf(checked.expected);
  if (given.length > 0 && (expected.length === 0 || got.length === 0)) {
    return whenNone({ ...checked, expected, got }) || undefined;
  }
  const text = (entries: unknown[]): string =>
    JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());
  if (text(given) !== text(got)) {
    return 'it does not hold the same items as the input';
  }
  const named = checked.options['apart'];
  const apart = Number(typeof named === 'string' ? checked.input[named] : (named ?? 0));
  const last = new Map<string, number>();
  for (const [place, entry] of got.entries()) {
    const key = JSON.stringify(entry);
    const before = last.get(key);
    if (before !== undefined && place - before < apart) {
      return `${key} stands at ${before} and again at ${place}, less than ${apart} apart`;
    }
    last.set(key, place);
  }
  return undefined;
}

function entriesOf(value: unknown): unknown[] {
  return typeof value === 'string' ? [...value] : Array.isArray(value) ? value : [];
}
