import type { FailureType, Rubric } from '../library/page-schema.ts';
import { type Cause, type Criterion, criteria } from '../library/vocabulary.ts';
import type { Outcome } from '../practice/outcome.ts';

/** What a person wrote about one session; what was not answered yet is missing. */
export interface PostMortem {
  well?: string;
  broke?: string;
  cause?: Cause;
  rule?: string;
  followUp?: string;
  /** Points of 0 to 2 for the criteria that were scored; never for the last one, which follows from the rest. */
  scores: Partial<Record<Criterion, number>>;
  /** Ids of the failure types that applied. */
  failures: string[];
}

export const emptyPostMortem: PostMortem = { scores: {}, failures: [] };

/** The criteria that are asked: all but whether the post-mortem was written. */
export const askedCriteria = criteria.filter((criterion) => criterion !== 'post-mortem');

/** What a session tells about itself, so that nobody has to. */
export interface KnownFacts {
  outcome: Outcome;
  hints: number;
  stuckMoments: number;
  /** Titles of the phases that took longer than planned, with the minutes over. */
  overran: { id: string; title: string; minutes: number }[];
  /** Whether the whole session took longer than planned. */
  isLate: boolean;
}

/** Points proposed from what happened; the person accepts or changes them. */
export function proposeScores(facts: KnownFacts): Record<Exclude<Criterion, 'post-mortem'>, number> {
  const solution = { solved: 2, 'solved-with-help': 1, partial: 1, failed: 0, abandoned: 0 }[facts.outcome];
  const clarifyOverran = facts.overran.some(({ id }) => id === 'clarify' || id === 'requirements');
  return {
    requirements: clarifyOverran ? 1 : 2,
    solution,
    'trade-offs': 1,
    'edge-cases': facts.outcome === 'solved' ? 2 : solution === 0 ? 0 : 1,
    communication: facts.stuckMoments > 0 ? 1 : 2,
  };
}

/** The failure types that can apply to a kind of drill, in the order of the list. */
export function failureTypesFor(types: readonly FailureType[], kind: string): FailureType[] {
  return types.filter(({ kinds }) => kinds.some((candidate) => candidate === kind || candidate === 'any'));
}

/** Failure types that what happened suggests, by id. */
export function proposeFailures(facts: KnownFacts, types: readonly FailureType[]): string[] {
  const suggested = [
    ...(facts.isLate ? ['out-of-time'] : []),
    ...(facts.stuckMoments > 0 ? ['stuck-too-long'] : []),
  ];
  return facts.outcome === 'solved' ? [] : suggested.filter((id) => types.some((type) => type.id === id));
}

/**
 * Points for the post-mortem itself: 2 when it says what broke and the rule against it (or, for a clean solve, what
 * went well), 1 when it says anything, 0 when nothing was written.
 */
export function writtenScore(postMortem: PostMortem, outcome: Outcome): 0 | 1 | 2 {
  const { well, broke, rule, cause, followUp } = postMortem;
  if ((broke !== undefined && rule !== undefined) || (outcome === 'solved' && well !== undefined)) {
    return 2;
  }
  return [well, broke, cause, rule, followUp].some((answer) => answer !== undefined) ? 1 : 0;
}

/** Whether it says enough to count as written. */
export function isWritten(postMortem: PostMortem | undefined, outcome: Outcome): boolean {
  return postMortem !== undefined && writtenScore(postMortem, outcome) === 2;
}

/** The rubric's sum of 0 to 12, or nothing while a criterion has not been scored. */
export function totalScore(postMortem: PostMortem, outcome: Outcome): number | undefined {
  const asked = askedCriteria.map((criterion) => postMortem.scores[criterion]);
  return asked.includes(undefined)
    ? undefined
    : asked.reduce<number>((sum, score) => sum + (score ?? 0), writtenScore(postMortem, outcome));
}

/** The anchor that describes a score. */
export function anchorOf(rubric: Rubric, criterion: Criterion, score: number): string {
  return rubric.criteria.find(({ id }) => id === criterion)?.anchors[score] ?? '';
}

/** One with the changes of another laid over it. */
export function mergePostMortem(before: PostMortem, changes: Partial<PostMortem>): PostMortem {
  return { ...before, ...changes, scores: { ...before.scores, ...changes.scores } };
}
