import type { Command } from 'commander';
import { wrap } from '../terminal/text.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, runningSession } from './support/running.ts';
import { takeHint } from './support/session-actions.ts';
import { contentOf } from './support/session-content.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const current = runningSession(context);
  const content = await contentOf(context, await context.library(), current);
  const hints = content.drill?.hints ?? [];
  const hinted = takeHint(context, current, content);
  const index = hinted.state.hints;
  const data = {
    hint: hints[index - 1] ?? '',
    index,
    total: hints.length,
    session: pictureNow(context, hinted),
  };
  return reply(data, ({ hint, index: number, total }, { theme, width }) => [
    ...wrap(`Hint ${number} of ${total}: ${hint}`, width, '  '),
    theme.muted('A drill solved with hints comes back in two or three days.'),
  ]);
}
