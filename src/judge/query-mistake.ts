import type { DataSet, Provocation, QueryShape } from '../library/query.ts';
import type { RowsDifference } from './query-comparison.ts';
import { plainQuery } from './query-text.ts';

/** The kinds of mistake that a query's rows give away. */
export const queryMistakes = [
  'rows-multiplied',
  'rows-lost',
  'rows-extra',
  'wrong-grain',
  'order-missing',
  'nulls-counted',
  'ties-dropped',
  'filter-before-aggregation',
  'wrong-columns',
  'wrong-values',
] as const;
export type QueryMistake = (typeof queryMistakes)[number];

/** One data set on which the rows differ. */
export interface FailedSet {
  difference: RowsDifference;
  /** What the data set was made to bring to light. */
  provokes: Provocation | undefined;
  data: DataSet;
}

/** What a query's rows look like, with a sentence for the person. */
export interface MistakeGuess {
  mistake: QueryMistake;
  text: string;
}

/**
 * Names the kind of mistake that the rows look like, from the shape of the differences, what the data sets were made to
 * provoke, and how the query is built.
 *
 * @param failed the data sets on which rows differ, the one that is shown first
 * @param known the mistake of a wrong query of the drill that gives the same rows, which tells more than any shape
 */
export function guessMistake(
  shape: QueryShape,
  source: string,
  failed: readonly FailedSet[],
  known?: QueryMistake,
): MistakeGuess | undefined {
  const first = failed[0];
  if (first === undefined) {
    return undefined;
  }
  const query = plainQuery(source);
  const mistake = known ?? mistakeOf(query, failed);
  return { mistake, text: textFor(mistake, shape, query, first) };
}

function mistakeOf(query: string, failed: readonly FailedSet[]): QueryMistake {
  const shapes = failed.map(({ difference }) => difference.shape);
  const is = (...wanted: RowsDifference['shape'][]): boolean => shapes.every((each) => wanted.includes(each));
  const some = (...wanted: RowsDifference['shape'][]): boolean =>
    shapes.some((each) => wanted.includes(each));
  const onlyBy = (provocation: Provocation): boolean =>
    failed.every(({ provokes }) => provokes === provocation);
  const joins = /\bjoin\b/.test(query) || /\bfrom\s+[\w"]+(?:\s+(?:as\s+)?\w+)?\s*,/.test(query);
  if (some('columns')) {
    return 'wrong-columns';
  }
  if (is('order')) {
    return 'order-missing';
  }
  if (filtersOuterSide(query) && some('missing', 'mixed')) {
    return 'filter-before-aggregation';
  }
  if (some('repeated') || (some('larger') && joins)) {
    return 'rows-multiplied';
  }
  if (some('split')) {
    return 'wrong-grain';
  }
  if (onlyBy('ties') && !some('extra')) {
    return 'ties-dropped';
  }
  if (is('missing', 'order')) {
    return 'rows-lost';
  }
  if (
    (failed.some(({ provokes }) => provokes === 'nulls') && nullsDiffer(failed)) ||
    (onlyBy('nulls') && !some('extra'))
  ) {
    return 'nulls-counted';
  }
  if (is('extra', 'order')) {
    return 'rows-extra';
  }
  if (onlyBy('duplicates') || onlyBy('many-matches')) {
    return joins ? 'rows-multiplied' : 'wrong-grain';
  }
  return some('mixed', 'missing') && !some('values', 'larger') ? 'rows-lost' : 'wrong-values';
}

/** A condition on the outer side of a join that stands in WHERE makes an inner join of it. */
function filtersOuterSide(query: string): boolean {
  const aliases = [
    ...query.matchAll(/\bleft\s+(?:outer\s+)?join\s+(\w+)(?:\s+(?:as\s+)?(?!on\b|using\b)(\w+))?/g),
  ].map(([, table, alias]) => alias ?? table ?? '');
  const conditions = [
    ...query.matchAll(/\bwhere\b([\s\S]*?)(?=\bgroup by\b|\border by\b|\bhaving\b|\bwindow\b|\)|$)/g),
  ].map(([, text]) => text ?? '');
  return aliases.some((alias) =>
    conditions.some((text) =>
      new RegExp(`\\b${alias}\\.\\w+(?!\\s+is\\s+null|\\w)`).test(text.replace(/\w+\.\w+\s+is\s+null/g, '')),
    ),
  );
}

