import { clarificationFor } from '../../library/ask-about.ts';
import { unitOf } from '../../library/estimate.ts';
import { nearest } from '../../library/library.ts';
import { parseQuantity, unitTitle } from '../../library/quantity.ts';
import { actionsMeant, type IncidentAction, type Play, playOf } from '../../library/scenario.ts';
import { askedNote } from '../../practice/asked-note.ts';
import type { GradedLine } from '../../practice/grading.ts';
import { dueInterrupts, openInterrupt } from '../../practice/interrupts.ts';
import { decide, elapsedMs } from '../../practice/session.ts';
import { changeSession, type SessionWithState } from '../../practice/session-store.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';
import { record } from './running.ts';
import type { SessionContent } from './session-content.ts';

/** Shows the next hint. @throws UserError when there is none, or the session is in interview mode */
export function takeHint(
  context: Context,
  current: SessionWithState,
  content: SessionContent,
): SessionWithState {
  const total = content.drill?.hints.length ?? 0;
  return record(context, current.session.id, 'hint', (state) => {
    if (state.isPressed) {
      throw new UserError(
        'There are no hints in interview mode.',
        'Say aloud where you are; prep stuck helps.',
      );
    }
    if (state.hints >= total) {
      throw new UserError(
        total === 0 ? 'This drill has no hints.' : 'That was the last hint.',
        'prep finish --outcome partial ends the session; the drill comes back.',
      );
    }
    return { index: state.hints };
  });
}

/** Puts the interruptions whose minute has come; whichever screen is first, each is put once. */
export function putInterrupts(
  context: Context,
  current: SessionWithState,
  content: SessionContent,
): SessionWithState {
  const now = context.clock.now();
  const due = dueNow(current, content, now);
  return due.length === 0
    ? current
    : changeSession(
        context.database(),
        current.session.id,
        (latest) =>
          dueNow(latest, content, now).map((index) => decide(latest.state, 'asked', { index }, now)),
        context.dayOf,
        now,
        context.random,
      );
}

function dueNow({ session, state }: SessionWithState, { drill }: SessionContent, now: number): number[] {
  return drill === undefined || drill.interrupts.length === 0
    ? []
    : dueInterrupts(
        drill.interrupts,
        state,
        session.plannedMinutes * 60_000,
        drill.minutes,
        elapsedMs(state, now),
      );
}

/** Ticks the open interruption. @throws UserError when none is open */
export function tickInterrupt(
  context: Context,
  current: SessionWithState,
  isHandled: boolean,
): SessionWithState {
  return record(context, current.session.id, 'handled', (state) => {
    const index = openInterrupt(state);
    if (index === undefined) {
      throw new UserError(
        'The interviewer has asked nothing that is open.',
        'Interruptions come at their minute: prep handled --show',
      );
    }
    return { index, isHandled };
  });
}

/** The line that is answered next: the named one, else the first without an answer. */
export function lineToAnswer(lines: readonly GradedLine[], wanted: string | undefined): GradedLine {
  if (lines.length === 0) {
    throw new UserError(
      'This drill asks for no numbers.',
      'In an estimation or a design prep answer takes them; prep act is for incidents.',
    );
  }
  const line =
    wanted === undefined
      ? (lines.find(({ answer }) => answer === null) ?? lines.at(-1))
      : (lines.find(({ id }) => id === wanted) ?? lines[Number(wanted) - 1]);
  if (line === undefined) {
    const ids = lines.map(({ id }) => id);
    const near = nearest(wanted ?? '', ids);
    throw new UserError(
      `There is no line ${JSON.stringify(wanted)}.`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `They are: ${ids.join(', ')}.`,
    );
  }
  return line;
}

/** What is wrong with an answer's words, or nothing. */
export function problemOfAnswer({ unit }: GradedLine, text: string): string | undefined {
  const parsed = parseQuantity(text, unitOf(unit));
  return parsed.ok ? undefined : parsed.problem;
}

/** Keeps an answer to a line. @throws UserError when it is no amount of that kind */
export function answerLine(
  context: Context,
  current: SessionWithState,
  line: GradedLine,
  text: string,
): SessionWithState {
  const problem = problemOfAnswer(line, text);
  if (problem !== undefined) {
    throw new UserError(
      problem,
      `${line.ask}, in ${unitTitle(unitOf(line.unit))}: prep answer ${line.id} 1.2e6`,
    );
  }
  return record(context, current.session.id, 'answered', { item: line.id, text: text.trim() });
}

/** How the incident of a session stands. @throws UserError when its drill is none */
export function playNow({ state }: SessionWithState, { drill }: SessionContent): Play {
  if (drill?.incident === undefined) {
    throw new UserError(
      'This drill is no incident.',
      'prep start incident begins one; prep answer takes the numbers of an estimation.',
    );
  }
  return playOf(drill.incident, state.acted);
}

/** The action that words mean. @throws UserError when they mean none, or more than one */
export function actionFor({ drill }: SessionContent, words: string): IncidentAction {
  const meant = drill?.incident === undefined ? [] : actionsMeant(drill.incident, words);
  const [action, another] = meant;
  if (action === undefined) {
    throw new UserError(
      `${JSON.stringify(words)} is nothing that can be done here.`,
      'prep act alone lists what can be.',
    );
  }
  if (another !== undefined) {
    throw new UserError(
      `${JSON.stringify(words)} could mean ${meant.length} things.`,
      `Say one of: ${meant.map(({ id }) => id).join(', ')}.`,
    );
  }
  return action;
}

/** Does something in an incident. @throws UserError when nothing can be done any more */
export function doAction(
  context: Context,
  current: SessionWithState,
  content: SessionContent,
  action: IncidentAction,
): { after: SessionWithState; play: Play } {
  if (playNow(current, content).isOver) {
    throw new UserError(
      'The incident is over: nothing can be done any more.',
      'prep finish ends the session.',
    );
  }
  const after = record(context, current.session.id, 'acted', { action: action.id });
  return { after, play: playNow(after, content) };
}

/** What the interviewer answers to a question, kept as a note. @throws UserError where nobody can be asked */
export function askInterviewer(
  context: Context,
  current: SessionWithState,
  { clarifications }: SessionContent,
  question: string,
): { after: SessionWithState; answer: string } {
  if (clarifications.length === 0) {
    throw new UserError(
      'Nobody can be asked in this drill.',
      'Say your assumption aloud and write it down: prep note "…"',
    );
  }
  const answer =
    clarificationFor(clarifications, question)?.answer ?? 'Choose what is sensible, and say what you assume.';
  const after = record(context, current.session.id, 'note', {
    text: askedNote({ question, answer }),
  });
  return { after, answer };
}
