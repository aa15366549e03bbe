import { padEnd, padStart, widthOf, wrap } from './text.ts';
import type { Theme } from './theme.ts';

const gap = '  ';
/** A column is as wide as its longest word, up to this; when that does not fit, each row is told line by line. */
const longestWord = 18;

/**
 * A table of text whose cells wrap, fitted to a width: the widest columns give way first. When even narrow columns do
 * not fit, each row becomes a list of its cells with their titles.
 *
 * @param cells painted cells; the first row are the titles
 */
export function grid(
  titles: readonly string[],
  cells: readonly (readonly string[])[],
  alignments: readonly (string | null)[],
  width: number,
  theme: Theme,
): string[] {
  const natural = titles.map((title, index) =>
    Math.max(1, widthOf(title), ...cells.map((row) => widthOf(row[index] ?? ''))),
  );
  const least = titles.map((title, index) =>
    Math.max(4, ...[title, ...cells.map((row) => row[index] ?? '')].flatMap(wordWidths)),
  );
  const widths = fittedWidths(natural, least, width - gap.length * (titles.length - 1));
  if (widths === undefined) {
    return told(titles, cells, width, theme);
  }
  const line = (row: readonly string[], paint: (text: string) => string = (text) => text): string[] => {
    const wrapped = widths.map((room, index) => wrapCell(row[index] ?? '', room));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      widths
        .map((room, index) => {
          const text = wrapped[index]?.[at] ?? '';
          return alignments[index] === 'right' ? padStart(paint(text), room) : padEnd(paint(text), room);
        })
        .join(gap)
        .trimEnd(),
    );
  };
  const rule = widths.map((room) => (theme.unicode ? '─' : '-').repeat(room)).join(gap);
  const isTall = cells.some((row) => widths.some((room, index) => widthOf(row[index] ?? '') > room));
  return [
    ...line(titles, theme.heading),
    theme.muted(rule),
    ...cells.flatMap((row, index) => [...(isTall && index > 0 ? [''] : []), ...line(row)]),
  ];
}

function wrapCell(text: string, room: number): string[] {
  return text === '' ? [''] : wrap(text, Math.max(room, 1)).map((line) => line.trimEnd());
}

function wordWidths(text: string): number[] {
  return text.split(/\s+/).map((word) => Math.min(longestWord, widthOf(word)));
}

/** Widths that fit, the widest cut first; nothing when even the least ones do not. */
function fittedWidths(
  natural: readonly number[],
  least: readonly number[],
  room: number,
): number[] | undefined {
  const widths = [...natural];
  let over = widths.reduce((sum, each) => sum + each, 0) - room;
  while (over > 0) {
    const slack = widths.map((each, index) => each - Math.min(each, Math.max(minimum, least[index] ?? 0)));
    const widest = Math.max(...widths.filter((_, index) => (slack[index] ?? 0) > 0));
    const at = widths.findIndex((each, index) => each === widest && (slack[index] ?? 0) > 0);
    if (at < 0) {
      return undefined;
    }
    widths[at] = widest - 1;
    over -= 1;
  }
  return widths;
}

/** Text is never broken at fewer columns than that. */
const minimum = 10;

function told(
  titles: readonly string[],
  cells: readonly (readonly string[])[],
  width: number,
  theme: Theme,
): string[] {
  return cells.flatMap((row, at) => [
    ...(at > 0 ? [''] : []),
    ...titles.flatMap((title, index) => {
      const text = row[index] ?? '';
      const lead = title === '' ? '' : `${theme.heading(title)}: `;
      return text === '' ? [] : wrap(lead + text, width, '  ');
    }),
  ]);
}
