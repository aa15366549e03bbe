import { UserError } from '../system/errors.ts';
import type { Outcome } from './outcome.ts';
import type { EventData, EventKind, Judged, PlannedPhase, Report, SessionEvent } from './session-event.ts';
import type { Style } from './style.ts';

export interface PhaseState extends PlannedPhase {
  /** Active time spent in it so far, without what has passed since the last event. */
  activeMs: number;
}

/** Everything that follows from a session's events. Instants are epoch milliseconds. */
export interface SessionState {
  status: 'running' | 'paused' | 'over';
  startedAt: number;
  /** The instant of the last event. */
  lastAt: number;
  endedAt: number | undefined;
  outcome: Outcome | undefined;
  /** Active time up to the last event: pauses are left out. */
  activeMs: number;
  phases: PhaseState[];
  phaseIndex: number;
  confidence: number | undefined;
  hints: number;
  stuckAt: number[];
  notes: { at: number; text: string }[];
  /** What the judge said last, and whether it saw every case. */
  judged: (Judged & { isSubmitted: boolean }) | undefined;
  style: Style;
  isPressed: boolean;
  isBlind: boolean;
  seed: number | undefined;
  /** Interruptions that were put to the person, by index: when, and whether they were handled; nothing before it is said. */
  asked: { index: number; at: number; isHandled: boolean | undefined }[];
  answers: { item: string; text: string }[];
  acted: string[];
  score: EventData['scored'] | undefined;
  recordings: { at: number; file: string }[];
  report: Report | undefined;
  /** The instant of the last sign of progress: a phase, a note, a judgement, an answer, going on. */
  progressAt: number;
  /** Every change of phase, so that a recording can be played around it. */
  phaseEnds: { at: number; phase: number }[];
  corrected: boolean;
}

/** The state before anything happened cannot be told apart from no session: every history begins with `started`. */
export type History = readonly SessionEvent[];

/**
 * The state that a session's events lead to.
 *
 * @throws UserError when they are not in an order that can happen
 */
export function replay(events: History): SessionState {
  const [first, ...rest] = events;
  if (first?.kind !== 'started') {
    throw new UserError(
      'This session has no beginning.',
      'Its events are damaged; restore the database from a backup.',
    );
  }
  return rest.reduce(apply, begin(first.at, first.data));
}

function begin(at: number, { phases, style, pressure, isBlind, seed }: EventData['started']): SessionState {
  return {
    status: 'running',
    startedAt: at,
    lastAt: at,
    endedAt: undefined,
    outcome: undefined,
    activeMs: 0,
    phases: phases.map((phase) => ({ ...phase, activeMs: 0 })),
    phaseIndex: 0,
    confidence: undefined,
    hints: 0,
    stuckAt: [],
    notes: [],
    judged: undefined,
    style: style ?? 'round',
    isPressed: pressure === true,
    isBlind: isBlind === true,
    seed,
    asked: [],
    answers: [],
    acted: [],
    score: undefined,
    recordings: [],
    report: undefined,
    progressAt: at,
    phaseEnds: [],
    corrected: false,
  };
}

/**
 * The next state.
 *
 * @throws UserError when the event cannot happen in this state
 */
export function apply(state: SessionState, event: SessionEvent): SessionState {
  const refusal = refusalOf(state, event.kind);
  if (refusal !== undefined) {
    throw new UserError(refusal);
  }
  switch (event.kind) {
    case 'corrected':
      return correct(state, event.data);
    case 'scored':
      return { ...passOrStay(state, event.at), score: event.data };
    case 'reported':
      return { ...passOrStay(state, event.at), report: event.data };
    default:
      return happen(advance(state, event.at), event);
  }
}

/** What may be said after the end moves no clock then. */
function passOrStay(state: SessionState, at: number): SessionState {
  return state.status === 'over' ? state : advance(state, at);
}

/** Kinds of event that show that the person gets on. */
const progress: ReadonlySet<EventKind> = new Set([
  'resumed',
  'phase',
  'note',
  'hint',
  'stuck',
  'tested',
  'submitted',
  'handled',
  'answered',
  'acted',
]);

function happen(passed: SessionState, event: SessionEvent): SessionState {
  const next = progress.has(event.kind) ? { ...passed, progressAt: passed.lastAt } : passed;
  switch (event.kind) {
    case 'confidence':
      return { ...next, confidence: event.data.percent };
    case 'paused':
      return { ...next, status: 'paused' };
    case 'resumed':
      return { ...next, status: 'running' };
    case 'phase':
      return {
        ...next,
        phaseIndex: clamp(event.data.to, 0, Math.max(0, next.phases.length - 1)),
        phaseEnds: [...next.phaseEnds, { at: next.lastAt, phase: next.phaseIndex }],
      };
    case 'hint':
      return { ...next, hints: Math.max(next.hints, event.data.index + 1) };
    case 'stuck':
      return { ...next, stuckAt: [...next.stuckAt, next.lastAt] };
    case 'note':
      return { ...next, notes: [...next.notes, { at: next.lastAt, text: event.data.text }] };
    case 'tested':
    case 'submitted':
      return { ...next, judged: { ...event.data, isSubmitted: event.kind === 'submitted' } };
    case 'asked':
      return ask(next, event.data.index);
    case 'handled':
      return handle(next, event.data);
    case 'answered':
      return { ...next, answers: [...next.answers, event.data] };
    case 'acted':
      return { ...next, acted: [...next.acted, event.data.action] };
    case 'recorded':
      return { ...next, recordings: [...next.recordings, { at: next.lastAt, file: event.data.file }] };
    case 'finished':
      return {
        ...next,
        status: 'over',
        endedAt: next.lastAt,
        outcome: creditable(event.data.outcome, next.style),
      };
    default:
      return next;
  }
}

