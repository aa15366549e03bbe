import type { Command } from 'commander';
import { checkBoxes } from '../library/check-boxes.ts';
import type { Library } from '../library/library.ts';
import { type Section, sectionsUnder } from '../library/outline.ts';
import { outlineLines, type PageRow, pageLines, pageListLines } from '../library/page-view.ts';
import { tickCounts } from '../library/tick-store.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { openPage, readableTypes } from './support/pages.ts';

interface Options {
  id: string | undefined;
  /** One part of the page, by its heading. */
  section: string | undefined;
  isRaw: boolean;
  isOutline: boolean;
}

export function configure(command: Command): void {
  command
    .argument('[page]', 'its id; without it, the contents')
    .argument('[section]', 'only the part under that heading')
    .option('--outline', 'its headings')
    .option('--raw', 'its markdown, not drawn for a terminal');
}

export function options([id, section]: readonly (string | undefined)[], flags: Flags): Options {
  return { id, section, isRaw: isSet(flags, 'raw'), isOutline: isSet(flags, 'outline') };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const library = await context.library();
  if (options.id !== undefined) {
    return read(context, options.id, options);
  }
  const pages = contents(context, library);
  if (context.terminal === undefined) {
    return reply({ pages }, (data, { theme, width }) => pageListLines(data.pages, theme, width));
  }
  const chosen = await context.prompts.find(
    'Which page? (type to narrow the list)',
    pages.map(({ id: value, title, type, summary }) => ({
      name: `${title} (${type}: ${value})`,
      value,
      ...(summary === '' ? {} : { description: summary }),
    })),
  );
  return read(context, chosen, options);
}

function contents(context: Context, library: Library): PageRow[] {
  const counts = tickCounts(context.database());
  return readableTypes.flatMap((type) =>
    library.all(type).map(({ id, title, summary }) => ({
      id,
      type,
      title,
      summary: summary ?? '',
      ticked: counts.get(id) ?? 0,
    })),
  );
}

async function read(context: Context, id: string, { section, isRaw, isOutline }: Options): Promise<Reply> {
  const { page, text, boxes, gone } = await openPage(context, id);
  if (isOutline) {
    const sections = sectionsUnder(text).map(({ id: part, title, level }) => ({ id: part, title, level }));
    const outline = { page: { id: page.id, title: page.title }, sections };
    const shown = reply(outline, (data, { theme, width }) => outlineLines(data, theme, width));
    return { ...shown, isText: true };
  }
  const part = section === undefined ? undefined : sectionNamed(text, page.id, section);
  const first = part === undefined ? 0 : checkBoxes(part.before).length;
  const own = part === undefined ? boxes : boxes.slice(first, first + checkBoxes(part.text).length);
  const data = {
    page: { id: page.id, type: page.type, title: page.title, summary: page.summary ?? '' },
    text: part?.text ?? text,
    boxes: own.map(({ number, id: item, text: words, isTicked }) => ({
      number,
      id: item,
      text: words,
      isTicked,
    })),
    gone: part === undefined ? gone.map(({ item, text: words }) => ({ id: item, text: words })) : [],
  };
  const answer = isRaw
    ? reply(data, (shown) => shown.text.split('\n'))
    : reply(data, (shown, { theme, width }) => pageLines(shown, theme, width));
  return { ...answer, isText: true, isExact: isRaw };
}

/** The part under the heading of that name. @throws UserError when none or several fit */
function sectionNamed(text: string, page: string, name: string): Section {
  const sections = sectionsUnder(text);
  const wanted = name.trim().toLowerCase();
  const exact = sections.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  const near = sections.filter(
    ({ id, title }) => id.startsWith(wanted) || title.toLowerCase().includes(wanted),
  );
  const found = exact ?? near[0];
  if (found === undefined) {
    throw new UserError(
      `There is no heading ${JSON.stringify(name)} on ${page}.`,
      `prep read ${page} --outline lists them.`,
    );
  }
  return found;
}
