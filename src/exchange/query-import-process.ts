import { dialectHints } from '../judge/dialect.ts';
import { sql } from '../judge/languages/sql.ts';
import { limitsFor } from '../judge/limits.ts';
import { queryAnswer } from '../judge/query-comparison.ts';
import { runCases, type Workshop } from '../judge/run-process.ts';
import type { ColumnType, WrittenQuery } from '../library/query.ts';
import { readSignature } from '../library/signature.ts';
import { checkedDrill, type ImportedDrill, joined, type ProblemSet } from './problem-import.ts';

/** Drills in SQL get what is expected by running their queries here; those that SQLite cannot run are left out. */
export async function withAnswers({ drills, leftOut }: ProblemSet, workshop: Workshop): Promise<ProblemSet> {
  const sets: ProblemSet[] = [{ drills: [], leftOut }];
  for (const drill of drills) {
    sets.push(
      drill.query === undefined
        ? { drills: [drill], leftOut: [] }
        : await answered(drill, drill.query, workshop),
    );
  }
  return joined(sets);
}

async function answered(drill: ImportedDrill, query: string, workshop: Workshop): Promise<ProblemSet> {
  const [one] = drill.cases;
  const signature = readSignature(drill.signature);
  const { failed, runs } = await runCases(
    { source: query, path: `${drill.id}.sql`, language: sql, signature, limits: limitsFor() },
    workshop,
    [{ input: one?.input ?? [] }],
  );
  const run = runs[0];
  const answer = run?.end === 'returned' ? queryAnswer(run.value) : undefined;
  if (answer === undefined || one === undefined || !('query' in drill.signature)) {
    const said =
      failed?.message ?? (run !== undefined && 'error' in run ? run.error.message : 'it took too long');
    const [hint] = dialectHints(query);
    return { drills: [], leftOut: [{ id: drill.id, reason: hint ?? `SQLite does not run it: ${said}` }] };
  }
  const names = answer.columns.map((name, index) => columnName(name, index, answer.columns));
  const asked: WrittenQuery = {
    ...drill.signature.query,
    result: Object.fromEntries(
      names.map((name, index) => [name, typeOf(answer.rows.map((row) => row[index]))]),
    ),
    grain: names,
    ...(drill.signature.query.order === undefined ? {} : { order: names }),
  };
  return checkedDrill({ ...drill, signature: { query: asked }, cases: [{ ...one, expected: answer.rows }] });
}

/** A name that a signature may have, different from the others. */
function columnName(name: string, index: number, all: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const isUsable =
    /^[a-z]/.test(plain) && all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index;
  return isUsable ? plain : `column_${index + 1}`;
}

function typeOf(values: readonly unknown[]): ColumnType {
  const known = values.filter((value) => value !== null);
  if (known.length > 0 && known.every((value) => typeof value === 'number')) {
    return known.every(Number.isInteger) ? 'integer' : 'real';
  }
  return 'text';
}
