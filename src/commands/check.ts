import type { Command } from 'commander';
import { checkLines } from '../library/page-view.ts';
import { writeTicks } from '../library/tick-store.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { type OpenPage, openPage } from './support/pages.ts';

interface Options {
  page: string;
  items: string[];
  isUndo: boolean;
}

export function configure(command: Command): void {
  command
    .argument('<page>', 'the id of a roadmap, a checklist or another page')
    .argument('[items...]', 'their numbers or ids on the page, or some of their words')
    .option('--undo', 'take the ticks back');
}

export function options([page = '', ...items]: readonly (string | undefined)[], flags: Flags): Options {
  return { page, items: items.flatMap((item) => item ?? []), isUndo: isSet(flags, 'undo') };
}

export async function run(context: Context, { page: id, items, isUndo }: Options): Promise<Reply> {
  const open = await openPage(context, id);
  const wanted = items.length > 0 ? items.map((item) => boxNamed(open, item)) : await asked(context, open);
  const isDone = (box: Box): boolean => (items.length > 0 ? !isUndo : !box.isTicked);
  const changed = wanted
    .filter((box) => items.length === 0 || box.isTicked === isUndo)
    .map((box) => ({ ...box, isTicked: isDone(box) }));
  if (changed.length > 0) {
    const ticks = changed.map(({ id: item, text, isTicked }) => ({ item, text, isDone: isTicked }));
    writeTicks(context.database(), open.page.id, ticks, context.clock.now(), context.random);
  }
  const now = new Map(changed.map((box) => [box.id, box]));
  const data = {
    page: { id: open.page.id, title: open.page.title },
    text: '',
    boxes: open.boxes.map((box) => plain(now.get(box.id) ?? box)),
    gone: open.gone.map(({ item, text }) => ({ id: item, text })),
    changed: (items.length > 0 ? wanted.map((box) => now.get(box.id) ?? box) : changed).map(plain),
  };
  const { text: _, ...document } = data;
  const answer = reply(data, (shown, { theme, width }) => checkLines(shown, theme, width));
  return context.isJson ? { ...answer, data: document } : answer;
}

type Box = OpenPage['boxes'][number];

function plain({ number, id, text, isTicked }: Box): {
  number: number;
  id: string;
  text: string;
  isTicked: boolean;
} {
  return { number, id, text, isTicked };
}

/** At a terminal the whole list, with what is ticked marked; those that were changed come back. */
async function asked(context: Context, { page, boxes }: OpenPage): Promise<Box[]> {
  if (context.terminal === undefined || boxes.length === 0) {
    return [];
  }
  const ticked = await context.prompts.checkbox(
    `${page.title}: what is done?`,
    boxes.map(({ id, text }) => ({ name: text, value: id })),
    boxes.filter(({ isTicked }) => isTicked).map(({ id }) => id),
  );
  return boxes.filter(({ id, isTicked }) => ticked.includes(id) !== isTicked);
}

/** The item of that number, id, beginning of an id, or with those words. @throws UserError when none or several fit */
function boxNamed({ page, boxes }: OpenPage, item: string): Box {
  const wanted = item.trim().toLowerCase();
  const byNumber = /^\d+$/.test(wanted) ? boxes[Number(wanted) - 1] : undefined;
  const exact = boxes.find(({ id }) => id === wanted) ?? byNumber;
  if (exact !== undefined) {
    return exact;
  }
  const near = boxes.filter(({ id, text }) => id.startsWith(wanted) || text.toLowerCase().includes(wanted));
  const [only] = near;
  if (only !== undefined && near.length === 1 && wanted !== '') {
    return only;
  }
  throw new UserError(
    near.length > 1 && wanted !== ''
      ? `${JSON.stringify(item)} fits ${near.length} items of ${page.id}.`
      : `There is no item ${JSON.stringify(item)} on ${page.id}.`,
    near.length > 1 && wanted !== ''
      ? `Say more of it, or its number: ${near
          .slice(0, 4)
          .map(({ number, text }) => `${number} ${text.slice(0, 40)}`)
          .join('; ')}.`
      : `prep check ${page.id} lists them with their numbers.`,
  );
}
