import type { Exercise } from '../library/exercise-files.ts';
import type { Comparison } from './comparison.ts';
import { prepare, type Solution } from './prepare-process.ts';
import { explainQuery, type JudgedDrill } from './query-process.ts';
import { runCases, type Workshop } from './run-process.ts';
import { type Judgement, judge, type NamedCase } from './verdict.ts';

/**
 * Runs a solution on cases and judges it.
 *
 * @param signal ends it early: cases that were not reached count as not run
 */
export async function judgeSolution(
  exercise: JudgedDrill,
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
  return explainQuery(exercise, solution, judgement, cases, workshop, signal);
}

/** How answers of a drill are compared. */
export function comparisonOf({ drill }: Pick<Exercise, 'drill'>): Comparison {
  return (drill.compare ?? 'exact') as Comparison;
}
