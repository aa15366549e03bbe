import type { Exercise } from '../library/exercise-files.ts';
import type { DataSet, QueryShape } from '../library/query.ts';
import { dialectHints } from './dialect.ts';
import { prepare, type Solution } from './prepare-process.ts';
import { queryAnswer, sameRows } from './query-comparison.ts';
import { type FailedSet, guessMistake, labelledMistake, type QueryMistake } from './query-mistake.ts';
import { runCases, type Workshop } from './run-process.ts';
import type { Failure, Judgement, NamedCase } from './verdict.ts';

/** A drill as it is judged; its wrong solutions, where they are known, help to name a mistake. */
export type JudgedDrill = Pick<Exercise, 'drill' | 'signature'> & Partial<Pick<Exercise, 'wrong'>>;

/** A judgement with what the rows of a query look like, and how SQLite says what it lacks; any other as it is. */
export async function explainQuery(
  exercise: JudgedDrill,
  solution: Solution,
  judgement: Judgement,
  cases: readonly NamedCase[],
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Judgement> {
  const { signature } = exercise;
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
  { drill, signature, wrong = [] }: JudgedDrill,
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
