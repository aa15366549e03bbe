import type { Command } from 'commander';
import { removeOwnCase } from '../judge/own-case-store.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag, wholeNumber } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { targetFrom } from './support/exercises.ts';

interface Options {
  number: number;
  drill: string | undefined;
}

export function configure(command: Command): void {
  command
    .argument('<number>', 'the number of your case, as prep case list shows it')
    .option('--drill <drill>', 'its id; without it the running session’s');
}

export function options([number = '']: readonly (string | undefined)[], flags: Flags): Options {
  return { number: wholeNumber(number, 1, 9_999), drill: textFlag(flags, 'drill') };
}

export async function run(context: Context, { number, drill }: Options): Promise<Reply> {
  const { exercise } = targetFrom(context, await context.library(), { drill });
  const { id } = exercise.drill;
  const own = number - exercise.cases.examples.length;
  if (own < 1 || !removeOwnCase(context.database(), id, own, context.clock.now(), context.random)) {
    throw new UserError(
      own < 1 ? `Case ${number} of ${id} is one of its examples.` : `There is no case ${number} of ${id}.`,
      `prep case list ${id} shows yours.`,
    );
  }
  return reply({ drill: id, number }, (shown) => [`Case ${shown.number} of ${shown.drill} is removed.`]);
}
