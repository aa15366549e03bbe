import { asksForRedo, type Outcome } from '../practice/outcome.ts';
import { addDays, type CivilDate } from '../system/civil-date.ts';

/** A drill that comes back: what happened, when, and on which civil day it is due. */
export interface Redo {
  drill: string;
  title: string;
  kind: string;
  outcome: Outcome;
  /** The civil day of the session that asked for it. */
  since: CivilDate;
  due: CivilDate;
}

/** What a redo follows from: one finished session. */
export interface FinishedSession {
  drill: string;
  title: string;
  kind: string;
  outcome: Outcome | undefined;
  day: CivilDate;
  startedAt: number;
}

/**
 * The civil day on which a drill comes back: the second or the third after (48 to 72 hours, at whatever hour the
 * person practises), the first of the two that is no rest day, else the next working day.
 */
export function redoDay(day: CivilDate, isRestDay: (day: CivilDate) => boolean): CivilDate {
  for (let after = 2; after <= 9; after += 1) {
    const candidate = addDays(day, after);
    if (!isRestDay(candidate)) {
      return candidate;
    }
  }
  return addDays(day, 2);
}

/**
 * The drills that wait to be done again, soonest due first: those whose latest session was failed, partial or
 * helped. An abandoned session changes nothing; one that solves the drill ends it.
 *
 * @param sessions oldest first, their drills under current ids
 */
export function redosOf(
  sessions: readonly FinishedSession[],
  isRestDay: (day: CivilDate) => boolean,
): Redo[] {
  const latest = new Map<string, Redo | undefined>();
  for (const session of sessions) {
    // Practice that names no drill of its own cannot be repeated.
    if (session.outcome === undefined || session.outcome === 'abandoned' || session.drill === session.kind) {
      continue;
    }
    const { drill, title, kind, outcome, day } = session;
    const redo = { drill, title, kind, outcome, since: day, due: redoDay(day, isRestDay) };
    latest.set(drill, asksForRedo(outcome) ? redo : undefined);
  }
  return [...latest.values()]
    .filter((redo) => redo !== undefined)
    .sort((a, b) => (a.due === b.due ? (a.drill < b.drill ? -1 : 1) : a.due < b.due ? -1 : 1));
}
