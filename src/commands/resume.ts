import type { Command } from 'commander';
import { detach } from '../practice/session-store.ts';
import { statusLines } from '../practice/session-view.ts';
import { durationText } from '../terminal/text.ts';
import { attach } from './support/attach.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { gapChoice, gapFlags } from './support/gap-flags.ts';
import { type GapChoice, goOnWith, pictureNow, runningSession } from './support/running.ts';

interface Options {
  gap: GapChoice;
  isDetached: boolean;
  isPlain: boolean;
  isRecorded: boolean;
}

export function configure(command: Command): void {
  command
    .option('--record', 'record what you say from here on; it stays on this machine')
    .option('--plain', 'lines instead of a screen, for a screen reader')
    .option('--detach', 'go on without a live screen');
  gapFlags(command);
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return {
    gap: gapChoice(flags),
    isDetached: isSet(flags, 'detach'),
    isPlain: isSet(flags, 'plain'),
    isRecorded: isSet(flags, 'record'),
  };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const found = runningSession(context);
  const { running, gap: settled } = await goOnWith(context, found, options.gap);
  if (context.terminal !== undefined && !options.isDetached) {
    return attach(context, running, { isPlain: options.isPlain, isRecorded: options.isRecorded });
  }
  // No screen shows it from here on, so that it counts whole.
  detach(context.database(), running.session.id);
  const data = { session: pictureNow(context, running), gap: settled ?? null };
  return reply(data, ({ session, gap }, { theme, width }) => [
    ...statusLines(session, theme, width),
    ...(gap === null
      ? []
      : [
          theme.muted(
            gap.isCounted
              ? `The ${durationText(gap.lengthMs)} without a screen are counted.`
              : `The ${durationText(gap.lengthMs)} without a screen are left out; --count-gap would have counted them.`,
          ),
        ]),
  ]);
}