/** In every data set that fails, null stands against a value in some row. */
function nullsDiffer(failed: readonly FailedSet[]): boolean {
  return failed.every(({ difference: { pairs } }) =>
    pairs.some(
      ({ expected, got }) =>
        (expected !== null &&
          got !== null &&
          expected.some((value, at) => (value === null) !== (got[at] === null))) ||
        (expected === null && got?.includes(null) === true),
    ),
  );
}

function textFor(
  mistake: QueryMistake,
  shape: QueryShape,
  query: string,
  { difference, data }: FailedSet,
): string {
  const { key, times, width, columns } = difference;
  const row = key.map(({ column, value }) => `${column} ${JSON.stringify(value)}`).join(', ');
  switch (mistake) {
    case 'rows-multiplied': {
      const joined = multiplyingJoin(query, shape, data);
      const what =
        difference.shape === 'repeated'
          ? `The row of ${row} comes ${times} times`
          : `The numbers of ${row} are counted more than once`;
      return /\bjoin\b/.test(query)
        ? `${what}: a join multiplies rows. ${joined ?? 'Which key of your joins matches several rows?'}`
        : `${what}. What does one row of your query stand for, before you count or sum?`;
    }
    case 'rows-lost':
      return `Rows are lost, that of ${row} among them. Which join or condition leaves them out?`;
    case 'rows-extra':
      return `There are rows too many, that of ${row} among them. Which condition is missing?`;
    case 'wrong-grain':
      return `One row for each ${shape.grain.map((at) => columns[at]).join(' and ')} is wanted${
        difference.shape === 'split'
          ? `; ${row} has several`
          : `; look at ${row}. What does one row of your query stand for`
      }${difference.shape === 'split' ? '.' : '?'}`;
    case 'order-missing':
      return 'The rows are right and their order is not. Without a whole ORDER BY any order may come.';
    case 'nulls-counted':
      return `Nulls make the difference (${row}). What do your comparison, count, sum or sort do with null?`;
    case 'ties-dropped':
      return `Ties make the difference (${row}). Does ROW_NUMBER, LIMIT or MAX choose one where several count?`;
    case 'filter-before-aggregation':
      return `Rows are left out before they are grouped or joined (${row}). Does the condition belong into ON, HAVING or a later step?`;
    case 'wrong-columns':
      return `${columns.length} columns are wanted (${columns.join(', ')}); there are ${width}.`;
    default:
      return `The values of ${row} differ. Take its rows by hand: borders, whole-number division, frames of windows.`;
  }
}

/** The key of a join that several rows share, in the words of the data. */
function multiplyingJoin(query: string, { tables }: QueryShape, data: DataSet): string | undefined {
  const aliases = new Map<string, string>();
  for (const [, table = '', alias] of query.matchAll(
    /\b(?:from|join)\s+(\w+)(?:\s+(?:as\s+)?(?!on\b|using\b|join\b|left\b|inner\b|where\b|group\b|order\b|cross\b|full\b|right\b|natural\b)(\w+))?/g,
  )) {
    aliases.set(alias ?? table, table);
    aliases.set(table, table);
  }
  const sides = [
    ...[...query.matchAll(/\b(\w+)\.(\w+)\s*=\s*(\w+)\.(\w+)/g)].flatMap(
      ([, a = '', column = '', b = '', other = '']) => [[a, column] as const, [b, other] as const],
    ),
    ...[...query.matchAll(/\bjoin\s+(\w+)(?:\s+(?:as\s+)?\w+)?\s+using\s*\(\s*(\w+)/g)].map(
      ([, table = '', column = '']) => [table, column] as const,
    ),
  ];
  for (const [alias, column] of sides) {
    const table = tables.find(({ name }) => name.toLowerCase() === aliases.get(alias));
    const at = table?.columns.findIndex(({ name }) => name.toLowerCase() === column) ?? -1;
    const values = (table === undefined || at < 0 ? [] : (data[table.name] ?? [])).map(
      (row) => row[at] ?? null,
    );
    const repeated = values.find((value, index) => value !== null && values.indexOf(value) !== index);
    if (table !== undefined && repeated !== undefined) {
      const times = values.filter((value) => value === repeated).length;
      return `${table.name}.${column} is no key: ${JSON.stringify(repeated)} stands in ${times} rows.`;
    }
  }
  return undefined;
}

/** The mistake that a wrong query of a drill shows, as its first line says: `-- mistake: rows-lost`. */
export function labelledMistake(source: string): QueryMistake | undefined {
  const label = /^--\s*mistake:\s*([a-z-]+)/.exec(source)?.[1];
  return queryMistakes.find((mistake) => mistake === label);
}
