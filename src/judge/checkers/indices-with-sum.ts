import { argument, type Checked, whenNone } from './checker.ts';

/**
 * As many different positions as expected whose numbers add up to a target. `of` names the parameter with the numbers,
 * `target` the one with the sum.
 */
export function indicesWithSum(checked: Checked): string | undefined {
  const none = whenNone(checked);
  if (none !== undefined) {
    return none === '' ? undefined : none;
  }
  const { got, expected } = checked;
  const numbers = argument(checked, 'of', 'numbers') as number[];
  const target = argument(checked, 'target', 'target');
  if (!Array.isArray(got) || !Array.isArray(expected) || got.length !== expected.length) {
    return `${Array.isArray(expected) ? expected.length : 'some'} positions are expected`;
  }
  if (new Set(got).size !== got.length) {
    return 'a position stands in it twice';
  }
  const wrong = got.find((place) => !(Number.isInteger(place) && place >= 0 && place < numbers.length));
  if (wrong !== undefined) {
    return `${JSON.stringify(wrong)} is no position of the list`;
  }
  const sum = got.reduce((total: number, place: number) => total + (numbers[place] ?? 0), 0);
  return sum === target ? undefined : `they add up to ${sum}, not to ${JSON.stringify(target)}`;
}
