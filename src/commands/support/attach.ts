import { openSession, type SessionWithState, sessionWithState } from '../../practice/session-store.ts';
import { statusLines } from '../../practice/session-view.ts';
import type { Recording } from '../../system/recorder.ts';
import { type Context, type Reply, reply } from './context.ts';
import { endSession } from './ending.ts';
import { type LiveEnd, showLive } from './live-session.ts';
import { recordSession } from './recording.ts';
import { pictureNow } from './running.ts';
import type { SolutionFile } from './solution-file.ts';

/** How a session is shown. */
export interface Attaching {
  file?: SolutionFile | undefined;
  /** Lines instead of a screen. */
  isPlain?: boolean;
  /** Whether what is said is recorded. */
  isRecorded?: boolean;
}

/** Shows the live screen, and goes on with whatever it was left for. */
export async function attach(context: Context, begun: SessionWithState, how: Attaching = {}): Promise<Reply> {
  const end = await show(context, begun, how);
  const id = begun.session.id;
  const current = sessionWithState(context.database(), id) ?? begun;
  if (end === 'finish' || end === 'abandon') {
    return endSession(context, current, { outcome: undefined, isAbandoned: end === 'abandon' });
  }
  const isOpen = openSession(context.database())?.session.id === id;
  return reply({ session: pictureNow(context, current) }, ({ session }, { theme, width }) => [
    ...statusLines(session, theme, width),
    isOpen
      ? theme.muted(
          session.status === 'paused'
            ? 'The clock stands still. prep resume goes on; prep finish and prep abandon end it.'
            : 'The clock runs on. prep resume shows it again, prep pause stops it; prep finish and prep abandon end it.',
        )
      : `It was ended in another terminal: ${session.outcome ?? 'over'}.`,
  ]);
}

async function show(
  context: Context,
  begun: SessionWithState,
  { file, isPlain = false, isRecorded = false }: Attaching,
): Promise<LiveEnd> {
  let recording: Recording | undefined;
  let current = begun;
  if (isRecorded) {
    ({ current, recording } = recordSession(context, begun));
  }
  try {
    if (isPlain || context.profile().live.isPlain) {
      const { showPlain } = await import('./plain-session.ts');
      return await showPlain(context, current, file);
    }
    return await showLive(context, current, file);
  } finally {
    await recording?.stop();
  }
}
