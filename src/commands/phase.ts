import type { Command } from 'commander';
import { nearest } from '../library/library.ts';
import type { SessionState } from '../practice/session.ts';
import { statusLines } from '../practice/session-view.ts';
import { UserError } from '../system/errors.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, record, runningId } from './support/running.ts';

interface Options {
  wanted: string | undefined;
}

export function configure(command: Command): void {
  command.argument('[phase]', 'its name or its number; without it the next one');
}

export function options([wanted]: readonly (string | undefined)[]): Options {
  return { wanted };
}

export async function run(context: Context, { wanted }: Options): Promise<Reply> {
  const id = runningId(context);
  const moved = record(context, id, 'phase', (state) => ({ to: phaseIndex(state, wanted) }));
  return reply({ session: pictureNow(context, moved) }, (data, { theme, width }) =>
    statusLines(data.session, theme, width),
  );
}

function phaseIndex({ phases, phaseIndex: current }: SessionState, wanted: string | undefined): number {
  const names = phases.map(({ id }) => id);
  if (wanted === undefined) {
    if (current + 1 >= phases.length) {
      throw new UserError('This is the last phase.', 'End the session: prep finish --outcome …');
    }
    return current + 1;
  }
  const index = /^\d+$/.test(wanted) ? Number(wanted) - 1 : names.indexOf(wanted.toLowerCase());
  if (index < 0 || index >= phases.length) {
    const near = nearest(wanted, names);
    throw new UserError(
      `This session has no phase ${JSON.stringify(wanted)}.`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `It has: ${names.join(', ')}.`,
    );
  }
  return index;
}
