import { table } from '../terminal/table.ts';
import { count } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { DiffLine } from './change-size.ts';
import { verdictTitles } from './judgement-view.ts';
import type { Verdict } from './verdict.ts';

/** An attempt as a row of the list. */
export interface AttemptRow {
  name: string;
  at: string;
  /** The same on the person's clock. */
  when: string;
  mode: string;
  language: string;
  verdict: Verdict;
  passed: number;
  total: number;
}

/** Attempts as a table, newest first. */
export function attemptLines(rows: readonly AttemptRow[], theme: Theme, width: number): string[] {
  if (rows.length === 0) {
    return ['No attempt at this drill yet. prep test judges one.'];
  }
  return [
    ...table(
      [
        { title: 'Name', paint: theme.accent },
        { title: 'When' },
        { title: 'For', yields: true },
        { title: 'Language', yields: true },
        {
          title: 'Verdict',
          shrinks: true,
          paint: (text, row) => (rows[row]?.verdict === 'accepted' ? theme.good : theme.warn)(text),
        },
        { title: 'Passed', align: 'right' },
      ],
      rows.map(({ name, when, mode, language, verdict, passed, total }) => [
        name,
        when,
        mode,
        language,
        verdictTitles[verdict],
        `${passed}/${total}`,
      ]),
      width,
      theme.heading,
    ),
    '',
    theme.muted(`${count(rows.length, 'attempt')}. --show <name> reads one, --compare <name> <name> two.`),
  ];
}

/** Two attempts compared, line by line. */
export function diffLinesOf(lines: readonly DiffLine[], theme: Theme): string[] {
  if (lines.length === 0) {
    return ['Both are the same.'];
  }
  const paints = { '-': theme.bad, '+': theme.good, ' ': (text: string) => text, '@': theme.muted };
  return lines.map(({ sign, text }) => paints[sign](sign === '@' ? text : `${sign} ${text}`));
}
