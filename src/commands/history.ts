import type { Command } from 'commander';
import { dateFrom } from '../calendar/profile.ts';
import { currentId } from '../library/library.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { historyLines } from '../practice/history-view.ts';
import { type Outcome, outcomes } from '../practice/outcome.ts';
import { finishedSessions } from '../practice/session-store.ts';
import { isStyle, type Style, styles } from '../practice/style.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { outcomeFrom } from './support/outcomes.ts';
import { sessionData } from './support/sessions.ts';

interface Options {
  kind: string | undefined;
  since: CivilDate | undefined;
  limit: number;
  drill: string | undefined;
  pattern: string | undefined;
  outcome: Outcome | undefined;
  style: Style | undefined;
  until: CivilDate | undefined;
}

export function configure(command: Command): void {
  command
    .option('--kind <kind>', 'only this kind')
    .option('--drill <drill>', 'only this drill')
    .option('--pattern <pattern>', 'only drills of this pattern')
    .option('--outcome <outcome>', `only ${outcomes.join(', ')}`)
    .option('--style <style>', `only ${styles.join(', ')}`)
    .option('--since <date>', 'from this day on')
    .option('--until <date>', 'up to this day')
    .option('--limit <n>', 'how many at most', '20');
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  const since = textFlag(flags, 'since');
  const until = textFlag(flags, 'until');
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
    drill: textFlag(flags, 'drill'),
    pattern: textFlag(flags, 'pattern'),
    outcome: outcomeFrom(textFlag(flags, 'outcome')),
    style: styleFrom(textFlag(flags, 'style')),
    until: until === undefined ? undefined : dateFrom(until),
  };
}

function styleFrom(text: string | undefined): Style | undefined {
  if (text !== undefined && !isStyle(text)) {
    throw new UserError(
      `There is no way to practise ${JSON.stringify(text)}.`,
      `Choose one of: ${styles.join(', ')}.`,
    );
  }
  return text;
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const { kind, since, limit, drill, pattern, outcome, style, until } = options;
  const library = drill === undefined && pattern === undefined ? undefined : await context.library();
  const wanted = drill === undefined || library === undefined ? undefined : currentId(library, drill);
  if (pattern !== undefined && library !== undefined && library.get('pattern', pattern) === undefined) {
    throw new UserError(`There is no pattern ${JSON.stringify(pattern)}.`, 'prep read lists them.');
  }
  const sessions = finishedSessions(context.database(), since)
    .filter(
      (session) =>
        (kind === undefined || session.kind === kind) &&
        (outcome === undefined || session.outcome === outcome) &&
        (style === undefined || session.style === style) &&
        (until === undefined || session.day <= until) &&
        (wanted === undefined || library === undefined || currentId(library, session.drill) === wanted) &&
        (pattern === undefined || library?.get('drill', session.drill)?.patterns.includes(pattern) === true),
    )
    .reverse()
    .slice(0, limit)
    .map(sessionData);
  const isNarrowed = [kind, since, drill, pattern, outcome, style, until].some((each) => each !== undefined);
  return reply({ sessions }, (data, { theme, width }) =>
    data.sessions.length === 0
      ? [isNarrowed ? 'Nothing like that was practised.' : 'Nothing practised yet. prep start begins.']
      : historyLines(data.sessions, theme, width),
  );
}
