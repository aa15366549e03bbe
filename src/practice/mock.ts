import type { Company, Drill, LoopPage } from '../library/page-schema.ts';
import type { DrillKind, talks } from '../library/vocabulary.ts';
import { practiceOf } from './kinds/index.ts';
import type { Outcome } from './outcome.ts';

/** One round of a loop before its drill is chosen. */
export interface RoundPlan {
  kind: DrillKind;
  title: string;
  minutes: number;
  /** Minutes of break after it. */
  breakMinutes: number;
  difficulty?: Drill['difficulty'] | undefined;
  /** Drills to take first. */
  drills: readonly string[];
}

/** A loop that can be held as a mock. */
export interface LoopPlan {
  /** What it is called by: a company's id, a loop's, `custom`. */
  name: string;
  title: string;
  budgetMinutes: number | undefined;
  rounds: RoundPlan[];
}

/** Which kind of drill stands for a talk that has none of its own. */
const standIns: Readonly<Record<(typeof talks)[number], DrillKind>> = {
  recruiter: 'pitch',
  'hiring-manager': 'behavioral',
  values: 'behavioral',
  'cross-functional': 'behavioral',
  domain: 'walkthrough',
};

/** The kind of drill that practises a round of a company's loop. */
export function kindOfRound(kind: DrillKind | (typeof talks)[number]): DrillKind {
  return kind in standIns ? standIns[kind as (typeof talks)[number]] : (kind as DrillKind);
}

/** Minutes between two rounds of one day. */
const usualBreak = 10;

/** A company's loop, each round as often as it is held. */
export function loopOfCompany({ id, title, loop, prompts }: Company): LoopPlan {
  const drills = prompts.flatMap(({ drill }) => drill ?? []);
  const rounds = loop.flatMap((round) =>
    Array.from({ length: round.count }, (_, index) => ({
      kind: kindOfRound(round.kind),
      title: round.count === 1 ? round.title : `${round.title} (${index + 1} of ${round.count})`,
      minutes: round.minutes,
      breakMinutes: usualBreak,
      drills,
    })),
  );
  return { name: id, title, budgetMinutes: undefined, rounds: withoutLastBreak(rounds) };
}

/** A loop of the library. */
export function loopOfPage({ id, title, budget, rounds }: LoopPage): LoopPlan {
  return {
    name: id,
    title,
    budgetMinutes: budget,
    rounds: rounds.map((round) => ({
      kind: round.kind,
      title: round.title,
      minutes: round.minutes,
      breakMinutes: round.break,
      difficulty: round.difficulty,
      drills: round.drills,
    })),
  };
}

/** Rounds that a person puts together. */
export function customLoop(rounds: readonly { kind: DrillKind; minutes: number }[]): LoopPlan {
  return {
    name: 'custom',
    title: 'A loop of your own',
    budgetMinutes: undefined,
    rounds: withoutLastBreak(
      rounds.map(({ kind, minutes }) => ({
        kind,
        title: practiceOf(kind).title,
        minutes,
        breakMinutes: usualBreak,
        drills: [],
      })),
    ),
  };
}

/** A timed set: so many drills of a kind, one budget. */
export function timedSet(kind: DrillKind, count: number, budgetMinutes: number): LoopPlan {
  return {
    name: 'set',
    title: `${count} × ${kind} in ${budgetMinutes} minutes`,
    budgetMinutes,
    rounds: Array.from({ length: count }, (_, index) => ({
      kind,
      title: `Drill ${index + 1} of ${count}`,
      minutes: Math.max(1, Math.round(budgetMinutes / count)),
      breakMinutes: 0,
      drills: [],
    })),
  };
}

function withoutLastBreak(rounds: readonly RoundPlan[]): RoundPlan[] {
  return rounds.map((round, index) => (index === rounds.length - 1 ? { ...round, breakMinutes: 0 } : round));
}

/** A round as it is held: its drill, and its session once it has begun. */
export interface Round {
  kind: DrillKind;
  title: string;
  minutes: number;
  breakMinutes: number;
  drill: string;
  sessionId: number | undefined;
  note: string | undefined;
}

/** What a person says of a loop when it is over. */
export interface Debrief {
  strengths: string[];
  gaps: string[];
}

/** A mock with its rounds in order. Instants are epoch milliseconds. */
export interface Mock {
  id: number;
  uuid: string;
  name: string;
  title: string;
  isPressed: boolean;
  budgetMinutes: number | undefined;
  startedAt: number;
  zone: string;
  day: string;
  isOpen: boolean;
  endedAt: number | undefined;
  debrief: Debrief | undefined;
  rounds: Round[];
}

