import type { Command } from 'commander';
import { minutesFrom } from '../calendar/profile.ts';
import { currentId } from '../library/library.ts';
import { type DrillKind, type Elsewhere, isDrillKind } from '../library/vocabulary.ts';
import { isOutcome, type Outcome, outcomes } from '../practice/outcome.ts';
import type { Report } from '../practice/session-event.ts';
import { insertSession } from '../practice/session-store.ts';
import { UsageError, UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { unknownDrill } from './support/drills.ts';
import { elsewhereFlags, reportFrom } from './support/elsewhere.ts';
import { sessionData } from './support/sessions.ts';
import { instantFrom } from './support/when.ts';

interface Options {
  wanted: string;
  at: string | undefined;
  minutes: number;
  outcome: Outcome;
  title: string | undefined;
  report: Partial<Report> | undefined;
}

export function configure(command: Command): void {
  command
    .argument('<drill>', 'a drill, or a kind such as external')
    .option('--minutes <n>', 'how long it took')
    .option('--outcome <outcome>', outcomes.slice(0, 4).join(', '))
    .option('--at <time>', 'when it began; without it, that many minutes ago')
    .option('--title <text>', 'what it was');
  elsewhereFlags(command);
}

export function options([wanted = '']: readonly (string | undefined)[], flags: Flags): Options {
  const minutes = textFlag(flags, 'minutes');
  const outcome = textFlag(flags, 'outcome')?.trim().toLowerCase();
  if (minutes === undefined || outcome === undefined) {
    throw new UsageError(
      'How long did it take, and how did it end?',
      'Say both: prep log … --minutes 40 --outcome solved',
    );
  }
  if (!isOutcome(outcome) || outcome === 'abandoned') {
    throw new UserError(
      `An outcome cannot be ${JSON.stringify(outcome)}.`,
      `Choose one of: ${outcomes.slice(0, 4).join(', ')}.`,
    );
  }
  return {
    wanted,
    at: textFlag(flags, 'at'),
    minutes: minutesFrom(minutes),
    outcome,
    title: textFlag(flags, 'title')?.replace(/\s+/g, ' ').trim() || undefined,
    report: reportFrom(flags),
  };
}

export async function run(
  context: Context,
  { wanted, at, minutes, outcome, title, report }: Options,
): Promise<Reply> {
  const subject = await subjectOf(context, wanted);
  const length = minutes * 60_000;
  const startedAt = at === undefined ? context.clock.now() - length : instantFrom(context, at);
  if (startedAt + length > context.clock.now()) {
    throw new UserError(`${minutes} minutes from then on end in the future.`, 'Correct --at or --minutes.');
  }
  const { session } = insertSession(
    context.database(),
    {
      drill: subject.drill,
      kind: subject.kind,
      title: title ?? subject.title,
      plannedMinutes: minutes,
      blockId: undefined,
      source: 'logged',
      zone: context.clock.zone,
    },
    [
      { kind: 'started', at: startedAt, data: { phases: [] } },
      { kind: 'finished', at: startedAt + length, data: { outcome } },
      ...(report === undefined
        ? []
        : [
            {
              kind: 'reported' as const,
              at: startedAt + length,
              data: { ...report, what: report.what ?? subject.what },
            },
          ]),
    ],
    context.dayOf,
    context.random,
  );
  return reply({ session: sessionData(session) }, ({ session: logged }, { theme }) => [
    `${theme.good('Recorded')}: ${logged.title}, ${logged.minutes} min, ${logged.outcome} (${logged.day}, ${logged.name})`,
    theme.muted(`What broke, and the rule against it: prep postmortem ${logged.name}`),
  ]);
}

async function subjectOf(
  context: Context,
  wanted: string,
): Promise<{ drill: string; kind: DrillKind; title: string; what: Elsewhere }> {
  const library = await context.library();
  const drill = library.get('drill', currentId(library, wanted));
  if (drill !== undefined) {
    return { drill: drill.id, kind: drill.kind, title: drill.title, what: drill.elsewhere ?? 'problem' };
  }
  if (isDrillKind(wanted)) {
    return { drill: wanted, kind: wanted, title: wanted, what: 'problem' };
  }
  throw unknownDrill(library, wanted);
}
