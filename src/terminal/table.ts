import { padEnd, padStart, truncate, widthOf } from './text.ts';

export interface Column {
  title: string;
  /** Numbers stand at the right. */
  align?: 'left' | 'right';
  /** The column that gives way when the table is too wide; the first one marked. */
  shrinks?: boolean;
  /** Left out when the table is too wide without that; the last one first. */
  yields?: boolean;
  /** Paints a cell after it was padded. */
  paint?: (text: string, row: number) => string;
}

const gap = '  ';
/** Below this a column that yields is left out first; below the second nothing shrinks. */
const readable = 20;
const leastShrunk = 8;

/**
 * A table with aligned columns, right for wide characters. When it does not fit, the column that shrinks is cut, and
 * columns that yield are left out.
 *
 * @param columns titles and alignment; an empty title everywhere leaves the heading out
 * @param rows plain cells
 * @param width columns of the terminal
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintTitle: (text: string) => string = (text) => text,
): string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const shrinking = columns.findIndex(({ shrinks }) => shrinks === true);
  const total = widths.reduce((sum, each) => sum + each, 0) + gap.length * (columns.length - 1);
  if (shrinking >= 0 && total > width) {
    const yielding = columns.findLastIndex(({ yields }) => yields === true);
    const left = (widths[shrinking] ?? 0) - (total - width);
    if (left < readable && yielding >= 0) {
      return table(
        columns.toSpliced(yielding, 1),
        rows.map((row) => row.toSpliced(yielding, 1)),
        width,
        paintTitle,
      );
    }
    widths[shrinking] = Math.max(leastShrunk, left);
  }
  const cell = (text: string, index: number): string => {
    const room = widths[index] ?? 0;
    const short = truncate(text, room);
    return columns[index]?.align === 'right' ? padStart(short, room) : padEnd(short, room);
  };
  const lines = rows.map((row, at) =>
    columns
      .map(({ paint }, index) => {
        const text = cell(row[index] ?? '', index);
        return paint === undefined ? text : paint(text, at);
      })
      .join(gap)
      .trimEnd(),
  );
  if (columns.every(({ title }) => title === '')) {
    return lines;
  }
  return [
    paintTitle(
      columns
        .map(({ title }, index) => cell(title, index))
        .join(gap)
        .trimEnd(),
    ),
    ...lines,
  ];
}
