import type { Command } from 'commander';
import { UserError } from '../system/errors.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, record, runningId } from './support/running.ts';

interface Options {
  text: string;
}

const longest = 20_000;

export function configure(command: Command): void {
  command.argument('[text...]', 'the note; several words need no quotes');
}

export function options(args: readonly (string | undefined)[]): Options {
  return { text: args.join(' ').trim() };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const id = runningId(context);
  const text =
    options.text === '' && context.terminal !== undefined
      ? await context.prompts.input('Note:')
      : options.text;
  if (text.trim() === '') {
    throw new UserError('The note is empty.', 'Write it after the command: prep note "…"');
  }
  if (text.length > longest) {
    throw new UserError(`The note is longer than ${longest} characters.`, 'Split it into several.');
  }
  const noted = record(context, id, 'note', { text: text.trim() });
  return reply({ session: pictureNow(context, noted) }, ({ session: { notes } }, { theme }) => [
    `${theme.good('Kept')} with the session (note ${notes.length}).`,
  ]);
}
