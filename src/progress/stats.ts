import { type Outcome, outcomes } from '../practice/outcome.ts';
import { addDays, type CivilDate, isoWeek, mondayOf } from '../system/civil-date.ts';

/** A finished session with its rubric's total, where one was scored. */
export interface ScoredSession {
  kind: string;
  day: CivilDate;
  outcome: Outcome | undefined;
  elapsedMs: number;
  /** 0 to 12, or nothing when it was not scored. */
  score: number | undefined;
}

export interface Totals {
  sessions: number;
  minutes: number;
  outcomes: Record<Outcome, number>;
  /** Mean rubric total of the scored sessions, 0 to 12. */
  meanScore: number | null;
}

export type KindTotals = Totals & { kind: string };
export type WeekTotals = Totals & { monday: CivilDate; week: string };

/** Sums over all sessions given. Minutes are rounded once, at the end. */
export function totalsOf(sessions: readonly ScoredSession[]): Totals {
  const scores = sessions.flatMap(({ score }) => score ?? []);
  const elapsedMs = sessions.reduce((sum, session) => sum + session.elapsedMs, 0);
  return {
    sessions: sessions.length,
    minutes: Math.round(elapsedMs / 60_000),
    outcomes: Object.fromEntries(
      outcomes.map((outcome) => [outcome, sessions.filter((session) => session.outcome === outcome).length]),
    ) as Record<Outcome, number>,
    meanScore:
      scores.length === 0 ? null : round1(scores.reduce((sum, score) => sum + score, 0) / scores.length),
  };
}

/** Totals by kind, most time first. */
export function byKind(sessions: readonly ScoredSession[]): KindTotals[] {
  return [...groupBy(sessions, ({ kind }) => kind)]
    .map(([kind, group]) => ({ kind, ...totalsOf(group) }))
    .sort((a, b) => b.minutes - a.minutes || (a.kind < b.kind ? -1 : 1));
}

/** Totals of every ISO week from the first session's to today's, weeks without practice included; the last ones. */
export function byWeek(sessions: readonly ScoredSession[], today: CivilDate, most: number): WeekTotals[] {
  const groups = groupBy(sessions, ({ day }) => mondayOf(day));
  const first = [...groups.keys()].sort()[0];
  if (first === undefined) {
    return [];
  }
  const weeks: WeekTotals[] = [];
  for (let monday = first; monday <= today; monday = addDays(monday, 7)) {
    weeks.push({ monday, week: isoWeek(monday), ...totalsOf(groups.get(monday) ?? []) });
  }
  return weeks.slice(-most);
}

function groupBy<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    group.push(value);
    groups.set(keyOf(value), group);
  }
  return groups;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
