import { type Case, calledBy, expectedError } from '../library/cases.ts';
import type { DataSet } from '../library/query.ts';
import { judgedType, type Signature } from '../library/signature.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Difference } from './difference.ts';
import type { Growth } from './growth.ts';
import { compareRows, queryAnswer, type RowsDifference } from './query-comparison.ts';
import type { MistakeGuess } from './query-mistake.ts';
import type { SolutionError } from './wire.ts';

/** What the judge says of a solution, or of one case of it. */
export const verdicts = [
  'accepted',
  'wrong-answer',
  'runtime-error',
  'time-limit',
  'memory-limit',
  'output-limit',
  'compile-error',
  'not-run',
] as const;

export type Verdict = (typeof verdicts)[number];

/** Where a case comes from, and its number there, from 1. */
export interface CaseName {
  source: 'example' | 'own' | 'hidden' | 'random';
  number: number;
}

/** A case with its name. */
export interface NamedCase {
  name: CaseName;
  case: Case;
}

/** How one case went. Times are in milliseconds. */
export interface JudgedCase {
  name: CaseName;
  /** What the case is about, if it says so. */
  about: string | undefined;
  verdict: Verdict;
  cpuMs: number | undefined;
  /** What the solution printed meanwhile. */
  printed: string;
}

/** The case that is shown when something is wrong: the smallest one. */
export interface Failure {
  case: JudgedCase;
  /** Arguments by name, or a class's calls. */
  input: { name: string; value: unknown; columns?: string[] }[];
  expected: unknown;
  got: unknown;
  difference: Difference | undefined;
  /** For a query: the rows that differ, and what kind of mistake they look like. */
  rows?: RowsDifference | undefined;
  mistake?: MistakeGuess | undefined;
  error: SolutionError | undefined;
}

/** What the judge says of a solution. */
export interface Judgement {
  verdict: Verdict;
  passed: number;
  total: number;
  /** How many cases failed, those that were not run left out. */
  failed: number;
  cases: JudgedCase[];
  failure: Failure | undefined;
  /** Every case that failed. */
  failures?: Failure[];
  /** What came of each case, where something did. */
  answers?: unknown[];
  /** How its time grows, where that was measured. */
  growth?: Growth | undefined;
  /** Why the solution could not be run at all. */
  error: SolutionError | undefined;
  /** Milliseconds by the clock, from start to end. */
  wallMs: number;
  slowest: JudgedCase | undefined;
  peakKb: number | undefined;
}

/** One run as the runner reports it. */
export type Run = { printed: string } & (
  | { end: 'returned'; value: unknown; cpuMs: number; wallMs: number }
  | { end: 'raised' | 'memory' | 'output' | 'crashed'; error: SolutionError }
  | { end: 'time'; cpuMs: number | undefined; wallMs: number }
  | { end: 'not-run' }
);

/** Judges what came of all cases. */
export function judge(
  signature: Signature,
  comparison: Comparison,
  cases: readonly NamedCase[],
  report: {
    failed: SolutionError | undefined;
    runs: readonly Run[];
    wallMs: number;
    peakKb: number | undefined;
  },
): Judgement {
  const judged = cases.map((named, index) =>
    judgeCase(signature, comparison, named, report.runs[index] ?? { end: 'not-run', printed: '' }),
  );
  const failures = judged.filter(({ case: { verdict } }) => verdict !== 'accepted' && verdict !== 'not-run');
  const failure = failures.reduce<Failure | undefined>(
    (smallest, next) => (smallest === undefined || sizeOf(next) < sizeOf(smallest) ? next : smallest),
    undefined,
  );
  const passed = judged.filter(({ case: { verdict } }) => verdict === 'accepted').length;
  const timed = judged.map((each) => each.case).filter(({ cpuMs }) => cpuMs !== undefined);
  return {
    verdict: overall(report.failed, failure, passed, cases.length),
    passed,
    total: cases.length,
    failed: failures.length,
    cases: judged.map((each) => each.case),
    failure: report.failed === undefined ? failure : undefined,
    failures,
    answers: report.runs.map((run) => (run.end === 'returned' ? run.value : undefined)),
    error: report.failed,
    wallMs: report.wallMs,
    slowest: timed.reduce<JudgedCase | undefined>(
      (slowest, next) => (slowest === undefined || (next.cpuMs ?? 0) > (slowest.cpuMs ?? 0) ? next : slowest),
      undefined,
    ),
    peakKb: report.peakKb,
  };
}

