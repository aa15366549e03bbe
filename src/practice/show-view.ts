import { clockText, hang, padStart, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import { checkLines, type DebriefPicture, debriefLines } from './debrief-view.ts';
import { outcomePaint } from './outcome-view.ts';
import { phaseLines, type SessionPicture } from './session-view.ts';
import type { Mark, Moment } from './timeline.ts';

/** Everything that is known of a session. */
export interface ShowPicture {
  session: SessionPicture;
  day: string;
  name: string;
  minutes: number;
  moments: Moment[];
  documents: { template: string; path: string; text: string }[];
  recordings: string[];
  debrief: DebriefPicture;
  mock: string | null;
}

/** A session in full. */
export function showLines(picture: ShowPicture, theme: Theme, width: number): string[] {
  const { session, day, name, minutes, moments, documents, recordings, debrief } = picture;
  const outcome = session.outcome ?? session.status;
  const notes = session.notes.flatMap(({ text }) => wrap(`- ${text.replaceAll('\n', ' ')}`, width, '  '));
  const told = debriefLines({ ...debrief, checks: [] }, theme, width);
  return [
    theme.heading(session.title),
    `${theme.muted(`${name}  ${day}  ${session.kind}  ${Math.round(minutes)} of ${Math.round(session.plannedMs / 60_000)} min`)}  ${outcomePaint(session.outcome, theme)(outcome.replaceAll('-', ' '))}`,
    ...(session.confidence === null ? [] : [theme.muted(`${session.confidence} % sure before it`)]),
    ...(session.phases.length === 0 ? [] : ['', ...phaseLines(session, theme)]),
    '',
    theme.heading('What happened'),
    ...moments.flatMap(({ offsetMs, text }) => hang(`${padStart(clockText(offsetMs), 8)}  `, text, width)),
    ...(notes.length === 0 ? [] : ['', theme.heading('Notes'), ...notes]),
    ...(told.length === 0 ? [] : ['', ...told]),
    ...(session.score === null || debrief.checks.length === 0
      ? []
      : ['', ...checkLines(debrief, theme, width)]),
    ...documents.flatMap(({ template, path, text }) => [
      '',
      theme.heading(`Written: ${template}`),
      theme.muted(path),
      ...text.split('\n').flatMap((line) => (line === '' ? [''] : wrap(line, width))),
    ]),
    ...(recordings.length === 0
      ? []
      : [
          '',
          theme.heading('Recordings'),
          ...recordings,
          theme.muted(`prep replay ${name} plays around the marks.`),
        ]),
  ];
}

/** The places of a recording that are worth hearing again. */
export function markLines(
  marks: readonly (Mark & { number: number; isThere: boolean })[],
  theme: Theme,
  width: number,
): string[] {
  return [
    ...marks.flatMap(({ number, seconds, text, file, isThere }) =>
      hang(
        `${padStart(String(number), 3)}  ${padStart(clockText(seconds * 1000), 7)}  `,
        `${text}${isThere ? '' : theme.warn(`  (${file} is gone)`)}`,
        width,
      ),
    ),
    '',
    theme.muted('prep replay <session> --mark 2 plays from there.'),
  ];
}
