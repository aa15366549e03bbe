import type { Command } from 'commander';
import { unitOf } from '../library/estimate.ts';
import { unitTitle } from '../library/quantity.ts';
import { askedLines } from '../practice/lines-view.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, runningSession } from './support/running.ts';
import { answerLine, lineToAnswer } from './support/session-actions.ts';
import { contentOf } from './support/session-content.ts';

interface Options {
  words: string[];
}

export function configure(command: Command): void {
  command.argument('[words...]', 'an amount such as 6k/s for the next number, or a line and its amount');
}

export function options(args: readonly (string | undefined)[]): Options {
  return { words: args.flatMap((word) => (word === undefined ? [] : [word])) };
}

export async function run(context: Context, { words }: Options): Promise<Reply> {
  const current = runningSession(context);
  const content = await contentOf(context, await context.library(), current);
  const lines = content.lines(current.state);
  const next = lineToAnswer(lines, undefined);
  const [first = '', ...rest] = words;
  const isNamed = rest.length > 0 && lines.some(({ id }) => id === first);
  const line = isNamed ? lineToAnswer(lines, first) : next;
  const typed = isNamed ? rest.join(' ') : words.join(' ');
  const text =
    typed === '' && context.terminal !== undefined
      ? await context.prompts.input(`${line.ask} (${unitTitle(unitOf(line.unit))}):`)
      : typed;
  const after = text === '' ? current : answerLine(context, current, line, text);
  const data = {
    // What is right is told when the session is over.
    lines: content.lines(after.state).map(({ id, ask, unit, answer }) => ({ id, ask, unit, answer })),
    session: pictureNow(context, after),
  };
  return reply(data, (shown, { theme, width }) => [
    ...askedLines(shown.lines, theme, width),
    '',
    theme.muted('prep answer 6k/s answers the next one; prep answer <line> <amount> any of them.'),
  ]);
}