/** What of a round's session its score follows from. */
export interface RoundFacts {
  title: string;
  kind: DrillKind;
  drill: string;
  outcome: Outcome | undefined;
  /** Points at the end, in percent. */
  score: number | undefined;
  elapsedMs: number;
  plannedMs: number;
  hints: number;
  stuck: number;
  /** Interruptions that came, and those that were handled. */
  asked: number;
  handled: number;
  isOvertime: boolean;
}

const credit: Readonly<Record<Outcome, number>> = {
  solved: 100,
  'solved-with-help': 50,
  partial: 50,
  failed: 0,
  abandoned: 0,
};

/** A round's score in percent: its outcome, and the points at the end where there are any, half and half. */
export function roundScore({ outcome, score }: Pick<RoundFacts, 'outcome' | 'score'>): number | undefined {
  if (outcome === undefined) {
    return undefined;
  }
  return score === undefined ? credit[outcome] : Math.round((credit[outcome] + score) / 2);
}

/** Below that an interviewer writes "no". */
const bar = 50;

/** The round that would have failed the loop: the weakest one, when it lies below the bar. */
export function failingRound<Facts extends RoundFacts>(rounds: readonly Facts[]): Facts | undefined {
  const scored = rounds
    .map((round) => ({ round, score: roundScore(round) ?? 0 }))
    .sort((a, b) => a.score - b.score);
  const [weakest] = scored;
  return weakest !== undefined && weakest.score < bar ? weakest.round : undefined;
}

/** What the rounds themselves suggest as strengths and gaps, best and worst first; three of each at most. */
export function proposeDebrief(rounds: readonly RoundFacts[]): Debrief {
  const ranked = rounds
    .map((round) => ({ round, score: roundScore(round) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const strengths = [
    ...ranked.filter(({ score }) => score >= 75).map(({ round, score }) => `${round.title}: ${score} %`),
    ...rounds
      .filter(({ outcome, isOvertime }) => outcome === 'solved' && !isOvertime)
      .map(({ title }) => `In time in ${title}`),
    ...rounds
      .filter(({ asked, handled }) => asked > 0 && handled === asked)
      .map(({ title }) => `Every interruption handled in ${title}`),
  ];
  const gaps = [
    ...[...ranked]
      .reverse()
      .filter(({ score }) => score < 75)
      .map(({ round, score }) => `${round.title}: ${score} %`),
    ...rounds.filter(({ isOvertime }) => isOvertime).map(({ title }) => `Over time in ${title}`),
    ...rounds
      .filter(({ stuck, hints }) => stuck + hints > 0)
      .map(({ title }) => `Stuck or helped in ${title}`),
    ...rounds
      .filter(({ asked, handled }) => handled < asked)
      .map(({ title, asked, handled }) => `${asked - handled} interruptions open in ${title}`),
  ];
  return { strengths: strengths.slice(0, 3), gaps: gaps.slice(0, 3) };
}

/**
 * The smallest drill that prevents what failed: of the same kind, first one that shares a pattern or a topic, then the
 * shortest, then the one done least. Nothing when the library has no other.
 */
export function preventingDrill(
  failed: Pick<Drill, 'id' | 'kind' | 'patterns' | 'topics' | 'minutes'>,
  drills: readonly Drill[],
  timesDone: (id: string) => number,
): Drill | undefined {
  const shares = (drill: Drill): boolean =>
    drill.patterns.some((pattern) => failed.patterns.includes(pattern)) ||
    drill.topics.some((topic) => failed.topics.includes(topic));
  const [best] = drills
    .filter(
      (drill) =>
        drill.kind === failed.kind && drill.id !== failed.id && !drill.warmup && drill.form !== 'take-home',
    )
    .sort(
      (a, b) =>
        Number(shares(b)) - Number(shares(a)) ||
        a.minutes - b.minutes ||
        timesDone(a.id) - timesDone(b.id) ||
        (a.id < b.id ? -1 : 1),
    );
  return best;
}

/** The next round that has no session yet. */
export function nextRound({ rounds }: Pick<Mock, 'rounds'>): number | undefined {
  const index = rounds.findIndex(({ sessionId }) => sessionId === undefined);
  return index < 0 ? undefined : index;
}

/**
 * Minutes that a round may take: its own, or with one budget an even share of what is left.
 *
 * @param usedMs of the rounds before it
 */
export function minutesForRound(
  mock: Pick<Mock, 'rounds' | 'budgetMinutes'>,
  index: number,
  usedMs: number,
): number {
  const own = mock.rounds[index]?.minutes ?? 1;
  if (mock.budgetMinutes === undefined) {
    return own;
  }
  const left = mock.budgetMinutes - usedMs / 60_000;
  return Math.max(1, Math.round(left / Math.max(1, mock.rounds.length - index)));
}
