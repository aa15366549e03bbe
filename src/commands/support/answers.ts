import type { Command } from 'commander';
import type { Library } from '../../library/library.ts';
import { nearest } from '../../library/library.ts';
import { type Cause, type Criterion, causes } from '../../library/vocabulary.ts';
import { askedCriteria, type PostMortem } from '../../review/post-mortem.ts';
import { UserError } from '../../system/errors.ts';
import { collect, type Flags, textFlag, textFlags } from './command.ts';

/** The flags that say what the post-mortem would ask. */
export function answerFlags(command: Command): void {
  command
    .option('--well <text>', 'what went well')
    .option('--broke <text>', 'what broke, the exact moment')
    .option('--cause <cause>', `root cause: ${causes.join(', ')}`)
    .option('--rule <text>', 'the rule that prevents it next time')
    .option('--follow-up <drill>', 'a drill that prevents it')
    .option('--failure <types>', 'failure types that applied (repeat, or separate by commas)', collect)
    .option(
      '--score <points>',
      `rubric points such as requirements=2 (${askedCriteria.join(', ')})`,
      collect,
    );
}

/** @throws UserError when a cause or a score makes no sense */
export function answersFromFlags(flags: Flags): Partial<PostMortem> {
  const failures = textFlags(flags, 'failure');
  const scores = scoresFrom(textFlags(flags, 'score'));
  const cause = causeFrom(textFlag(flags, 'cause'));
  const texts = {
    well: textFlag(flags, 'well'),
    broke: textFlag(flags, 'broke'),
    rule: textFlag(flags, 'rule'),
    followUp: textFlag(flags, 'followUp'),
  };
  return {
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) =>
        text === undefined || text.trim() === '' ? [] : [[key, text.trim()]],
      ),
    ),
    ...(cause === undefined ? {} : { cause }),
    ...(failures.length === 0 ? {} : { failures: [...new Set(failures)] }),
    ...(Object.keys(scores).length === 0 ? {} : { scores }),
  };
}

/** @throws UserError when a failure type is not in the library's list */
export function checkFailures(library: Library, answers: Partial<PostMortem>): void {
  const known = library.all('failure-types').flatMap(({ types }) => types.map(({ id }) => id));
  for (const id of answers.failures ?? []) {
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw new UserError(
        `There is no failure type ${JSON.stringify(id)}.`,
        near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${known.join(', ')}.`,
      );
    }
  }
}

function causeFrom(text: string | undefined): Cause | undefined {
  if (text === undefined) {
    return undefined;
  }
  const cause = causes.find((candidate) => candidate === text.trim().toLowerCase());
  if (cause === undefined) {
    throw new UserError(
      `The cause cannot be ${JSON.stringify(text)}.`,
      `Choose one of: ${causes.join(', ')}.`,
    );
  }
  return cause;
}

function scoresFrom(points: readonly string[]): Partial<Record<Criterion, number>> {
  const scores: Partial<Record<Criterion, number>> = {};
  for (const point of points) {
    const [name = '', value = ''] = point.split('=');
    const criterion = askedCriteria.find((candidate) => candidate === name.trim());
    if (criterion === undefined || !/^[012]$/.test(value.trim())) {
      throw new UserError(
        `${JSON.stringify(point)} is not a score.`,
        `Write it like ${askedCriteria[0]}=2; the criteria are ${askedCriteria.join(', ')}, the points 0, 1 or 2.`,
      );
    }
    scores[criterion] = Number(value);
  }
  return scores;
}
