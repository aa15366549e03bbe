import { gauge } from '../terminal/chart.ts';
import { clockText, durationText, padEnd, padStart, truncate, widthOf, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import { behindMs, paceText } from './pace.ts';
import { elapsedMs, type Gap, phaseTimes, type SessionState } from './session.ts';
import type { Style } from './style.ts';

/** A session at one moment, for people and for programs. Lengths in milliseconds. */
export interface SessionPicture {
  id: string;
  drill: string;
  kind: string;
  title: string;
  status: SessionState['status'];
  outcome: string | null;
  elapsedMs: number;
  plannedMs: number;
  phase: number;
  phases: { id: string; title: string; plannedMs: number; activeMs: number }[];
  hints: number;
  stuck: number;
  notes: { at: string; text: string }[];
  /** What the judge said last; under pressure only once it is over. */
  judged: { verdict: string; passed: number; total: number; isSubmitted: boolean } | null;
  style: Style;
  isPressed: boolean;
  isBlind: boolean;
  /** Percent that was said before it began. */
  confidence: number | null;
  /** Milliseconds behind the plan; below zero ahead. */
  behindMs: number;
  /** The pace in a few words. */
  pace: string;
  /** The interviewer's interruptions so far; `isHandled` is null until it is said. */
  asked: { index: number; isHandled: boolean | null }[];
  answers: { item: string; text: string }[];
  acted: string[];
  /** Points at the end, in percent. */
  score: number | null;
}

/** What `pictureOf` needs to know of the session's row. */
export interface NamedSession {
  uuid: string;
  drill: string;
  kind: string;
  title: string;
  plannedMinutes: number;
}

/** The session as it stands at an instant. */
export function pictureOf(session: NamedSession, state: SessionState, now: number): SessionPicture {
  const times = phaseTimes(state, now);
  const phases = state.phases.map(({ id, title, seconds }, index) => ({
    id,
    title,
    plannedMs: seconds * 1000,
    activeMs: times[index] ?? 0,
  }));
  const phase = state.phaseIndex;
  const { score } = state;
  return {
    id: session.uuid,
    drill: session.drill,
    kind: session.kind,
    title: session.title,
    status: state.status,
    outcome: state.outcome ?? null,
    elapsedMs: elapsedMs(state, now),
    plannedMs: session.plannedMinutes * 60_000,
    phase,
    phases,
    hints: state.hints,
    stuck: state.stuckAt.length,
    notes: state.notes.map(({ at, text }) => ({ at: new Date(at).toISOString(), text })),
    judged: state.isPressed && state.status !== 'over' ? null : (state.judged ?? null),
    style: state.style,
    isPressed: state.isPressed,
    isBlind: state.isBlind,
    confidence: state.confidence ?? null,
    behindMs: behindMs({ phases, phase }),
    pace: state.status === 'over' ? '' : paceText({ phases, phase }),
    asked: state.asked.map(({ index, isHandled }) => ({ index, isHandled: isHandled ?? null })),
    answers: state.answers,
    acted: state.acted,
    score: score === undefined || score.of === 0 ? null : Math.round((100 * score.points) / score.of),
  };
}

/** `12:34 of 45:00`, coloured when time is nearly up or over. */
function clockLine(picture: SessionPicture, theme: Theme): string {
  const { elapsedMs: used, plannedMs: whole, status } = picture;
  const clock = `${clockText(used)} of ${clockText(whole)}`;
  const left = whole - used;
  const paint = left < 0 ? theme.bad : left < whole / 10 ? theme.warn : theme.strong;
  if (status === 'over') {
    return theme.strong(clock);
  }
  const rest = left >= 0 ? `${durationText(left)} left` : `${durationText(-left)} over`;
  return `${paint(clock)}  ${status === 'paused' ? theme.warn('paused') : theme.muted(rest)}`;
}

/** The status of a session in a few lines. */
export function statusLines(picture: SessionPicture, theme: Theme, width: number): string[] {
  const phase = picture.phases[picture.phase];
  const counts = countsOf(picture);
  const title = truncate(`${picture.title} (${labelOf(picture)})`, width);
  return [
    theme.heading(title),
    clockLine(picture, theme),
    ...(phase === undefined
      ? []
      : [
          `Phase ${picture.phase + 1} of ${picture.phases.length}: ${phase.title}  ${phaseClock(phase, theme)}${paceNote(picture, theme)}`,
        ]),
    ...(counts === '' ? [] : [theme.muted(counts)]),
  ];
}

/** The kind, and the way it is practised where that is not the round. */
function labelOf({ kind, style, isPressed }: SessionPicture): string {
  return [
    kind,
    ...(style === 'round' ? [] : [styleTitles[style]]),
    ...(isPressed ? ['interview mode'] : []),
  ].join(', ');
}

const styleTitles: Readonly<Record<Style, string>> = {
  round: '',
  approach: 'approach only',
  guided: 'guided',
  port: 'second language',
  pattern: 'pattern drill',
};

/** The pace, where it is not simply as planned. */
function paceNote({ pace }: SessionPicture, theme: Theme): string {
  return pace === '' || pace === 'on time' ? '' : `  ${paintPace(pace, theme)}`;
}

function paintPace(pace: string, theme: Theme): string {
  return / (over|behind)\b/.test(pace) ? theme.warn(pace) : theme.muted(pace);
}

/** Hints, stuck moments and notes so far, from whichever terminal they came. */
function countsOf(picture: SessionPicture): string {
  return [
    ...(picture.hints > 0 ? [`hints ${picture.hints}`] : []),
    ...(picture.stuck > 0 ? [`stuck ${picture.stuck}×`] : []),
    ...(picture.notes.length > 0 ? [`notes ${picture.notes.length}`] : []),
    ...(picture.answers.length > 0
      ? [`answers ${new Set(picture.answers.map(({ item }) => item)).size}`]
      : []),
    ...(picture.asked.length > 0
      ? [
          `interruptions ${picture.asked.filter(({ isHandled }) => isHandled === true).length} of ${picture.asked.length}`,
        ]
      : []),
    ...(picture.judged === null
      ? []
      : [
          `${picture.judged.isSubmitted ? 'submitted' : 'tested'}: ${picture.judged.verdict.replaceAll('-', ' ')}, ${picture.judged.passed} of ${picture.judged.total}`,
        ]),
  ].join(', ');
}

function phaseClock(phase: SessionPicture['phases'][number], theme: Theme): string {
  const text = `${clockText(phase.activeMs)} of ${clockText(phase.plannedMs)}`;
  return phase.activeMs > phase.plannedMs ? theme.warn(text) : theme.muted(text);
}

/** How a session went, phase by phase. */
export function phaseLines(picture: SessionPicture, theme: Theme): string[] {
  const widest = Math.max(0, ...picture.phases.map(({ title }) => title.length));
  return picture.phases.map((phase) => {
    const over = phase.activeMs - phase.plannedMs;
    const note = over >= 30_000 ? theme.warn(`  ${durationText(over)} over`) : '';
    return `  ${padEnd(phase.title, widest)}  ${padStart(clockText(phase.activeMs), 6)} of ${clockText(phase.plannedMs)}${note}`;
  });
}

/** What to say about a stretch in which nobody may have been there. */
export function gapText(gap: Gap): string {
  return `The screen of this session went away ${durationText(gap.lengthMs)} ago.`;
}

/** Everything that the live screen shows. */
export interface LivePicture {
  session: SessionPicture;
  difficulty: string;
  /** What to do in the running phase. */
  aim: string;
  hints: { shown: string[]; total: number };
  /** What the judge said last, rendered; nothing for a drill that it does not run. */
  judged: { file: string; verdict: string[] } | undefined;
  /** What the drill's own engine shows above the prompt, rendered: lines of an estimate, evidence of an incident. */
  engine: string[];
  /** What to try when stuck, while it is shown. */
  ladder: readonly string[];
  /** What the interviewer has thrown in and nobody has said to be handled. */
  interrupt: string | undefined;
  /** The prompt, rendered for the width. */
  prompt: string[];
  scroll: number;
  /** What just happened. */
  message: string;
  isHelpShown: boolean;
  keys: readonly LiveKey[];
}

/** A key of the live screen: what stands at the foot of the screen, and what the help says. */
export interface LiveKey {
  key: string;
  /** Empty for a key that only the help names. */
  label: string;
  help: string;
}

/** Rows from which there is room for every phase; below `cramped`, only for the text and what is counted. */
const spacious = 22;
const cramped = 14;

/**
 * The live screen for a terminal of that size; never more lines than it has.
 *
 * @param size columns and rows, from 40×10 on
 */
export function liveLines(live: LivePicture, theme: Theme, size: Size): string[] {
  const { head, foot, room } = frame(live, theme, size);
  return [...head, ...body(live, theme, size.columns, room), ...foot].slice(0, size.rows);
}

/** The lines that can be scrolled past, so that the loop can stop there. */
export function scrollLimit(live: LivePicture, theme: Theme, size: Size): number {
  return Math.max(0, bodyText(live, theme, size.columns).length - frame(live, theme, size).room);
}

interface Size {
  columns: number;
  rows: number;
}

/** What stands above and below the text, and the rows that are left for it. */
function frame(
  live: LivePicture,
  theme: Theme,
  size: Size,
): { head: string[]; foot: string[]; room: number } {
  const width = size.columns;
  const head = [...titleLines(live, theme, size), ...phaseBlock(live, theme, size)];
  const message = live.message === '' ? '' : theme.warn(truncate(live.message, width));
  const foot = [
    ...interruptLines(live, theme, size),
    ...(message === '' && size.rows < cramped ? [] : [message]),
    ...keyLines(live, theme, width),
  ];
  return { head, foot, room: Math.max(0, size.rows - head.length - foot.length) };
}

/** What the interviewer throws in stands above the keys until it is said whether it was handled. */
function interruptLines({ interrupt }: LivePicture, theme: Theme, { columns, rows }: Size): string[] {
  if (interrupt === undefined) {
    return [];
  }
  const lines = wrap(`The interviewer: ${interrupt}`, columns, '  ');
  return [...lines.slice(0, rows < cramped ? 2 : 4), '  Answer aloud; then + handled, - not.'].map(
    theme.accent,
  );
}

function titleLines(live: LivePicture, theme: Theme, { columns: width, rows }: Size): string[] {
  const { session, difficulty } = live;
  const label = [labelOf(session), difficulty].filter((part) => part !== '').join(', ');
  const title = truncate(session.title, Math.max(10, width - label.length - 2));
  const pace = session.pace === '' ? '' : `  ${paintPace(session.pace, theme)}`;
  const bare = clockLine(session, theme);
  const clock = session.status === 'running' && widthOf(bare + pace) <= width ? bare + pace : bare;
  const counts = countsOf(session);
  const isRoom = counts !== '' && widthOf(clock) + counts.length + 3 <= width;
  const barWidth = Math.min(40, width - 2);
  return [
    padEnd(theme.heading(title), width - label.length) + theme.muted(label),
    isRoom ? `${clock}   ${theme.muted(counts)}` : clock,
    ...(rows < cramped ? [] : [gauge(session.elapsedMs, session.plannedMs, barWidth, theme)]),
  ];
}

function phaseBlock(live: LivePicture, theme: Theme, size: Size): string[] {
  const { session, aim } = live;
  const current = session.phases[session.phase];
  if (current === undefined) {
    return [''];
  }
  const aimLine = theme.muted(truncate(aim, size.columns));
  if (size.rows < spacious) {
    const lead = `${session.phase + 1}/${session.phases.length} ${current.title}`;
    const line = `${theme.accent(lead)}  ${phaseClock(current, theme)}`;
    return size.rows < cramped ? [line] : [line, aimLine, ''];
  }
  const widest = Math.max(...session.phases.map(({ title }) => title.length));
  const rows = session.phases.map((phase, index) => {
    const isCurrent = index === session.phase;
    const mark = isCurrent
      ? theme.unicode
        ? '▸'
        : '>'
      : index < session.phase
        ? theme.unicode
          ? '✓'
          : '+'
        : ' ';
    const text = `${mark} ${padEnd(phase.title, widest)}  ${padStart(clockText(phase.activeMs), 6)} of ${padStart(clockText(phase.plannedMs), 5)}`;
    const over = phase.activeMs - phase.plannedMs;
    const late = over >= 30_000 ? theme.warn(`  ${durationText(over)} over`) : '';
    return (isCurrent ? theme.accent(text) : theme.muted(text)) + late;
  });
  return ['', ...rows, aimLine, ''];
}

/** The text that can be scrolled: help, or hints and the prompt. */
function bodyText(live: LivePicture, theme: Theme, width: number): string[] {
  if (live.isHelpShown) {
    return [
      ...live.keys.map(({ key, help }) => `${key}  ${help}`),
      'up, down, page up, page down  scroll the text',
    ].flatMap((line) => wrap(line, width, '   '));
  }
  const above = [live.judged?.verdict ?? [], ladderLines(live, theme, width), live.engine].filter(
    (part) => part.length > 0,
  );
  const hints = live.hints.shown.flatMap((hint, index) =>
    wrap(`Hint ${index + 1} of ${live.hints.total}: ${hint}`, width, '  ').map((line) => theme.accent(line)),
  );
  return [
    ...above.flatMap((part) => [...part, '', ...rule(width, theme)]),
    ...hints,
    ...(hints.length > 0 ? [''] : []),
    ...live.prompt,
    ...(live.judged === undefined ? [] : ['', ...wrap(theme.muted(`Your file: ${live.judged.file}`), width)]),
  ];
}

function ladderLines({ ladder }: LivePicture, theme: Theme, width: number): string[] {
  return ladder.length === 0
    ? []
    : [
        theme.heading('Step back for a minute:'),
        ...ladder.flatMap((step, index) => wrap(`${index + 1}. ${step}`, width, '   ')),
      ];
}

/** What parts the verdict from the statement. */
function rule(width: number, theme: Theme): string[] {
  return [theme.muted((theme.unicode ? '─' : '-').repeat(Math.min(width, 60)))];
}

function body(live: LivePicture, theme: Theme, width: number, room: number): string[] {
  const text = bodyText(live, theme, width);
  const start = Math.min(live.scroll, Math.max(0, text.length - room));
  const shown = text.slice(start, start + room);
  if (start + room < text.length && shown.length > 0) {
    shown[shown.length - 1] = theme.muted(
      truncate(`(${text.length - start - room + 1} more lines: down)`, width),
    );
  }
  return [...shown, ...Array.from({ length: room - shown.length }, () => '')];
}

function keyLines({ keys }: LivePicture, theme: Theme, width: number): string[] {
  const lines: string[][] = [[]];
  let used = 0;
  for (const { key, label } of keys.filter((each) => each.label !== '')) {
    const length = widthOf(`${key} ${label}`);
    if (used + length > width && used > 0) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(`${theme.accent(key)} ${theme.muted(label)}`);
    used += length + 3;
  }
  return lines.map((parts) => parts.join('   '));
}
