import { type Callable, constructorCall, type Signature } from '../library/signature.ts';
import { camelCase, type Language, type NameRole, pascalCase } from './language.ts';

/** A signature as a harness is told of it: types as nested lists, names as the solution may write them, best first. */
export interface WireSignature {
  kind: Signature['kind'];
  [key: string]: unknown;
}

export function wireSignature(signature: Signature, language: Language): WireSignature {
  const names = (name: string, role: NameRole): string[] => [
    ...new Set([language.nameOf(name, role), name, camelCase(name), pascalCase(name)]),
  ];
  const callable = ({ name, parameters, returns, changes }: Callable, role: NameRole) => ({
    name,
    names: names(name, role),
    parameters: parameters.map(({ type }) => type),
    returns,
    changes,
  });
  if (signature.kind === 'query') {
    return { ...signature };
  }
  return signature.kind === 'class'
    ? {
        kind: 'class',
        name: constructorCall,
        names: names(signature.name, 'class'),
        parameters: signature.parameters.map(({ type }) => type),
        methods: signature.methods.map((one) => callable(one, 'method')),
      }
    : { kind: 'functions', functions: signature.functions.map((one) => callable(one, 'function')) };
}

/** An error of a solution, with the places in it that led there, outermost first. */
export interface SolutionError {
  kind: 'compile' | 'missing' | 'raised' | 'memory' | 'output';
  type: string;
  message: string;
  /** From 1; nothing when it stands in no line of the solution. */
  line: number | null;
  column: number | null;
  frames: { line: number; name: string }[];
  what?: 'function' | 'class';
}

/** What a harness says. Times are in microseconds, memory in kilobytes, `printed` is the size of the output so far. */
export type HarnessMessage =
  | { ready: true }
  | { failed: SolutionError; printed: number }
  | { id: number; value: unknown; cpu: number; wall: number; printed: number }
  | { id: number; error: SolutionError; printed: number }
  | { peak: number | null };
