import type { Command } from 'commander';
import { chooseCases, numberOf } from '../judge/case-choice.ts';
import { type CasePicture, caseLines } from '../judge/case-view.ts';
import { caseTitle } from '../judge/judgement-picture.ts';
import { ownCases } from '../judge/own-case-store.ts';
import { inputOf } from '../judge/verdict.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { targetFrom } from './support/exercises.ts';

interface Options {
  drill: string | undefined;
}

export function configure(command: Command): void {
  command.argument('[drill]', 'its id; without it the running session’s');
}

export function options([drill]: readonly (string | undefined)[]): Options {
  return { drill };
}

export async function run(context: Context, { drill }: Options): Promise<Reply> {
  const { exercise, language } = targetFrom(context, await context.library(), { drill });
  const own = ownCases(context.database(), exercise.drill.id);
  const cases = chooseCases(exercise.cases, own, { type: 'all', withHidden: false }).map(
    ({ name, case: one }): CasePicture => ({
      number: numberOf(name, exercise.cases.examples.length),
      title: caseTitle(name),
      about: one.name ?? null,
      input: inputOf(exercise.signature, one).map(({ name: parameter, ...rest }) => ({
        ...rest,
        name: language.nameOf(parameter, 'parameter'),
      })),
      ...(exercise.signature.kind === 'query'
        ? { columns: exercise.signature.result.map((column) => column.name) }
        : {}),
      expected: one.expected,
    }),
  );
  const data = { cases, hidden: exercise.cases.hidden.length, language: language.id };
  return reply(data, (shown, { theme, width }) => caseLines(shown, theme, width));
}
