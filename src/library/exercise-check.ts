import type { Exercise } from './exercise-files.ts';
import type { Problem } from './problem.ts';
import { type RandomArguments, type RandomInput, referencesOf } from './random-input.ts';
import type { Parameter } from './signature.ts';

const leastCases = 12;
/** Data sets of a query. */
const leastSets = 5;
const leastWrong = 2;

/** Everything about a drill that can be judged, and could not be right: cases, references, random inputs. */
export function checkExercise(exercise: Exercise, path: string): Problem[] {
  const { drill, signature, cases, references, faulty, wrong, problems } = exercise;
  const found = (severity: Problem['severity'], message: string, remedy: string): Problem => ({
    severity,
    path,
    line: 1,
    message,
    remedy,
  });
  const total = cases.examples.length + cases.hidden.length;
  const wanted = signature.kind === 'query' ? leastSets : leastCases;
  const isImported = drill.imported !== undefined;
  return [
    ...problems,
    ...(cases.examples.length === 0
      ? [found('error', 'there is no example', 'Add one to "examples" in cases.json.')]
      : []),
    ...(!isImported && total < wanted
      ? [
          found(
            'warning',
            `there are ${total} cases; ${wanted} are wanted`,
            'Add hidden ones, the nasty ones too.',
          ),
        ]
      : []),
    ...(!isImported && references.length === 0
      ? [found('warning', 'there is no reference', 'Add solution.py, or another solution.* beside the page.')]
      : []),
    ...(!isImported && wrong.length < leastWrong
      ? [
          found(
            'warning',
            `there are ${wrong.length} wrong solutions; ${leastWrong} are wanted`,
            'Add plausible ones to the folder wrong/.',
          ),
        ]
      : []),
    ...(drill.kind === 'debug' && faulty.length === 0
      ? [
          found(
            'error',
            'there is no code with a fault',
            'Add faulty.py, or another faulty.* beside the page.',
          ),
        ]
      : []),
    ...[drill.random, drill.growth?.inputs].flatMap((random) =>
      random === undefined
        ? []
        : randomProblems(random as RandomInput, signature).map((message) =>
            found('error', message, 'Mend how random inputs are made.'),
          ),
    ),
  ];
}

function randomProblems(random: RandomInput, signature: Exercise['signature']): string[] {
  if (signature.kind === 'functions') {
    return argumentProblems(random.arguments, signature.functions[0]?.parameters ?? [], []);
  }
  if (signature.kind === 'query') {
    return ['data sets are not made at random'];
  }
  return [
    ...argumentProblems(random.arguments, signature.parameters, []),
    ...signature.methods.flatMap(({ name, parameters }) =>
      argumentProblems(random.methods?.[name] ?? {}, parameters, signature.parameters).map(
        (message) => `${name}: ${message}`,
      ),
    ),
  ];
}

/** Each parameter is made, nothing else is, and bounds refer to what is made before. */
function argumentProblems(
  random: RandomArguments,
  parameters: readonly Parameter[],
  before: readonly Parameter[],
): string[] {
  const known = new Set(before.map(({ name }) => name));
  const broken: string[] = [];
  for (const { name } of parameters) {
    const made = random[name];
    if (made === undefined) {
      broken.push(`nothing says how ${name} is made`);
    } else {
      const unknown = referencesOf(made).filter((reference) => !known.has(reference));
      broken.push(
        ...unknown.map((reference) => `${name} refers to ${reference}, which is not made before it`),
      );
    }
    known.add(name);
  }
  const extra = Object.keys(random).filter(
    (name) => !parameters.some((parameter) => parameter.name === name),
  );
  return [...broken, ...extra.map((name) => `${name} is made but is no parameter`)];
}
