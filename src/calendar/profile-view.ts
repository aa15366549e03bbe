import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A setting as it is listed; `-` stands for a value that was not set. */
export interface SettingRow {
  key: string;
  value: string;
  summary: string;
}

/** Every setting as a table. */
export function settingLines(settings: readonly SettingRow[], theme: Theme, width: number): string[] {
  return table(
    [
      { title: 'Setting', paint: theme.accent },
      { title: 'Value' },
      { title: 'What it is', shrinks: true, paint: theme.muted },
    ],
    settings.map(({ key, value, summary }) => [key, value, summary]),
    width,
    theme.heading,
  );
}

/** Why a lane was found, and what to do about a test that went badly. */
export function chosenLines(
  { roadmap, why, advice }: { roadmap: string; why: string; advice: string | null },
  theme: Theme,
  width: number,
): string[] {
  return [
    '',
    ...wrap(why, Math.min(90, width)),
    ...(advice === null ? [] : wrap(theme.warn(advice), Math.min(90, width))),
    `Roadmap: ${theme.accent(roadmap)}`,
    '',
  ];
}

/** Something to do before the next question. */
export function questionLines(question: string, theme: Theme, width: number): string[] {
  return ['', ...wrap(theme.strong(question), Math.min(90, width)), ''];
}
