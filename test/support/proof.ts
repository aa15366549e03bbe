import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { sample } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSolution } from '../../src/judge/judge-process.ts';
import type { Language } from '../../src/judge/language.ts';
import { languageOfFile, languagesOf } from '../../src/judge/languages/index.ts';
import { prepare } from '../../src/judge/prepare-process.ts';
import { queryAnswer } from '../../src/judge/query-comparison.ts';
import { randomInputs } from '../../src/judge/random-values.ts';
import { runCases } from '../../src/judge/run-process.ts';
import type { Judgement, NamedCase } from '../../src/judge/verdict.ts';
import { checkExercise } from '../../src/library/exercise-check.ts';
import { type DrillSource, type Exercise, readExercise } from '../../src/library/exercise-files.ts';
import { loadLibrary } from '../../src/library/library-files.ts';
import { workshopFor } from './workshop.ts';

const content = resolve(import.meta.dirname, '../../content');
export const library = await loadLibrary([content], ':memory:', 0);

/** Every drill that the judge runs, in the order of the library. */
export const exercises: readonly Exercise[] = library.all('drill').flatMap((drill) => {
  const path = library.pathOf(drill.id);
  return (path === undefined ? undefined : readExercise(drill, path)) ?? [];
});

const rounds = 150;

/**
 * Proves drills: what one begins with fails, references pass, wrong solutions fail on a hidden case, all that is right
 * agrees on random inputs.
 *
 * @param among the languages that are looked at
 */
export function proveExercises(chosen: readonly Exercise[], among: (language: Language) => boolean): void {
  const isAmong = ({ path }: DrillSource): boolean => {
    const language = languageOfFile(path);
    return language !== undefined && among(language);
  };
  describe.each(chosen.map((exercise) => [exercise.drill.id, exercise] as const))('%s', (_, exercise) => {
    const byName = (sources: readonly DrillSource[]) =>
      sources.filter(isAmong).map((each) => [basename(each.path), each] as const);

    it('has nothing to mend', () => {
      expect(checkExercise(exercise, exercise.drill.id)).toEqual([]);
    });

    it.each(languagesOf(exercise).filter(among))('fails as it begins in $title', async (language) => {
      const faulty = exercise.faulty.find(({ extension }) => extension === language.extension);
      const source = faulty?.source ?? language.stub(exercise.signature, [exercise.drill.title]);
      const { verdict, failure } = await judged(exercise, `/tmp/solution.${language.extension}`, source);
      // It loads, and its first call says that there is nothing yet; code with a fault, or an empty query, gives a wrong answer.
      const isAnswer = faulty !== undefined || exercise.signature.kind === 'query';
      expect(failure?.case.verdict).toBe(isAnswer ? 'wrong-answer' : 'runtime-error');
      expect(verdict).toBe(failure?.case.verdict);
    });

    it.each(byName(rightOnes(exercise)))('is solved by %s', async (_name, { path, source }) => {
      const { verdict, failure, error } = await judged(exercise, path, source);
      expect({ verdict, failure, error }).toEqual({
        verdict: 'accepted',
        failure: undefined,
        error: undefined,
      });
    });

    it.each(byName(exercise.wrong))(
      'is not solved by %s, which a hidden case shows',
      async (_name, { path, source }) => {
        const { cases } = await judged(exercise, path, source);
        const hidden = cases.filter(({ name }) => name.source === 'hidden');
        expect(hidden.map(({ verdict }) => verdict)).toContain('wrong-answer');
      },
    );

    const others = rightOnes(exercise).slice(1).filter(isAmong);
    itWhere(exercise.drill.random !== undefined && others.length > 0)(
      'is answered alike by all that is right on random inputs',
      async () => {
        const inputs = sample(inputsOf(exercise), { numRuns: rounds, seed: 1 });
        const expected = await answers(exercise, explained(exercise), inputs);
        for (const other of others) {
          const cases = inputs.map(
            (input, index): NamedCase => ({
              name: { source: 'random', number: index + 1 },
              case: { input, expected: oneOf(exercise, expected[index]) },
            }),
          );
          const judgement = await judgeSolution(exercise, solutionOf(other), cases, workshopOf(other));
          expect(judgement.failure).toBeUndefined();
          expect(judgement.verdict).toBe('accepted');
        }
      },
    );

    itWhere(exercise.drill.growth !== undefined)(
      'makes inputs of any size to measure growth with',
      async () => {
        const growth = exercise.drill.growth;
        const inputs =
          growth === undefined ? [] : sample(randomInputs(growth.inputs, exercise.signature, 40), 3);
        const found = await answers(exercise, explained(exercise), inputs);
        expect(found).toHaveLength(3);
        expect(exercise.slow.length).toBeGreaterThan(0);
      },
    );
  });
}

/** Everything that solves a drill, the references first. */
function rightOnes({ references, second, slow }: Exercise): DrillSource[] {
  return [...references, ...second, ...slow];
}

/** The reference that is explained: in Python, where there is one. */
function explained({ references }: Exercise): DrillSource | undefined {
  return references.find(({ extension }) => extension === 'py') ?? references[0];
}

/** A test where there is something to test; none, instead of one that is skipped, where there is not. */
function itWhere(holds: boolean): (name: string, test: () => void | Promise<void>) => void {
  return holds ? (name, test) => it(name, test) : () => undefined;
}

function inputsOf({ drill, signature }: Exercise): ReturnType<typeof randomInputs> {
  if (drill.random === undefined) {
    throw new Error('no random inputs');
  }
  return randomInputs(drill.random, signature);
}

/** `one-of` expects a list of the answers that are right. */
function oneOf({ drill }: Exercise, value: unknown): unknown {
  return drill.compare === 'one-of' ? [value] : value;
}

function solutionOf(source: DrillSource | undefined): { source: string; path: string; language: Language } {
  const language = languageOfFile(source?.path ?? '');
  if (source === undefined || language === undefined || !existsSync(source.path)) {
    throw new Error('there is no such solution');
  }
  return { source: source.source, path: source.path, language };
}

function workshopOf(source: DrillSource | undefined): ReturnType<typeof workshopFor> {
  return workshopFor(solutionOf(source).language);
}

async function answers(
  exercise: Exercise,
  source: DrillSource | undefined,
  inputs: readonly unknown[][],
): Promise<unknown[]> {
  const prepared = await prepare(exercise, solutionOf(source), workshopOf(source));
  if ('error' in prepared) {
    throw new Error(prepared.error.message);
  }
  const { runs } = await runCases(
    prepared.program,
    workshopOf(source),
    inputs.map((input) => ({ input })),
  );
  return runs.map((run, index) => {
    if (run.end !== 'returned') {
      throw new Error(`${source?.path} broke on ${JSON.stringify(inputs[index])}: ${JSON.stringify(run)}`);
    }
    return queryAnswer(run.value)?.rows ?? run.value;
  });
}

export function judged(exercise: Exercise, path: string, source: string): Promise<Judgement> {
  const language = languageOfFile(path);
  if (language === undefined) {
    throw new Error(`no language: ${path}`);
  }
  const name = (from: 'example' | 'hidden') => (one: NamedCase['case'], index: number) => ({
    name: { source: from, number: index + 1 },
    case: one,
  });
  const cases = [
    ...exercise.cases.examples.map(name('example')),
    ...exercise.cases.hidden.map(name('hidden')),
  ];
  return judgeSolution(exercise, { source, path, language }, cases, workshopFor(language));
}
