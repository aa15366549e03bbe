import type { Incident } from '../library/page-schema.ts';
import { type Play, stateNamed } from '../library/scenario.ts';
import { table } from '../terminal/table.ts';
import { hang, padStart, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { IncidentReport } from './incident-report.ts';

/** How the incident stands: its clock, what is to be seen, what was done and what it showed; the newest first. */
export function playLines(incident: Incident, play: Play, theme: Theme, width: number): string[] {
  const state = stateNamed(incident, play.state);
  const title = (id: string): string => incident.actions.find((action) => action.id === id)?.title ?? id;
  const standing = play.isOver
    ? theme.bad('It cannot be repaired any more: f finishes.')
    : play.mitigatedAt !== undefined
      ? theme.good('Mitigated. The cause, and telling people, may be left; f finishes.')
      : '';
  return [
    theme.strong(`Minute ${play.minutes} of the incident`),
    ...(standing === '' ? [] : wrap(standing, width)),
    ...wrap(`Now: ${state?.shows ?? ''}`, width, '  '),
    ...[...play.steps].reverse().flatMap(({ action, at, shows, worsened }, index) => {
      const worse = worsened.map((id) => stateNamed(incident, id)?.shows ?? '').filter((text) => text !== '');
      const lines = [
        ...hang(`${padStart(String(at), 4)}  `, title(action), width),
        ...worse.flatMap((text) => hang(beside, `Meanwhile it got worse: ${text}`, width)),
        ...(shows === '' ? [] : hang(beside, shows, width)),
      ];
      return index === 0 ? lines : lines.map(theme.muted);
    }),
  ];
}

/** Below a minute of the incident's clock. */
const beside = '      ';

/** How it was played, against the best path. */
export function reportLines(report: IncidentReport, theme: Theme, width: number): string[] {
  const minutes = (own: number | null, best: number | null): string =>
    `${own === null ? theme.warn('never') : `minute ${own}`}${best === null ? '' : theme.muted(`  (best: ${best})`)}`;
  const list = (label: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : hang(label, entries.join('; '), width);
  return [
    theme.heading('How the incident went'),
    ...(report.isLost ? [theme.warn('It ended where nothing could be repaired.')] : []),
    `  Mitigated    ${minutes(report.mitigatedAt, report.bestMitigatedAt)}`,
    `  Root cause   ${minutes(report.causeAt, report.bestCauseAt)}`,
    `  People told  ${report.toldAt === null ? theme.warn('never: nobody was told') : `minute ${report.toldAt}`}`,
    ...list('  No use       ', report.wasted),
    ...list('  By a guess   ', report.guesses),
    `  Points       ${report.points} of ${report.of}`,
    '',
    theme.heading('The best path'),
    ...report.best.reduce<{ lines: string[]; at: number }>(
      ({ lines, at }, step) => ({
        lines: [...lines, ...hang(`${padStart(String(at + step.minutes), 4)}  `, step.title, width)],
        at: at + step.minutes,
      }),
      { lines: [], at: 0 },
    ).lines,
  ];
}

/** What can be done, with its minutes. */
export function actionLines(
  actions: readonly { id: string; title: string; minutes: number }[],
  theme: Theme,
  width: number,
): string[] {
  return table(
    [
      { title: 'Action', paint: theme.accent },
      { title: 'Min', align: 'right' },
      { title: 'What it is', shrinks: true },
    ],
    actions.map(({ id, title, minutes }) => [id, String(minutes), title]),
    width,
    theme.heading,
  );
}
