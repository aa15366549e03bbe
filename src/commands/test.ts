import type { Command } from 'commander';
import { judgementLines } from '../judge/judgement-view.ts';
import type { Language } from '../judge/language.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, isSet, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { languageFrom, targetFrom } from './support/exercises.ts';
import { isWithheld, judgeTarget, lastFailed, type Order, withheldReply } from './support/judging.ts';
import { targetFlags } from './support/target-flags.ts';
import { watchAndJudge } from './support/watching.ts';

interface Options {
  what: string | undefined;
  drill: string | undefined;
  language: Language | undefined;
  number: number | undefined;
  isLastFailed: boolean;
  isWatching: boolean;
}

export function configure(command: Command): void {
  targetFlags(command);
  command
    .option('--case <n>', 'only the case of that number: see prep case list')
    .option('--last-failed', 'only the cases that failed the last time')
    .option('--watch', 'judge it again after every save, until Ctrl-C');
}

export function options([what]: readonly (string | undefined)[], flags: Flags): Options {
  const number = textFlag(flags, 'case');
  if (number !== undefined && !/^[1-9]\d{0,3}$/.test(number)) {
    throw new UserError(
      `${JSON.stringify(number)} is not the number of a case.`,
      'prep case list shows them.',
    );
  }
  return {
    what,
    drill: textFlag(flags, 'drill'),
    language: languageFrom(textFlag(flags, 'language')),
    number: number === undefined ? undefined : Number(number),
    isLastFailed: isSet(flags, 'lastFailed'),
    isWatching: isSet(flags, 'watch'),
  };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const target = targetFrom(context, await context.library(), options);
  const { drill } = target.exercise;
  const choice = options.isLastFailed
    ? lastFailed(context, drill.id)
    : options.number === undefined
      ? ({ type: 'all', withHidden: false } as const)
      : ({ type: 'nth', number: options.number } as const);
  const order: Order = { target, mode: 'test', choice };
  if (options.isWatching && !isWithheld(context, drill.id)) {
    return watchAndJudge(context, order);
  }
  const picture = await judgeTarget(context, order);
  if (isWithheld(context, drill.id)) {
    return withheldReply(picture);
  }
  if (picture.total === 0) {
    throw new UserError(
      `There is no case ${options.number ?? ''} here.`,
      `prep case list ${drill.id} shows them.`,
    );
  }
  return reply(
    picture,
    (shown, { theme, width }) => judgementLines(shown, theme, width),
    picture.verdict === 'accepted' ? 0 : 1,
  );
}
