import type { Outcome } from './outcome.ts';

/** A timebox as it was planned when the session began. */
export interface PlannedPhase {
  id: string;
  title: string;
  seconds: number;
}

/** What the judge said: a verdict, and how many cases passed. */
export interface Judged {
  verdict: string;
  passed: number;
  total: number;
}

/** What an event of each kind carries. */
export interface EventData {
  started: { phases: PlannedPhase[] };
  confidence: { percent: number };
  /** `gap`: the time since that instant is left out afterwards, because nobody was there. */
  paused: { gap?: true };
  resumed: Record<string, never>;
  /** The index of the phase that begins. */
  phase: { to: number };
  /** The index of the hint that was shown. */
  hint: { index: number };
  stuck: Record<string, never>;
  note: { text: string };
  tested: Judged;
  submitted: Judged;
  finished: { outcome: Outcome };
  corrected: { outcome?: Outcome; elapsedMs?: number; startedAt?: number };
}

export type EventKind = keyof EventData;

/** Something that happened in a session, at an instant in epoch milliseconds. */
export type SessionEvent = {
  [Kind in EventKind]: { kind: Kind; at: number; data: EventData[Kind] };
}[EventKind];

/** Kinds as they are stored: a kind's number is its place here plus one, and never changes. */
export const eventKinds = [
  'started',
  'confidence',
  'paused',
  'resumed',
  'phase',
  'hint',
  'stuck',
  'note',
  'tested',
  'submitted',
  'finished',
  'corrected',
] as const satisfies readonly EventKind[];
