import { bar } from '../terminal/chart.ts';
import { table } from '../terminal/table.ts';
import { count, durationText, padEnd, padStart, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { KindTotals, Totals, WeekTotals } from './stats.ts';
import type { Streak } from './streak.ts';

/** Everything that `prep stats` shows. */
export interface StatsPicture extends Totals {
  streak: Streak;
  kinds: KindTotals[];
  weeks: WeekTotals[];
  /** Patterns that were practised, the weakest first. */
  patterns: { pattern: string; title: string; times: number; solved: number; last: string | null }[];
  topMistakes: { type: string; title: string; count: number; lastSeen: string }[];
}

/** The overview: sums, a bar for each week, a row for each kind, the weakest patterns, the commonest mistakes. */
export function statsLines(stats: StatsPicture, theme: Theme, width: number): string[] {
  if (stats.sessions === 0) {
    return ['Nothing practised yet, so there is nothing to count. prep start begins.'];
  }
  return [
    ...summaryLines(stats, theme, width),
    '',
    ...weekLines(stats.weeks, theme, width),
    '',
    ...kindLines(stats.kinds, theme, width),
    ...patternLines(stats.patterns, theme, width),
    ...mistakeSummary(stats, theme, width),
  ];
}

function summaryLines(stats: StatsPicture, theme: Theme, width: number): string[] {
  const { streak, outcomes } = stats;
  const parts = [
    theme.strong(count(stats.sessions, 'session')),
    theme.strong(minutesText(stats.minutes)),
    `streak ${theme.strong(count(streak.days, 'day'))} (best ${streak.best})`,
    ...(stats.meanScore === null ? [] : [`rubric ${theme.strong(stats.meanScore.toFixed(1))} of 12`]),
  ];
  const ends = [
    theme.good(`${outcomes.solved} solved`),
    `${outcomes['solved-with-help']} with help`,
    `${outcomes.partial} partial`,
    `${outcomes.failed} failed`,
    ...(outcomes.abandoned > 0 ? [theme.muted(`${outcomes.abandoned} abandoned`)] : []),
  ];
  return [...wrap(parts.join(', '), width), ...wrap(ends.join(', '), width)];
}

function weekLines(weeks: readonly WeekTotals[], theme: Theme, width: number): string[] {
  const most = Math.max(...weeks.map(({ minutes }) => minutes));
  const room = Math.max(8, Math.min(40, width - 34));
  return [
    theme.heading('Week      Practice'),
    ...weeks.map(({ week, minutes, sessions, meanScore }) => {
      const drawn = theme.accent(padEnd(bar(minutes, most, room, theme), room));
      const score = meanScore === null ? '' : theme.muted(`  ${meanScore.toFixed(1)}/12`);
      return `${week}  ${drawn}  ${padStart(minutesText(minutes), 10)}  ${theme.muted(padStart(String(sessions), 2))}${score}`.trimEnd();
    }),
  ];
}

function kindLines(kinds: readonly KindTotals[], theme: Theme, width: number): string[] {
  const isNarrow = width < 72;
  const cells = ({ kind, sessions, minutes, outcomes, meanScore }: KindTotals): string[] => {
    const ends = [outcomes.solved, outcomes['solved-with-help'], outcomes.partial, outcomes.failed].map(
      String,
    );
    const score = meanScore === null ? '-' : meanScore.toFixed(1);
    return isNarrow
      ? [kind, String(sessions), minutesText(minutes), ends[0] ?? '0', score]
      : [kind, String(sessions), minutesText(minutes), ...ends, score];
  };
  const right = (title: string): { title: string; align: 'right' } => ({ title, align: 'right' });
  const ends = isNarrow
    ? [right('Solved')]
    : [right('Solved'), right('Help'), right('Partial'), right('Failed')];
  return table(
    [{ title: 'Kind', shrinks: true }, right('Sessions'), right('Time'), ...ends, right('Rubric')],
    kinds.map(cells),
    width,
    theme.heading,
  );
}

const patternsShown = 6;

function patternLines(patterns: StatsPicture['patterns'], theme: Theme, width: number): string[] {
  return patterns.length === 0
    ? []
    : [
        '',
        ...table(
          [
            { title: 'Pattern, weakest first', shrinks: true },
            { title: 'Done', align: 'right' },
            { title: 'Solved', align: 'right' },
            { title: 'Last', paint: theme.muted },
          ],
          patterns
            .slice(0, patternsShown)
            .map(({ title, times, solved, last }) => [title, String(times), String(solved), last ?? '']),
          width,
          theme.heading,
        ),
      ];
}

function mistakeSummary({ topMistakes }: StatsPicture, theme: Theme, width: number): string[] {
  if (topMistakes.length === 0) {
    return [];
  }
  const most = topMistakes[0]?.count ?? 1;
  const widest = Math.max(...topMistakes.map(({ title }) => title.length));
  const room = Math.max(4, Math.min(20, width - widest - 26));
  return [
    '',
    theme.heading('Top mistakes'),
    ...topMistakes.map(
      ({ title, count: times, lastSeen }) =>
        `${padEnd(title, widest)}  ${padStart(String(times), 3)}  ${theme.warn(padEnd(bar(times, most, room, theme), room))}  ${theme.muted(lastSeen)}`,
    ),
  ];
}

function minutesText(minutes: number): string {
  return minutes === 0 ? '0 min' : durationText(minutes * 60_000);
}
