import type { Command } from 'commander';
import { recordsOf } from '../calendar/drill-choice.ts';
import { drillListLines } from '../library/drill-view.ts';
import { currentId } from '../library/library.ts';
import { difficulties, drillKinds } from '../library/vocabulary.ts';
import { finishedSessions } from '../practice/session-store.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';

interface Options {
  kind: string | undefined;
  difficulty: string | undefined;
}

export function configure(command: Command): void {
  command
    .option('--kind <kind>', drillKinds.join(', '))
    .option('--difficulty <difficulty>', difficulties.join(', '));
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return {
    kind: oneOf('kind', textFlag(flags, 'kind'), drillKinds),
    difficulty: oneOf('difficulty', textFlag(flags, 'difficulty'), difficulties),
  };
}

export async function run(context: Context, { kind, difficulty }: Options): Promise<Reply> {
  const library = await context.library();
  const sessions = finishedSessions(context.database()).map((session) => ({
    ...session,
    drill: currentId(library, session.drill),
  }));
  const records = recordsOf(sessions);
  const order = (of: string): number => (drillKinds as readonly string[]).indexOf(of);
  const ease = (of: string): number => (difficulties as readonly string[]).indexOf(of);
  const drills = library
    .all('drill')
    .filter(
      (drill) =>
        (kind === undefined || drill.kind === kind) &&
        (difficulty === undefined || drill.difficulty === difficulty),
    )
    .sort((a, b) => order(a.kind) - order(b.kind) || ease(a.difficulty) - ease(b.difficulty))
    .map(({ id, kind: of, title, difficulty: level, minutes, patterns }) => ({
      id,
      kind: of,
      title,
      difficulty: level,
      minutes,
      patterns,
      times: records.get(id)?.times ?? 0,
      last: records.get(id)?.last ?? null,
    }));
  return reply({ drills }, (data, { theme, width }) => drillListLines(data.drills, theme, width));
}

function oneOf(name: string, value: string | undefined, known: readonly string[]): string | undefined {
  if (value !== undefined && !known.includes(value)) {
    throw new UserError(
      `There is no ${name} ${JSON.stringify(value)}.`,
      `Choose one of: ${known.join(', ')}.`,
    );
  }
  return value;
}
