import type { Command } from 'commander';
import { dateFrom } from '../calendar/profile.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { historyLines } from '../practice/history-view.ts';
import { finishedSessions } from '../practice/session-store.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { sessionData } from './support/sessions.ts';

interface Options {
  kind: string | undefined;
  since: CivilDate | undefined;
  limit: number;
}

export function configure(command: Command): void {
  command
    .option('--kind <kind>', 'only this kind')
    .option('--since <date>', 'from this day on')
    .option('--limit <n>', 'how many at most', '20');
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  const since = textFlag(flags, 'since');
  const limit = textFlag(flags, 'limit') ?? '20';
  if (!/^[1-9]\d{0,5}$/.test(limit)) {
    throw new UserError(
      `${JSON.stringify(limit)} is not a number of sessions.`,
      'Write a whole number from 1 on.',
    );
  }
  const kind = textFlag(flags, 'kind');
  if (kind !== undefined && !isDrillKind(kind)) {
    throw new UserError(`There is no kind ${JSON.stringify(kind)}.`, 'prep drill list shows the kinds.');
  }
  return {
    kind,
    since: since === undefined ? undefined : dateFrom(since),
    limit: Number(limit),
  };
}

export async function run(context: Context, { kind, since, limit }: Options): Promise<Reply> {
  const sessions = finishedSessions(context.database(), since)
    .filter((session) => kind === undefined || session.kind === kind)
    .reverse()
    .slice(0, limit)
    .map(sessionData);
  const isNarrowed = kind !== undefined || since !== undefined;
  return reply({ sessions }, (data, { theme, width }) =>
    data.sessions.length === 0
      ? [isNarrowed ? 'Nothing like that was practised.' : 'Nothing practised yet. prep start begins.']
      : historyLines(data.sessions, theme, width),
  );
}
