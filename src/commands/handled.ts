import type { Command } from 'commander';
import { openInterrupt } from '../practice/interrupts.ts';
import { wrap } from '../terminal/text.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, runningSession } from './support/running.ts';
import { putInterrupts, tickInterrupt } from './support/session-actions.ts';
import { contentOf } from './support/session-content.ts';

interface Options {
  isShown: boolean;
  isMissed: boolean;
}

export function configure(command: Command): void {
  command.option('--not', 'it was not handled').option('--show', 'only show what the interviewer throws in');
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return { isShown: isSet(flags, 'show'), isMissed: isSet(flags, 'not') };
}

export async function run(context: Context, { isShown, isMissed }: Options): Promise<Reply> {
  const open = runningSession(context);
  const content = await contentOf(context, await context.library(), open);
  const current = putInterrupts(context, open, content);
  const index = openInterrupt(current.state);
  const after = isShown ? current : tickInterrupt(context, current, !isMissed);
  const ask = index === undefined ? null : (content.drill?.interrupts[index]?.ask ?? null);
  return reply(
    { ask, isHandled: isShown ? null : !isMissed, session: pictureNow(context, after) },
    (data, { theme, width }) =>
      data.ask === null
        ? ['The interviewer has asked nothing that is open.']
        : [
            ...wrap(`The interviewer: ${data.ask}`, width, '  '),
            data.isHandled === null
              ? theme.muted('Answer aloud; then prep handled, or prep handled --not.')
              : data.isHandled
                ? theme.good('Handled.')
                : theme.warn('Not handled: it stands in the debrief.'),
          ],
  );
}
