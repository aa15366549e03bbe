import type { Elsewhere } from '../library/vocabulary.ts';
import type { Outcome } from './outcome.ts';
import type { Style } from './style.ts';

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

/** How practice elsewhere went. */
export interface Report {
  what: Elsewhere;
  platform?: string;
  /** Better than so many percent of those who took part. */
  percentile?: number;
  /** Of 5. */
  rating?: number;
  feedback?: string;
}

/** What an event of each kind carries. */
export interface EventData {
  started: {
    phases: PlannedPhase[];
    /** Without it, the round. */
    style?: Style;
    /** Interview mode: no hints, no names of patterns, no verdict until the end. */
    pressure?: true;
    /** What the numbers of an estimate were drawn with. */
    seed?: number;
    /** Whether the difficulty is kept back. */
    isBlind?: true;
  };
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
  /** An interviewer's interruption, by its index, was put to the person. */
  asked: { index: number };
  handled: { index: number; isHandled: boolean };
  /** A line of an estimate was answered, in the person's words. */
  answered: { item: string; text: string };
  /** Something was done in an incident. */
  acted: { action: string };
  /** Points of what was gone through at the end, and the ids of what was met. */
  scored: { points: number; of: number; met?: string[] };
  /** A recording began, into a file of the recordings' folder. */
  recorded: { file: string };
  /** What another platform said. */
  reported: Report;
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
  'asked',
  'handled',
  'answered',
  'acted',
  'scored',
  'recorded',
  'reported',
] as const satisfies readonly EventKind[];
