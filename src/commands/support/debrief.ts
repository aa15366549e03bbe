import { isExpected, isTicked, metByClock, scoreOfChecks } from '../../practice/checks.ts';
import { checkLines, type DebriefPicture } from '../../practice/debrief-view.ts';
import { pointsOfLines } from '../../practice/grading.ts';
import { reportOn } from '../../practice/incident-report.ts';
import type { EventData } from '../../practice/session-event.ts';
import type { SessionWithState } from '../../practice/session-store.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';
import { record } from './running.ts';
import type { SessionContent } from './session-content.ts';

/** What a session came to besides its outcome, as it stands now. */
export function debriefOf(
  context: Context,
  { session, state }: SessionWithState,
  content: SessionContent,
): DebriefPicture {
  const { level } = context.profile();
  const met = state.score?.met ?? [];
  const incident = content.drill?.incident;
  return {
    lines: content.lines(state),
    incident: incident === undefined ? null : reportOn(incident, state.acted),
    checks: isTicked(session.kind)
      ? content.checks.map((check) => ({
          ...check,
          level: check.level ?? null,
          isMet: met.includes(check.id),
          isExpected: isExpected(check, level),
        }))
      : [],
    interrupts: state.asked.map(({ index, isHandled }) => ({
      ask: content.drill?.interrupts[index]?.ask ?? '',
      isHandled: isHandled ?? null,
    })),
    report: state.report ?? null,
    score: session.score ?? null,
  };
}

/** Points that follow from what was done, with nobody asked: numbers and incidents. */
export function pointsOf(
  { state }: SessionWithState,
  content: SessionContent,
): EventData['scored'] | undefined {
  const { drill } = content;
  if (drill?.incident !== undefined) {
    const { points, of } = reportOn(drill.incident, state.acted);
    return { points, of };
  }
  if (drill?.estimate !== undefined) {
    return pointsOfLines(content.lines(state));
  }
  return undefined;
}

/** Points for checkpoints that were met, and for numbers that were answered in a design. */
function pointsFor(
  context: Context,
  { state }: SessionWithState,
  content: SessionContent,
  met: readonly string[],
): EventData['scored'] {
  const { points, of } = scoreOfChecks(content.checks, met, context.profile().level);
  const answered = pointsOfLines(content.lines(state).filter(({ credit }) => credit !== null));
  return { points: points + answered.points, of: of + answered.of, met: [...met] };
}

/** Keeps which checkpoints were met. @throws UserError when the drill has none, or one is unknown */
export function keepMet(
  context: Context,
  over: SessionWithState,
  content: SessionContent,
  met: readonly string[],
): SessionWithState {
  if (!isTicked(over.session.kind) || content.checks.length === 0) {
    throw new UserError('This drill has no checkpoints to tick.', 'prep show last shows what it came to.');
  }
  const unknown = met.find((id) => !content.checks.some((check) => check.id === id));
  if (unknown !== undefined) {
    throw new UserError(
      `There is no checkpoint ${JSON.stringify(unknown)}.`,
      `They are: ${content.checks.map(({ id }) => id).join(', ')}.`,
    );
  }
  return record(context, over.session.id, 'scored', pointsFor(context, over, content, met));
}

/** Asks at the terminal which checkpoints were met. */
export async function askMet(
  context: Context,
  over: SessionWithState,
  content: SessionContent,
): Promise<SessionWithState> {
  if (!isTicked(over.session.kind) || content.checks.length === 0) {
    return over;
  }
  context.show(debriefOf(context, over, content), (debrief, { theme, width }) => [
    '',
    ...checkLines(debrief, theme, width),
    '',
  ]);
  const byClock = metByClock(content.checks, over.state.phases);
  const met = await context.prompts.checkbox(
    'Which of these did you do? (space ticks)',
    content.checks.map(({ id, text, level }) => ({
      name: `${id}. ${level === undefined ? '' : `(${level}) `}${text}`,
      value: id,
    })),
    over.state.score?.met ?? byClock,
  );
  return keepMet(context, over, content, met);
}
