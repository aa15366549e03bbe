import type { Signature } from '../library/signature.ts';
import type { ValueType } from '../library/value-type.ts';
import type { JudgedLanguage } from '../library/vocabulary.ts';

/** What a name in a signature names. */
export type NameRole = 'function' | 'class' | 'parameter';

/** A language that the judge runs: how a solution begins, and which program runs it. */
export interface Language {
  id: JudgedLanguage;
  title: string;
  /** The end of a solution's file name, without the dot. */
  extension: string;
  /** The mark that begins a comment to the end of the line. */
  comment: string;
  /** Names of programs that run it, best first; nothing means the Node that runs `prep`. */
  programs: readonly string[];
  /** How one gets it where it is missing. */
  remedy: string;
  /** Which harness runs it, under `src/judge/harness`. */
  harness: 'python/main.py' | 'javascript.cjs';
  /** A name in the language's habit, from one in snake_case. */
  nameOf(name: string, role: NameRole): string;
  /** The type as the language writes it. */
  typeOf(type: ValueType): string;
  /** A file to begin with: it loads, and fails. */
  stub(signature: Signature, about: readonly string[]): string;
}

/** `pair_with_sum` as `pairWithSum`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `lru_cache` as `LruCache`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.slice(0, 1).toUpperCase() + camel.slice(1);
}

/** Every type that a signature speaks of. */
export function typesOf(signature: Signature): ValueType[] {
  const calls = signature.kind === 'class' ? signature.methods : signature.functions;
  const own = signature.kind === 'class' ? signature.parameters : [];
  return [
    ...own.map(({ type }) => type),
    ...calls.flatMap(({ parameters, returns }) => [...parameters.map(({ type }) => type), returns]),
  ];
}
