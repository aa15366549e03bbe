import type { Exercise } from '../library/exercise-files.ts';
import type { DataSet, QueryShape } from '../library/query.ts';
import type { Comparison } from './comparison.ts';
import { dialectHints } from './dialect.ts';
import type { Language } from './language.ts';
import { limitsFor } from './limits.ts';
import { queryAnswer, sameRows } from './query-comparison.ts';
import { type FailedSet, guessMistake, labelledMistake, type QueryMistake } from './query-mistake.ts';
import { type Program, runCases, type Workshop } from './run-process.ts';
import { type Failure, type Judgement, judge, type NamedCase } from './verdict.ts';
import type { SolutionError } from './wire.ts';

/** A solution as the person wrote it. */
export interface Solution {
  source: string;
  path: string;
  language: Language;
}

/** A drill as it is judged; its wrong solutions, where they are known, help to name a mistake. */
type Judged = Pick<Exercise, 'drill' | 'signature'> & Partial<Pick<Exercise, 'wrong'>>;

/**
 * Runs a solution on cases and judges it.
 *
 * @param signal ends it early: cases that were not reached count as not run
 */
export async function judgeSolution(
  exercise: Judged,
  solution: Solution,
  cases: readonly NamedCase[],
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Judgement> {
  const { signature } = exercise;
  const comparison = comparisonOf(exercise);
  const prepared = await prepare(exercise, solution, workshop, signal);
  if ('error' in prepared) {
    return judge(signature, comparison, cases, {
      failed: prepared.error,
      runs: [],
      wallMs: 0,
      peakKb: undefined,
    });
  }
  const questions = cases.map(({ case: { call, input } }) => ({ call, input }));
  const report = await runCases(prepared.program, workshop, questions, signal);
  const judgement = judge(signature, comparison, cases, report);
  if (signature.kind !== 'query') {
    return judgement;
  }
  const isWrong = judgement.failure?.rows !== undefined;
  const known = isWrong
    ? await knownMistake(exercise, solution, judgement, cases, workshop, signal)
    : undefined;
  return explained(judgement, signature, solution.source, cases, known);
}

/** The mistake of one of the drill's own wrong queries, if that gives the same rows on every data set. */
async function knownMistake(
  { drill, signature, wrong = [] }: Judged,
  { language }: Solution,
  { answers = [] }: Judgement,
  cases: readonly NamedCase[],
  workshop: Workshop,
  signal: AbortSignal | undefined,
): Promise<QueryMistake | undefined> {
  const questions = cases.map(({ case: { input } }) => ({ input }));
  for (const { source, path } of wrong) {
    const mistake = labelledMistake(source);
    const prepared = await prepare({ drill, signature }, { source, path, language }, workshop);
    if (mistake === undefined || 'error' in prepared) {
      continue;
    }
    const { runs } = await runCases(prepared.program, workshop, questions, signal);
    const isSame = runs.every((run, index) => {
      const [theirs, own] = [
        queryAnswer(answers[index]),
        run.end === 'returned' ? queryAnswer(run.value) : undefined,
      ];
      return theirs !== undefined && own !== undefined && sameRows(theirs.rows, own.rows);
    });
    if (isSame) {
      return mistake;
    }
  }
  return undefined;
}

/** What the rows of a query look like, and how SQLite says what it lacks. */
function explained(
  judgement: Judgement,
  signature: QueryShape,
  source: string,
  cases: readonly NamedCase[],
  known: QueryMistake | undefined,
): Judgement {
  const { failure, failures = [], error } = judgement;
  const hints = dialectHints(source);
  if (error !== undefined) {
    return { ...judgement, error: { ...error, message: [error.message, ...hints].join('\n') } };
  }
  const caseOf = ({ case: { name } }: Failure): NamedCase['case'] | undefined =>
    cases.find((each) => each.name.source === name.source && each.name.number === name.number)?.case;
  const failed = [failure, ...failures.filter((each) => each !== failure)].flatMap((each): FailedSet[] => {
    const one = each === undefined ? undefined : caseOf(each);
    return each?.rows === undefined || one === undefined
      ? []
      : [{ difference: each.rows, provokes: one.provokes, data: one.input[0] as DataSet }];
  });
  const mistake = guessMistake(signature, source, failed, known);
  return failure === undefined || mistake === undefined
    ? judgement
    : { ...judgement, failure: { ...failure, mistake } };
}

/** How answers of a drill are compared. */
export function comparisonOf({ drill }: Pick<Exercise, 'drill'>): Comparison {
  return (drill.compare ?? 'exact') as Comparison;
}

/** What the harness is given: types are left out, modules turned into what it loads, or the solution is compiled. */
export async function prepare(
  { drill, signature }: Pick<Exercise, 'drill' | 'signature'>,
  { source, path, language }: Solution,
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<{ program: Program } | { error: SolutionError }> {
  const program: Program = {
    source,
    path,
    language,
    signature,
    prelude: drill.prelude,
    limits: limitsFor(drill.limits),
  };
  if (language.compiler !== undefined) {
    const { compileSolution } = await import('./compile-process.ts');
    const built = await compileSolution(program, language.compiler, workshop, signal);
    return 'error' in built ? built : { program: { ...program, built } };
  }
  if (language.harness !== 'javascript.cjs') {
    return { program };
  }
  const isTypeScript = language.id === 'typescript';
  if (!isTypeScript && !/^\s*(?:import|export)\b/m.test(source)) {
    return { program };
  }
  const { stripTypes } = await import('./type-stripper.ts');
  const stripped = stripTypes(source, isTypeScript);
  return 'error' in stripped ? stripped : { program: { ...program, source: stripped.code } };
}
