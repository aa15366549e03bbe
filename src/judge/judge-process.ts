import type { Exercise } from '../library/exercise-files.ts';
import type { Comparison } from './comparison.ts';
import type { Language } from './language.ts';
import { limitsFor } from './limits.ts';
import { type Program, runCases, type Workshop } from './run-process.ts';
import type { NamedCase } from './verdict.ts';
import { type Judgement, judge } from './verdict.ts';
import type { SolutionError } from './wire.ts';

/** A solution as the person wrote it. */
export interface Solution {
  source: string;
  path: string;
  language: Language;
}

/**
 * Runs a solution on cases and judges it.
 *
 * @param signal ends it early: cases that were not reached count as not run
 */
export async function judgeSolution(
  exercise: Pick<Exercise, 'drill' | 'signature'>,
  solution: Solution,
  cases: readonly NamedCase[],
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Judgement> {
  const { signature } = exercise;
  const comparison = comparisonOf(exercise);
  const prepared = await prepare(exercise, solution);
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
  return judge(signature, comparison, cases, report);
}

/** How answers of a drill are compared. */
export function comparisonOf({ drill }: Pick<Exercise, 'drill'>): Comparison {
  return (drill.compare ?? 'exact') as Comparison;
}

/** What the harness is given: types are left out, modules turned into what it loads. */
export async function prepare(
  { drill, signature }: Pick<Exercise, 'drill' | 'signature'>,
  { source, path, language }: Solution,
): Promise<{ program: Program } | { error: SolutionError }> {
  const program: Program = {
    source,
    path,
    language,
    signature,
    prelude: drill.prelude,
    limits: limitsFor(drill.limits),
  };
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
