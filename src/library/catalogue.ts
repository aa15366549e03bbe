import type { Catalogue, CatalogueProblem, Drill, Pattern } from './page-schema.ts';

/** A problem with the catalogue that it stands in. */
export interface ExternalProblem {
  catalogue: Catalogue;
  problem: CatalogueProblem;
}

/** Minutes that a problem is given, by its difficulty. */
const minutesOf = { easy: 20, medium: 30, hard: 45 } as const;

/** The id under which a problem is practised, such as `lc-56`: its history hangs on that. */
export function externalId({ prefix }: Pick<Catalogue, 'prefix'>, number: number): string {
  return `${prefix}-${number}`;
}

/** Whether an id could be that of a problem in a catalogue. */
export function looksExternal(id: string): boolean {
  return /^[a-z]{2,8}-\d{1,5}$/.test(id);
}

/** The problem of that id, or nothing. */
export function problemOf(catalogues: readonly Catalogue[], id: string): ExternalProblem | undefined {
  const at = id.lastIndexOf('-');
  const catalogue = catalogues.find(({ prefix }) => prefix === id.slice(0, at));
  const number = Number(id.slice(at + 1));
  const problem = catalogue?.problems.find((candidate) => candidate.number === number);
  return catalogue === undefined || problem === undefined ? undefined : { catalogue, problem };
}

/** Where a problem is found. */
function linkTo({ catalogue, problem }: ExternalProblem): string {
  return catalogue.link.replace('{slug}', problem.slug);
}

/**
 * The drill that a problem of a catalogue is.
 *
 * @param patterns the library's patterns; the hints are the cue and the invariant of the problem's first one
 */
export function externalDrill({ catalogue, problem }: ExternalProblem, pattern: Pattern | undefined): Drill {
  return {
    type: 'drill',
    id: externalId(catalogue, problem.number),
    title: `${problem.number}. ${problem.title}`,
    formerly: [],
    kind: 'external',
    difficulty: problem.difficulty,
    minutes: minutesOf[problem.difficulty],
    patterns: problem.patterns,
    topics: [],
    interrupts: [],
    hints:
      pattern === undefined
        ? []
        : [
            `Does it look like this? ${pattern.cue}`,
            `The pattern is ${pattern.title.toLowerCase()}. What stays true: ${pattern.invariant}`,
          ],
    form: 'full',
    warmup: false,
  };
}

/** What a person sees of a problem while the clock runs: facts and its address. */
export function externalPrompt(found: ExternalProblem): string {
  const { catalogue, problem } = found;
  const { number, title, difficulty } = problem;
  const lists = catalogue.lists.filter(({ id }) => problem.lists.includes(id)).map((list) => list.title);
  return [
    `Problem ${number} on ${catalogue.site}, ${title}, ${difficulty}.${lists.length === 0 ? '' : ` It stands in ${lists.join(', ')}.`}`,
    linkTo(found),
    'Open it there, keep the clock here, and say aloud what you do, as in the round.',
    ...(problem.drill === undefined
      ? []
      : [`A drill here trains the same idea: \`prep start ${problem.drill}\`.`]),
  ].join('\n\n');
}
