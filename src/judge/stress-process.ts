import { asyncProperty, check } from 'fast-check';
import type { Exercise } from '../library/exercise-files.ts';
import type { RandomInput } from '../library/random-input.ts';
import { comparisonOf } from './judge-process.ts';
import { prepare, type Solution } from './prepare-process.ts';
import { randomInputs } from './random-values.ts';
import { Runner, type RunReport, type Workshop } from './run-process.ts';
import { type Judgement, judge, type NamedCase } from './verdict.ts';

/** A solution with what it is run with. */
export interface Contestant {
  solution: Solution;
  workshop: Workshop;
}

export interface StressSettings {
  rounds: number;
  seed: number;
  signal?: AbortSignal | undefined;
}

/**
 * Compares a solution with a reference on random inputs, and shrinks one on which they differ before it is judged.
 *
 * @throws Error when the reference itself breaks, which is a mistake of the drill
 */
export async function stress(
  exercise: Exercise,
  theirs: Contestant,
  reference: Contestant,
  { rounds, seed, signal }: StressSettings,
): Promise<Judgement> {
  const random = exercise.drill.random as RandomInput | undefined;
  if (random === undefined) {
    throw new Error(`${exercise.drill.id} does not say how random inputs are made`);
  }
  const [solution, right] = await Promise.all([
    prepare(exercise, theirs.solution, theirs.workshop, signal),
    prepare(exercise, reference.solution, reference.workshop, signal),
  ]);
  if ('error' in right) {
    throw new Error(right.error.message);
  }
  if ('error' in solution) {
    return judgementOf(exercise, [], { failed: solution.error, runs: [], wallMs: 0, peakKb: undefined });
  }
  const runners = {
    theirs: new Runner(solution.program, theirs.workshop, signal),
    reference: new Runner(right.program, reference.workshop, signal),
  };
  const beginning = performance.now();
  let asked = 0;
  let last: { named: NamedCase; report: RunReport } | undefined;
  /** Whether both agree; the last input on which they did not is kept. */
  const agree = async (input: unknown[]): Promise<boolean> => {
    if (signal?.aborted === true) {
      return true;
    }
    asked += 1;
    const [expected, report] = await Promise.all([
      runners.reference.ask([{ input }]),
      runners.theirs.ask([{ input }]),
    ]);
    const named: NamedCase = {
      name: { source: 'random', number: asked },
      case: { input, expected: expectedOf(exercise, expected, input) },
    };
    const { verdict } = judgementOf(exercise, [named], report);
    if (verdict === 'accepted') {
      return true;
    }
    last = { named, report };
    return false;
  };
  try {
    const result = await check(
      asyncProperty(randomInputs(random, exercise.signature), agree),
      // A hanging input takes its whole limit each time it is tried smaller.
      { numRuns: rounds, seed, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
    );
    const wallMs = performance.now() - beginning;
    if (last !== undefined) {
      return { ...judgementOf(exercise, [last.named], last.report), wallMs, passed: 0, total: 1 };
    }
    return {
      verdict: result.numRuns > 0 ? 'accepted' : 'not-run',
      passed: result.numRuns,
      total: result.numRuns,
      failed: 0,
      cases: [],
      failure: undefined,
      error: undefined,
      wallMs,
      slowest: undefined,
      peakKb: undefined,
    };
  } finally {
    await Promise.all([runners.theirs.close(), runners.reference.close()]);
  }
}

function judgementOf(
  exercise: Exercise,
  cases: readonly NamedCase[],
  report: Parameters<typeof judge>[3],
): Judgement {
  return judge(exercise.signature, comparisonOf(exercise), cases, report);
}

function expectedOf({ drill }: Exercise, { runs, failed }: RunReport, input: unknown[]): unknown {
  const [run] = runs;
  if (failed !== undefined || run?.end !== 'returned') {
    throw new Error(`the reference of ${drill.id} breaks on ${JSON.stringify(input)}`);
  }
  return drill.compare === 'one-of' ? [run.value] : run.value;
}
