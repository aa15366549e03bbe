import { noBias, sample } from 'fast-check';
import type { Exercise } from '../library/exercise-files.ts';
import { type Growth, type GrowthPoint, judgeGrowth } from './growth.ts';
import { prepare, type Solution } from './prepare-process.ts';
import { randomInputs } from './random-values.ts';
import { Runner, type Workshop } from './run-process.ts';

const smallest = 32;
const largest = 400_000;
const step = 1.6;
/** How often each size is run; the least time counts. What is over at once is run more often. */
const repetitions = 5;
const mostRepetitions = 20;
const brief = 2;
/** Milliseconds of processor time after which no larger size is tried. */
const longEnough = 60;
/** Characters of an input beyond which passing it on costs more than it tells. */
const longestInput = 3_000_000;
/** Milliseconds by the clock after which no larger size is tried. */
const patience = 6_000;

/**
 * Measures how the processor time of a solution grows, inside one process, on inputs that grow as the drill declares;
 * nothing when the drill declares none, or the solution does not run.
 *
 * @param how.seed makes the same inputs again
 * @param how.signal ends it early, with nothing
 */
export async function measureGrowth(
  exercise: Pick<Exercise, 'drill' | 'signature'>,
  solution: Solution,
  workshop: Workshop,
  { seed = 1, signal }: { seed?: number; signal?: AbortSignal | undefined } = {},
): Promise<Growth | undefined> {
  const { growth } = exercise.drill;
  const prepared = growth === undefined ? undefined : await prepare(exercise, solution, workshop, signal);
  if (growth === undefined || prepared === undefined || 'error' in prepared) {
    return undefined;
  }
  const runner = new Runner({ ...prepared.program, isMeasured: true }, workshop, signal);
  try {
    const points = await measure(runner, (size) => {
      const inputs = randomInputs(growth.inputs, exercise.signature, size);
      return sample(noBias(inputs), { numRuns: 1, seed: seed + Math.round(size) })[0] ?? [];
    });
    return signal?.aborted === true ? undefined : judgeGrowth(growth.order, points);
  } finally {
    await runner.close();
  }
}

async function measure(runner: Runner, inputOf: (size: number) => unknown[]): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  const beginning = performance.now();
  for (let size = smallest; size <= largest; size *= step) {
    const input = inputOf(Math.round(size));
    if (JSON.stringify(input).length > longestInput) {
      break;
    }
    const times = await timesOf(runner, input, repetitions);
    if (times === undefined) {
      break;
    }
    const isBrief = Math.min(...times) < brief;
    const more = isBrief ? await timesOf(runner, input, mostRepetitions - repetitions) : undefined;
    const cpuMs = Math.min(...times, ...(more ?? []));
    points.push({ size: Math.round(size), cpuMs });
    if (cpuMs > longEnough || performance.now() - beginning > patience) {
      break;
    }
  }
  return points;
}

/** Processor time of each of several runs; nothing when one of them breaks. */
async function timesOf(runner: Runner, input: unknown[], times: number): Promise<number[] | undefined> {
  const { runs } = await runner.ask(Array.from({ length: times }, () => ({ input })));
  const found = runs.flatMap((run) => (run.end === 'returned' ? [run.cpuMs] : []));
  return found.length < runs.length ? undefined : found;
}
