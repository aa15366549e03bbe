import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { eventsOf } from '../practice/session-store.ts';
import { markLines } from '../practice/show-view.ts';
import { marksOf } from '../practice/timeline.ts';
import { UserError } from '../system/errors.ts';
import { playFrom } from '../system/recorder.ts';
import { clockText } from '../terminal/text.ts';
import { type Flags, textFlag, wholeNumber } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { sessionNamed } from './support/sessions.ts';

interface Options {
  name: string;
  mark: number | undefined;
}

export function configure(command: Command): void {
  command
    .argument('[session]', 'its name in prep history; without it the last one')
    .option('--mark <n>', 'play from that mark; without it they are listed');
}

export function options([name = 'last']: readonly (string | undefined)[], flags: Flags): Options {
  const mark = textFlag(flags, 'mark');
  return { name, mark: mark === undefined ? undefined : wholeNumber(mark, 1, 9_999) };
}

export async function run(context: Context, { name, mark }: Options): Promise<Reply> {
  const session = sessionNamed(context, name);
  const marks = marksOf(eventsOf(context.database(), session.id)).map((each, index) => ({
    ...each,
    number: index + 1,
    isThere: existsSync(join(context.paths.recordings, each.file)),
  }));
  if (marks.length === 0) {
    throw new UserError('This session was not recorded.', 'prep start --record records the next one.');
  }
  const chosen = mark ?? (context.terminal === undefined ? undefined : await askMark(context, marks));
  const place = marks.find(({ number }) => number === chosen);
  if (chosen !== undefined && place === undefined) {
    throw new UserError(
      `There is no mark ${chosen}.`,
      `There are ${marks.length}: prep replay lists them in a pipe.`,
    );
  }
  if (place !== undefined) {
    if (!place.isThere) {
      throw new UserError(`The recording is gone: ${join(context.paths.recordings, place.file)}`);
    }
    await playFrom(join(context.paths.recordings, place.file), place.seconds, context.environment);
  }
  return reply({ marks, played: chosen ?? null }, (data, { theme, width }) =>
    markLines(data.marks, theme, width),
  );
}

async function askMark(
  context: Context,
  marks: readonly { number: number; seconds: number; text: string }[],
): Promise<number> {
  return context.prompts.select(
    'From where?',
    marks.map(({ number, seconds, text }) => ({
      name: `${clockText(seconds * 1000)}  ${text}`,
      value: number,
    })),
  );
}
