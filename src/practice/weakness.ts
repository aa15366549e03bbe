import { type CivilDate, daysBetween } from '../system/civil-date.ts';
import type { Outcome } from './outcome.ts';

/** How one drill went. */
export interface Attempted {
  patterns: readonly string[];
  outcome: Outcome;
  day: CivilDate;
}

/** How a pattern stands. */
export interface Weakness {
  pattern: string;
  /** From 0, always solved, to 1, never; 0.5 when nothing is known. */
  weight: number;
  solved: number;
  times: number;
  last: CivilDate | undefined;
}

/** What an outcome says of how well a pattern is known. */
const credit: Readonly<Record<Outcome, number>> = {
  solved: 1,
  'solved-with-help': 0.5,
  partial: 0.4,
  failed: 0,
  abandoned: 0.5,
};

/** After so many days an outcome counts half. */
const halfLifeDays = 30;

/**
 * Patterns from the weakest to the strongest. Each is the mean of its outcomes, later ones counting more, together with
 * one imagined attempt that went half well: so a pattern never tried stands in the middle, and one failure alone is not
 * the end of it.
 */
export function weaknesses(
  patterns: readonly string[],
  attempts: readonly Attempted[],
  today: CivilDate,
): Weakness[] {
  return patterns
    .map((pattern) =>
      weaknessOf(
        pattern,
        attempts.filter((attempt) => attempt.patterns.includes(pattern)),
        today,
      ),
    )
    .sort((a, b) => b.weight - a.weight || a.times - b.times || (a.pattern < b.pattern ? -1 : 1));
}

function weaknessOf(pattern: string, attempts: readonly Attempted[], today: CivilDate): Weakness {
  let known = 0.5;
  let mass = 1;
  for (const { outcome, day } of attempts) {
    const counts = 0.5 ** (Math.max(0, daysBetween(day, today)) / halfLifeDays);
    known += counts * credit[outcome];
    mass += counts;
  }
  const days = attempts.map(({ day }) => day).sort();
  return {
    pattern,
    weight: 1 - known / mass,
    solved: attempts.filter(({ outcome }) => outcome === 'solved').length,
    times: attempts.length,
    last: days.at(-1),
  };
}
