import { renderMarkdown } from '../terminal/markdown.ts';
import { table } from '../terminal/table.ts';
import type { Theme } from '../terminal/theme.ts';

/** The pages that can be read, as a table. */
export function pageListLines(
  pages: readonly { id: string; title: string; type: string }[],
  theme: Theme,
  width: number,
): string[] {
  return [
    ...table(
      [
        { title: 'Page', paint: theme.accent },
        { title: 'Title', shrinks: true },
        { title: 'What', paint: theme.muted },
      ],
      pages.map(({ id, title, type }) => [id, title, type]),
      width,
      theme.heading,
    ),
    '',
    theme.muted('prep read <page> opens one.'),
  ];
}

/** A page in lines. */
export function pageLines(title: string, text: string, theme: Theme, width: number): string[] {
  return [theme.heading(title), '', ...renderMarkdown(text, width, theme)];
}
