import { argument, type Checked, whenNone } from './checker.ts';

/** A position whose number is greater than those beside it; what lies outside the list counts as lower. */
export function localPeak(checked: Checked): string | undefined {
  const none = whenNone(checked);
  if (none !== undefined) {
    return none === '' ? undefined : none;
  }
  const numbers = argument(checked, 'of', 'numbers') as number[];
  const place = checked.got;
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0 || place >= numbers.length) {
    return 'a position of the list is expected';
  }
  const at = (index: number): number => numbers[index] ?? Number.NEGATIVE_INFINITY;
  return at(place) > at(place - 1) && at(place) > at(place + 1)
    ? undefined
    : `the number at ${place} is not greater than both beside it`;
}
