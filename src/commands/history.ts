import type { Command } from 'commander';
import { dateFrom } from '../calendar/profile.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { outcomePaint } from '../practice/outcome-view.ts';
import { finishedSessions } from '../practice/session-store.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { table } from '../terminal/table.ts';
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
      : table(
          [
            { title: 'Name', paint: theme.muted },
            { title: 'Day' },
            { title: 'Kind', yields: true },
            { title: 'Drill', shrinks: true },
            { title: 'Min', align: 'right' },
            {
              title: 'Outcome',
              paint: (text, row) => outcomePaint(data.sessions[row]?.outcome ?? null, theme)(text),
            },
          ],
          data.sessions.map(({ name, day, kind: of, title, minutes, outcome }) => [
            name,
            day,
            of,
            title,
            String(Math.round(minutes)),
            outcome ?? '',
          ]),
          width,
          theme.heading,
        ),
  );
}
