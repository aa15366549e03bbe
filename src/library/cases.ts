import { dataProblem, type Provocation, provocations, type QueryShape, rowProblem } from './query.ts';
import { type Callable, constructorCall, judgedType, type Signature } from './signature.ts';
import { isRecord, misfit } from './value-type.ts';

/** One input and what must come out of it. */
export interface Case {
  /** What it is about, in a few words. */
  name?: string | undefined;
  /** The function that is called, where a signature has several. */
  call?: string | undefined;
  /** Arguments in order; for a class, calls in order, the constructor (`new`) first. */
  input: unknown[];
  /** For a class, one result a call, `null` for the constructor and for methods that return nothing. */
  expected: unknown;
  /** For a query: what the data set is made to bring to light. */
  provokes?: Provocation | undefined;
}

/** A drill's cases: the visible ones, and those that only a submission meets. */
export interface CaseFile {
  examples: Case[];
  hidden: Case[];
}

/** An input that must be refused with an error is written with this as what is expected. */
export function expectedError(expected: unknown): string | undefined {
  return isRecord(expected) && typeof expected['$error'] === 'string' ? expected['$error'] : undefined;
}

/** Reads the text of a case file and checks it against the signature. */
export function readCases(
  text: string,
  signature: Signature,
  isOneOf: boolean,
): { cases: CaseFile; problems: string[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return {
      cases: { examples: [], hidden: [] },
      problems: [`this is not JSON: ${(error as Error).message}`],
    };
  }
  const problems: string[] = [];
  const read = (part: 'examples' | 'hidden'): Case[] => {
    const list = isRecord(parsed) ? parsed[part] : undefined;
    if (!Array.isArray(list)) {
      problems.push(`there is no list of ${part}`);
      return [];
    }
    return list.flatMap((entry: unknown, index) => {
      const wrong = caseProblem(entry, signature, isOneOf);
      if (wrong === undefined) {
        return [entry as Case];
      }
      problems.push(`${part}[${index}]: ${wrong}`);
      return [];
    });
  };
  return { cases: { examples: read('examples'), hidden: read('hidden') }, problems };
}

/** Why something is no case of a drill with that signature; nothing when it is one. */
export function caseProblem(entry: unknown, signature: Signature, isOneOf = false): string | undefined {
  if (!isRecord(entry) || !Array.isArray(entry['input']) || !('expected' in entry)) {
    return 'a case has "input", a list, and "expected"';
  }
  if (signature.kind === 'query') {
    return dataSetProblem(entry, signature);
  }
  const extra = Object.keys(entry).find((key) => !['name', 'call', 'input', 'expected'].includes(key));
  if (extra !== undefined) {
    return `a case has no "${extra}"`;
  }
  if (isOneOf && !Array.isArray(entry['expected'])) {
    return '"expected" is not a list of the answers that are right';
  }
  const { input, expected } = entry;
  if (signature.kind === 'class') {
    return callsProblem(input, expected, signature);
  }
  const callable = calledBy(signature.functions, entry['call']);
  if (callable === undefined) {
    return `"call" names none of the functions ${signature.functions.map(({ name }) => name).join(', ')}`;
  }
  return argumentsProblem(input, callable) ?? expectedProblem(expected, callable, isOneOf);
}

function dataSetProblem(entry: Record<string, unknown>, { tables, result }: QueryShape): string | undefined {
  const extra = Object.keys(entry).find((key) => !['name', 'input', 'expected', 'provokes'].includes(key));
  if (extra !== undefined) {
    return `a data set has no "${extra}"`;
  }
  const { input, expected, provokes } = entry;
  if (provokes !== undefined && !(provocations as readonly unknown[]).includes(provokes)) {
    return `"provokes" is none of: ${provocations.join(', ')}`;
  }
  if ((input as unknown[]).length !== 1) {
    return '"input" is a list with one object: the rows of every table';
  }
  const columns = result.map(({ type }) => ({ type, isNullable: true }));
  const wrong = Array.isArray(expected)
    ? expected.map((row) => rowProblem(row, columns)).find((found) => found !== undefined)
    : 'it is no list of rows';
  return (
    dataProblem((input as unknown[])[0], tables) ?? (wrong === undefined ? undefined : `"expected": ${wrong}`)
  );
}

/** The function that a case calls. */
export function calledBy(functions: readonly Callable[], call: unknown): Callable | undefined {
  return call === undefined && functions.length === 1
    ? functions[0]
    : functions.find(({ name }) => name === call);
}

/** Why arguments do not fit a function's parameters; nothing when they do. */
function argumentsProblem(
  values: readonly unknown[],
  { parameters }: Pick<Callable, 'parameters'>,
): string | undefined {
  if (values.length !== parameters.length) {
    return `there are ${values.length} arguments for ${parameters.length} parameters`;
  }
  for (const [index, { name, type }] of parameters.entries()) {
    const wrong = misfit(values[index], type, name);
    if (wrong !== undefined) {
      return wrong;
    }
  }
  return undefined;
}

function expectedProblem(expected: unknown, callable: Callable, isOneOf: boolean): string | undefined {
  if (expectedError(expected) !== undefined) {
    return undefined;
  }
  const type = judgedType(callable);
  const answers = isOneOf ? (expected as unknown[]) : [expected];
  return answers.map((answer) => misfit(answer, type, 'expected')).find((wrong) => wrong !== undefined);
}

function callsProblem(
  calls: readonly unknown[],
  expected: unknown,
  { parameters, methods }: Extract<Signature, { kind: 'class' }>,
): string | undefined {
  if (!Array.isArray(expected) || expected.length !== calls.length) {
    return '"expected" is not a list with one result for each call';
  }
  for (const [index, call] of calls.entries()) {
    const [name, ...values] = Array.isArray(call) ? call : [];
    const isFirst = index === 0;
    if ((name === constructorCall) !== isFirst) {
      return `the first call, and no other, is "${constructorCall}"`;
    }
    const method = isFirst ? undefined : methods.find((candidate) => candidate.name === name);
    if (!isFirst && method === undefined) {
      return `call ${index}: there is no method ${JSON.stringify(name)}`;
    }
    const wrong =
      argumentsProblem(values, method ?? { parameters }) ??
      (method === undefined
        ? misfit(expected[index], ['void'], 'expected')
        : misfit(expected[index], judgedType(method), 'expected'));
    if (wrong !== undefined) {
      return `call ${index}: ${wrong}`;
    }
  }
  return calls.length === 0 ? 'a case of a class begins with its constructor' : undefined;
}
