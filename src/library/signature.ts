import { type QueryShape, queryProblems, readQuery, type WrittenQuery } from './query.ts';
import { parseType, type ValueType } from './value-type.ts';

/** What a drill asks for, as it stands in front matter: names in snake_case, types as text. */
export interface WrittenCall {
  parameters: Record<string, string>;
  returns: string;
  /** The parameter that is changed in place, and judged. */
  changes?: string | undefined;
}

/** One function, several, or a class that is driven by a list of calls. */
export type WrittenSignature =
  | ({ function: string } & WrittenCall)
  | { functions: Record<string, WrittenCall> }
  | {
      class: string;
      parameters: Record<string, string>;
      methods: Record<string, WrittenCall>;
    }
  | { query: WrittenQuery };

export interface Parameter {
  name: string;
  type: ValueType;
}

/** A function or a method with its types read. */
export interface Callable {
  name: string;
  parameters: Parameter[];
  returns: ValueType;
  /** The position of the parameter that is changed in place, or -1. */
  changes: number;
}

/** A signature with its types read. The constructor of a class is its first call. */
export type Signature =
  | { kind: 'functions'; functions: Callable[] }
  | { kind: 'class'; name: string; parameters: Parameter[]; methods: Callable[] }
  | ({ kind: 'query' } & QueryShape);

/** The name of a class's constructor in a list of calls. */
export const constructorCall = 'new';

/** @throws Error when a type cannot be read, or a changed parameter does not exist; the schema has refused both */
export function readSignature(written: WrittenSignature): Signature {
  if ('class' in written) {
    return {
      kind: 'class',
      name: written.class,
      parameters: parametersOf(written.parameters),
      methods: callables(written.methods),
    };
  }
  if ('query' in written) {
    return { kind: 'query', ...readQuery(written.query) };
  }
  const functions = 'function' in written ? { [written.function]: written } : written.functions;
  return { kind: 'functions', functions: callables(functions) };
}

/** Everything about a signature that cannot be right. */
export function signatureProblems(written: WrittenSignature): string[] {
  if ('query' in written) {
    return queryProblems(written.query);
  }
  const calls: [string, WrittenCall][] =
    'class' in written
      ? [
          [constructorCall, { parameters: written.parameters, returns: 'void' }],
          ...Object.entries(written.methods),
        ]
      : 'function' in written
        ? [[written.function, written]]
        : Object.entries(written.functions);
  return calls.flatMap(([name, { parameters, returns, changes }]) => [
    ...[...Object.values(parameters), returns]
      .filter((text) => parseType(text) === undefined)
      .map((text) => `${name} has a type that does not exist: ${text}`),
    ...(Object.values(parameters).includes('void') ? [`${name} has a parameter of the type void`] : []),
    ...(changes !== undefined && !(changes in parameters)
      ? [`${name} changes ${changes}, which is none of its parameters`]
      : []),
    ...(returns === 'void' && changes === undefined && !('class' in written)
      ? [`${name} returns nothing and changes nothing, so that there is nothing to judge`]
      : []),
  ]);
}

/** The type of what is judged: what is returned, what was changed, or both as a pair. */
export function judgedType({ parameters, returns, changes }: Callable): ValueType {
  const changed = parameters[changes]?.type;
  if (changed === undefined) {
    return returns;
  }
  return returns[0] === 'void' ? changed : ['json'];
}

function callables(written: Readonly<Record<string, WrittenCall>>): Callable[] {
  return Object.entries(written).map(([name, { parameters, returns, changes }]) => {
    const read = parametersOf(parameters);
    return {
      name,
      parameters: read,
      returns: typeOf(returns),
      changes: changes === undefined ? -1 : read.findIndex((parameter) => parameter.name === changes),
    };
  });
}

function parametersOf(written: Readonly<Record<string, string>>): Parameter[] {
  return Object.entries(written).map(([name, type]) => ({ name, type: typeOf(type) }));
}

function typeOf(text: string): ValueType {
  const type = parseType(text);
  if (type === undefined) {
    throw new Error(`no such type: ${text}`);
  }
  return type;
}
