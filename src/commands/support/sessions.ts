import type { Session } from '../../practice/session-store.ts';
import { sessionsNamed } from '../../practice/session-store.ts';
import { UserError } from '../../system/errors.ts';
import { shortId } from '../../system/ids.ts';
import type { Context } from './context.ts';

/**
 * The session that a person means: `last`, or the digits that `prep history` shows.
 *
 * @throws UserError when there is none, or more than one
 */
export function sessionNamed(context: Context, name: string): Session {
  if (name !== 'last' && !/^[0-9a-f-]{4,36}$/i.test(name)) {
    throw new UserError(
      `${JSON.stringify(name)} is not the name of a session.`,
      'prep history shows their names; "last" is the newest.',
    );
  }
  const [found, another] = sessionsNamed(context.database(), name);
  if (found === undefined) {
    throw new UserError(
      name === 'last' ? 'There is no session yet.' : `There is no session ${name}.`,
      name === 'last' ? 'Begin one: prep start' : 'prep history shows their names; "last" is the newest.',
    );
  }
  if (another !== undefined && name !== 'last') {
    throw new UserError(`More than one session ends in ${name}.`, 'Write more of its digits.');
  }
  return found;
}

/** The session that is over and that a person means. @throws UserError when it is still open */
export function finishedSessionNamed(context: Context, name: string): Session {
  const session = sessionNamed(context, name);
  if (session.isOpen) {
    throw new UserError('This session is not over yet.', 'Finish it first: prep finish --outcome …');
  }
  return session;
}

/** A session for programs. */
export function sessionData(session: Session): {
  id: string;
  name: string;
  drill: string;
  kind: string;
  title: string;
  source: string;
  startedAt: string;
  zone: string;
  day: string;
  minutes: number;
  plannedMinutes: number;
  outcome: string | null;
  style: string;
  score: number | null;
} {
  return {
    id: session.uuid,
    name: shortId(session.uuid),
    drill: session.drill,
    kind: session.kind,
    title: session.title,
    source: session.source,
    startedAt: new Date(session.startedAt).toISOString(),
    zone: session.zone,
    day: session.day,
    minutes: Math.round(session.elapsedMs / 6000) / 10,
    plannedMinutes: session.plannedMinutes,
    outcome: session.outcome ?? null,
    style: session.style,
    score: session.score ?? null,
  };
}
