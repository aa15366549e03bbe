import type { SessionEvent } from './session-event.ts';

/** One moment of a session in words. */
export interface Moment {
  /** Milliseconds after the session began. */
  offsetMs: number;
  text: string;
}

/** What happened in a session, in words, in order. */
export function timelineOf(events: readonly SessionEvent[]): Moment[] {
  const [first] = events;
  const phases = first?.kind === 'started' ? first.data.phases : [];
  const startedAt = first?.at ?? 0;
  return events.flatMap((event) => {
    const text = textOf(event, phases);
    return text === '' ? [] : [{ offsetMs: Math.max(0, event.at - startedAt), text }];
  });
}

function textOf(event: SessionEvent, phases: readonly { title: string }[]): string {
  switch (event.kind) {
    case 'started':
      return 'began';
    case 'confidence':
      return `${event.data.percent} % sure`;
    case 'paused':
      return event.data.gap === true ? 'screen gone' : 'paused';
    case 'resumed':
      return 'went on';
    case 'phase':
      return phases[event.data.to]?.title ?? `phase ${event.data.to + 1}`;
    case 'hint':
      return `hint ${event.data.index + 1}`;
    case 'stuck':
      return 'stuck';
    case 'note':
      return `note: ${event.data.text.split('\n')[0] ?? ''}`;
    case 'tested':
    case 'submitted':
      return `${event.kind}: ${event.data.verdict.replaceAll('-', ' ')}, ${event.data.passed} of ${event.data.total}`;
    case 'asked':
      return `interruption ${event.data.index + 1}`;
    case 'handled':
      return `interruption ${event.data.index + 1} ${event.data.isHandled ? 'handled' : 'not handled'}`;
    case 'answered':
      return `${event.data.item}: ${event.data.text}`;
    case 'acted':
      return `did ${event.data.action.replaceAll('-', ' ')}`;
    case 'recorded':
      return 'recording';
    case 'finished':
      return event.data.outcome.replaceAll('-', ' ');
    case 'corrected':
      return 'corrected';
    default:
      return '';
  }
}

/** A place in a recording worth hearing again. */
export interface Mark {
  /** The recording's file. */
  file: string;
  /** Seconds into it. */
  seconds: number;
  text: string;
}

/** So much is played before the moment itself. */
const leadSeconds = 15;

/** Stuck moments, ends of phases and interruptions, each with its place in the recording that was running then. */
export function marksOf(events: readonly SessionEvent[]): Mark[] {
  const [first] = events;
  const phases = first?.kind === 'started' ? first.data.phases : [];
  let recording: { file: string; at: number } | undefined;
  let phase = 0;
  const marks: Mark[] = [];
  for (const event of events) {
    if (event.kind === 'recorded') {
      recording = { file: event.data.file, at: event.at };
      marks.push({ file: event.data.file, seconds: 0, text: 'the beginning' });
    }
    const text = markText(event, phases, phase);
    if (event.kind === 'phase') {
      phase = event.data.to;
    }
    if (text !== undefined && recording !== undefined) {
      const seconds = Math.max(0, Math.floor((event.at - recording.at) / 1000) - leadSeconds);
      marks.push({ file: recording.file, seconds, text });
    }
  }
  return marks;
}

function markText(
  event: SessionEvent,
  phases: readonly { title: string }[],
  phase: number,
): string | undefined {
  switch (event.kind) {
    case 'stuck':
      return 'stuck';
    case 'hint':
      return `hint ${event.data.index + 1}`;
    case 'phase':
      return `end of ${(phases[phase]?.title ?? 'a phase').toLowerCase()}`;
    case 'asked':
      return `interruption ${event.data.index + 1}`;
    default:
      return undefined;
  }
}
