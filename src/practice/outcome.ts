import type { Style } from './style.ts';

/** How a session ended, best first. */
export const outcomes = ['solved', 'solved-with-help', 'partial', 'failed', 'abandoned'] as const;

export type Outcome = (typeof outcomes)[number];

/** Whether the text names an outcome. */
export function isOutcome(text: string): text is Outcome {
  return (outcomes as readonly string[]).includes(text);
}

/** Whether the drill comes back as a redo. An abandoned session says nothing either way. */
export function asksForRedo(outcome: Outcome): boolean {
  return outcome === 'solved-with-help' || outcome === 'partial' || outcome === 'failed';
}

/**
 * What an outcome is honestly called: with a hint, or with the solution open, nothing is solved without help; and an
 * approach alone solves a part.
 */
export function honestOutcome(outcome: Outcome, { hints, style }: { hints: number; style: Style }): Outcome {
  if (style === 'approach' && (outcome === 'solved' || outcome === 'solved-with-help')) {
    return 'partial';
  }
  return outcome === 'solved' && (hints > 0 || style === 'guided') ? 'solved-with-help' : outcome;
}
