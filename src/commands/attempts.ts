import type { Command } from 'commander';
import type { Attempt } from '../judge/attempt.ts';
import { attemptsAt, sourceOf } from '../judge/attempt-store.ts';
import { type AttemptRow, attemptLines, diffLinesOf } from '../judge/attempt-view.ts';
import { openSession } from '../practice/session-store.ts';
import { offsetMinutes, wallTime } from '../system/civil-date.ts';
import { UsageError, UserError } from '../system/errors.ts';
import { shortId } from '../system/ids.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';

interface Options {
  drill: string | undefined;
  show: string | undefined;
  compare: [string, string] | undefined;
}

export function configure(command: Command): void {
  command
    .argument('[drill]', 'its id; without it the running session’s')
    .option('--show <name>', 'the source of an attempt; "last" is the newest')
    .option('--compare <names...>', 'two attempts, line by line');
}

export function options([drill]: readonly (string | undefined)[], flags: Flags): Options {
  const names = flags['compare'];
  const [before, after, more] = Array.isArray(names) ? (names as string[]) : [];
  if (names !== undefined && (before === undefined || after === undefined || more !== undefined)) {
    throw new UsageError('--compare takes the names of two attempts.', 'prep attempts <drill> lists them.');
  }
  return {
    drill,
    show: textFlag(flags, 'show'),
    compare: before === undefined || after === undefined ? undefined : [before, after],
  };
}

export async function run(context: Context, { drill: wanted, show, compare }: Options): Promise<Reply> {
  const id = wanted ?? openSession(context.database())?.session.drill;
  if (id === undefined) {
    throw new UserError('Attempts at which drill?', 'Name it: prep attempts <drill>');
  }
  const page = (await context.library()).get('drill', id);
  // A renamed drill has history under its old ids; a removed one under the id that was typed.
  const attempts = attemptsAt(context.database(), page === undefined ? [id] : [page.id, ...page.formerly]);
  if (show !== undefined) {
    const attempt = attemptNamed(attempts, show);
    const data = { attempt: rowOf(attempt), source: sourceOf(context.database(), attempt.uuid) };
    return reply(data, ({ source }) => source.replace(/\n$/, '').split('\n'));
  }
  if (compare !== undefined) {
    const { diffOf } = await import('../judge/change-size.ts');
    const [before, after] = compare.map((name) => attemptNamed(attempts, name)) as [Attempt, Attempt];
    const read = (attempt: Attempt): string => sourceOf(context.database(), attempt.uuid);
    const data = { before: rowOf(before), after: rowOf(after), lines: diffOf(read(before), read(after)) };
    return reply(data, ({ lines }, { theme }) => diffLinesOf(lines, theme));
  }
  if (attempts.length === 0 && page === undefined) {
    throw new UserError(
      `There is no drill ${JSON.stringify(id)}, and no attempt at it.`,
      'prep drill list shows what there is.',
    );
  }
  const rows = attempts.map(rowOf).reverse();
  return reply({ attempts: rows }, (data, { theme, width }) => attemptLines(data.attempts, theme, width));

  function rowOf({ uuid, at, mode, language, verdict, passed, total }: Attempt): AttemptRow {
    const offset = offsetMinutes(at, context.clock.zone);
    const day = new Date(at + offset * 60_000).toISOString().slice(0, 10);
    return {
      name: shortId(uuid),
      at: new Date(at).toISOString(),
      when: `${day} ${wallTime(at, offset)}`,
      mode,
      language,
      verdict,
      passed,
      total,
    };
  }
}

function attemptNamed(attempts: readonly Attempt[], name: string): Attempt {
  const found =
    name === 'last' ? attempts.at(-1) : attempts.find(({ uuid }) => shortId(uuid) === name.toLowerCase());
  if (found === undefined) {
    throw new UserError(
      `There is no attempt ${JSON.stringify(name)} at this drill.`,
      'prep attempts <drill> lists them.',
    );
  }
  return found;
}
