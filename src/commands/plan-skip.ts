import type { Command } from 'commander';
import { changeBlock } from '../calendar/plan-store.ts';
import { openBlockNamed } from './support/blocks.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { readSituation, thisWeek } from './support/situation.ts';
import { blockPicture } from './support/week-picture.ts';

interface Options {
  name: string;
  isUndone: boolean;
}

export function configure(command: Command): void {
  command.argument('<block>', 'its name in prep plan').option('--undo', 'put it back');
}

export function options([name = '']: readonly (string | undefined)[], flags: Flags): Options {
  return { name, isUndone: isSet(flags, 'undo') };
}

export async function run(context: Context, { name, isUndone }: Options): Promise<Reply> {
  const situation = await readSituation(context);
  const block = openBlockNamed(thisWeek(context, situation), name);
  changeBlock(context.database(), block, { isSkipped: !isUndone }, context.clock.now(), context.random);
  const changed = thisWeek(context, situation).blocks.find(({ id }) => id === block.id) ?? block;
  return reply({ block: blockPicture(situation, changed) }, ({ block: now }, { theme }) => [
    `${theme.good(isUndone ? 'Back in the week' : 'Skipped')}: ${now.title}`,
  ]);
}
