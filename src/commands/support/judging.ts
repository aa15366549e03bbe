import { transact } from '../../database/transact.ts';
import { type AttemptMode, detailsOf } from '../../judge/attempt.ts';
import { attemptsAt, insertAttempt } from '../../judge/attempt-store.ts';
import { type CaseChoice, chooseCases } from '../../judge/case-choice.ts';
import type { Growth } from '../../judge/growth.ts';
import { judgeSolution } from '../../judge/judge-process.ts';
import { type JudgementPicture, judgementPicture } from '../../judge/judgement-picture.ts';
import { ownCases } from '../../judge/own-case-store.ts';
import type { Workshop } from '../../judge/run-process.ts';
import type { Judgement } from '../../judge/verdict.ts';
import { readSolution } from '../../judge/workspace-files.ts';
import type { Exercise } from '../../library/exercise-files.ts';
import { openSession } from '../../practice/session-store.ts';
import { UserError } from '../../system/errors.ts';
import { type Context, type Reply, reply } from './context.ts';
import { type Target, workshopFor } from './exercises.ts';
import { record } from './running.ts';

/** What is to be judged, on which cases, and what for. */
export interface Order {
  target: Target;
  mode: AttemptMode;
  choice: CaseChoice;
  /** Called before the growth of an accepted solution is measured, which takes a moment. */
  beforeGrowth?: () => void;
}

/** The text of a solution. @throws UserError when there is none, or it is too large */
export function sourceAt({ path, exercise }: Target): string {
  let source: string | undefined;
  try {
    source = readSolution(path);
  } catch (error) {
    throw error instanceof RangeError ? new UserError(`${path} is too large: ${error.message}.`) : error;
  }
  if (source === undefined) {
    throw new UserError(
      `There is no solution yet: ${path}`,
      `prep start ${exercise.drill.id} begins one; prep test <file> judges another file.`,
    );
  }
  return source;
}

/**
 * Runs a solution, keeps the attempt with its source, and marks it in the session of that drill if one is running.
 *
 * @param signal ends it early; nothing is kept then
 */
export async function judgeTarget(
  context: Context,
  { target, mode, choice, beforeGrowth }: Order,
  signal?: AbortSignal,
): Promise<JudgementPicture> {
  const { exercise, language, path } = target;
  const source = sourceAt(target);
  const cases = chooseCases(exercise.cases, ownCases(context.database(), exercise.drill.id), choice);
  const workshop = workshopFor(context, language);
  const judgement = await judgeSolution(exercise, { source, path, language }, cases, workshop, signal);
  if (signal?.aborted === true) {
    return pictureFor(target, mode, source, judgement, null);
  }
  const isMeasured =
    mode === 'submit' && judgement.verdict === 'accepted' && exercise.drill.growth !== undefined;
  if (isMeasured) {
    beforeGrowth?.();
  }
  const growth = isMeasured ? await growthOf(target, source, workshop, signal) : undefined;
  return keepJudgement(context, target, mode, source, { ...judgement, growth });
}

/** How the time of a solution grows, where its drill declares how it may. */
async function growthOf(
  { exercise, language, path }: Target,
  source: string,
  workshop: Workshop,
  signal: AbortSignal | undefined,
): Promise<Growth | undefined> {
  const { measureGrowth } = await import('../../judge/growth-process.ts');
  return measureGrowth(exercise, { source, path, language }, workshop, { signal });
}

/** Keeps a judgement, durably, and gives it as it is shown. */
export async function keepJudgement(
  context: Context,
  target: Target,
  mode: AttemptMode,
  source: string,
  judgement: Judgement,
): Promise<JudgementPicture> {
  const { exercise, language } = target;
  const change = await changeIn(exercise, language.extension, source);
  const { verdict, passed, total } = judgement;
  const { clock } = context;
  const at = clock.now();
  transact(context.database(), () => {
    const open = openSession(context.database());
    const isOurs = open?.session.drill === exercise.drill.id && open.state.status !== 'over';
    insertAttempt(
      context.database(),
      {
        sessionId: isOurs ? open.session.id : undefined,
        drill: exercise.drill.id,
        language: language.id,
        at,
        mode,
        verdict,
        passed,
        total,
        details: detailsOf(judgement, change?.lines),
      },
      source,
      { zone: clock.zone, ...context.dayOf(at, clock.zone) },
      context.random,
    );
    if (isOurs && mode !== 'stress') {
      record(context, open.session.id, mode === 'submit' ? 'submitted' : 'tested', {
        verdict,
        passed,
        total,
      });
    }
  });
  return pictureFor(target, mode, source, judgement, change);
}

/** The names of the cases that failed when the drill was judged last. @throws UserError when there is nothing to repeat */
export function lastFailed(context: Context, drill: string): CaseChoice {
  const last = attemptsAt(context.database(), [drill])
    .filter(({ mode }) => mode !== 'stress')
    .at(-1);
  if (last === undefined) {
    throw new UserError('This drill was not judged yet.', 'prep test judges it.');
  }
  if (last.details.failed.length === 0) {
    throw new UserError(
      'No case failed the last time.',
      'prep test runs them all, prep submit the hidden ones too.',
    );
  }
  return { type: 'named', names: last.details.failed };
}

function pictureFor(
  { exercise, language, path }: Target,
  mode: AttemptMode,
  source: string,
  judgement: Judgement,
  change: JudgementPicture['change'],
): JudgementPicture {
  return judgementPicture(judgement, {
    drill: exercise.drill.id,
    language: language.id,
    file: path,
    mode,
    source,
    nameOf: (name) => language.nameOf(name, 'parameter'),
    change,
  });
}

/** For a debug drill: how much was changed, and how much the reference changes. */
async function changeIn(
  { drill, faulty, references }: Exercise,
  extension: string,
  source: string,
): Promise<JudgementPicture['change']> {
  const before = faulty.find((each) => each.extension === extension)?.source;
  if (drill.kind !== 'debug' || before === undefined) {
    return null;
  }
  const { changedLines } = await import('../../judge/change-size.ts');
  const mended = references.find((each) => each.extension === extension)?.source;
  return {
    lines: changedLines(before, source),
    smallest: mended === undefined ? null : changedLines(before, mended),
  };
}

/** Whether a verdict has to wait: the drill is practised in interview mode right now. */
export function isWithheld(context: Context, drill: string): boolean {
  const open = openSession(context.database());
  return open?.session.drill === drill && open.state.isPressed;
}

/** What is said instead of a verdict in interview mode. */
export function withheldReply({ drill, language, file, mode }: JudgementPicture): Reply {
  return reply({ drill, language, file, mode, isWithheld: true }, () => [
    'Judged and kept. In interview mode the verdict waits until the end.',
  ]);
}
