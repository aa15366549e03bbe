import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { writeSettings } from '../database/setting-store.ts';
import { addedLines } from '../library/added-view.ts';
import { checkBoxes } from '../library/check-boxes.ts';
import type { Library } from '../library/library.ts';
import { isMarkdown, loadLibrary, otherFiles, readBody } from '../library/library-files.ts';
import { sectionsUnder } from '../library/outline.ts';
import type { Page } from '../library/page-schema.ts';
import { textOf } from '../library/page-text.ts';
import { pageTypes } from '../library/vocabulary.ts';
import { UserError } from '../system/errors.ts';
import { isFolder } from '../system/files.ts';
import { expandHome } from '../system/paths.ts';
import { type Context, type Reply, reply } from './support/context.ts';

interface Options {
  path: string;
}

export function configure(command: Command): void {
  command.argument('<path>', 'a folder of markdown, or one file; it stays where it is');
}

export function options([path = '']: readonly (string | undefined)[]): Options {
  return { path };
}

/** How many pages are named one by one. */
const mostNamed = 20;

export async function run(context: Context, options: Options): Promise<Reply> {
  const path = resolve(expandHome(options.path));
  refuseUnfit(context, path);
  const known = context.profile().contentPaths;
  const earlier = known.map((each) => resolve(expandHome(each)));
  const isNew = !earlier.includes(path);
  const roots = [context.paths.content, ...earlier, ...(isNew ? [path] : [])];
  const library = await loadLibrary(roots, ':memory:', context.clock.now());
  const own = pagesIn(library, path);
  const pages = await Promise.all(own.map(async ({ page, file }) => described(page, await readBody(file))));
  if (pages.length === 0) {
    throw new UserError(
      `Nothing in ${path} can be read as a page.`,
      ...library.problems
        .filter((problem) => isInside(problem.path, path))
        .slice(0, 3)
        .map(({ message }) => message),
      'Name a folder with markdown files in it.',
    );
  }
  if (isNew && earlier.some((each) => nameOf(each) === nameOf(path))) {
    await refuseHiding(
      context,
      library,
      path,
      own.map(({ page }) => page.id),
    );
  }
  if (isNew) {
    const changes = new Map([['content.paths', [...known, path]]]);
    writeSettings(context.database(), changes, context.clock.now(), context.random);
    context.forgetProfile();
  }
  const sum = (of: 'sections' | 'boxes'): number => pages.reduce((all, page) => all + page[of], 0);
  const data = {
    path,
    isNew,
    pages: pages.length,
    drills: pages.filter(({ type }) => type === 'drill').length,
    sections: sum('sections'),
    boxes: sum('boxes'),
    leftOut: isFolder(path) ? otherFiles(path) : 0,
    problems: library.problems.filter((problem) => isInside(problem.path, path)),
    takeOut: takeOut(known.filter((_, index) => earlier[index] !== path)),
    named: pages.slice(0, mostNamed),
  };
  return reply(data, (added, { theme, width }) => addedLines(added, theme, width));
}

/** The command that leaves the library as it was. */
function takeOut(others: readonly string[]): string {
  return others.length === 0
    ? 'prep config unset content.paths'
    : `prep config set content.paths ${others.join(',')}`;
}

/** The folder from whose name ids are made. */
function nameOf(path: string): string {
  return basename(isFolder(path) ? path : dirname(path));
}

function refuseUnfit(context: Context, path: string): void {
  if (!existsSync(path)) {
    throw new UserError(`There is nothing at ${path}.`, 'Name a folder of markdown, or a markdown file.');
  }
  if (!isFolder(path) && !isMarkdown(basename(path))) {
    throw new UserError(`${path} is not a markdown file.`, 'Its name should end in .md or .markdown.');
  }
  const shipped = realpathSync(context.paths.content);
  const real = realpathSync(path);
  if (isInside(real, shipped) || isInside(shipped, real)) {
    throw new UserError('That is what ships with prep, or holds it.', 'Add a folder of your own.');
  }
}

/** Plain pages take their ids from the folder's name: a second folder of that name would lie over the first one. */
async function refuseHiding(
  context: Context,
  library: Library,
  path: string,
  ids: readonly string[],
): Promise<void> {
  const before = await context.library();
  const hidden = ids.filter((id) => {
    const other = before.pathOf(id);
    return (
      other !== undefined && isPlain(before.find(id)) && isPlain(library.find(id)) && !isInside(other, path)
    );
  });
  const isShipped = (id: string): boolean => isInside(before.pathOf(id) ?? '', context.paths.content);
  const [first] = hidden.filter((id) => !isShipped(id));
  if (first !== undefined) {
    throw new UserError(
      `A page of it would lie over ${before.pathOf(first)}: both are called ${first}.`,
      'Give the folder another name and add it again.',
    );
  }
}

function isPlain(page: Page | undefined): boolean {
  return page?.type === 'playbook';
}

function pagesIn(library: Library, folder: string): { page: Page; file: string }[] {
  return pageTypes
    .flatMap((type) => library.all(type) as Page[])
    .flatMap((page) => {
      const file = library.pathOf(page.id) ?? '';
      return isInside(file, folder) ? [{ page, file }] : [];
    });
}

function described(
  page: Page,
  body: string,
): { id: string; type: string; title: string; sections: number; boxes: number } {
  const text = textOf(page, body);
  const { id, type, title } = page;
  return { id, type, title, sections: sectionsUnder(text).length, boxes: checkBoxes(text).length };
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
