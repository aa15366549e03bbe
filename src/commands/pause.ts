import type { Command } from 'commander';
import { statusLines } from '../practice/session-view.ts';
import type { Flags } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { gapChoice, gapFlags } from './support/gap-flags.ts';
import { type GapChoice, pictureNow, record, runningSession, settleGap } from './support/running.ts';

interface Options {
  gap: GapChoice;
}

export function configure(command: Command): void {
  gapFlags(command);
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return { gap: gapChoice(flags) };
}

export async function run(context: Context, { gap }: Options): Promise<Reply> {
  const open = runningSession(context);
  await settleGap(context, open, gap);
  const paused = record(context, open.session.id, 'paused', {});
  return reply({ session: pictureNow(context, paused) }, ({ session }, { theme, width }) => [
    ...statusLines(session, theme, width),
    theme.muted('prep resume goes on.'),
  ]);
}
