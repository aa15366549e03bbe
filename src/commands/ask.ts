import type { Command } from 'commander';
import { UserError } from '../system/errors.ts';
import { wrap } from '../terminal/text.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, runningSession } from './support/running.ts';
import { askInterviewer } from './support/session-actions.ts';
import { contentOf } from './support/session-content.ts';

interface Options {
  question: string;
}

export function configure(command: Command): void {
  command.argument('[question...]', 'in your own words; several words need no quotes');
}

export function options(args: readonly (string | undefined)[]): Options {
  return { question: args.join(' ').trim() };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const current = runningSession(context);
  const content = await contentOf(context, await context.library(), current);
  const question =
    options.question === '' && context.terminal !== undefined
      ? await context.prompts.input('Ask the interviewer:')
      : options.question;
  if (question.trim() === '') {
    throw new UserError('What do you want to know?', 'Say it: prep ask how many users are there');
  }
  const { after, answer } = askInterviewer(context, current, content, question.trim());
  return reply(
    { question: question.trim(), answer, session: pictureNow(context, after) },
    (data, { width }) => wrap(data.answer, width),
  );
}
