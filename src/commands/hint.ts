import type { Command } from 'commander';
import { UserError } from '../system/errors.ts';
import { wrap } from '../terminal/text.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, record, runningSession } from './support/running.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const { session } = runningSession(context);
  const hints = (await context.library()).get('drill', session.drill)?.hints ?? [];
  const hinted = record(context, session.id, 'hint', (state) => {
    if (state.hints >= hints.length) {
      throw new UserError(
        hints.length === 0 ? 'This drill has no hints.' : 'That was the last hint.',
        'prep finish --outcome partial ends the session; the drill comes back.',
      );
    }
    return { index: state.hints };
  });
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
