import type { Command } from 'commander';
import { dateFrom } from '../calendar/profile.ts';
import { checkHealth } from '../database/health.ts';
import type { Library } from '../library/library.ts';
import { finishedSessions, type Session } from '../practice/session-store.ts';
import { weaknesses } from '../practice/weakness.ts';
import { byKind, byWeek, type ScoredSession, totalsOf } from '../progress/stats.ts';
import { type StatsPicture, statsLines } from '../progress/stats-view.ts';
import { streakOf } from '../progress/streak.ts';
import { groupMistakes } from '../review/mistakes.ts';
import { totalScore } from '../review/post-mortem.ts';
import { allPostMortems } from '../review/post-mortem-store.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { readSituation } from './support/situation.ts';

interface Options {
  since: CivilDate | undefined;
  until: CivilDate | undefined;
}

const weeksShown = 12;

export function configure(command: Command): void {
  command.option('--since <date>', 'from this day on').option('--until <date>', 'up to this day');
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  const since = textFlag(flags, 'since');
  const until = textFlag(flags, 'until');
  const range = {
    since: since === undefined ? undefined : dateFrom(since),
    until: until === undefined ? undefined : dateFrom(until),
  };
  if (range.since !== undefined && range.until !== undefined && range.until < range.since) {
    throw new UserError(
      `The time from ${range.since} until ${range.until} ends before it begins.`,
      'Correct --since or --until.',
    );
  }
  return range;
}

export async function run(context: Context, { since, until }: Options): Promise<Reply> {
  const connection = context.database();
  checkHealth(connection, context.paths);
  const { isRest, today, library } = await readSituation(context);
  const postMortems = allPostMortems(connection);
  const last = until ?? today;
  const rows = finishedSessions(connection, since)
    .filter(({ day }) => day <= last)
    .map((session) => ({ ...session, postMortem: postMortems.get(session.id) }));
  const scored: ScoredSession[] = rows.map(({ kind, day, outcome, elapsedMs, postMortem }) => ({
    kind,
    day,
    outcome,
    elapsedMs,
    score: postMortem === undefined || outcome === undefined ? undefined : totalScore(postMortem, outcome),
  }));
  const types = library.all('failure-types').flatMap((page) => page.types);
  const practised = scored.filter(({ outcome }) => outcome !== 'abandoned').map(({ day }) => day);
  const picture: StatsPicture = {
    ...totalsOf(scored),
    streak: streakOf(new Set(practised), isRest, last),
    kinds: byKind(scored),
    weeks: byWeek(scored, last, weeksShown),
    patterns: patternsOf(library, rows, last),
    topMistakes: groupMistakes(rows)
      .slice(0, 3)
      .map(({ type, count, lastSeen }) => ({
        type,
        title: types.find(({ id }) => id === type)?.title ?? type,
        count,
        lastSeen,
      })),
  };
  const isNarrowed = since !== undefined || until !== undefined;
  return reply(picture, (stats, { theme, width }) =>
    stats.sessions === 0 && isNarrowed
      ? ['Nothing was practised in that time.']
      : statsLines(stats, theme, width),
  );
}

/** How each pattern that was practised stands on a day, the weakest first. */
function patternsOf(
  library: Library,
  sessions: readonly Session[],
  day: CivilDate,
): StatsPicture['patterns'] {
  const patterns = new Map<string, readonly string[]>();
  for (const { drill } of sessions) {
    if (!patterns.has(drill)) {
      patterns.set(drill, library.get('drill', drill)?.patterns ?? []);
    }
  }
  const attempts = sessions.flatMap(({ drill, outcome, day: on }) =>
    outcome === undefined || outcome === 'abandoned'
      ? []
      : [{ patterns: patterns.get(drill) ?? [], outcome, day: on }],
  );
  const practised = [...new Set(attempts.flatMap((attempt) => attempt.patterns))];
  return weaknesses(practised, attempts, day).map(({ pattern, times, solved, last }) => ({
    pattern,
    title: library.get('pattern', pattern)?.title ?? pattern,
    times,
    solved,
    last: last ?? null,
  }));
}
