import { table } from '../terminal/table.ts';
import type { Theme } from '../terminal/theme.ts';
import { outcomePaint } from './outcome-view.ts';

/** A finished session as a row of the history. */
export interface HistoryRow {
  name: string;
  day: string;
  kind: string;
  title: string;
  minutes: number;
  outcome: string | null;
}

/** The history as a table. */
export function historyLines(rows: readonly HistoryRow[], theme: Theme, width: number): string[] {
  return table(
    [
      { title: 'Name', paint: theme.muted },
      { title: 'Day' },
      { title: 'Kind', yields: true },
      { title: 'Drill', shrinks: true },
      { title: 'Min', align: 'right' },
      { title: 'Outcome', paint: (text, row) => outcomePaint(rows[row]?.outcome ?? null, theme)(text) },
    ],
    rows.map(({ name, day, kind, title, minutes, outcome }) => [
      name,
      day,
      kind,
      title,
      String(Math.round(minutes)),
      outcome ?? '',
    ]),
    width,
    theme.heading,
  );
}