/** An interruption is put once, whichever screen comes first. */
function ask(state: SessionState, index: number): SessionState {
  return state.asked.some((each) => each.index === index)
    ? state
    : { ...state, asked: [...state.asked, { index, at: state.lastAt, isHandled: undefined }] };
}

function handle(state: SessionState, { index, isHandled }: EventData['handled']): SessionState {
  return {
    ...state,
    asked: ask(state, index).asked.map((each) => (each.index === index ? { ...each, isHandled } : each)),
  };
}

/** Lets time pass up to an event. A clock that went back stands still here. */
function advance(state: SessionState, at: number): SessionState {
  const lastAt = Math.max(state.lastAt, at);
  const passed = state.status === 'running' ? lastAt - state.lastAt : 0;
  return {
    ...state,
    lastAt,
    activeMs: state.activeMs + passed,
    phases:
      passed === 0
        ? state.phases
        : state.phases.map((phase, index) =>
            index === state.phaseIndex ? { ...phase, activeMs: phase.activeMs + passed } : phase,
          ),
  };
}

function correct(state: SessionState, data: EventData['corrected']): SessionState {
  const startedAt = data.startedAt ?? state.startedAt;
  const activeMs = data.elapsedMs ?? state.activeMs;
  const isMoved = data.startedAt !== undefined || data.elapsedMs !== undefined;
  return {
    ...state,
    startedAt,
    activeMs,
    endedAt: isMoved ? startedAt + activeMs : state.endedAt,
    outcome: data.outcome === undefined ? state.outcome : creditable(data.outcome, state.style),
    corrected: true,
  };
}

/** With the solution open nothing is ever solved without help. */
function creditable(outcome: Outcome, style: Style): Outcome {
  return style === 'guided' && outcome === 'solved' ? 'solved-with-help' : outcome;
}

/** Why an event of that kind cannot happen now, or nothing when it can. */
export function refusalOf(state: SessionState, kind: EventKind): string | undefined {
  if (kind === 'started') {
    return 'This session has begun already.';
  }
  if (kind === 'corrected') {
    return state.status === 'over' ? undefined : 'This session is not over yet: finish it first.';
  }
  if (kind === 'scored' || kind === 'reported') {
    return undefined;
  }
  if (state.status === 'over') {
    return `This session is over already: ${state.outcome ?? 'finished'}.`;
  }
  if (kind === 'paused' && state.status === 'paused') {
    return 'This session is paused already.';
  }
  if (kind === 'resumed' && state.status === 'running') {
    return 'This session is running already.';
  }
  return undefined;
}

/**
 * The event that an action makes now, with an instant that never lies before the last one.
 *
 * @param now epoch milliseconds
 * @throws UserError when it cannot happen in this state
 */
export function decide<Kind extends EventKind>(
  state: SessionState,
  kind: Kind,
  data: EventData[Kind],
  now: number,
): SessionEvent {
  const refusal = refusalOf(state, kind);
  if (refusal !== undefined) {
    throw new UserError(refusal, ...remedyOf(state));
  }
  return { kind, data, at: Math.max(now, state.lastAt) } as SessionEvent;
}

function remedyOf(state: SessionState): string[] {
  return state.status === 'over' ? ['To correct it: prep edit last --outcome … or --minutes …'] : [];
}

/** Active milliseconds at an instant: what the clock of the session shows. */
export function elapsedMs(state: SessionState, now: number): number {
  return advance(state, state.status === 'running' ? now : state.lastAt).activeMs;
}

/** Active milliseconds of each phase at an instant. */
export function phaseTimes(state: SessionState, now: number): number[] {
  return advance(state, state.status === 'running' ? now : state.lastAt).phases.map(
    ({ activeMs }) => activeMs,
  );
}

/** A session whose screen vanished, and since when nobody knows whether someone was there. */
export interface Gap {
  sinceMs: number;
  lengthMs: number;
}

/** A mark every ten seconds; three missing ones mean that the screen is gone. */
const missedMarksMs = 30_000;

/**
 * The stretch since the last sign of life of a running session whose live screen is gone.
 *
 * @param aliveAt the screen's last mark in epoch milliseconds; nothing when no screen was attached
 */
export function gapOf(state: SessionState, aliveAt: number | undefined, now: number): Gap | undefined {
  if (aliveAt === undefined || state.status !== 'running') {
    return undefined;
  }
  const sinceMs = Math.max(aliveAt, state.lastAt);
  const lengthMs = now - sinceMs;
  return lengthMs > missedMarksMs ? { sinceMs, lengthMs } : undefined;
}

/** The events that leave a gap out of the session's time. */
export function leaveOut(state: SessionState, gap: Gap, now: number): SessionEvent[] {
  return [
    { kind: 'paused', at: Math.max(gap.sinceMs, state.lastAt), data: { gap: true } },
    { kind: 'resumed', at: Math.max(now, state.lastAt), data: {} },
  ];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** After so long without a sign of progress somebody is stuck (a guide's rule: step back after three minutes). */
export const stuckAfterMs = 180_000;

/**
 * Milliseconds of practice since the last sign of progress; nothing while the session stands still.
 *
 * @param now epoch milliseconds
 */
export function idleMs(state: SessionState, now: number): number {
  return state.status === 'running' ? Math.max(0, now - state.progressAt) : 0;
}
