import { isRecord } from '../library/value-type.ts';
import { type GrowthPicture, growthPicture } from './growth.ts';
import type { RowPair } from './query-comparison.ts';
import type { MistakeGuess } from './query-mistake.ts';
import type { CaseName, Failure, JudgedCase, Judgement, Verdict } from './verdict.ts';
import type { SolutionError } from './wire.ts';

/** A case's name for people: `example 2`, `your case 1`, `hidden case 14`. */
export function caseTitle({ source, number }: CaseName): string {
  return (
    { example: 'example', own: 'your case', hidden: 'hidden case', random: 'random input' }[source] +
    ` ${number}`
  );
}

/** A place in the solution, with its line. */
export interface PlacePicture {
  line: number;
  name: string;
  text: string;
}

export interface ErrorPicture {
  kind: SolutionError['kind'];
  type: string;
  message: string;
  line: number | null;
  column: number | null;
  /** Outermost first. */
  places: PlacePicture[];
}

/** A judgement for people and for programs. Times are in milliseconds, memory in kilobytes. */
export interface JudgementPicture {
  drill: string;
  language: string;
  file: string;
  mode: string;
  verdict: Verdict;
  passed: number;
  total: number;
  failed: number;
  wallMs: number;
  slowest: { case: string; cpuMs: number } | null;
  peakKb: number | null;
  failure: {
    case: string;
    about: string | null;
    verdict: Verdict;
    input: { name: string; value: unknown; columns?: string[] }[];
    expected: unknown;
    got: unknown;
    path: (string | number)[];
    note: string | null;
    cpuMs: number | null;
    error: ErrorPicture | null;
    /** For a query: rows that differ, side by side, and what kind of mistake they look like. */
    rows: { columns: string[]; pairs: RowPair[] } | null;
    mistake: MistakeGuess | null;
  } | null;
  error: ErrorPicture | null;
  /** What was printed, by case: of the failing case, or else of the first one that printed. */
  printed: { case: string; text: string }[];
  cases: { case: string; verdict: Verdict; cpuMs: number | null }[];
  change: { lines: number; smallest: number | null } | null;
  growth: GrowthPicture | null;
}

/** What a picture is made of besides the judgement. */
export interface Judged {
  drill: string;
  language: string;
  file: string;
  mode: string;
  source: string;
  /** The name of a function or a class, as the language writes it. */
  nameOf(name: string): string;
  change: { lines: number; smallest: number | null } | null;
}

export function judgementPicture(judgement: Judgement, judged: Judged): JudgementPicture {
  const { verdict, passed, total, failed, wallMs, slowest, peakKb, failure, error, cases } = judgement;
  const { drill, language, file, mode, source, change } = judged;
  return {
    drill,
    language,
    file,
    mode,
    verdict,
    passed,
    total,
    failed,
    wallMs: tenth(wallMs),
    slowest:
      slowest === undefined ? null : { case: caseTitle(slowest.name), cpuMs: tenth(slowest.cpuMs ?? 0) },
    peakKb: peakKb ?? null,
    failure: failure === undefined ? null : failurePicture(failure, judged),
    error: error === undefined ? null : errorPicture(error, source),
    printed: printedBy(failure === undefined ? cases : [failure.case]),
    cases: cases.map(({ name, verdict: each, cpuMs }) => ({
      case: caseTitle(name),
      verdict: each,
      cpuMs: cpuMs === undefined ? null : tenth(cpuMs),
    })),
    change,
    growth: judgement.growth === undefined ? null : growthPicture(judgement.growth),
  };
}

function failurePicture(failure: Failure, { source, nameOf }: Judged): JudgementPicture['failure'] {
  const { case: one, input, expected, got, difference, rows, mistake, error } = failure;
  return {
    case: caseTitle(one.name),
    about: one.about ?? null,
    verdict: one.verdict,
    input: input.map(({ name, ...rest }) => ({ ...rest, name: nameOf(name) })),
    // One call of a class, or one of several answers, says more than all of them.
    expected: isRecord(difference?.expected) ? difference.expected : expected,
    got: got === undefined ? null : got,
    path: difference?.path ?? [],
    note: difference?.note ?? null,
    cpuMs: one.cpuMs === undefined ? null : tenth(one.cpuMs),
    error: error === undefined ? null : errorPicture(error, source),
    rows: rows === undefined ? null : { columns: rows.columns, pairs: rows.pairs },
    mistake: mistake ?? null,
  };
}

function errorPicture(error: SolutionError, source: string): ErrorPicture {
  const lines = source.split('\n');
  const textOf = (line: number): string => (lines[line - 1] ?? '').trimEnd();
  const own =
    error.frames.length > 0 ? error.frames : error.line === null ? [] : [{ line: error.line, name: '' }];
  const { kind, type, message, line, column } = error;
  return {
    kind,
    type,
    message,
    line,
    column,
    places: own.map(({ line: at, name }) => ({ line: at, name, text: textOf(at) })),
  };
}

function printedBy(cases: readonly JudgedCase[]): { case: string; text: string }[] {
  return cases
    .filter(({ printed }) => printed.trim() !== '')
    .slice(0, 1)
    .map(({ name, printed }) => ({ case: caseTitle(name), text: printed }));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
