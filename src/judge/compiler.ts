import type { Signature } from '../library/signature.ts';
import type { Limits } from './limits.ts';

/** What a solution is compiled with, and where. */
export interface Bench {
  /** The compiler. */
  program: string;
  /** Where the harness's own files are. */
  harness: string;
  /** Where what was compiled ahead lies. */
  ahead: string;
  /** Where the solution is compiled, and then lies. */
  build: string;
  /** A folder that the compiler may keep for itself. */
  cache: string;
}

/** One call of a program. */
export interface Step {
  words: string[];
  environment?: NodeJS.ProcessEnv;
}

/** What a compiler says of a place in a file. */
export interface CompilerMessage {
  file: string;
  line: number;
  column: number | undefined;
  text: string;
}

/** The files that are compiled, by name, or what the solution lacks. */
export type Bound =
  | { solution: string; files: Readonly<Record<string, string>> }
  | { missing: string; what: 'function' | 'class' };

/** How a language gets from a solution to something that runs. */
export interface Compiler {
  /** Megabytes that it takes for itself before a solution begins. */
  ownMb: number;
  /** Whether solutions recurse on the stack of the system's first thread, which has to be made deep from outside. */
  usesSystemStack?: boolean;
  /** Files of the harness that are compiled with each solution, where they cannot be compiled ahead. */
  alongside?: readonly string[];
  /** The solution and what binds it to the harness. */
  bind(signature: Signature, source: string): Bound;
  /** What is done once for a compiler: the harness, heavy headers. */
  ahead(bench: Bench): Step[];
  compile(bench: Bench, bound: Extract<Bound, { files: unknown }>): Step;
  /** The words that run what was compiled. */
  run(bench: Omit<Bench, 'cache'>, solution: string, limits: Limits): string[];
  /** Errors in what the compiler printed, in its order; warnings left out. */
  errorsIn(printed: string): CompilerMessage[];
}

/** A path below a folder. */
export function join(...parts: readonly string[]): string {
  return parts.join('/');
}

/** The source without comments, each line where it was. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** The name under which a source defines something, whatever its style: the first group of the pattern is a name. */
export function nameDefined(source: string, pattern: RegExp, wanted: string): string | undefined {
  const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();
  const names = [...withoutComments(source).matchAll(pattern)].map((found) => found[1] ?? '');
  return names.find((name) => name === wanted) ?? names.find((name) => plain(name) === plain(wanted));
}

/** Reads lines such as `solution.go:3:5: text`. */
export function messagesLike(
  printed: string,
  pattern: RegExp,
): { file: string; line: number; column: number | undefined; text: string }[] {
  return printed.split('\n').flatMap((line) => {
    const { file, line: at, column, text } = pattern.exec(line)?.groups ?? {};
    return file === undefined || at === undefined || text === undefined
      ? []
      : [{ file, line: Number(at), column: column === undefined ? undefined : Number(column), text }];
  });
}
