import { renderMarkdown } from '../terminal/markdown.ts';
import { table } from '../terminal/table.ts';
import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A drill as a row of the list. */
export interface DrillRow {
  id: string;
  kind: string;
  title: string;
  difficulty: string;
  minutes: number;
  /** How often it was done. */
  times: number;
}

/** A drill to be read; sections without text are only named. */
export interface DrillPicture {
  drill: { id: string; kind: string; title: string; difficulty: string; minutes: number; hints: string[] };
  prompt: string;
  sections: { heading: string; text: string | null }[];
}

/** The list of drills as a table. */
export function drillListLines(drills: readonly DrillRow[], theme: Theme, width: number): string[] {
  return [
    ...table(
      [
        { title: 'Drill', paint: theme.accent },
        { title: 'Kind', yields: true },
        { title: 'Difficulty', yields: true },
        { title: 'Min', align: 'right' },
        { title: 'Done', align: 'right' },
        { title: 'Title', shrinks: true },
      ],
      drills.map((drill) => [
        drill.id,
        drill.kind,
        drill.difficulty,
        String(drill.minutes),
        drill.times === 0 ? '' : `${drill.times}×`,
        drill.title,
      ]),
      width,
      theme.heading,
    ),
    '',
    theme.muted(
      `${count(drills.length, 'drill')}. prep drill show <drill> reads one, prep start <drill> begins it.`,
    ),
  ];
}

/** A drill in lines: its prompt, and as much of the rest as was asked for. */
export function drillLines({ drill, prompt, sections }: DrillPicture, theme: Theme, width: number): string[] {
  const hidden = sections.filter(({ text }) => text === null);
  return [
    theme.heading(drill.title),
    theme.muted(`${drill.id}: ${drill.kind}, ${drill.difficulty}, ${drill.minutes} min`),
    '',
    ...renderMarkdown(prompt, width, theme),
    ...(drill.hints.length === 0
      ? []
      : [
          '',
          theme.heading('Hints'),
          ...drill.hints.flatMap((hint, index) => wrap(`${index + 1}. ${hint}`, Math.min(90, width), '   ')),
        ]),
    ...sections.flatMap(({ heading, text }) =>
      text === null ? [] : ['', theme.heading(heading), ...renderMarkdown(text, width, theme)],
    ),
    ...(hidden.length === 0
      ? []
      : [
          '',
          theme.muted(
            `After you have done it, --all also shows: ${hidden.map(({ heading }) => heading.toLowerCase()).join(', ')}.`,
          ),
        ]),
  ];
}
