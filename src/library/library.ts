import { distance } from 'fastest-levenshtein';
import { type ExternalProblem, externalDrill, looksExternal, problemOf } from './catalogue.ts';
import type { Page, PageOf, PageType } from './page-schema.ts';
import type { Problem } from './problem.ts';
import {
  contextLine,
  corrected,
  exactFirst,
  matchExpression,
  type SearchHit,
  type SearchQuery,
  searchWords,
} from './search.ts';
import { isDrillKind, pageTypes } from './vocabulary.ts';

/** One file as the index knows it. */
export interface IndexedFile {
  path: string;
  /** 0 for what ships, then the person's own folders in order; a later root is laid over an earlier one. */
  root: number;
  id: string | undefined;
  type: PageType | undefined;
  problems: Problem[];
}

/** Where the front matter of pages comes from, as JSON, when it is asked for. */
export interface PageSource {
  dataOf(path: string): string | undefined;
  dataOfType(type: PageType): { path: string; data: string }[];
  search(
    expression: string,
    filters: Omit<SearchQuery, 'words'>,
  ): (Omit<SearchHit, 'line'> & { number: number })[];
  textOf(number: number): string;
  hasWord(word: string): boolean;
  titleWords(): string[];
}

/** What a search found. */
export interface SearchResult {
  hits: SearchHit[];
  /** The words that were looked for in place of misspelt ones. */
  corrected: string[] | undefined;
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
  /** The problem of a catalogue that is practised under that id. */
  problem(id: string): ExternalProblem | undefined;
  /** What holds the words, best first; any text is a query. */
  search(query: SearchQuery): Promise<SearchResult>;
}

/**
 * Lays the files of all roots over each other. Within one root the first file in path order keeps an id that is
 * used twice; the other is reported.
 */
export function buildLibrary(files: readonly IndexedFile[], source: PageSource): Library {
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
    } else if (earlier !== undefined && earlier.type !== file.type) {
      problems.push(otherType(file, file.id, earlier));
    } else {
      chosen.set(file.id, file);
    }
  }
  return libraryOf(chosen, problems, source);
}

function libraryOf(
  files: ReadonlyMap<string, IndexedFile>,
  problems: Problem[],
  source: PageSource,
): Library {
  const parsed = new Map<string, Page>();
  const whole = new Set<PageType>();
  const pageAt = (path: string, data: string | undefined): Page | undefined => {
    const known = parsed.get(path);
    if (known !== undefined || data === undefined) {
      return known;
    }
    const page = JSON.parse(data) as Page;
    parsed.set(path, page);
    return page;
  };
  const pageOf = ({ path }: IndexedFile): Page | undefined =>
    parsed.get(path) ?? pageAt(path, source.dataOf(path));
  const all = <Type extends PageType>(type: Type): PageOf<Type>[] => {
    if (!whole.has(type)) {
      for (const { path, data } of source.dataOfType(type)) {
        pageAt(path, data);
      }
      whole.add(type);
    }
    return [...files.values()]
      .flatMap((file) => (file.type === type ? (pageOf(file) ?? []) : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1)) as PageOf<Type>[];
  };
  const formerly = (id: string): Page | undefined =>
    pageTypes.flatMap((type) => all(type) as Page[]).find((page) => page.formerly.includes(id));
  const problem = (id: string): ExternalProblem | undefined =>
    looksExternal(id) && !files.has(id) ? problemOf(all('catalogue'), id) : undefined;
  const find = (id: string): Page | undefined => {
    const file = files.get(id);
    if (file !== undefined) {
      return pageOf(file);
    }
    const external = problem(id);
    if (external === undefined) {
      return formerly(id);
    }
    const [first = ''] = external.problem.patterns;
    return externalDrill(external, patternOf(first));
  };
  const patternOf = (id: string): PageOf<'pattern'> | undefined => {
    const file = files.get(id);
    const page = file === undefined ? undefined : pageOf(file);
    return page?.type === 'pattern' ? page : undefined;
  };
  const isShown = ({ path }: { path: string }): boolean => shown.has(path);
  const shown = new Set([...files.values()].map(({ path }) => path));
  return {
    problems,
    find,
    all,
    get: <Type extends PageType>(type: Type, id: string) => {
      const page = find(id);
      return page?.type === type ? (page as PageOf<Type>) : undefined;
    },
    pathOf: (id) => files.get(find(id)?.id ?? id)?.path,
    problem,
    search: async (query) => searchIn(source, query, isShown),
  };
}

/** All words, then with misspelt ones mended, then any of them. */
function searchIn(
  source: PageSource,
  query: SearchQuery,
  isShown: (hit: { path: string }) => boolean,
): SearchResult {
  const words = searchWords(query.words);
  if (words.length === 0) {
    return { hits: [], corrected: undefined };
  }
  const hitsFor = (wanted: readonly string[], how: 'all' | 'any'): SearchHit[] =>
    // Pages that another folder lies over are found too and left out here.
    exactFirst(
      source.search(matchExpression(wanted, how), { ...query, limit: query.limit * 2 }).filter(isShown),
      wanted,
    )
      .slice(0, query.limit)
      .map(({ number, ...hit }) => ({
        ...hit,
        line: contextLine(source.textOf(number), wanted, {
          isDrill: isDrillKind(hit.kind),
          title: hit.title,
        }),
      }));
  const exact = hitsFor(words, 'all');
  if (exact.length > 0) {
    return { hits: exact, corrected: undefined };
  }
  const mended = corrected(words, source.hasWord, source.titleWords);
  const near = mended === undefined ? [] : hitsFor(mended, 'all');
  return near.length > 0
    ? { hits: near, corrected: mended }
    : { hits: hitsFor(mended ?? words, 'any'), corrected: mended };
}

function byRootThenPath(a: IndexedFile, b: IndexedFile): number {
  return a.root - b.root || (a.path < b.path ? -1 : 1);
}

/** A page can take the place of one of its own type only: nothing else could stand where that one is used. */
function otherType(file: IndexedFile, id: string, earlier: IndexedFile): Problem {
  return {
    severity: 'error',
    path: file.path,
    line: 1,
    message: `the id "${id}" belongs to a page of the type ${earlier.type}: ${earlier.path}`,
    remedy: 'Give this page an id of its own.',
  };
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
  const isPart = bare(wanted).length >= 3 && bare(candidate).includes(bare(wanted));
  return isPart ? 1 : distance(wanted, candidate);
}
