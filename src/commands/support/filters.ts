import type { Command } from 'commander';
import { type Library, nearest } from '../../library/library.ts';
import { difficulties, drillKinds, pageTypes } from '../../library/vocabulary.ts';
import { UserError } from '../../system/errors.ts';
import { type Flags, textFlag } from './command.ts';

/** How drills and pages are narrowed down. */
export interface Filters {
  kind: string | undefined;
  pattern: string | undefined;
  difficulty: string | undefined;
  company: string | undefined;
  topic: string | undefined;
}

/** Declares the flags of the filters. */
export function configureFilters(command: Command): Command {
  return command
    .option('--kind <kind>', drillKinds.join(', '))
    .option('--pattern <pattern>', 'a pattern such as two-pointers')
    .option('--difficulty <difficulty>', difficulties.join(', '))
    .option('--company <company>', 'what is asked there, such as stripe')
    .option('--topic <topic>', 'what it is about, such as caching');
}

/**
 * @param withPages whether a type of page is a kind too
 * @throws UserError when a kind or a difficulty is unknown
 */
export function filtersFrom(flags: Flags, withPages = false): Filters {
  const kinds = [...drillKinds, ...(withPages ? pageTypes : [])];
  return {
    kind: oneOf('kind', textFlag(flags, 'kind'), kinds),
    pattern: textFlag(flags, 'pattern'),
    difficulty: oneOf('difficulty', textFlag(flags, 'difficulty'), difficulties),
    company: textFlag(flags, 'company'),
    topic: textFlag(flags, 'topic')?.toLowerCase(),
  };
}

function oneOf(name: string, value: string | undefined, known: readonly string[]): string | undefined {
  if (value !== undefined && !known.includes(value)) {
    throw new UserError(
      `There is no ${name} ${JSON.stringify(value)}.`,
      `Choose one of: ${known.join(', ')}.`,
    );
  }
  return value;
}

/** What a pattern and a company mean in this library: entries of any of the patterns, and those ids. */
export interface Scope {
  patterns: string[];
  ids: string[];
}

/**
 * Patterns and pages that the filters ask for; nothing when no pattern, company or topic is named. For a company it
 * is what its page asks, and the patterns that are said to come up there.
 *
 * @throws UserError when the library knows no such pattern, company or topic
 */
export function scopeOf(library: Library, filters: Filters): Scope | undefined {
  const wider = widerScope(library, filters);
  const { topic } = filters;
  if (topic === undefined) {
    return wider;
  }
  const pages = [...library.all('drill'), ...library.all('deck')];
  const about = pages.filter(({ topics }) => topics.includes(topic));
  if (about.length === 0) {
    throw unknown(
      'topic',
      topic,
      pages.flatMap(({ topics }) => topics),
    );
  }
  const inScope = about.filter((page) =>
    isInScope(wider, { id: page.id, patterns: page.type === 'drill' ? page.patterns : [] }),
  );
  return { patterns: [], ids: inScope.map(({ id }) => id) };
}

function widerScope(library: Library, { pattern, company }: Filters): Scope | undefined {
  const wanted = pattern === undefined ? undefined : knownPattern(library, pattern);
  if (company === undefined) {
    return wanted === undefined ? undefined : { patterns: [wanted], ids: [] };
  }
  const page =
    library.get('company', company) ??
    library.all('company').find(({ title }) => title.toLowerCase() === company.toLowerCase());
  if (page === undefined) {
    throw unknown(
      'company',
      company,
      library.all('company').map(({ id }) => id),
    );
  }
  const there = library.all('pattern').filter(({ companies }) => companies[page.id] !== undefined);
  const patterns = there.map(({ id }) => id).filter((id) => wanted === undefined || id === wanted);
  const ids = wanted === undefined ? [page.id, ...page.prompts.flatMap(({ drill }) => drill ?? [])] : [];
  return { patterns, ids };
}

function knownPattern(library: Library, name: string): string {
  const pages = library.all('pattern');
  const lower = name.toLowerCase();
  const page = pages.find(
    ({ id, title, covers }) =>
      id === lower || title.toLowerCase() === lower || covers.some((other) => other.toLowerCase() === lower),
  );
  if (page !== undefined) {
    return page.id;
  }
  const used = library.all('drill').flatMap(({ patterns }) => patterns);
  if (used.includes(lower)) {
    return lower;
  }
  throw unknown('pattern', name, [...pages.map(({ id }) => id), ...used]);
}

function unknown(what: string, name: string, known: readonly string[]): UserError {
  const near = nearest(name, [...new Set(known)]);
  return new UserError(
    `There is no ${what} ${JSON.stringify(name)}.`,
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : what === 'topic'
        ? `There are: ${[...new Set(known)].sort().join(', ')}.`
        : `prep read lists the pages of every ${what}.`,
  );
}

/** Whether a drill lies in a scope. */
export function isInScope(
  scope: Scope | undefined,
  drill: { id: string; patterns: readonly string[] },
): boolean {
  return (
    scope === undefined ||
    scope.ids.includes(drill.id) ||
    drill.patterns.some((pattern) => scope.patterns.includes(pattern))
  );
}
