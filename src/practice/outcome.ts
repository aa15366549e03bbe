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

/** What a proposal looks at in a session. */
interface ProposedFrom {
  hints: number;
  style: Style;
  isPressed: boolean;
  judged: { verdict: string; passed: number } | undefined;
}

/** Points from which an estimation or an incident counts as solved, and as partly done. */
const solvedFrom = 0.75;
const partialFrom = 0.4;

/**
 * What the judge's last word, or the points, suggest; in interview mode the judge's word is not told yet.
 *
 * @param points what numbers or an incident came to, where there are any
 */
export function proposedOutcome(
  { hints, judged, style, isPressed }: ProposedFrom,
  points: { points: number; of: number } | undefined,
): Outcome {
  const share = points === undefined || points.of === 0 ? 1 : points.points / points.of;
  if (share < solvedFrom) {
    return share >= partialFrom ? 'partial' : 'failed';
  }
  if (!isPressed && judged !== undefined && judged.verdict !== 'accepted') {
    return judged.passed > 0 ? 'partial' : 'failed';
  }
  return hints > 0 || style === 'guided' ? 'solved-with-help' : 'solved';
}
