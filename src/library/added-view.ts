import { table } from '../terminal/table.ts';
import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { Problem } from './problem.ts';
import { problemsText } from './problem-view.ts';

/** What a folder brought. */
export interface AddedPicture {
  path: string;
  isNew: boolean;
  pages: number;
  drills: number;
  sections: number;
  boxes: number;
  /** Files that are not markdown. */
  leftOut: number;
  /** The command that takes it out again. */
  takeOut: string;
  problems: Problem[];
  named: { id: string; type: string; title: string; sections: number; boxes: number }[];
}

/** What was added, page by page, and what to do with it. */
export function addedLines(added: AddedPicture, theme: Theme, width: number): string[] {
  const { path, isNew, pages, drills, sections, boxes, leftOut, takeOut, problems, named } = added;
  const parts = [
    count(pages, 'page'),
    ...(drills === 0 ? [] : [`${count(drills, 'drill')} among them`]),
    count(sections, 'section'),
    count(boxes, 'task'),
  ];
  const [first] = named;
  return [
    ...wrap(`${theme.good(isNew ? 'Added' : 'Already there')}: ${path}`, width, '  '),
    ...wrap(`${parts.join(', ')}.`, width),
    '',
    ...table(
      [
        { title: 'Page', paint: theme.accent },
        { title: 'Title', shrinks: true },
        { title: 'Sections', align: 'right', yields: true },
        { title: 'Tasks', align: 'right' },
      ],
      named.map(({ id, title, sections: parted, boxes: tasks }) => [
        id,
        title,
        String(parted),
        String(tasks),
      ]),
      width,
      theme.heading,
    ),
    ...(pages > named.length
      ? [theme.muted(`and ${count(pages - named.length, 'more page', 'more pages')}: prep read`)]
      : []),
    ...(leftOut === 0
      ? []
      : [
          '',
          ...wrap(
            `${count(leftOut, 'file')} there ${leftOut === 1 ? 'is' : 'are'} not markdown and stayed out.`,
            width,
          ),
        ]),
    ...(problems.length === 0 ? [] : ['', ...problemsText(problems, theme, width)]),
    '',
    ...wrap(
      `The files stay where they are and are read anew when they change. Read one: prep read ${first?.id ?? '<page>'}. Take the folder out again: ${takeOut}`,
      width,
    ).map(theme.muted),
  ];
}
