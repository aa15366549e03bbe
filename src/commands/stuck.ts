import type { Command } from 'commander';
import { ladderFor } from '../practice/ladder.ts';
import { wrap } from '../terminal/text.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, record, runningId } from './support/running.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const id = runningId(context);
  const stuck = record(context, id, 'stuck', {});
  const data = { session: pictureNow(context, stuck), ladder: ladderFor(stuck.session.kind) };
  return reply(data, ({ session, ladder }, { theme, width }) => [
    theme.heading('Step back for a minute:'),
    ...ladder.flatMap((step, index) => wrap(`${index + 1}. ${step}`, width, '   ')),
    ...(session.isPressed ? [] : [`${ladder.length + 1}. Still stuck? prep hint`]),
  ]);
}
