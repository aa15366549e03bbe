import type { Drawn } from '../library/estimate.ts';
import { unitOf } from '../library/estimate.ts';
import { evaluate, namesOf, parseFormula } from '../library/formula.ts';
import type { WorkedNumber } from '../library/numbers.ts';
import type { Estimate } from '../library/page-schema.ts';
import { parseQuantity, quantityText, type Unit } from '../library/quantity.ts';

/** How a line was answered. */
export interface Grade {
  /** 1 within a factor of 2, a half within 10, else 0. */
  credit: number;
  /** How many times too large, or too small below 1. */
  ratio: number;
  /** A slip that explains it, or nothing. */
  slip: string | undefined;
}

const full = 2;
const half = 10;

/**
 * Grades an amount: within a factor of 2 full, within 10 half. Shares are compared by what is left over too: 99% is not
 * 99.9%.
 *
 * @param expected in base units, above zero
 * @param answered in base units
 */
export function gradeAmount(expected: number, answered: number, unit: Unit): Grade {
  const ratio = answered / expected;
  const off = offOf(expected, answered, unit);
  const credit = off <= full * 1.0001 ? 1 : off <= half * 1.0001 ? 0.5 : 0;
  return { credit, ratio, slip: slipOf(ratio, unit) };
}

/** How far off it is, as a factor from 1 on. */
function offOf(expected: number, answered: number, unit: Unit): number {
  const far = (a: number, b: number): number =>
    a > 0 && b > 0 ? Math.max(a / b, b / a) : a === b ? 1 : Number.POSITIVE_INFINITY;
  const isShare = unit.base === 'fraction' && expected < 1;
  return isShare
    ? Math.max(far(expected, answered), far(1 - expected, 1 - answered))
    : far(expected, answered);
}

interface Slip {
  factor: number;
  /** Relative width in which it is recognised. */
  within: number;
  bases: readonly Unit['base'][] | 'any';
  tooLarge: string;
  tooSmall: string;
}

const binary = [1, 2, 3, 4, 5].map(
  (power): Slip => ({
    factor: (1024 / 1000) ** power,
    within: 0.004,
    bases: ['bytes'],
    tooLarge: 'steps of 1,024 where 1,000 were meant, or the other way round',
    tooSmall: 'steps of 1,024 where 1,000 were meant, or the other way round',
  }),
);

const slips: readonly Slip[] = [
  ...binary,
  {
    factor: 8,
    within: 0.03,
    bases: ['bytes'],
    tooLarge: 'a factor of 8: bits taken for bytes',
    tooSmall: 'a factor of 8: bytes taken for bits',
  },
  {
    factor: 86_400,
    within: 0.2,
    bases: 'any',
    tooLarge: 'a factor of 86,400: a day taken for a second',
    tooSmall: 'a factor of 86,400: divided by the seconds of a day once too often',
  },
  {
    factor: 3_600,
    within: 0.03,
    bases: 'any',
    tooLarge: 'a factor of 3,600: an hour taken for a second',
    tooSmall: 'a factor of 3,600: a second taken for an hour',
  },
  {
    factor: 60,
    within: 0.02,
    bases: 'any',
    tooLarge: 'a factor of 60: minutes taken for seconds',
    tooSmall: 'a factor of 60: seconds taken for minutes',
  },
  {
    factor: 1e3,
    within: 0.03,
    bases: 'any',
    tooLarge: 'a factor of 1,000: one prefix too large',
    tooSmall: 'a factor of 1,000: one prefix too small',
  },
  {
    factor: 1e6,
    within: 0.03,
    bases: 'any',
    tooLarge: 'a factor of 1,000,000: two prefixes too large',
    tooSmall: 'a factor of 1,000,000: two prefixes too small',
  },
];

function slipOf(ratio: number, unit: Unit): string | undefined {
  if (!(ratio > 0)) {
    return undefined;
  }
  for (const { factor, within, bases, tooLarge, tooSmall } of slips) {
    if (bases === 'any' || bases.includes(unit.base)) {
      if (Math.abs(ratio / factor - 1) <= within) {
        return tooLarge;
      }
      if (Math.abs(ratio * factor - 1) <= within) {
        return tooSmall;
      }
    }
  }
  return undefined;
}

/** An answer that a person gave to a line, in their words. */
export interface Answer {
  item: string;
  text: string;
}

/** A line with what was answered and what it comes to; everything in words, amounts in base units. */
export interface GradedLine {
  id: string;
  ask: string;
  unit: string;
  formula: string;
  /** What it comes to with this session's numbers. */
  expected: string;
  /** The formula with numbers in it. */
  working: string;
  answer: string | null;
  credit: number | null;
  slip: string | null;
}

