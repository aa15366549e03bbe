import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** What a search found. */
export interface SearchPicture {
  query: string;
  /** What was looked for instead of a misspelt word. */
  corrected: string | null;
  hits: { id: string; kind: string; difficulty: string; title: string; line: string; command: string }[];
}

const widest = 100;

/** Hits, best first: what each is, the line that fits, and how to open it. */
export function searchLines(
  { query, corrected, hits }: SearchPicture,
  theme: Theme,
  columns: number,
): string[] {
  const width = Math.min(widest, columns);
  if (hits.length === 0) {
    return [
      `Nothing was found for ${JSON.stringify(query)}.`,
      theme.muted('Fewer or other words may help; prep read lists the pages, prep drill list the drills.'),
    ];
  }
  const words = (corrected ?? query).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [
    ...(corrected === null
      ? []
      : [`Nothing was found for ${JSON.stringify(query)}; this is for ${JSON.stringify(corrected)}.`, '']),
    ...hits.flatMap(({ kind, difficulty, title, line, command }) => [
      ...wrap(
        `${theme.heading(title)}  ${theme.muted([kind, difficulty].filter((part) => part !== '').join(', '))}`,
        width,
        '  ',
      ),
      ...(line === '' || line === title
        ? []
        : wrap(marked(line, words, theme), width - 2, '  ').map((text, index) =>
            index === 0 ? `  ${text}` : text,
          )),
      `  ${theme.accent(command)}`,
      '',
    ]),
    theme.muted(count(hits.length, 'hit')),
  ];
}

/** The words that were asked for, set apart. */
function marked(line: string, words: readonly string[], theme: Theme): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0
    ? line
    : line.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})`, 'giu'), (word) =>
        theme.strong(word),
      );
}
