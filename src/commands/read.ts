import type { Command } from 'commander';
import { nearest } from '../library/library.ts';
import { readBody } from '../library/library-files.ts';
import { pageLines, pageListLines } from '../library/page-view.ts';
import { UserError } from '../system/errors.ts';
import { type Context, type Reply, reply } from './support/context.ts';

interface Options {
  id: string | undefined;
}

export function configure(command: Command): void {
  command.argument('[playbook]', 'its id; without it, the list');
}

export function options([id]: readonly (string | undefined)[]): Options {
  return { id };
}

/** Pages that are for reading; drills have a command of their own. */
const readable = ['playbook', 'roadmap', 'cadence', 'rubric', 'failure-types', 'post-mortem'] as const;

export async function run(context: Context, { id }: Options): Promise<Reply> {
  const library = await context.library();
  const pages = readable.flatMap((type) =>
    library
      .all(type)
      .map(({ id: name, title, summary }) => ({ id: name, type, title, summary: summary ?? '' })),
  );
  if (id === undefined) {
    return reply({ pages }, (data, { theme, width }) => pageListLines(data.pages, theme, width));
  }
  const page = pages.find((candidate) => candidate.id === (library.find(id)?.id ?? id));
  const path = page === undefined ? undefined : library.pathOf(page.id);
  if (page === undefined || path === undefined) {
    throw unknownPage(id, pages, library.get('drill', id) !== undefined);
  }
  const data = { page, text: await readBody(path) };
  return reply(data, ({ page: { title }, text }, { theme, width }) => pageLines(title, text, theme, width));
}

function unknownPage(id: string, pages: readonly { id: string }[], isDrill: boolean): UserError {
  if (isDrill) {
    return new UserError(`${id} is a drill.`, `prep drill show ${id}`);
  }
  const near = nearest(
    id,
    pages.map((page) => page.id),
  );
  return new UserError(
    `There is no page ${JSON.stringify(id)}.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'prep read lists them.',
  );
}
