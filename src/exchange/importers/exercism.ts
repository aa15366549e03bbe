import type { Case } from '../../library/cases.ts';
import type { WrittenCall } from '../../library/signature.ts';
import { isRecord } from '../../library/value-type.ts';
import {
  checkedDrill,
  type ImportedDrill,
  type Importer,
  idFrom,
  joined,
  type ProblemSet,
  type SourceFile,
  snakeCase,
} from '../problem-import.ts';

const fileName = 'canonical-data.json';

/** Exercism's problem-specifications: `exercises/<name>/canonical-data.json`, with `description.md` beside it. */
export const exercism: Importer = {
  id: 'exercism',
  title: 'Exercism, problem-specifications',
  accepts: (files) => files.some(({ path }) => path.split('/').at(-1) === fileName),
  read(files) {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return joined(
      files
        .filter(({ path }) => path.split('/').at(-1) === fileName)
        .map((file) => readExercise(file, texts)),
    );
  },
};

interface Leaf {
  description: string;
  property: string;
  input: Record<string, unknown>;
  expected: unknown;
}

function readExercise({ path, text }: SourceFile, texts: ReadonlyMap<string, string>): ProblemSet {
  const folder = path.slice(0, -fileName.length);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { drills: [], leftOut: [{ id: path, reason: 'it is not JSON' }] };
  }
  if (!isRecord(data) || typeof data['exercise'] !== 'string') {
    return { drills: [], leftOut: [{ id: path, reason: 'it names no exercise' }] };
  }
  const id = idFrom(data['exercise']);
  const leaves = withoutReplaced(leavesOf(data['cases']));
  const properties = [...new Set(leaves.map(({ leaf }) => leaf.property))];
  const functions = Object.fromEntries(
    properties.map((property) => [
      snakeCase(property),
      callFor(leaves.filter(({ leaf }) => leaf.property === property).map(({ leaf }) => leaf)),
    ]),
  );
  const unreadable = leaves.flatMap(({ leaf }) => reasonAgainst(leaf) ?? []);
  const cases = leaves
    .filter(({ leaf }) => reasonAgainst(leaf) === undefined)
    .map(({ leaf }): Case => {
      const call = snakeCase(leaf.property);
      const names = Object.keys(functions[call]?.parameters ?? {});
      const given = Object.fromEntries(
        Object.entries(leaf.input).map(([key, value]) => [snakeCase(key), value]),
      );
      return {
        name: leaf.description.slice(0, 120),
        call,
        input: names.map((name) => given[name] ?? null),
        expected: expectedOf(leaf.expected),
      };
    });
  const title = data['exercise'].replaceAll('-', ' ');
  const drill: ImportedDrill = {
    id,
    title: title.slice(0, 1).toUpperCase() + title.slice(1),
    difficulty: 'medium',
    statement: statementOf(
      texts.get(`${folder}description.md`) ?? texts.get(`${folder}instructions.md`) ?? title,
      functions,
    ),
    signature: { functions },
    compare: leaves.some(({ leaf }) => hasFraction(leaf.expected)) ? { 'float-tolerance': 1e-6 } : 'exact',
    cases,
    prelude: undefined,
    patterns: [],
  };
  return checkedDrill(drill, unreadable);
}

/** Why a case cannot be judged with values alone. */
function reasonAgainst({ input, expected }: Leaf): string | undefined {
  if (holds(input, (value) => typeof value === 'string' && /^\s*(?:fn)?\s*\(.*\)\s*(?:=>|->)/.test(value))) {
    return 'it passes a function';
  }
  return holds([input, expected], (value) => Number.isInteger(value) && !Number.isSafeInteger(value))
    ? 'it has an integer beyond 2^53'
    : undefined;
}

function holds(value: unknown, test: (part: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null
    ? Object.values(value).some((part) => holds(part, test))
    : test(value);
}

/** Cases lie in groups, at any depth. */
function leavesOf(cases: unknown): { uuid: string; replaces: string | undefined; leaf: Leaf }[] {
  return (Array.isArray(cases) ? cases : []).flatMap((entry: unknown) => {
    if (!isRecord(entry)) {
      return [];
    }
    if (Array.isArray(entry['cases'])) {
      return leavesOf(entry['cases']);
    }
    const { uuid, description, property, input, expected, reimplements } = entry;
    if (typeof property !== 'string' || !isRecord(input)) {
      return [];
    }
    const leaf = { description: String(description ?? ''), property, input, expected };
    return [
      { uuid: String(uuid), replaces: typeof reimplements === 'string' ? reimplements : undefined, leaf },
    ];
  });
}

function withoutReplaced<Entry extends { uuid: string; replaces: string | undefined }>(
  entries: readonly Entry[],
): Entry[] {
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  return entries.filter(({ uuid }) => !replaced.has(uuid));
}

function callFor(leaves: readonly Leaf[]): WrittenCall {
  const names = [...new Set(leaves.flatMap(({ input }) => Object.keys(input)))].map(snakeCase);
  return { parameters: Object.fromEntries(names.map((name) => [name, 'json'])), returns: 'json' };
}

/** Their way to say that an input is to be refused, and ours. */
function expectedOf(expected: unknown): unknown {
  return isRecord(expected) && typeof expected['error'] === 'string' && Object.keys(expected).length === 1
    ? { $error: expected['error'] }
    : (expected ?? null);
}

function hasFraction(value: unknown): boolean {
  return holds(value, (part) => typeof part === 'number' && !Number.isInteger(part));
}

function statementOf(description: string, functions: Readonly<Record<string, WrittenCall>>): string {
  const calls = Object.entries(functions).map(
    ([name, { parameters }]) => `* \`${name}(${Object.keys(parameters).join(', ')})\``,
  );
  return `${description.trim()}\n\nWrite:\n\n${calls.join('\n')}`;
}
