import type { Command } from 'commander';
import { type Elsewhere, elsewhere } from '../../library/vocabulary.ts';
import type { Report } from '../../practice/session-event.ts';
import { UserError } from '../../system/errors.ts';
import { type Flags, textFlag } from './command.ts';
import type { Context } from './context.ts';

/** Flags that say how practice elsewhere went. */
export function elsewhereFlags(command: Command): void {
  command
    .option('--what <what>', `what was done elsewhere: ${elsewhere.join(', ')}`)
    .option('--platform <name>', 'where it was')
    .option('--percentile <n>', 'better than so many percent in a contest')
    .option('--rating <n>', 'how a peer rated you, of 5')
    .option('--feedback <text>', 'what they said');
}

/** What the flags say, or nothing when none was given. @throws UserError when a value makes no sense */
export function reportFrom(flags: Flags): Partial<Report> | undefined {
  const what = textFlag(flags, 'what');
  const platform = textFlag(flags, 'platform')?.trim();
  const percentile = numberIn(textFlag(flags, 'percentile'), 0, 100, 'a percentile');
  const rating = numberIn(textFlag(flags, 'rating')?.replace(/\s*\/\s*5$/, ''), 0, 5, 'a rating of 5');
  const feedback = textFlag(flags, 'feedback')?.trim();
  if (what !== undefined && !isElsewhere(what)) {
    throw new UserError(
      `There is no ${JSON.stringify(what)} here.`,
      `Choose one of: ${elsewhere.join(', ')}.`,
    );
  }
  const report: Partial<Report> = {
    ...(what === undefined ? {} : { what }),
    ...(platform === undefined || platform === '' ? {} : { platform }),
    ...(percentile === undefined ? {} : { percentile }),
    ...(rating === undefined ? {} : { rating }),
    ...(feedback === undefined || feedback === '' ? {} : { feedback }),
  };
  return Object.keys(report).length === 0 ? undefined : report;
}

/** Asks what only the person knows; Enter leaves a question out. */
export async function askReport(context: Context, what: Elsewhere): Promise<Report> {
  const number = async (message: string, high: number): Promise<number | undefined> => {
    const text = await context.prompts.input(message, {
      validate: (typed) =>
        typed.trim() === '' || isNumberIn(typed, 0, high) || `A number from 0 to ${high}, or Enter.`,
    });
    return text.trim() === '' ? undefined : Number(text.trim().replace(',', '.'));
  };
  const text = async (message: string): Promise<string | undefined> => {
    const answer = (await context.prompts.input(message)).trim();
    return answer === '' ? undefined : answer;
  };
  const platform = await text('Where was it? (Enter skips)');
  const percentile =
    what === 'contest' ? await number('Percentile, 0 to 100? (Enter skips)', 100) : undefined;
  const rating =
    what === 'peer-mock' ? await number('How did they rate you, of 5? (Enter skips)', 5) : undefined;
  const feedback = what === 'peer-mock' ? await text('What did they say? (Enter skips)') : undefined;
  return {
    what,
    ...(platform === undefined ? {} : { platform }),
    ...(percentile === undefined ? {} : { percentile }),
    ...(rating === undefined ? {} : { rating }),
    ...(feedback === undefined ? {} : { feedback }),
  };
}

function isElsewhere(text: string): text is Elsewhere {
  return (elsewhere as readonly string[]).includes(text);
}

function isNumberIn(text: string, low: number, high: number): boolean {
  const value = Number(text.trim().replace(',', '.'));
  return /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) && value >= low && value <= high;
}

function numberIn(text: string | undefined, low: number, high: number, what: string): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  if (!isNumberIn(text, low, high)) {
    throw new UserError(`${JSON.stringify(text)} is not ${what}.`, `Write a number from ${low} to ${high}.`);
  }
  return Number(text.trim().replace(',', '.'));
}
