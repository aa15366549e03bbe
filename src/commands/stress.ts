import type { Command } from 'commander';
import { judgementLines } from '../judge/judgement-view.ts';
import type { Language } from '../judge/language.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag, wholeNumber } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { languageFrom, targetFrom, workshopFor } from './support/exercises.ts';
import { isWithheld, keepJudgement, sourceAt, withheldReply } from './support/judging.ts';
import { referenceFor } from './support/references.ts';
import { targetFlags } from './support/target-flags.ts';

interface Options {
  what: string | undefined;
  drill: string | undefined;
  language: Language | undefined;
  rounds: number;
}

export function configure(command: Command): void {
  targetFlags(command);
  command.option('--rounds <n>', 'how many random inputs', '500');
}

export function options([what]: readonly (string | undefined)[], flags: Flags): Options {
  return {
    what,
    drill: textFlag(flags, 'drill'),
    language: languageFrom(textFlag(flags, 'language')),
    rounds: wholeNumber(textFlag(flags, 'rounds') ?? '500', 1, 100_000),
  };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const target = targetFrom(context, await context.library(), options);
  const { exercise, language, path } = target;
  const { drill } = exercise;
  if (drill.random === undefined) {
    throw new UserError(
      `${drill.id} does not say how random inputs are made.`,
      'prep test and prep submit run its cases; prep case add keeps one of yours.',
    );
  }
  const source = sourceAt(target);
  const { stress } = await import('../judge/stress-process.ts');
  const seed = new DataView(context.random.bytes(4).buffer).getInt32(0);
  const judgement = await stress(
    exercise,
    { solution: { source, path, language }, workshop: workshopFor(context, language) },
    referenceFor(context, exercise),
    { rounds: options.rounds, seed },
  );
  const picture = await keepJudgement(context, target, 'stress', source, judgement);
  if (isWithheld(context, drill.id)) {
    return withheldReply(picture);
  }
  return reply(
    picture,
    (shown, { theme, width }) => [
      ...judgementLines(shown, theme, width),
      '',
      theme.muted(
        shown.verdict === 'accepted'
          ? `It agreed with the reference on ${shown.passed} random inputs.`
          : `To keep this input: prep case add ${shown.drill}`,
      ),
    ],
    picture.verdict === 'accepted' ? 0 : 1,
  );
}
