import type { DrillKind } from '../library/vocabulary.ts';
import type { PlannedPhase } from './session-event.ts';

/** A timebox of a kind of drill, in the minutes of its usual length. */
export interface Phase {
  id: string;
  title: string;
  minutes: number;
  /** What to do in it, in a few words. */
  aim: string;
}

/** How sessions of one kind of drill go. */
export interface KindOfPractice {
  kind: DrillKind;
  title: string;
  phases: readonly Phase[];
}

/**
 * Fits a kind's phases into a number of minutes, keeping their proportions: whole seconds that add up exactly, and
 * no phase without time.
 */
export function scalePhases(phases: readonly Phase[], minutes: number): PlannedPhase[] {
  const usual = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const total = Math.round(minutes * 60);
  let usedMinutes = 0;
  let usedSeconds = 0;
  return phases.map(({ id, title, minutes: share }) => {
    usedMinutes += share;
    const end = Math.round((total * usedMinutes) / usual);
    const seconds = end - usedSeconds;
    usedSeconds = end;
    return { id, title, seconds };
  });
}
