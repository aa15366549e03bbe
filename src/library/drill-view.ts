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
  patterns: string[];
  /** How often it was done, on which day last, and how that ended. */
  times: number;
  last: string | null;
  outcome: string | null;
}

/** The drills that were asked for. */
export interface DrillList {
  drills: DrillRow[];
  /** How many problems elsewhere fit too. */
  elsewhere: number;
  /** What was done and is no longer in the library. */
  gone: { id: string; title: string; times: number; last: string; outcome: string }[];
}

/** A drill to be read; sections without text are only named. */
export interface DrillPicture {
  drill: {
    id: string;
    kind: string;
    title: string;
    difficulty: string;
    minutes: number;
    hints: string[];
    /** Names of problems elsewhere on the same idea. */
    alike: string[];
    interrupts: { phase: string; minute: number; ask: string }[];
  };
  id: string;
  prompt: string;
  sections: { heading: string; text: string | null }[];
  past: PastRow[];
}

/** One time that a drill was done. */
interface PastRow {
  day: string;
  title: string;
  outcome: string;
}

/** The list of drills as a table. */
export function drillListLines(
  { drills, elsewhere, gone }: DrillList,
  theme: Theme,
  width: number,
): string[] {
  const hasPast = drills.some(({ times }) => times > 0);
  const hasPatterns = drills.some(({ patterns }) => patterns.length > 0);
  return [
    ...(drills.length === 0
      ? ['No drill of the library is like that.']
      : table(
          [
            { title: 'Drill', paint: theme.accent },
            { title: 'Kind', yields: true },
            { title: 'Difficulty', yields: true },
            { title: 'Min', align: 'right' },
            ...(hasPast ? [{ title: 'Done', align: 'right' } as const, { title: 'Last' }] : []),
            { title: 'Title', shrinks: true },
            ...(hasPatterns ? [{ title: 'Patterns', yields: true, paint: theme.muted }] : []),
          ],
          drills.map((drill) => [
            drill.id,
            drill.kind,
            drill.difficulty,
            String(drill.minutes),
            ...(hasPast ? [drill.times === 0 ? '' : `${drill.times}×`, lastText(drill)] : []),
            drill.title,
            ...(hasPatterns ? [drill.patterns.join(', ')] : []),
          ]),
          width,
          theme.heading,
        )),
    ...(gone.length === 0
      ? []
      : [
          '',
          theme.heading('No longer in the library'),
          ...gone.flatMap((drill) =>
            wrap(`${drill.id}: ${drill.title}, done ${drill.times}×, ${lastText(drill)}`, width, '  '),
          ),
        ]),
    '',
    ...wrap(
      `${count(drills.length, 'drill')}. prep drill show <drill> reads one, prep start <drill> begins it.`,
      width,
    ).map(theme.muted),
    ...(elsewhere === 0
      ? []
      : wrap(`${count(elsewhere, 'problem')} elsewhere: add --kind external.`, width).map(theme.muted)),
  ];
}

function lastText({ last, outcome }: { last: string | null; outcome: string | null }): string {
  return last === null ? '' : `${last} ${outcome ?? ''}`.trim();
}

/** A drill that was picked, and why. */
export interface PickPicture {
  drill: { id: string; title: string; kind: string; difficulty: string; minutes: number };
  weakness: { pattern: string; solved: number; times: number; last: string | null } | null;
  command: string;
}

/** The drill, the pattern that asks for it, and how to begin. */
export function pickLines({ drill, weakness, command }: PickPicture, theme: Theme, width: number): string[] {
  const because =
    weakness === null
      ? ''
      : weakness.times === 0
        ? `${weakness.pattern}: not tried yet`
        : `${weakness.pattern}: ${weakness.solved} of ${weakness.times} solved, last on ${weakness.last}`;
  return [
    ...wrap(theme.heading(drill.title), width),
    theme.muted(`${drill.id}: ${drill.kind}, ${drill.difficulty}, ${drill.minutes} min`),
    ...(because === '' ? [] : wrap(because, width)),
    '',
    `Begin it: ${theme.accent(command)}`,
  ];
}

/** A drill in lines: its prompt, and as much of the rest as was asked for. */
export function drillLines(
  { drill, prompt, sections, past }: DrillPicture,
  theme: Theme,
  width: number,
): string[] {
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
    ...(drill.alike.length === 0
      ? []
      : ['', ...wrap(theme.muted(`The same idea elsewhere: ${drill.alike.join(', ')}.`), width)]),
    ...pastLines(past, theme),
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

/** What is known of a drill that the library no longer has. */
export function goneDrillLines(
  { id, past }: { id: string; past: PastRow[] },
  theme: Theme,
  width: number,
): string[] {
  return [
    theme.heading(past.at(-1)?.title ?? id),
    ...wrap(`${id} is no longer in the library. What you did of it is kept.`, width),
    ...pastLines(past, theme),
  ];
}

function pastLines(past: readonly PastRow[], theme: Theme): string[] {
  return past.length === 0
    ? []
    : ['', theme.heading('What you did of it'), ...past.map(({ day, outcome }) => `  ${day}  ${outcome}`)];
}
