import { type GrowthPicture, growthPicture } from './growth.ts';
import type { CaseName, Judgement, Verdict } from './verdict.ts';

/** What a solution was run for: while working on it, to hand it in, or against random inputs. */
export const attemptModes = ['test', 'submit', 'stress'] as const;
export type AttemptMode = (typeof attemptModes)[number];

/** What is kept of a judgement besides its verdict and counts. */
export interface AttemptDetails {
  /** The cases that failed, as far as they were run. */
  failed: CaseName[];
  wallMs: number;
  peakKb: number | null;
  /** For a debug drill: how many lines differ from the code that it began with. */
  changedLines?: number;
  /** How its time grows: the exponent with its interval, what was declared, and what that says. */
  growth?: GrowthPicture;
}

/** One judged solution. Instants are epoch milliseconds. */
export interface Attempt {
  uuid: string;
  sessionId: number | undefined;
  drill: string;
  language: string;
  at: number;
  mode: AttemptMode;
  verdict: Verdict;
  passed: number;
  total: number;
  details: AttemptDetails;
}

const mostKept = 200;

/** What is kept of a judgement. */
export function detailsOf(judgement: Judgement, changedLines: number | undefined): AttemptDetails {
  return {
    failed: judgement.cases
      .filter(({ verdict }) => verdict !== 'accepted' && verdict !== 'not-run')
      .slice(0, mostKept)
      .map(({ name }) => name),
    wallMs: Math.round(judgement.wallMs),
    peakKb: judgement.peakKb ?? null,
    ...(changedLines === undefined ? {} : { changedLines }),
    ...(judgement.growth === undefined ? {} : { growth: growthPicture(judgement.growth) }),
  };
}
