import { transact } from '../../database/transact.ts';
import { currentId } from '../../library/library.ts';
import { type DebriefPicture, debriefLines } from '../../practice/debrief-view.ts';
import { mockOfSession } from '../../practice/mock-store.ts';
import { honestOutcome, type Outcome, proposedOutcome } from '../../practice/outcome.ts';
import type { Report } from '../../practice/session-event.ts';
import type { SessionWithState } from '../../practice/session-store.ts';
import { phaseLines, type SessionPicture, statusLines } from '../../practice/session-view.ts';
import type { PostMortem } from '../../review/post-mortem.ts';
import { type PostMortemPicture, postMortemLines } from '../../review/post-mortem-view.ts';
import { type CivilDate, weekdayTitle } from '../../system/civil-date.ts';
import { sayingHow, UserError } from '../../system/errors.ts';
import { type Context, type Look, type Reply, reply } from './context.ts';
import { askMet, debriefOf, keepMet, pointsOf } from './debrief.ts';
import { editDocument, refreshedDocuments, templateNamed } from './documents.ts';
import { askReport } from './elsewhere.ts';
import { askPostMortem, editPostMortem, keepAnswers, postMortemNow, stillThere } from './post-mortem.ts';
import { pictureNow, record } from './running.ts';
import { contentOf, type SessionContent } from './session-content.ts';
import { readSituation } from './situation.ts';

/** How a session is to end; what is missing is asked at a terminal. */
export interface Ending {
  outcome: Outcome | undefined;
  isAbandoned: boolean;
  answers?: Partial<PostMortem>;
  withEditor?: boolean;
  /** Ids of the checkpoints that were met. */
  met?: readonly string[] | undefined;
  /** What another platform said. */
  report?: Partial<Report> | undefined;
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
  const library = await context.library();
  const content = await contentOf(context, library, current);
  const outcome =
    ending.outcome ??
    (await sayingHow('The session goes on: prep resume', () => askOutcome(context, current, content)));
  const honest = honestOutcome(outcome, current.state);
  const answers = ending.answers ?? {};
  const isAnswered = Object.keys(answers).length > 0;
  // In one transaction: a session never ends without the answers that came with it.
  const over = transact(context.database(), () => {
    const finished = finishWith(context, current, content, honest, ending);
    if (isAnswered) {
      keepAnswers(context, finished.session.id, answers);
    }
    return finished;
  });
  refreshedDocuments(context, over.session);
  if (mockOfSession(context.database(), over.session.id) !== undefined) {
    return roundOver(context, over);
  }
  const isTold = context.terminal !== undefined && !isAnswered;
  const told = isTold ? await tellHow(context, over, content, ending) : over;
  if (!isAnswered && ending.withEditor === true) {
    await editPostMortem(context, told.session);
  } else if (!isAnswered && context.terminal !== undefined) {
    await sayingHow(stillThere, () => askPostMortem(context, told));
  }
  return replyAfterEnd(context, told, content, isTold);
}

/** Between the rounds of a mock nothing is learnt: what came of it is said when the loop is over. */
function roundOver(context: Context, over: SessionWithState): Reply {
  return reply(
    { session: pictureNow(context, over), postMortem: null, redo: null, debrief: null },
    ({ session }, { theme }) => [`${session.title}: over.`, theme.muted('The loop goes on: prep mock')],
  );
}

function finishWith(
  context: Context,
  current: SessionWithState,
  content: SessionContent,
  outcome: Outcome,
  { met, report }: Ending,
): SessionWithState {
  const { id } = current.session;
  const finished = record(context, id, 'finished', { outcome });
  const points = pointsOf(finished, content);
  const scored = points === undefined ? finished : record(context, id, 'scored', points);
  const ticked = met === undefined ? scored : keepMet(context, scored, content, met);
  return report === undefined
    ? ticked
    : record(context, id, 'reported', {
        ...report,
        what: report.what ?? content.drill?.elsewhere ?? 'problem',
      });
}

