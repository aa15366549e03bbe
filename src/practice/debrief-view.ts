import { hang, padEnd, padStart } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { GradedLine } from './grading.ts';
import type { IncidentReport } from './incident-report.ts';
import { reportLines } from './incident-view.ts';
import { gradedLines } from './lines-view.ts';
import type { Report } from './session-event.ts';

/** What a session came to besides its outcome. */
export interface DebriefPicture {
  /** Numbers with their answers; in a design only those that were answered, and what was left open. */
  lines: GradedLine[];
  incident: IncidentReport | null;
  checks: {
    id: string;
    phase: string;
    level: string | null;
    text: string;
    isMet: boolean;
    isExpected: boolean;
  }[];
  interrupts: { ask: string; isHandled: boolean | null }[];
  report: Report | null;
  /** Percent of the points, where there are any. */
  score: number | null;
}

/** Everything of it that there is, in lines. */
export function debriefLines(debrief: DebriefPicture, theme: Theme, width: number): string[] {
  const { lines, incident, interrupts, report, score } = debrief;
  const answered = lines.filter(({ answer }) => answer !== null);
  const isEstimation = lines.length > 0 && (answered.length > 0 || debrief.checks.length === 0);
  const parts = [
    ...(isEstimation ? [[theme.heading('The numbers'), ...gradedLines(lines, theme, width)]] : []),
    ...(incident === null ? [] : [reportLines(incident, theme, width)]),
    ...(interrupts.length === 0
      ? []
      : [
          [
            theme.heading('What the interviewer threw in'),
            ...interrupts.flatMap(({ ask, isHandled }) =>
              hang(
                isHandled === true
                  ? theme.good('handled  ')
                  : theme.warn(isHandled === false ? 'not      ' : 'open     '),
                ask,
                width,
              ),
            ),
          ],
        ]),
    ...(debrief.checks.some(({ isMet }) => isMet) ? [checkLines(debrief, theme, width)] : []),
    ...(report === null ? [] : [externalLines(report, theme, width)]),
    ...(score === null ? [] : [[`Score: ${theme.strong(`${score} %`)}`]]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The checkpoints by phase, with level and tick. */
export function checkLines(
  { checks }: Pick<DebriefPicture, 'checks'>,
  theme: Theme,
  width: number,
): string[] {
  const [met, open] = theme.unicode ? ['✓', '·'] : ['x', '.'];
  const phases = [...new Set(checks.map(({ phase }) => phase))];
  const widest = Math.max(0, ...checks.map(({ id }) => id.length));
  return [
    theme.heading('Checkpoints'),
    ...phases.flatMap((phase) => [
      ...(phase === '' ? [] : [theme.strong(`  ${phase.replaceAll('-', ' ')}`)]),
      ...checks
        .filter((check) => check.phase === phase)
        .flatMap(({ id, level, text, isMet }) => {
          const name = /^\d+$/.test(id) ? `${padStart(id, widest)}. ` : `${padEnd(id, widest)}  `;
          const head = `  ${isMet ? met : open} ${name}`;
          const lines = hang(head, `${level === null ? '' : `(${level}) `}${text}`, width);
          return isMet ? lines.map(theme.good) : lines;
        }),
    ]),
  ];
}

function externalLines(report: Report, theme: Theme, width: number): string[] {
  return [
    theme.heading(
      { problem: 'Problem', contest: 'Contest', course: 'Course', 'peer-mock': 'Mock with a peer' }[
        report.what
      ],
    ),
    ...(report.platform === undefined ? [] : [`  On          ${report.platform}`]),
    ...(report.percentile === undefined ? [] : [`  Percentile  ${report.percentile}`]),
    ...(report.rating === undefined ? [] : [`  Rating      ${report.rating} of 5`]),
    ...(report.feedback === undefined ? [] : hang('  Feedback    ', report.feedback, width)),
  ];
}
