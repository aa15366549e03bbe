import type { Signature } from '../library/signature.ts';
import type { ValueType } from '../library/value-type.ts';
import type { JudgedLanguage } from '../library/vocabulary.ts';
import type { Compiler } from './compiler.ts';

/** What a name in a signature names. */
export type NameRole = 'function' | 'class' | 'method' | 'parameter';

/** How a program that runs solutions is asked what it is. */
export interface Probe {
  args: readonly string[];
  /** The version in what it prints, and where it really is if it says so; nothing when it is too old or something else. */
  read(printed: string): { version: string; program?: string | undefined } | undefined;
}

/** A language that the judge runs: how a solution begins, and which program runs or compiles it. */
export interface Language {
  id: JudgedLanguage;
  title: string;
  /** The end of a solution's file name, without the dot. */
  extension: string;
  /** The mark that begins a comment to the end of the line. */
  comment: string;
  /** Names of programs that run or compile it, best first; nothing means the Node that runs `prep`. */
  programs: readonly string[];
  probe?: Probe;
  /** What of this program runs it, where it is not the Node that runs `prep`. */
  engine?: string;
  /** How one gets it where it is missing. */
  remedy: string;
  /** What runs it, below `src/judge/harness`: a script, or for what is compiled a folder. */
  harness: string;
  /** What keeps garbage from being collected while growth is measured: it makes what allocates seem to grow faster. */
  measuring?: { flags?: readonly string[]; environment?: NodeJS.ProcessEnv };
  /** How a solution is compiled, where that has to be done before. */
  compiler?: Compiler;
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
  if (signature.kind === 'query') {
    return [];
  }
  const calls = signature.kind === 'class' ? signature.methods : signature.functions;
  const own = signature.kind === 'class' ? signature.parameters : [];
  return [
    ...own.map(({ type }) => type),
    ...calls.flatMap(({ parameters, returns }) => [...parameters.map(({ type }) => type), returns]),
  ];
}

/** A node that a signature speaks of, and the lines that define it. */
export interface NodeDefinition {
  name: string;
  lines: string[];
}

/**
 * Definitions of the nodes that a signature speaks of.
 *
 * @param write the lines of one: its name, what it holds, and the names of its links
 */
export function nodeDefinitions(
  signature: Signature,
  write: (name: string, held: ValueType, links: readonly string[]) => string[],
): NodeDefinition[] {
  const nodes = [
    { kind: 'linked-list', name: 'ListNode', links: ['next'] },
    { kind: 'tree', name: 'TreeNode', links: ['left', 'right'] },
  ] as const;
  return nodes.flatMap(({ kind, name, links }) => {
    const held = heldIn(signature, kind);
    return held === undefined ? [] : [{ name, lines: write(name, held, links) }];
  });
}

/** What a list or a tree of a signature holds, if there is one in it. */
export function heldIn(signature: Signature, kind: 'linked-list' | 'tree'): ValueType | undefined {
  return typesOf(signature)
    .map((type) => heldBy(type, kind))
    .find((type) => type !== undefined);
}

function heldBy([name, of]: ValueType, kind: 'linked-list' | 'tree'): ValueType | undefined {
  return of === undefined ? undefined : name === kind ? of : heldBy(of, kind);
}
