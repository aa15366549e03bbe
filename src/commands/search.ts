import type { Command } from 'commander';
import { searchLines } from '../library/search-view.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { UsageError } from '../system/errors.ts';
import { type Flags, textFlag, wholeNumber } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { configureFilters, type Filters, filtersFrom, scopeOf } from './support/filters.ts';

interface Options {
  words: string;
  filters: Filters;
  limit: number;
}

export function configure(command: Command): void {
  configureFilters(command.argument('<words...>', 'what to look for; any text will do')).option(
    '--limit <n>',
    'how many at most',
    '10',
  );
}

export function options(words: readonly (string | undefined)[], flags: Flags): Options {
  const text = words.flatMap((word) => word ?? []).join(' ');
  if (text.trim() === '') {
    throw new UsageError('What should be looked for?', 'For example: prep search idempotency');
  }
  return {
    words: text,
    filters: filtersFrom(flags, true),
    limit: wholeNumber(textFlag(flags, 'limit') ?? '10', 1, 500),
  };
}

export async function run(context: Context, { words, filters, limit }: Options): Promise<Reply> {
  const library = await context.library();
  const { kind, difficulty } = filters;
  const scope = scopeOf(library, filters);
  const { hits, corrected } = await library.search({ words, kind, difficulty, ...scope, limit });
  const data = {
    query: words,
    corrected: corrected?.join(' ') ?? null,
    hits: hits.map(({ path: _, ...hit }) => ({ ...hit, command: commandFor(hit) })),
  };
  return reply(data, (found, { theme, width }) => searchLines(found, theme, width));
}

function commandFor({ id, kind }: { id: string; kind: string }): string {
  return isDrillKind(kind) ? `prep drill show ${id}` : `prep read ${id}`;
}
