import type { Command } from 'commander';
import { type Outcome, outcomes } from '../practice/outcome.ts';
import { openSession } from '../practice/session-store.ts';
import type { PostMortem } from '../review/post-mortem.ts';
import { UserError } from '../system/errors.ts';
import { answerFlags, answersFromFlags, checkFailures } from './support/answers.ts';
import { type Flags, isSet, textFlag } from './support/command.ts';
import type { Context, Reply } from './support/context.ts';
import { endSession } from './support/ending.ts';
import { gapChoice, gapFlags } from './support/gap-flags.ts';
import { outcomeFrom } from './support/outcomes.ts';
import { type GapChoice, runningSession, settleGap } from './support/running.ts';

interface Options {
  outcome: Outcome | undefined;
  answers: Partial<PostMortem>;
  withEditor: boolean;
  gap: GapChoice;
}

export function configure(command: Command): void {
  command.option('--outcome <outcome>', outcomes.slice(0, 4).join(', '));
  answerFlags(command);
  command.option('--editor', 'write the post-mortem in $EDITOR');
  gapFlags(command);
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return {
    outcome: outcomeFrom(textFlag(flags, 'outcome')),
    answers: answersFromFlags(flags),
    withEditor: isSet(flags, 'editor'),
    gap: gapChoice(flags),
  };
}

export async function run(context: Context, { outcome, answers, withEditor, gap }: Options): Promise<Reply> {
  const found = runningSession(context, 'To correct one that is over: prep edit last --outcome …');
  if (outcome === undefined && context.terminal === undefined) {
    throw new UserError(
      'How did it end?',
      `Say it: prep finish --outcome ${outcomes.slice(0, 4).join(' | ')}`,
    );
  }
  checkFailures(await context.library(), answers);
  await settleGap(context, found, gap);
  const current = openSession(context.database()) ?? found;
  return endSession(context, current, { outcome, answers, withEditor, isAbandoned: outcome === 'abandoned' });
}
