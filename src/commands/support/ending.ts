import { transact } from '../../database/transact.ts';
import { currentId } from '../../library/library.ts';
import type { Outcome } from '../../practice/outcome.ts';
import type { SessionState } from '../../practice/session.ts';
import type { SessionWithState } from '../../practice/session-store.ts';
import { phaseLines, type SessionPicture, statusLines } from '../../practice/session-view.ts';
import type { PostMortem } from '../../review/post-mortem.ts';
import { type PostMortemPicture, postMortemLines } from '../../review/post-mortem-view.ts';
import { type CivilDate, weekdayTitle } from '../../system/civil-date.ts';
import { sayingHow, UserError } from '../../system/errors.ts';
import { type Context, type Look, type Reply, reply } from './context.ts';
import { askPostMortem, editPostMortem, keepAnswers, postMortemNow, stillThere } from './post-mortem.ts';
import { pictureNow, record } from './running.ts';
import { readSituation } from './situation.ts';

/** How a session is to end; what is missing is asked at a terminal. */
export interface Ending {
  outcome: Outcome | undefined;
  isAbandoned: boolean;
  answers?: Partial<PostMortem>;
  withEditor?: boolean;
}

/** Ends a session, goes on into the post-mortem, and says when the drill comes back. */
export async function endSession(
  context: Context,
  current: SessionWithState,
  ending: Ending,
): Promise<Reply> {
  if (ending.isAbandoned) {
    const over = record(context, current.session.id, 'finished', { outcome: 'abandoned' });
    return reply({ session: pictureNow(context, over) }, ({ session }) => [
      `Abandoned: ${session.title}. It counts neither way.`,
    ]);
  }
  const outcome =
    ending.outcome ??
    (await sayingHow('The session goes on: prep resume', () => askOutcome(context, current.state)));
  // A hint was shown: that is help, whatever the person calls it.
  const honest: Outcome = outcome === 'solved' && current.state.hints > 0 ? 'solved-with-help' : outcome;
  const answers = ending.answers ?? {};
  const isAnswered = Object.keys(answers).length > 0;
  // In one transaction: a session never ends without the answers that came with it.
  const over = transact(context.database(), () => {
    const finished = record(context, current.session.id, 'finished', { outcome: honest });
    if (isAnswered) {
      keepAnswers(context, finished.session.id, answers);
    }
    return finished;
  });
  if (!isAnswered && ending.withEditor === true) {
    await editPostMortem(context, over.session);
  } else if (!isAnswered && context.terminal !== undefined) {
    context.show(pictureNow(context, over), endLines);
    await sayingHow(stillThere, () => askPostMortem(context, over));
  }
  return replyAfterEnd(context, over);
}

async function askOutcome(context: Context, state: SessionState): Promise<Outcome> {
  if (context.terminal === undefined) {
    throw new UserError(
      'How did it end?',
      'Say it: prep finish --outcome solved | solved-with-help | partial | failed',
    );
  }
  const helped = state.hints > 0;
  return context.prompts.select<Outcome>(
    'How did it go?',
    [
      ...(helped ? [] : [{ name: 'Solved, without help', value: 'solved' as const }]),
      { name: helped ? 'Solved (with hints)' : 'Solved with help', value: 'solved-with-help' },
      { name: 'Partly', value: 'partial' },
      { name: 'Not solved', value: 'failed' },
    ],
    proposedOutcome(state),
  );
}

/** What the judge's last word suggests. */
function proposedOutcome({ hints, judged }: SessionState): Outcome {
  if (judged !== undefined && judged.verdict !== 'accepted') {
    return judged.passed > 0 ? 'partial' : 'failed';
  }
  return hints > 0 ? 'solved-with-help' : 'solved';
}

function endLines(session: SessionPicture, { theme, width }: Look): string[] {
  return [...statusLines(session, theme, width).slice(0, 2), ...phaseLines(session, theme)];
}

interface Ended {
  session: SessionPicture;
  postMortem: PostMortemPicture;
  redo: { drill: string; due: CivilDate } | null;
}

async function replyAfterEnd(context: Context, over: SessionWithState): Promise<Reply> {
  const { redos, library } = await readSituation(context);
  const id = currentId(library, over.session.drill);
  const redo = redos.find(({ drill }) => drill === id);
  const data: Ended = {
    session: pictureNow(context, over),
    postMortem: await postMortemNow(context, over.session.id),
    redo: redo === undefined ? null : { drill: redo.drill, due: redo.due },
  };
  return reply(data, endedLines);
}

function endedLines({ session, postMortem, redo }: Ended, { theme, width }: Look): string[] {
  const isAnything =
    postMortem.isWritten || postMortem.scores.some(({ score }) => score !== null && score > 0);
  return [
    `${session.title}: ${session.outcome === 'solved' ? theme.good('solved') : theme.warn((session.outcome ?? '').replaceAll('-', ' '))}`,
    ...(isAnything ? ['', ...postMortemLines(postMortem, theme, width)] : []),
    '',
    ...(redo === null ? [] : [`It comes back on ${theme.accent(`${weekdayTitle(redo.due)} ${redo.due}`)}.`]),
    ...(postMortem.isWritten
      ? []
      : [
          theme.muted(
            session.outcome === 'solved'
              ? 'Still to write: one line on what went well. prep postmortem last --well "…"'
              : 'Still to write: what broke, and the rule against it. prep postmortem last',
          ),
        ]),
  ];
}
