import { unitOf } from '../../library/estimate.ts';
import { unitTitle } from '../../library/quantity.ts';
import { playLines } from '../../practice/incident-view.ts';
import { nextLines } from '../../practice/lines-view.ts';
import type { SessionWithState } from '../../practice/session-store.ts';
import { cleanDeep } from '../../system/clean.ts';
import type { Context, Look } from './context.ts';
import { answerLine, doAction, lineToAnswer, playNow, problemOfAnswer } from './session-actions.ts';
import type { SessionContent } from './session-content.ts';

/** What a kind of drill adds to the live screen: something to see, and something to do with the key `a`. */
export interface LiveEngine {
  key: { label: string; help: string };
  lines(current: SessionWithState, look: Look): string[];
  /** Asks the person, writes what they did, and gives the session as it is then. */
  act(current: SessionWithState): Promise<SessionWithState>;
}

/** The engine of a session's drill; nothing where the prompt is all. */
export function engineFor(
  context: Context,
  content: SessionContent,
  current: SessionWithState,
): LiveEngine | undefined {
  if (content.drill?.incident !== undefined) {
    return incidentEngine(context, content);
  }
  return content.lines(current.state).length > 0 ? numbersEngine(context, content) : undefined;
}

function numbersEngine(context: Context, content: SessionContent): LiveEngine {
  const isWhole = content.drill?.estimate !== undefined;
  return {
    key: {
      label: isWhole ? 'answer' : 'number',
      help: 'answer the next number in units of your own: 6k/s, 500 GB/day, 1.2e6',
    },
    lines: ({ state }, { theme, width }) => {
      const lines = cleanDeep(content.lines(state));
      // In a design nobody is told which numbers there are before the first one is worked out.
      return isWhole || state.answers.length > 0 ? nextLines(lines, theme, width) : [];
    },
    act: async (current) => {
      const lines = content.lines(current.state);
      const first = lineToAnswer(lines, undefined);
      const wanted = await context.prompts.select(
        'Which number?',
        lines.map(({ id, ask, answer }) => ({
          name: answer === null ? ask : `${ask}: ${answer}`,
          value: id,
        })),
        first.id,
      );
      const line = lineToAnswer(lines, wanted);
      const text = await context.prompts.input(`${line.ask} (${unitTitle(unitOf(line.unit))}):`, {
        validate: (typed) => problemOfAnswer(line, typed) ?? true,
      });
      return answerLine(context, current, line, text);
    },
  };
}

function incidentEngine(context: Context, content: SessionContent): LiveEngine {
  return {
    key: { label: 'act', help: 'do something: choose it, or type a part of its name' },
    lines: (current, { theme, width }) => {
      const incident = content.drill?.incident;
      return incident === undefined
        ? []
        : playLines(cleanDeep(incident), playNow(current, content), theme, width);
    },
    act: async (current) => {
      const actions = content.drill?.incident?.actions ?? [];
      const action = await context.prompts.find(
        'What do you do?',
        actions.map((each) => ({
          name: `${each.title} (${each.minutes} min)`,
          value: each,
          words: `${each.id} ${each.words.join(' ')}`,
        })),
      );
      return doAction(context, current, content, action).after;
    },
  };
}
