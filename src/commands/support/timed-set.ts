import { isDrillKind } from '../../library/vocabulary.ts';
import { type LoopPlan, timedSet } from '../../practice/mock.ts';
import { UserError } from '../../system/errors.ts';
import type { Situation } from './situation.ts';

/** Minutes of a drill in a set whose budget is not said. */
const usualMinutes = 20;

/**
 * A timed set: so many drills of a kind, or of a pattern, with one budget.
 *
 * @throws UserError when the word is neither
 */
export function timedSetFor(
  { library }: Situation,
  wanted: string | undefined,
  count: number,
  minutes: number | undefined,
): LoopPlan {
  const budget = minutes ?? count * usualMinutes;
  const pattern = wanted === undefined ? undefined : library.get('pattern', wanted);
  if (pattern !== undefined) {
    const drills = library
      .all('drill')
      .filter(({ kind, patterns }) => kind === 'coding' && patterns.includes(pattern.id))
      .map(({ id }) => id);
    const plan = timedSet('coding', count, budget);
    return { ...plan, rounds: plan.rounds.map((round) => ({ ...round, drills })) };
  }
  const kind = wanted ?? 'coding';
  if (!isDrillKind(kind)) {
    throw new UserError(
      `A set is of one kind or one pattern, and ${JSON.stringify(kind)} is neither.`,
      'For example: prep start coding --set 3 --minutes 60',
    );
  }
  return timedSet(kind, count, budget);
}
