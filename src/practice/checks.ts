import type { Checkpoint } from '../library/checkpoints.ts';
import { type DrillKind, type Level, levels } from '../library/vocabulary.ts';

/** One thing to look for in an answer, once it has been given. */
export interface Check {
  id: string;
  /** The phase that it belongs to; empty for the whole answer. */
  phase: string;
  /** From which level on it is expected; nothing means from every one. */
  level: Level | undefined;
  text: string;
}

/** How long a spoken answer may take. */
const longestAnswerMs = 180_000;

/** What interviewers listen for in a story, whatever it is about. */
const spokenChecks: readonly Check[] = [
  ['specific', 'One specific occasion: a place, a date, people'],
  ['own-part', 'Your own part: “I” where it was you'],
  ['criteria', 'How you decided: the alternatives and what spoke for this one'],
  ['numbers', 'The result in numbers'],
  ['reflection', 'What you would do otherwise, and have done since'],
].map(([id = '', text = '']) => ({ id, phase: '', level: undefined, text }));

const inTime: Check = { id: 'in-time', phase: '', level: undefined, text: 'Under three minutes' };

const pitchChecks: readonly Check[] = [
  ['specific', 'Specific: what you do, in words that a stranger can repeat'],
  ['own-part', 'Your own part in each result'],
  ['criteria', 'Why this role, with a fact about it'],
  ['numbers', 'Two results with numbers'],
  ['reflection', 'What you look for next, and why now'],
  ['in-time', 'Each version inside its time'],
].map(([id = '', text = '']) => ({ id, phase: '', level: undefined, text }));

/**
 * What to look for at the end of a session: in a story and a pitch what interviewers listen for, else the drill's own
 * checkpoints.
 *
 * @param bullets plain bullets of a strong answer that is not told apart by level
 */
export function checksFor(
  kind: DrillKind,
  checkpoints: readonly Checkpoint[],
  bullets: readonly string[],
): readonly Check[] {
  if (kind === 'behavioral') {
    return [...spokenChecks, inTime];
  }
  if (kind === 'pitch') {
    return pitchChecks;
  }
  return checkpoints.length > 0
    ? checkpoints.map(({ phase, level, text }, index) => ({
        id: String(index + 1),
        phase,
        level,
        text: bare(text),
      }))
    : bullets.map((text, index) => ({
        id: String(index + 1),
        phase: '',
        level: undefined,
        text: bare(text),
      }));
}

/** Kinds that are solved in a file or elsewhere, so that nobody ticks a list at the end. */
const unticked: ReadonlySet<DrillKind> = new Set([
  'coding',
  'debug',
  'sql',
  'external',
  'estimation',
  'incident',
]);

/** Whether a kind's checks are gone through at the end. */
export function isTicked(kind: DrillKind): boolean {
  return !unticked.has(kind);
}

/** A bullet without its marks: it is listed, not rendered. */
function bare(text: string): string {
  return text.replaceAll(/`|\*\*/g, '');
}

/** Checks that the clock has answered already. */
export function metByClock(
  checks: readonly Check[],
  phases: readonly { id: string; activeMs: number; seconds: number }[],
): string[] {
  const answer = phases.find(({ id }) => id === 'answer');
  const spoken = phases.filter(({ id }) => ['thirty', 'ninety', 'two-minutes'].includes(id));
  const isInTime =
    answer === undefined
      ? spoken.length > 0 && spoken.every(({ activeMs, seconds }) => activeMs <= seconds * 1100)
      : answer.activeMs > 0 && answer.activeMs <= longestAnswerMs;
  return isInTime && checks.some(({ id }) => id === 'in-time') ? ['in-time'] : [];
}

/** Points for what was met: checks of the person's level and below count. */
export function scoreOfChecks(
  checks: readonly Check[],
  met: readonly string[],
  level: Level,
): { points: number; of: number } {
  const counted = checks.filter((check) => isExpected(check, level));
  return { points: counted.filter(({ id }) => met.includes(id)).length, of: counted.length };
}

/** Whether a check is expected at that level. */
export function isExpected(check: Check, level: Level): boolean {
  return check.level === undefined || levels.indexOf(check.level) <= levels.indexOf(level);
}