/**
 * Grades the lines of an estimate, the last answer to each counting. A line that follows from the person's own earlier
 * answer is right as well: one slip costs one line.
 */
export function gradeLines(estimate: Estimate, drawn: Drawn, answers: readonly Answer[]): GradedLine[] {
  const own = new Map<string, number>(drawn.given);
  const values = new Map([...drawn.given, ...drawn.lines]);
  return estimate.lines.map(({ id, ask, unit: unitName, formula }) => {
    const unit = unitOf(unitName);
    const expected = drawn.lines.get(id) ?? Number.NaN;
    const parsed = parseFormula(formula);
    const consistent = evaluate(parsed, own);
    const text = answers.findLast(({ item }) => item === id)?.text;
    const amount = text === undefined ? undefined : parseQuantity(text, unit);
    const answered = amount?.ok === true ? amount.value : undefined;
    own.set(id, answered ?? expected);
    const grade =
      answered === undefined
        ? undefined
        : fairGrade(expected, consistent, answered, unit, estimate, drawn, formula);
    return {
      id,
      ask,
      unit: unitName,
      formula,
      expected: quantityText(expected, unit),
      working: workingOf(estimate, formula, values),
      answer: text ?? null,
      credit: grade?.credit ?? null,
      slip: grade?.slip ?? null,
    };
  });
}

function fairGrade(
  expected: number,
  consistent: number,
  answered: number,
  unit: Unit,
  estimate: Estimate,
  drawn: Drawn,
  formula: string,
): Grade {
  const plain = gradeAmount(expected, answered, unit);
  const followed = consistent > 0 ? gradeAmount(consistent, answered, unit) : plain;
  if (followed.credit > plain.credit) {
    return { ...followed, slip: 'right with your own earlier line' };
  }
  return plain.credit === 1 || plain.slip !== undefined
    ? plain
    : { ...plain, slip: forgotten(estimate, drawn, formula, plain.ratio) };
}

/** A given that the answer is off by: it was left out, or taken twice. */
function forgotten(estimate: Estimate, { given }: Drawn, formula: string, ratio: number): string | undefined {
  const used = usedGivens(estimate, formula);
  for (const { id, title, unit } of estimate.given) {
    const value = given.get(id) ?? 1;
    if (used.has(id) && unitOf(unit).base === 'count' && value >= 2) {
      if (Math.abs(ratio * value - 1) < 0.03) {
        return `a factor of ${value}: as if “${title}” were left out`;
      }
      if (Math.abs(ratio / value - 1) < 0.03) {
        return `a factor of ${value}: as if “${title}” were taken once too often`;
      }
    }
  }
  return undefined;
}

/** The givens that a formula rests on, through earlier lines too. */
function usedGivens(estimate: Estimate, formula: string): Set<string> {
  const names = new Set(namesOf(parseFormula(formula)));
  for (const name of names) {
    const line = estimate.lines.find(({ id }) => id === name);
    for (const inner of line === undefined ? [] : namesOf(parseFormula(line.formula))) {
      names.add(inner);
    }
  }
  return names;
}

/** The formula with its numbers in place of names, as people write them. */
function workingOf(estimate: Estimate, formula: string, values: ReadonlyMap<string, number>): string {
  const units = new Map([...estimate.given, ...estimate.lines].map(({ id, unit }) => [id, unit]));
  return formula
    .replaceAll('*', '×')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (name) => {
      const unit = units.get(name);
      const value = values.get(name);
      return unit === undefined || value === undefined ? name : quantityText(value, unitOf(unit));
    });
}

/** What lines come to: a point for full credit; a line without an answer counts nothing. */
export function pointsOfLines(lines: readonly Pick<GradedLine, 'credit'>[]): { points: number; of: number } {
  return { points: lines.reduce((sum, { credit }) => sum + (credit ?? 0), 0), of: lines.length };
}

/** Grades a design's numbers; only what was answered counts, since nobody works out all of them under the clock. */
export function gradeNumbers(numbers: readonly WorkedNumber[], answers: readonly Answer[]): GradedLine[] {
  return numbers.map(({ id, label, working, value, unit }) => {
    const text = answers.findLast(({ item }) => item === id)?.text;
    const amount = text === undefined ? undefined : parseQuantity(text, unit);
    const grade = amount?.ok === true ? gradeAmount(value, amount.value, unit) : undefined;
    return {
      id,
      ask: label,
      unit: unit.name,
      formula: working,
      expected: quantityText(value, unit),
      working,
      answer: text ?? null,
      credit: grade?.credit ?? null,
      slip: grade?.slip ?? null,
    };
  });
}
