import type { Command } from 'commander';
import { type Outcome, outcomes } from '../practice/outcome.ts';
import type { Report } from '../practice/session-event.ts';
import { openSession } from '../practice/session-store.ts';
import type { PostMortem } from '../review/post-mortem.ts';
import { UserError } from '../system/errors.ts';
import { answerFlags, answersFromFlags, checkFailures } from './support/answers.ts';
import { collect, type Flags, isSet, textFlag, textFlags } from './support/command.ts';
import type { Context, Reply } from './support/context.ts';
import { elsewhereFlags, reportFrom } from './support/elsewhere.ts';
import { endSession } from './support/ending.ts';
import { gapChoice, gapFlags } from './support/gap-flags.ts';
import { outcomeFrom } from './support/outcomes.ts';
import { type GapChoice, runningSession, settleGap } from './support/running.ts';

interface Options {
  outcome: Outcome | undefined;
  answers: Partial<PostMortem>;
  withEditor: boolean;
  gap: GapChoice;
  met: string[] | undefined;
  report: Partial<Report> | undefined;
}

export function configure(command: Command): void {
  command.option('--outcome <outcome>', outcomes.slice(0, 4).join(', '));
  answerFlags(command);
  command
    .option('--met <ids>', 'the checkpoints that you met (repeat, or separate by commas)', collect)
    .option('--editor', 'write the post-mortem in $EDITOR');
  elsewhereFlags(command);
  gapFlags(command);
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  const met = textFlags(flags, 'met');
  return {
    outcome: outcomeFrom(textFlag(flags, 'outcome')),
    answers: answersFromFlags(flags),
    withEditor: isSet(flags, 'editor'),
    gap: gapChoice(flags),
    met: met.length === 0 ? undefined : met,
    report: reportFrom(flags),
  };
}

export async function run(
  context: Context,
  { outcome, answers, withEditor, gap, met, report }: Options,
): Promise<Reply> {
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
  return endSession(context, current, {
    outcome,
    answers,
    withEditor,
    met,
    report,
    isAbandoned: outcome === 'abandoned',
  });
}
