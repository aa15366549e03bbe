import { currentId, type Library } from '../../library/library.ts';
import {
  type Debrief,
  failingRound,
  type Mock,
  nextRound,
  preventingDrill,
  type RoundFacts,
  roundScore,
} from '../../practice/mock.ts';
import type { MockPicture } from '../../practice/mock-view.ts';
import { finishedSessions, type SessionWithState, sessionWithState } from '../../practice/session-store.ts';
import { shortId } from '../../system/ids.ts';
import type { Context } from './context.ts';

/** The sessions of its rounds, as far as they have begun. */
export function sessionsOf(context: Context, { rounds }: Mock): (SessionWithState | undefined)[] {
  return rounds.map(({ sessionId }) =>
    sessionId === undefined ? undefined : sessionWithState(context.database(), sessionId),
  );
}

/** Milliseconds that its rounds have used. */
export function elapsedOf(context: Context, mock: Mock): number {
  return sessionsOf(context, mock).reduce((sum, found) => sum + (found?.session.elapsedMs ?? 0), 0);
}

/** A mock as it stands; scores and drills are told only at the end. */
export function pictureOfMock(context: Context, mock: Mock, library: Library | undefined): MockPicture {
  const sessions = sessionsOf(context, mock);
  const isOver = !mock.isOpen;
  return {
    id: mock.uuid,
    name: mock.name,
    title: mock.title,
    day: mock.day,
    isPressed: mock.isPressed,
    budgetMinutes: mock.budgetMinutes ?? null,
    isOver,
    rounds: mock.rounds.map((round, index) => {
      const found = sessions[index];
      const outcome = found?.session.outcome;
      return {
        title: round.title,
        kind: round.kind,
        minutes: round.minutes,
        breakMinutes: round.breakMinutes,
        state: found === undefined ? 'to come' : found.session.isOpen ? 'running' : 'done',
        session: found === undefined ? null : shortId(found.session.uuid),
        drill: isOver ? round.drill : null,
        drillTitle: isOver ? (found?.session.title ?? null) : null,
        outcome: isOver ? (outcome ?? null) : null,
        score:
          isOver && found !== undefined
            ? (roundScore({ outcome, score: found.session.score }) ?? null)
            : null,
        note: round.note ?? null,
      };
    }),
    next: isOver ? null : (runningRound(sessions) ?? nextRound(mock) ?? null),
    debrief:
      mock.debrief === undefined ? null : debriefPicture(context, mock, sessions, library, mock.debrief),
  };
}

function runningRound(sessions: readonly (SessionWithState | undefined)[]): number | undefined {
  const index = sessions.findIndex((found) => found?.session.isOpen === true);
  return index < 0 ? undefined : index;
}

/** What the rounds that have begun came to. */
export function factsOf(mock: Mock, sessions: readonly (SessionWithState | undefined)[]): RoundFacts[] {
  return mock.rounds.flatMap((round, index) => {
    const found = sessions[index];
    if (found === undefined) {
      return [];
    }
    const { session, state } = found;
    const plannedMs = session.plannedMinutes * 60_000;
    return [
      {
        title: round.title,
        kind: round.kind,
        drill: round.drill,
        outcome: session.outcome,
        score: session.score,
        elapsedMs: session.elapsedMs,
        plannedMs,
        hints: state.hints,
        stuck: state.stuckAt.length,
        asked: state.asked.length,
        handled: state.asked.filter(({ isHandled }) => isHandled === true).length,
        isOvertime: session.elapsedMs > plannedMs + 60_000,
      },
    ];
  });
}

function debriefPicture(
  context: Context,
  mock: Mock,
  sessions: readonly (SessionWithState | undefined)[],
  library: Library | undefined,
  debrief: Debrief,
): NonNullable<MockPicture['debrief']> {
  const failed = failingRound(factsOf(mock, sessions));
  const drill = failed === undefined ? undefined : library?.get('drill', failed.drill);
  const times = new Map<string, number>();
  for (const { drill: done } of finishedSessions(context.database())) {
    const known = library === undefined ? done : currentId(library, done);
    times.set(known, (times.get(known) ?? 0) + 1);
  }
  const prevention =
    drill === undefined || library === undefined
      ? undefined
      : preventingDrill(drill, library.all('drill'), (id) => times.get(id) ?? 0);
  return {
    ...debrief,
    failing:
      failed === undefined
        ? null
        : {
            title: failed.title,
            score: roundScore(failed) ?? 0,
            drill: failed.drill,
            prevention:
              prevention === undefined
                ? null
                : { id: prevention.id, title: prevention.title, minutes: prevention.minutes },
          },
  };
}
