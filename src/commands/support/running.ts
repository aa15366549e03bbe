import { decide, type Gap, gapOf, leaveOut, type SessionState } from '../../practice/session.ts';
import type { EventData, EventKind, SessionEvent } from '../../practice/session-event.ts';
import {
  changeSession,
  openSession,
  openSessionId,
  type SessionWithState,
} from '../../practice/session-store.ts';
import { gapText, pictureOf, type SessionPicture } from '../../practice/session-view.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';

/** The session that is running or paused. @throws UserError when there is none */
export function runningSession(context: Context, ...remedies: string[]): SessionWithState {
  const found = openSession(context.database());
  if (found === undefined) {
    throw new UserError('No session is running.', 'Begin one: prep start', ...remedies);
  }
  return found;
}

/** The id of that session, for a command that needs nothing else of it. @throws UserError when there is none */
export function runningId(context: Context): number {
  return openSessionId(context.database()) ?? runningSession(context).session.id;
}

/** Writes one event into a session and gives the session as it is then. */
export function record<Kind extends EventKind>(
  context: Context,
  sessionId: number,
  kind: Kind,
  data: EventData[Kind] | ((state: SessionState) => EventData[Kind]),
): SessionWithState {
  const now = context.clock.now();
  return changeSession(
    context.database(),
    sessionId,
    ({ state }) => [decide(state, kind, typeof data === 'function' ? data(state) : data, now)],
    context.dayOf,
    now,
    context.random,
  );
}

/** Writes events that were decided outside. */
function recordAll(context: Context, sessionId: number, events: readonly SessionEvent[]): SessionWithState {
  const now = context.clock.now();
  return changeSession(context.database(), sessionId, () => events, context.dayOf, now, context.random);
}

/** How a gap is to be counted; nothing means that the person is asked, or that it is left out in a pipe. */
export type GapChoice = 'count' | 'leave-out' | undefined;

/** A gap that was found, and what was done about it. */
export interface SettledGap {
  lengthMs: number;
  isCounted: boolean;
}

/**
 * Asks about the time since the session's screen vanished, and leaves it out if so wished. Call it before anything
 * else happens in a session that may have been cut off.
 */
export async function settleGap(
  context: Context,
  current: SessionWithState,
  choice: GapChoice,
): Promise<SettledGap | undefined> {
  const now = context.clock.now();
  const gap = gapOf(current.state, current.aliveAt, now);
  if (gap === undefined) {
    return undefined;
  }
  const isCounted = (choice ?? (await askAboutGap(context, gap))) === 'count';
  if (!isCounted) {
    recordAll(context, current.session.id, leaveOut(current.state, gap, context.clock.now()));
  }
  return { lengthMs: gap.lengthMs, isCounted };
}

/**
 * Goes on with a session, wherever it was left: after a gap, or paused.
 *
 * @returns the session with its clock running, and the gap if there was one
 */
export async function goOnWith(
  context: Context,
  found: SessionWithState,
  choice?: GapChoice,
): Promise<{ running: SessionWithState; gap: SettledGap | undefined }> {
  const gap = await settleGap(context, found, choice);
  const current = openSession(context.database()) ?? found;
  const isPaused = current.state.status === 'paused';
  return { running: isPaused ? record(context, current.session.id, 'resumed', {}) : current, gap };
}

async function askAboutGap(context: Context, gap: Gap): Promise<GapChoice> {
  if (context.terminal === undefined) {
    return 'leave-out';
  }
  context.show(gap, (shown, { theme }) => [theme.warn(gapText(shown))]);
  return context.prompts.select<GapChoice>('Were you practising all the while?', [
    { name: 'No, leave that time out', value: 'leave-out' },
    { name: 'Yes, count it', value: 'count' },
  ]);
}

/** The session as it stands now. */
export function pictureNow(context: Context, { session, state }: SessionWithState): SessionPicture {
  return pictureOf(session, state, context.clock.now());
}
