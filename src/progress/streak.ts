import { addDays, type CivilDate } from '../system/civil-date.ts';

/** Runs of planned days with practice. */
export interface Streak {
  /** The run that reaches today, or yesterday while today is still open. */
  days: number;
  best: number;
}

/**
 * Counts over planned days only: a rest day neither makes nor breaks a streak, and today breaks none while it lasts.
 *
 * @param practised civil days on which at least one session counted
 */
export function streakOf(
  practised: ReadonlySet<CivilDate>,
  isRestDay: (day: CivilDate) => boolean,
  today: CivilDate,
): Streak {
  const first = [...practised].sort()[0];
  if (first === undefined) {
    return { days: 0, best: 0 };
  }
  let run = 0;
  let best = 0;
  for (let day = first; day <= today; day = addDays(day, 1)) {
    if (isRestDay(day)) {
      continue;
    }
    if (practised.has(day)) {
      run += 1;
      best = Math.max(best, run);
    } else if (day !== today) {
      run = 0;
    }
  }
  return { days: run, best };
}
