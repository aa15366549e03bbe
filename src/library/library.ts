import { distance } from 'fastest-levenshtein';
import type { Drill, Page, PageOf, PageType } from './page-schema.ts';
import type { Problem } from './problem.ts';
import type { DrillKind } from './vocabulary.ts';

/** One file as the index knows it. */
export interface IndexedFile {
  path: string;
  /** 0 for what ships, then the person's own folders in order; a later root is laid over an earlier one. */
  root: number;
  id: string | undefined;
  type: PageType | undefined;
  /** The front matter as JSON; parsed when it is asked for. */
  data: string | undefined;
  problems: Problem[];
}

/** All content that `prep` knows. */
export interface Library {
  /** What could not be read, or is read with a warning. */
  problems: Problem[];
  /** The page with that id, or the one that lists it under `formerly`. */
  find(id: string): Page | undefined;
  /** Every page of a type, by id. */
  all<Type extends PageType>(type: Type): PageOf<Type>[];
  /** The page of a type with that id. */
  get<Type extends PageType>(type: Type, id: string): PageOf<Type> | undefined;
  /** The file in which a page stands. */
  pathOf(id: string): string | undefined;
}

/**
 * Lays the files of all roots over each other. Within one root the first file in path order keeps an id that is
 * used twice; the other is reported.
 */
export function buildLibrary(files: readonly IndexedFile[]): Library {
  const chosen = new Map<string, IndexedFile>();
  const problems: Problem[] = [];
  for (const file of [...files].sort(byRootThenPath)) {
    problems.push(...file.problems);
    if (file.id === undefined) {
      continue;
    }
    const earlier = chosen.get(file.id);
    if (earlier !== undefined && earlier.root === file.root) {
      problems.push(duplicate(file, file.id, earlier.path));
    } else {
      chosen.set(file.id, file);
    }
  }
  return libraryOf(chosen, problems);
}

function libraryOf(files: ReadonlyMap<string, IndexedFile>, problems: Problem[]): Library {
  const parsed = new Map<string, Page>();
  const pageOf = (file: IndexedFile | undefined): Page | undefined => {
    if (file?.id === undefined || file.data === undefined) {
      return undefined;
    }
    const known = parsed.get(file.id) ?? (JSON.parse(file.data) as Page);
    parsed.set(file.id, known);
    return known;
  };
  const ids = [...files.keys()].sort();
  const all = <Type extends PageType>(type: Type): PageOf<Type>[] =>
    ids
      .map((id) => files.get(id))
      .filter((file) => file?.type === type)
      .map((file) => pageOf(file) as PageOf<Type>);
  const current = (id: string): string | undefined => {
    if (files.has(id)) {
      return id;
    }
    return ids.find((other) => pageOf(files.get(other))?.formerly.includes(id));
  };
  const find = (id: string): Page | undefined => {
    const known = current(id);
    return known === undefined ? undefined : pageOf(files.get(known));
  };
  return {
    problems,
    find,
    all,
    get: <Type extends PageType>(type: Type, id: string) => {
      const page = find(id);
      return page?.type === type ? (page as PageOf<Type>) : undefined;
    },
    pathOf: (id) => files.get(current(id) ?? id)?.path,
  };
}

function byRootThenPath(a: IndexedFile, b: IndexedFile): number {
  return a.root - b.root || (a.path < b.path ? -1 : 1);
}

function duplicate(file: IndexedFile, id: string, other: string): Problem {
  return {
    severity: 'error',
    path: file.path,
    line: 1,
    message: `the id "${id}" is taken by ${other}`,
    remedy: 'Give this page an id of its own.',
  };
}

/** The drills of one kind, by id. */
export function drillsOf(library: Library, kind: DrillKind): Drill[] {
  return library.all('drill').filter((drill) => drill.kind === kind);
}

/** The id under which a drill's history goes on: the current one of a renamed drill, else itself. */
export function currentId(library: Library, id: string): string {
  return library.find(id)?.id ?? id;
}

/** Up to three of the names that are close enough to have been meant, nearest first. */
export function nearest(name: string, names: readonly string[]): string[] {
  const wanted = name.toLowerCase();
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((candidate) => ({ candidate, far: farness(wanted, candidate) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Edits between the names; a part of a name is near too. */
function farness(wanted: string, candidate: string): number {
  const bare = (text: string): string => text.replaceAll('-', '');
  const isPart = wanted.length >= 3 && bare(candidate).includes(bare(wanted));
  return isPart ? 1 : distance(wanted, candidate);
}
