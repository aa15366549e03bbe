import type { Command } from 'commander';
import { checkHealth } from '../database/health.ts';
import { gapOf } from '../practice/session.ts';
import { openSession } from '../practice/session-store.ts';
import { statusLines } from '../practice/session-view.ts';
import { formatFields, formatPresets, statusFormatted, unknownFields } from '../practice/status-format.ts';
import { UserError } from '../system/errors.ts';
import { durationText } from '../terminal/text.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow } from './support/running.ts';

interface Options {
  format: string | undefined;
}

export function configure(command: Command): void {
  command.option(
    '--format <format>',
    `one line for a status bar: ${formatPresets.join(', ')}, or fields in braces: ${formatFields.join(', ')}`,
  );
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  const format = textFlag(flags, 'format');
  const [unknown] = format === undefined ? [] : unknownFields(format);
  if (unknown !== undefined) {
    throw new UserError(`A format has no field {${unknown}}.`, `There are: ${formatFields.join(', ')}.`);
  }
  return { format };
}

export async function run(context: Context, { format }: Options): Promise<Reply> {
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
  if (format !== undefined && !context.isJson) {
    // Where nothing runs, a status bar shows nothing.
    return {
      ...reply(data, ({ session }) => (session === null ? [] : [statusFormatted(session, format)])),
      isExact: true,
    };
  }
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