function overall(
  failed: SolutionError | undefined,
  failure: Failure | undefined,
  passed: number,
  total: number,
): Verdict {
  if (failed !== undefined) {
    return verdictOf(failed);
  }
  if (failure !== undefined) {
    return failure.case.verdict;
  }
  return passed === total && total > 0 ? 'accepted' : 'not-run';
}

function verdictOf({ kind }: SolutionError): Verdict {
  switch (kind) {
    case 'compile':
    case 'missing':
      return 'compile-error';
    case 'memory':
      return 'memory-limit';
    case 'output':
      return 'output-limit';
    default:
      return 'runtime-error';
  }
}

function judgeCase(signature: Signature, comparison: Comparison, named: NamedCase, run: Run): Failure {
  const { name, case: one } = named;
  const input = inputOf(signature, one);
  const told = (verdict: Verdict, rest: Partial<Failure> = {}): Failure => ({
    case: {
      name,
      about: one.name,
      verdict,
      cpuMs: 'cpuMs' in run ? run.cpuMs : undefined,
      printed: run.printed,
    },
    input,
    expected: one.expected,
    got: undefined,
    difference: undefined,
    error: undefined,
    ...rest,
  });
  switch (run.end) {
    case 'returned': {
      if (signature.kind === 'query') {
        const answer = queryAnswer(run.value) ?? { columns: [], rows: [] };
        const rows = compareRows(signature, one.expected as unknown[][], answer);
        return rows === undefined
          ? told('accepted', { got: answer.rows })
          : told('wrong-answer', { got: answer.rows, rows });
      }
      const difference = differenceIn(signature, comparison, one, input, run.value);
      return difference === undefined
        ? told('accepted', { got: run.value })
        : told('wrong-answer', { got: run.value, difference });
    }
    case 'time':
      return told('time-limit');
    case 'not-run':
      return told('not-run');
    default:
      return run.end === 'raised' && expectedError(one.expected) !== undefined
        ? told('accepted')
        : told(verdictOf(run.error), { error: run.error });
  }
}

function differenceIn(
  signature: Signature,
  comparison: Comparison,
  one: Case,
  input: Failure['input'],
  got: unknown,
): Difference | undefined {
  const byName = Object.fromEntries(input.map(({ name, value }) => [name, value]));
  if (signature.kind === 'query') {
    return undefined;
  }
  if (signature.kind === 'functions') {
    const callable = calledBy(signature.functions, one.call);
    const type = callable === undefined ? (['json'] as const) : judgedType(callable);
    return compare(comparison, { input: byName, expected: one.expected, got, type });
  }
  // A class answers each call with a value of that method's type; the first that differs is the one to look at.
  const results = Array.isArray(got) ? got : [];
  for (const [index, call] of one.input.entries()) {
    const [name] = call as [string];
    const method = signature.methods.find((candidate) => candidate.name === name);
    const difference = compare(comparison, {
      input: byName,
      expected: (one.expected as unknown[])[index],
      got: results[index],
      type: method === undefined ? ['void'] : judgedType(method),
    });
    if (difference !== undefined) {
      return { ...difference, path: [index, ...difference.path] };
    }
  }
  return undefined;
}

/** Arguments with the names of their parameters; for a class, its calls. */
export function inputOf(signature: Signature, one: Case): Failure['input'] {
  if (signature.kind === 'class') {
    return [{ name: 'calls', value: one.input }];
  }
  if (signature.kind === 'query') {
    const data = one.input[0] as DataSet;
    return signature.tables.map(({ name, columns }) => ({
      name,
      value: data[name] ?? [],
      columns: columns.map((column) => column.name),
    }));
  }
  const parameters = calledBy(signature.functions, one.call)?.parameters ?? [];
  return one.input.map((value, index) => ({
    name: parameters[index]?.name ?? `argument ${index + 1}`,
    value,
  }));
}

/** How much there is to look at. */
function sizeOf({ input }: Failure): number {
  return JSON.stringify(input).length;
}
