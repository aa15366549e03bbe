import type { QueryShape } from '../library/query.ts';
import { isRecord } from '../library/value-type.ts';

/** What a query gave. */
export interface QueryAnswer {
  columns: string[];
  rows: unknown[][];
}

/** In which way rows differ from those that are expected. */
export const rowShapes = [
  /** Not as many columns as are wanted. */
  'columns',
  /** The same rows in another order. */
  'order',
  /** Right rows, some of them more than once. */
  'repeated',
  'missing',
  'extra',
  /** Several different rows where one is wanted. */
  'split',
  /** The wanted rows with other values; numbers only too large, by whole factors at times. */
  'larger',
  'values',
  'mixed',
] as const;
export type RowShape = (typeof rowShapes)[number];

/** Rows that differ, side by side: what is expected and what came, with nothing where the other side has no such row. */
export interface RowPair {
  expected: unknown[] | null;
  got: unknown[] | null;
}

export interface RowsDifference {
  shape: RowShape;
  /** Names of the wanted columns. */
  columns: string[];
  pairs: RowPair[];
  /** The values that identify the row to look at first, by column. */
  key: { column: string; value: unknown }[];
  /** How often the most repeated row came. */
  times: number;
  /** How many columns came. */
  width: number;
}

const tolerance = 1e-6;

/** What a query gave, if a harness gave it. */
export function queryAnswer(value: unknown): QueryAnswer | undefined {
  return isRecord(value) && Array.isArray(value['columns']) && Array.isArray(value['rows'])
    ? (value as unknown as QueryAnswer)
    : undefined;
}

/** Nothing when the rows are right: as a list where an order is demanded, else as a bag. */
export function compareRows(
  shape: Pick<QueryShape, 'result' | 'grain' | 'isOrdered'>,
  expected: readonly unknown[][],
  { columns, rows }: QueryAnswer,
): RowsDifference | undefined {
  const names = shape.result.map(({ name }) => name);
  const found = (kind: RowShape, pairs: RowPair[], times = 1): RowsDifference => ({
    shape: kind,
    columns: names,
    pairs,
    key: keyOf(shape, names, pairs),
    times,
    width: columns.length,
  });
  if (columns.length !== names.length) {
    return found('columns', []);
  }
  const { missing, extra } = bagDifference(expected, rows);
  if (missing.length === 0 && extra.length === 0) {
    const at = expected.findIndex((row, index) => !sameRow(row, rows[index] ?? []));
    return !shape.isOrdered || at < 0
      ? undefined
      : found(
          'order',
          expected
            .map((row, index) => ({ expected: row, got: rows[index] ?? null }))
            .filter(({ expected: row, got }) => !sameRow(row, got ?? [])),
        );
  }
  const repeated = extra.filter((row) => expected.some((each) => sameRow(each, row)));
  if (missing.length === 0 && repeated.length === extra.length) {
    const most = repeated[0] ?? [];
    const times = rows.filter((row) => sameRow(row, most)).length;
    return found(
      'repeated',
      [{ expected: most, got: most }, ...repeated.map((row) => ({ expected: null, got: row }))],
      times,
    );
  }
  const pairs = sideBySide(shape.grain, missing, extra);
  const kind = shapeOf(shape.grain, pairs, rows);
  return found(kind, pairs);
}

/** Whether two answers have the same rows in the same order. */
export function sameRows(a: readonly unknown[][], b: readonly unknown[][]): boolean {
  return a.length === b.length && a.every((row, index) => sameRow(row, b[index] ?? []));
}

function shapeOf(grain: readonly number[], pairs: readonly RowPair[], rows: readonly unknown[][]): RowShape {
  if (pairs.every(({ got }) => got === null)) {
    return 'missing';
  }
  const keys = rows.map((row) => textOf(grain.map((at) => row[at])));
  const isSplit = pairs.some(
    ({ got }) => got !== null && keys.filter((key) => key === textOf(grain.map((at) => got[at]))).length > 1,
  );
  if (isSplit) {
    return 'split';
  }
  if (pairs.every(({ expected }) => expected === null)) {
    return 'extra';
  }
  if (pairs.some(({ expected, got }) => expected === null || got === null)) {
    return 'mixed';
  }
  return pairs.every(({ expected, got }) => isLarger(expected ?? [], got ?? [])) ? 'larger' : 'values';
}

/** Numbers that differ are larger, and one at least by a whole factor. */
function isLarger(expected: readonly unknown[], got: readonly unknown[]): boolean {
  const differing = expected.flatMap((value, at) =>
    sameValue(value, got[at]) ? [] : [[value, got[at]] as const],
  );
  return (
    differing.every(([a, b]) => typeof a === 'number' && typeof b === 'number' && a > 0 && b > a) &&
    differing.some(
      ([a, b]) => Math.abs(Number(b) / Number(a) - Math.round(Number(b) / Number(a))) < tolerance,
    )
  );
}

function sideBySide(grain: readonly number[], missing: unknown[][], extra: unknown[][]): RowPair[] {
  const left = [...extra];
  const pairs = missing.map((expected): RowPair => {
    const at = left.findIndex((row) => grain.every((column) => sameValue(row[column], expected[column])));
    return { expected, got: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return [...pairs, ...left.map((got): RowPair => ({ expected: null, got }))];
}

function bagDifference(
  expected: readonly unknown[][],
  got: readonly unknown[][],
): { missing: unknown[][]; extra: unknown[][] } {
  const left = [...got];
  const missing = expected.filter((row) => {
    const at = left.findIndex((each) => sameRow(row, each));
    if (at >= 0) {
      left.splice(at, 1);
    }
    return at < 0;
  });
  return { missing, extra: left };
}

function keyOf(
  { grain }: Pick<QueryShape, 'grain'>,
  names: readonly string[],
  pairs: readonly RowPair[],
): RowsDifference['key'] {
  const row = pairs[0]?.expected ?? pairs[0]?.got ?? undefined;
  return row === undefined ? [] : grain.map((at) => ({ column: names[at] ?? '', value: row[at] ?? null }));
}

function sameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => sameValue(value, b[index]));
}

/** Numbers within a millionth, whatever their type; truth values as SQLite has them. */
function sameValue(a: unknown, b: unknown): boolean {
  const [left, right] = [plain(a), plain(b)];
  return typeof left === 'number' && typeof right === 'number'
    ? Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right))
    : left === right;
}

function plain(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

function textOf(values: readonly unknown[]): string {
  return JSON.stringify(values.map(plain));
}