/** Shows what came of it, and asks for what only the person knows. */
async function tellHow(
  context: Context,
  over: SessionWithState,
  content: SessionContent,
  { met, report }: Ending,
): Promise<SessionWithState> {
  context.show(pictureNow(context, over), endLines);
  context.show(debriefOf(context, over, content), (debrief, { theme, width }) => {
    const lines = debriefLines({ ...debrief, checks: [] }, theme, width);
    return lines.length === 0 ? [] : ['', ...lines];
  });
  await offerDocument(context, over, content);
  return sayingHow('The session is kept. prep checkpoints goes on with it.', async () => {
    const reported =
      report === undefined && content.drill?.elsewhere !== undefined
        ? record(context, over.session.id, 'reported', await askReport(context, content.drill.elsewhere))
        : over;
    return met === undefined ? askMet(context, reported, content) : reported;
  });
}

/** An incident ends with its own post-mortem, written from the template where an editor is set. */
async function offerDocument(
  context: Context,
  over: SessionWithState,
  { drill }: SessionContent,
): Promise<void> {
  const hasEditor = [context.environment['VISUAL'], context.environment['EDITOR']].some(
    (value) => value !== undefined && value !== '',
  );
  if (drill?.incident === undefined || !hasEditor) {
    return;
  }
  await sayingHow('The session is kept. prep write goes on with it.', async () => {
    if (await context.prompts.confirm('Write the incident’s post-mortem now?', false)) {
      const library = await context.library();
      await editDocument(context, library, over.session, templateNamed(library, over.session, undefined));
    }
  });
}

async function askOutcome(
  context: Context,
  current: SessionWithState,
  content: SessionContent,
): Promise<Outcome> {
  const { state } = current;
  if (context.terminal === undefined) {
    throw new UserError(
      'How did it end?',
      'Say it: prep finish --outcome solved | solved-with-help | partial | failed',
    );
  }
  const helped = state.hints > 0 || state.style === 'guided';
  return context.prompts.select<Outcome>(
    'How did it go?',
    [
      ...(helped ? [] : [{ name: 'Solved, without help', value: 'solved' as const }]),
      {
        name: state.style === 'guided' ? 'Rebuilt' : helped ? 'Solved (with hints)' : 'Solved with help',
        value: 'solved-with-help',
      },
      { name: 'Partly', value: 'partial' },
      { name: 'Not solved', value: 'failed' },
    ],
    proposedOutcome(state, pointsOf(current, content)),
  );
}

function endLines(session: SessionPicture, { theme, width }: Look): string[] {
  return [...statusLines(session, theme, width).slice(0, 2), ...phaseLines(session, theme)];
}

interface Ended {
  session: SessionPicture;
  postMortem: PostMortemPicture;
  redo: { drill: string; due: CivilDate } | null;
  debrief: DebriefPicture;
}

async function replyAfterEnd(
  context: Context,
  over: SessionWithState,
  content: SessionContent,
  isTold: boolean,
): Promise<Reply> {
  const { redos, library } = await readSituation(context);
  const id = currentId(library, over.session.drill);
  const redo = redos.find(({ drill }) => drill === id);
  const data: Ended = {
    session: pictureNow(context, over),
    postMortem: await postMortemNow(context, over.session.id),
    redo: redo === undefined ? null : { drill: redo.drill, due: redo.due },
    debrief: debriefOf(context, over, content),
  };
  return reply(data, (ended, look) => endedLines(ended, look, isTold));
}

function endedLines(
  { session, postMortem, redo, debrief }: Ended,
  { theme, width }: Look,
  isTold: boolean,
): string[] {
  const isAnything =
    postMortem.isWritten || postMortem.scores.some(({ score }) => score !== null && score > 0);
  return [
    `${session.title}: ${session.outcome === 'solved' ? theme.good('solved') : theme.warn((session.outcome ?? '').replaceAll('-', ' '))}`,
    ...(isAnything ? ['', ...postMortemLines(postMortem, theme, width)] : []),
    ...(isTold
      ? debrief.score === null
        ? []
        : [`Score: ${theme.strong(`${debrief.score} %`)}`]
      : debriefPart(debrief, theme, width)),
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

/** What it came to; checkpoints that wait to be ticked are only named. */
function debriefPart(debrief: DebriefPicture, theme: Look['theme'], width: number): string[] {
  const lines = debriefLines(debrief, theme, width);
  const isOpen = debrief.checks.length > 0 && debrief.score === null;
  return [
    ...(lines.length === 0 ? [] : ['', ...lines]),
    ...(debrief.incident === null ? [] : ['', theme.muted('Its post-mortem, from the template: prep write')]),
    ...(isOpen
      ? ['', theme.muted(`Still to tick: ${debrief.checks.length} checkpoints. prep checkpoints last`)]
      : []),
  ];
}
