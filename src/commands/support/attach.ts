import { openSession, type SessionWithState, sessionWithState } from '../../practice/session-store.ts';
import { statusLines } from '../../practice/session-view.ts';
import { type Context, type Reply, reply } from './context.ts';
import { endSession } from './ending.ts';
import { showLive } from './live-session.ts';
import { pictureNow } from './running.ts';
import type { SolutionFile } from './solution-file.ts';

/** Shows the live screen, and goes on with whatever it was left for. */
export async function attach(context: Context, begun: SessionWithState, file?: SolutionFile): Promise<Reply> {
  const end = await showLive(context, begun, file);
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
