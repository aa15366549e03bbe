import { fraction, type Random } from '../system/random.ts';
import { evaluate, namesOf, parseFormula } from './formula.ts';
import type { Estimate } from './page-schema.ts';
import { proseText, type Unit, unitNamed } from './quantity.ts';

/** The numbers of one session, in base units, and what the lines come to with them. */
export interface Drawn {
  given: ReadonlyMap<string, number>;
  lines: ReadonlyMap<string, number>;
}

const tries = 200;

/** A unit that content has; a check has seen that it exists. */
export function unitOf(name: string): Unit {
  return unitNamed(name) ?? { name: 'count', base: 'count', per: 'none', factor: 1 };
}

/** The usual numbers of a drill. */
export function usualNumbers(estimate: Estimate): Drawn {
  return withLines(
    estimate,
    new Map(estimate.given.map(({ id, value, unit }) => [id, value * unitOf(unit).factor])),
  );
}

/** Numbers drawn anew: those that break a requirement are drawn again; if all do, it is the usual ones. */
export function drawNumbers(estimate: Estimate, random: Random): Drawn {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const drawn = withLines(
      estimate,
      new Map(estimate.given.map((given) => [given.id, drawOne(given, random) * unitOf(given.unit).factor])),
    );
    if (isSane(estimate, drawn)) {
      return drawn;
    }
  }
  return usualNumbers(estimate);
}

type Given = Estimate['given'][number];

/** Evenly on a logarithmic scale, in two digits; small whole numbers stay whole. */
function drawOne(given: Given, random: Random): number {
  const choices = given['one-of'];
  const at = fraction(random);
  if (choices !== undefined) {
    return choices[Math.floor(at * choices.length)] ?? given.value;
  }
  const [low, high] = given.range ?? [given.value, given.value];
  if ([low, high, given.value].every((value) => Number.isInteger(value) && value <= 100)) {
    return low + Math.floor(at * (high - low + 1));
  }
  const raw = low > 0 ? low * (high / low) ** at : low + (high - low) * at;
  return Math.min(high, Math.max(low, Number(raw.toPrecision(2))));
}

/** What the lines come to. */
function withLines(estimate: Estimate, given: ReadonlyMap<string, number>): Drawn {
  const values = new Map(given);
  const lines = new Map<string, number>();
  for (const { id, formula } of estimate.lines) {
    const value = evaluate(parseFormula(formula), values);
    values.set(id, value);
    lines.set(id, value);
  }
  return { given, lines };
}

/** Whether every requirement holds and every line is a number above zero. */
export function isSane(estimate: Estimate, { given, lines }: Drawn): boolean {
  const values = new Map([...given, ...lines]);
  return (
    [...lines.values()].every((value) => Number.isFinite(value) && value > 0) &&
    estimate.require.every((formula) => evaluate(parseFormula(formula), values) > 0)
  );
}

/** What a prompt says with these numbers in place of `{names}`. */
export function promptWith(prompt: string, estimate: Estimate, { given }: Drawn): string {
  return estimate.given.reduce(
    (text, { id, unit }) => text.replaceAll(`{${id}}`, proseText(given.get(id) ?? 0, unitOf(unit))),
    prompt,
  );
}

/** What does not hold in an estimate, with its place in the front matter. */
export function estimateProblems(
  { given, lines, require }: Estimate,
  prompt: string,
): { at: PropertyKey[]; message: string }[] {
  const known = new Set<string>();
  const problems: { at: PropertyKey[]; message: string }[] = [];
  const add = (at: PropertyKey[], message: string): void => {
    problems.push({ at: ['estimate', ...at], message });
  };
  const unit = (at: PropertyKey[], name: string): void => {
    if (unitNamed(name) === undefined) {
      add(at, `there is no unit "${name}"`);
    }
  };
  const formula = (at: PropertyKey[], text: string): void => {
    try {
      for (const name of namesOf(parseFormula(text)).filter((each) => !known.has(each))) {
        add(at, `the formula names "${name}", which is neither given nor an earlier line`);
      }
    } catch (error) {
      add(at, error instanceof Error ? error.message : String(error));
    }
  };
  for (const [index, { id, unit: name, range, value, ...rest }] of given.entries()) {
    unit(['given', index, 'unit'], name);
    if (known.has(id)) {
      add(['given', index, 'id'], `"${id}" is used twice`);
    }
    known.add(id);
    const allowed = rest['one-of'];
    if (range !== undefined && !(range[0] < range[1] && range[0] <= value && value <= range[1])) {
      add(['given', index, 'range'], 'the range does not hold the usual value');
    }
    if (allowed !== undefined && !allowed.includes(value)) {
      add(['given', index, 'one-of'], 'the list does not hold the usual value');
    }
    if (!prompt.includes(`{${id}}`)) {
      add(['given', index, 'id'], `the prompt does not say {${id}}`);
    }
  }
  for (const [index, { id, unit: name, formula: text }] of lines.entries()) {
    unit(['lines', index, 'unit'], name);
    formula(['lines', index, 'formula'], text);
    if (known.has(id)) {
      add(['lines', index, 'id'], `"${id}" is used twice`);
    }
    known.add(id);
  }
  for (const [index, text] of require.entries()) {
    formula(['require', index], text);
  }
  const names = new Set(given.map(({ id }) => id));
  for (const [, name = ''] of prompt.matchAll(/\{([a-z][a-z0-9-]*)\}/g)) {
    if (!names.has(name)) {
      add(['given'], `the prompt says {${name}}, which is not given`);
    }
  }
  return problems;
}
