import type { GrowthOrder } from '../library/vocabulary.ts';

/** What one size of input cost: processor time in milliseconds, the least of several runs. */
export interface GrowthPoint {
  size: number;
  cpuMs: number;
}

/** The exponent of a power law through the points, with the ends of its 95 % interval. */
export interface GrowthFit {
  exponent: number;
  low: number;
  high: number;
}

/** What a measurement says of the declared order. */
export const growthFindings = ['as-declared', 'worse', 'not-sure'] as const;
export type GrowthFinding = (typeof growthFindings)[number];

/** How the time of a solution was seen to grow, and what was declared. */
export interface Growth {
  declared: GrowthOrder;
  finding: GrowthFinding;
  /** Nothing when too few sizes could be measured. */
  fit: GrowthFit | undefined;
  points: GrowthPoint[];
}

/** `n` and `n log n` are one class: no clock tells them apart. */
const exponents: Readonly<Record<GrowthOrder, number>> = {
  '1': 0,
  'log n': 0,
  n: 1,
  'n log n': 1,
  'n^2': 2,
  'n^3': 3,
};

/** How far the whole interval has to lie above the declared exponent. Dictionaries measure 1.18 for n, sorts 1.16. */
const tolerance = 0.4;
/** An interval wider than this says nothing. */
const widest = 0.8;
/** Nobody is told that a solution is worse on an interval wider than this. */
const widestAccusation = 0.5;
/** Milliseconds below which the call and the cache count for more than the work. */
const briefest = 0.05;
const leastPoints = 4;
/** Only the largest sizes count: small ones measure the call. */
const mostPoints = 8;

/** Quantiles of Student's t for 97.5 %, by degrees of freedom from 1. */
const quantiles = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23];

/** A straight line through the logarithms, by least squares; nothing with fewer than four points. */
export function fitGrowth(points: readonly GrowthPoint[]): GrowthFit | undefined {
  const all = [...points].sort((a, b) => a.size - b.size);
  const long = all.filter(({ cpuMs }) => cpuMs >= briefest);
  const used = (long.length >= leastPoints ? long : all).slice(-mostPoints);
  if (used.length < leastPoints) {
    return undefined;
  }
  const xs = used.map(({ size }) => Math.log(size));
  // Clocks do not tell less than a microsecond.
  const ys = used.map(({ cpuMs }) => Math.log(Math.max(cpuMs, 0.001)));
  const [x, y] = [mean(xs), mean(ys)];
  const spread = sum(xs.map((each) => (each - x) ** 2));
  if (spread === 0) {
    return undefined;
  }
  const exponent = sum(xs.map((each, index) => (each - x) * ((ys[index] ?? y) - y))) / spread;
  const residual = sum(xs.map((each, index) => ((ys[index] ?? y) - y - exponent * (each - x)) ** 2));
  const freedom = used.length - 2;
  const margin = (quantiles[freedom - 1] ?? 2) * Math.sqrt(residual / freedom / spread);
  return { exponent, low: exponent - margin, high: exponent + margin };
}

/** A measurement as it is shown and kept: exponents to a tenth. */
export interface GrowthPicture {
  declared: GrowthOrder;
  finding: GrowthFinding;
  exponent: number | null;
  low: number | null;
  high: number | null;
}

export function growthPicture({ declared, finding, fit }: Growth): GrowthPicture {
  const tenth = (value: number | undefined): number | null =>
    value === undefined ? null : Math.round(value * 10) / 10;
  return { declared, finding, exponent: tenth(fit?.exponent), low: tenth(fit?.low), high: tenth(fit?.high) };
}

/** What points say of a declared order: worse only when the whole interval lies clearly above it. */
export function judgeGrowth(declared: GrowthOrder, points: readonly GrowthPoint[]): Growth {
  const fit = fitGrowth(points);
  return { declared, finding: findingOf(exponents[declared], fit), fit, points: [...points] };
}

function findingOf(declared: number, fit: GrowthFit | undefined): GrowthFinding {
  if (fit === undefined || fit.high - fit.low > widest) {
    return 'not-sure';
  }
  if (fit.low > declared + tolerance && fit.high - fit.low <= widestAccusation) {
    return 'worse';
  }
  return fit.high <= declared + tolerance ? 'as-declared' : 'not-sure';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
