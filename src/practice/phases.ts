import type { DrillForm, DrillKind } from '../library/vocabulary.ts';
import type { PlannedPhase } from './session-event.ts';
import type { Style } from './style.ts';

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
  /** Phases of a round that is planned for at least `minutes`, where they are no mere stretching of the usual ones. */
  long?: { minutes: number; phases: readonly Phase[] };
  /** Phases of drills that are no full round. */
  forms?: Partial<Record<DrillForm, readonly Phase[]>>;
  /** Phases of other ways to practise it. */
  styles?: Partial<Record<Style, readonly Phase[]>>;
}

/** What decides which phases a session has. */
export interface Plan {
  form: DrillForm;
  style: Style;
  minutes: number;
}

/** The phases of a session, in the minutes of their usual length. */
export function phasesFor(kind: KindOfPractice, { form, style, minutes }: Plan): readonly Phase[] {
  const styled = kind.styles?.[style] ?? kind.forms?.[form];
  return styled ?? (kind.long !== undefined && minutes >= kind.long.minutes ? kind.long.phases : kind.phases);
}

/** What to do in a phase of that id, whichever way the kind is practised; empty for a phase that it no longer has. */
export function aimOf(kind: KindOfPractice, plan: Plan, phaseId: string): string {
  return phasesFor(kind, plan).find(({ id }) => id === phaseId)?.aim ?? '';
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
