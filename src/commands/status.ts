import type { Command } from 'commander';
import { checkHealth } from '../database/health.ts';
import { gapOf } from '../practice/session.ts';
import { openSession } from '../practice/session-store.ts';
import { statusLines } from '../practice/session-view.ts';
import { durationText } from '../terminal/text.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow } from './support/running.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const open = openSession(context.database());
  if (open === undefined) {
    // A damaged index would hide it.
    checkHealth(context.database(), context.paths);
  }
  const gap = open === undefined ? undefined : gapOf(open.state, open.aliveAt, context.clock.now());
  const data = {
    session: open === undefined ? null : pictureNow(context, open),
    gapMs: gap?.lengthMs ?? null,
  };
  return reply(data, ({ session, gapMs }, { theme, width }) =>
    session === null
      ? ['No session is running. prep start begins one.']
      : [
          ...statusLines(session, theme, width),
          ...(gapMs === null
            ? []
            : [
                theme.warn(
                  `Its screen went away ${durationText(gapMs)} ago: prep resume asks whether to count that.`,
                ),
              ]),
        ],
  );
}
