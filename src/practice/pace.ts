import { durationText } from '../terminal/text.ts';
import type { SessionPicture } from './session-view.ts';

/** Below that nobody calls it late. */
const graceMs = 30_000;
const noticeMs = 60_000;

/** Milliseconds behind the plan; below zero ahead of it. A phase that is not over yet is behind only once it runs over. */
export function behindMs({ phases, phase: current }: Pick<SessionPicture, 'phases' | 'phase'>): number {
  return phases.reduce((sum, { activeMs, plannedMs }, index) => {
    const over = activeMs - plannedMs;
    return index > current ? sum + activeMs : sum + (index === current ? Math.max(0, over) : over);
  }, 0);
}

/** The pace in a few words: `3 min over in approach`, `4 min behind`, `2 min ahead`, `on time`; empty without phases. */
export function paceText(picture: Pick<SessionPicture, 'phases' | 'phase'>): string {
  const current = picture.phases[picture.phase];
  if (current === undefined || picture.phases.length < 2) {
    return '';
  }
  const over = current.activeMs - current.plannedMs;
  const behind = behindMs(picture);
  if (over >= graceMs) {
    return `${durationText(over)} over in ${current.title.toLowerCase()}`;
  }
  return behind >= noticeMs
    ? `${durationText(behind)} behind`
    : behind <= -noticeMs
      ? `${durationText(-behind)} ahead`
      : 'on time';
}
