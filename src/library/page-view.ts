import { renderMarkdown } from '../terminal/markdown.ts';
import { table } from '../terminal/table.ts';
import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A page as a row of the contents. */
export interface PageRow {
  id: string;
  type: string;
  title: string;
  summary: string;
  /** How many of its items are ticked. */
  ticked: number;
}

/** A page to be read. */
export interface PagePicture {
  page: { id: string; title: string };
  text: string;
  boxes: { number: number; id: string; text: string; isTicked: boolean }[];
  /** What was ticked and is no longer on the page. */
  gone: { id: string; text: string }[];
}

/** The contents, as a table. */
export function pageListLines(pages: readonly PageRow[], theme: Theme, width: number): string[] {
  return [
    ...table(
      [
        { title: 'Page', paint: theme.accent },
        { title: 'Title', shrinks: true },
        { title: 'What', paint: theme.muted },
        { title: 'Ticked', align: 'right', yields: true },
      ],
      pages.map(({ id, title, type, ticked }) => [id, title, type, ticked === 0 ? '' : String(ticked)]),
      width,
      theme.heading,
    ),
    '',
    theme.muted('prep read <page> opens one, prep search <words> looks into all.'),
  ];
}

/** A page in lines. */
export function pageLines({ page, text, boxes, gone }: PagePicture, theme: Theme, width: number): string[] {
  const drawing = {
    isTicked: (index: number) => boxes[index]?.isTicked === true,
    firstNumber: boxes[0]?.number ?? 1,
  };
  const done = boxes.filter(({ isTicked }) => isTicked).length;
  return [
    theme.heading(page.title),
    '',
    ...renderMarkdown(withoutTitle(text, page.title), width, theme, boxes.length === 0 ? {} : drawing),
    ...goneLines(gone, theme, width),
    ...(boxes.length === 0
      ? []
      : ['', theme.muted(`${done} of ${boxes.length} ticked. prep check ${page.id} <number> ticks one.`)]),
  ];
}

/** A first heading that says the title again is left out. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n');
  return /^#\s/.test(first) && first.replace(/^#\s+/, '').trim() === title
    ? rest.join('\n').trimStart()
    : text;
}

/** The headings of a page, each with what opens its part. */
export function outlineLines(
  {
    page,
    sections,
  }: { page: { id: string; title: string }; sections: { id: string; title: string; level: number }[] },
  theme: Theme,
  width: number,
): string[] {
  const top = Math.min(...sections.map(({ level }) => level));
  return [
    theme.heading(page.title),
    '',
    ...(sections.length === 0
      ? ['It has no headings.']
      : sections.flatMap(({ id, title, level }) => {
          const indent = '  '.repeat(level - top);
          return wrap(`${indent}${title}  ${theme.muted(id)}`, width, `${indent}  `).map((line, index) =>
            index === 0 ? indent + line.trimStart() : line,
          );
        })),
    '',
    theme.muted(`prep read ${page.id} <section> reads one part.`),
  ];
}

/** What changed by ticking, then how the page stands. */
export function checkLines(
  {
    page,
    boxes,
    gone,
    changed,
  }: PagePicture & { changed: { id: string; text: string; isTicked: boolean }[] },
  theme: Theme,
  width: number,
): string[] {
  const done = boxes.filter(({ isTicked }) => isTicked).length;
  const sign = (isTicked: boolean): string =>
    isTicked ? theme.good(theme.unicode ? '☑' : '[x]') : theme.unicode ? '☐' : '[ ]';
  const line = (number: number, text: string, isTicked: boolean): string[] =>
    wrap(`${sign(isTicked)} ${theme.muted(String(number))} ${text}`, width, '    ');
  const numberOf = (id: string): number => boxes.find((box) => box.id === id)?.number ?? 0;
  const shown = changed.length > 0 ? changed.map((box) => ({ ...box, number: numberOf(box.id) })) : boxes;
  return [
    ...(changed.length > 0 ? [] : [theme.heading(page.title), '']),
    ...shown.flatMap(({ number, text, isTicked }) => line(number, text, isTicked)),
    ...(changed.length > 0 ? [] : goneLines(gone, theme, width)),
    '',
    theme.muted(
      boxes.length === 0
        ? `${page.title} has nothing to tick.`
        : `${done} of ${count(boxes.length, 'item')} of ${page.id} ticked.`,
    ),
  ];
}

function goneLines(gone: PagePicture['gone'], theme: Theme, width: number): string[] {
  return gone.length === 0
    ? []
    : [
        '',
        theme.heading('Ticked before, no longer on the page'),
        ...gone.flatMap(({ text }) => wrap(`${theme.unicode ? '☑' : '[x]'} ${text}`, width, '    ')),
      ];
}
