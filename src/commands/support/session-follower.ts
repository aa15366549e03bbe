import { dataVersion, markAlive, openSession, type SessionWithState } from '../../practice/session-store.ts';
import type { Context } from './context.ts';

const aliveEveryMs = 10_000;

/** What a view of a running session owes to other processes: a mark that it is there, and an eye on what they write. */
export class SessionFollower {
  private readonly context: Context;
  private version: number;
  private markedAt = 0;

  constructor(context: Context) {
    this.context = context;
    this.version = dataVersion(context.database());
  }

  /** Marks the session as shown, when that is due. */
  keepAlive({ session }: SessionWithState): void {
    const now = this.context.clock.now();
    if (now - this.markedAt >= aliveEveryMs || now < this.markedAt) {
      this.markedAt = now;
      markAlive(this.context.database(), session.id, now);
    }
  }

  /** The session as others left it, the same value when nobody wrote; nothing once it has ended elsewhere. */
  latest(current: SessionWithState): SessionWithState | undefined {
    const version = dataVersion(this.context.database());
    if (version === this.version) {
      return current;
    }
    this.version = version;
    const open = openSession(this.context.database());
    return open?.session.id === current.session.id ? open : undefined;
  }
}
