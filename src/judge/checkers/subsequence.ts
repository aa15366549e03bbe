import { argument, type Checked, whenNone } from './checker.ts';

/**
 * Items in the order in which they stand in every parameter that `of` names (one, or a list of names), as many as
 * expected; with `increasing: true` each greater than the one before.
 */
export function subsequence(checked: Checked): string | undefined {
  const { options } = checked;
  const got = entriesOf(checked.got);
  const expected = entriesOf(checked.expected);
  if (expected.length === 0 || got.length === 0) {
    return whenNone({ ...checked, got, expected }) || undefined;
  }
  const names = Array.isArray(options['of'])
    ? options['of'].map(String)
    : [String(options['of'] ?? 'values')];
  for (const name of names) {
    const whole = entriesOf(argument({ ...checked, options: {} }, '', name));
    let at = 0;
    for (const entry of got) {
      const found = whole.indexOf(entry, at);
      if (found < 0) {
        return `its items do not stand in this order in ${name}`;
      }
      at = found + 1;
    }
  }
  const falls = got.findIndex((entry, index) => index > 0 && !(Number(got[index - 1]) < Number(entry)));
  if (options['increasing'] === true && falls >= 0) {
    return `${JSON.stringify(got[falls])} is not greater than the item before it`;
  }
  return got.length === expected.length
    ? undefined
    : `${expected.length} items are possible, not ${got.length}`;
}

function entriesOf(value: unknown): unknown[] {
  return typeof value === 'string' ? [...value] : Array.isArray(value) ? value : [];
}
