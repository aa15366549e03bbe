import { isRecord } from '../library/value-type.ts';
import { type Column, table } from '../terminal/table.ts';
import { count, truncate, widthOf, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { RowPair } from './query-comparison.ts';

const mostRows = 12;
const indent = '  ';

/** Whether a value is a list of rows, as tables are given. */
export function isRows(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every(Array.isArray);
}

/** A value as it stands in a table. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) {
    return 'null';
  }
  return typeof value === 'string' ? value : isRecord(value) ? JSON.stringify(value) : String(value);
}

/** A table of the data set: its name, then its rows below the names of its columns. */
export function dataLines(
  name: string,
  columns: readonly string[],
  rows: readonly unknown[][],
  theme: Theme,
  width: number,
): string[] {
  const shown = rows.slice(0, mostRows);
  const lines = table(
    columns.map((title, index) => columnOf(title, shown, index)),
    shown.map((row) => row.map(cellText)),
    width - indent.length,
    theme.muted,
  ).map((line) => indent + line);
  const more =
    rows.length > shown.length
      ? [theme.muted(`${indent}… ${count(rows.length - shown.length, 'more row')}`)]
      : [];
  return rows.length === 0
    ? [`${theme.accent(name)} ${theme.muted(`has no rows (${columns.join(', ')})`)}`]
    : [theme.accent(name), ...lines, ...more];
}

function columnOf(title: string, rows: readonly (readonly unknown[])[], index: number): Column {
  const isNumber = rows.some((row) => typeof row[index] === 'number');
  return isNumber ? { title, align: 'right' } : { title, shrinks: index === 0 };
}

/** Differing rows, what is expected at the left and what came at the right; below each other where it is narrow. */
export function pairLines(
  columns: readonly string[],
  pairs: readonly RowPair[],
  theme: Theme,
  width: number,
): string[] {
  const shown = pairs.slice(0, mostRows);
  const rows = shown.flatMap(({ expected, got }) => [expected, got]).filter((row) => row !== null);
  const widths = columns.map((title, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(cellText(row[index])))),
  );
  const text = (row: readonly unknown[] | null): string =>
    row === null
      ? theme.unicode
        ? '—'
        : '-'
      : columns
          .map((_, index) => {
            const cell = cellText(row[index]);
            const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
            return typeof row[index] === 'number' ? room + cell : cell + room;
          })
          .join('  ')
          .trimEnd();
  const head = columns
    .map((title, index) => title + ' '.repeat((widths[index] ?? 0) - widthOf(title)))
    .join('  ');
  const more =
    pairs.length > shown.length
      ? [theme.muted(`${indent}… ${count(pairs.length - shown.length, 'more row')}`)]
      : [];
  const side = Math.max(widthOf(head), 'expected'.length);
  if (indent.length + 2 * side + 4 > width) {
    const line = (mark: string, row: unknown[] | null): string[] =>
      row === null ? [] : [truncate(`${indent}${mark} ${text(row)}`, width)];
    return [
      theme.muted(truncate(`${indent}  ${head}`, width)),
      ...shown.flatMap(({ expected, got }) => [
        ...line('-', expected).map(theme.good),
        ...line('+', got).map(theme.bad),
      ]),
      theme.muted(`${indent}- is expected, + came`),
      ...more,
    ];
  }
  const both = (left: string, right: string, paint: (text: string) => string): string =>
    `${indent}${left}${' '.repeat(Math.max(0, side - widthOf(left)))}    ${paint(right)}`.trimEnd();
  return [
    theme.muted(both('expected', 'got', (right) => right)),
    theme.muted(both(head.trimEnd(), head.trimEnd(), (right) => right)),
    ...shown.map(({ expected, got }) => both(text(expected), text(got), theme.bad)),
    ...more,
  ];
}

/** What the rows look like, in a sentence that is wrapped. */
export function mistakeLines(text: string, theme: Theme, width: number): string[] {
  return wrap(text, width).map(theme.warn);
}
