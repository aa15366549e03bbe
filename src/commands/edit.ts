import type { Command } from 'commander';
import { minutesFrom } from '../calendar/profile.ts';
import type { Outcome } from '../practice/outcome.ts';
import { UsageError, UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { outcomeFrom } from './support/outcomes.ts';
import { record } from './support/running.ts';
import { finishedSessionNamed, sessionData } from './support/sessions.ts';
import { instantFrom } from './support/when.ts';

interface Options {
  name: string;
  outcome: Outcome | undefined;
  minutes: number | undefined;
  at: string | undefined;
}

export function configure(command: Command): void {
  command
    .argument('<session>', 'its name in prep history, or last')
    .option('--outcome <outcome>', 'how it really ended')
    .option('--minutes <n>', 'how long it really took')
    .option('--at <time>', 'when it really began');
}

export function options([name = 'last']: readonly (string | undefined)[], flags: Flags): Options {
  const minutes = textFlag(flags, 'minutes');
  const changes = {
    outcome: outcomeFrom(textFlag(flags, 'outcome')),
    minutes: minutes === undefined ? undefined : minutesFrom(minutes),
    at: textFlag(flags, 'at'),
  };
  if (Object.values(changes).every((change) => change === undefined)) {
    throw new UsageError('What should change?', 'Say it: --outcome, --minutes or --at.');
  }
  return { name, ...changes };
}

export async function run(context: Context, { name, outcome, minutes, at }: Options): Promise<Reply> {
  const session = finishedSessionNamed(context, name);
  const startedAt = at === undefined ? undefined : instantFrom(context, at);
  const elapsedMs = minutes === undefined ? undefined : minutes * 60_000;
  const isMoved = startedAt !== undefined || elapsedMs !== undefined;
  if (
    isMoved &&
    (startedAt ?? session.startedAt) + (elapsedMs ?? session.elapsedMs) > context.clock.now() + 60_000
  ) {
    throw new UserError('That would end in the future.', 'Correct --at or --minutes.');
  }
  const corrected = record(context, session.id, 'corrected', {
    ...(outcome === undefined ? {} : { outcome }),
    ...(elapsedMs === undefined ? {} : { elapsedMs }),
    ...(startedAt === undefined ? {} : { startedAt }),
  });
  return reply({ session: sessionData(corrected.session) }, ({ session: now }, { theme }) => [
    `${theme.good('Corrected')}: ${now.title}, ${now.day}, ${now.minutes} min, ${now.outcome}`,
  ]);
}
