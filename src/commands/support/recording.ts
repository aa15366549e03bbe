import { join } from 'node:path';
import type { SessionWithState } from '../../practice/session-store.ts';
import { shortId } from '../../system/ids.ts';
import { beginRecording, type Recording } from '../../system/recorder.ts';
import type { Context } from './context.ts';
import { record } from './running.ts';

/**
 * Begins to record a session into a file of its own, and marks the moment; each time that a session is gone on with it is
 * another file.
 *
 * @throws UserError when there is no recorder
 */
export function recordSession(
  context: Context,
  current: SessionWithState,
): { current: SessionWithState; recording: Recording } {
  const { session, state } = current;
  const number = state.recordings.length + 1;
  const file = `${session.day}-${session.drill}-${shortId(session.uuid)}-${number}.wav`;
  const recording = beginRecording(join(context.paths.recordings, file), context.environment);
  return { current: record(context, session.id, 'recorded', { file }), recording };
}
