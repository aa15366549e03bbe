import { type CheckBox, checkBoxes } from '../../library/check-boxes.ts';
import { type Library, nearest } from '../../library/library.ts';
import { readBody } from '../../library/library-files.ts';
import type { Page } from '../../library/page-schema.ts';
import { textOf } from '../../library/page-text.ts';
import { type Tick, ticksOf } from '../../library/tick-store.ts';
import { pageTypes } from '../../library/vocabulary.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';

/** Types of page that are for reading, in the order of the contents; drills have a command of their own. */
export const readableTypes = pageTypes.filter((type) => type !== 'drill');

/** A page with its whole text, and what is ticked on it. */
export interface OpenPage {
  page: Exclude<Page, { type: 'drill' }>;
  text: string;
  boxes: (CheckBox & { number: number })[];
  /** Ticks whose items are no longer on the page. */
  gone: Tick[];
}

/** Reads a page. @throws UserError when there is none of that id that can be read */
export async function openPage(context: Context, id: string): Promise<OpenPage> {
  const library = await context.library();
  const page = library.find(id);
  const path = page === undefined ? undefined : library.pathOf(page.id);
  if (page === undefined || page.type === 'drill' || path === undefined) {
    throw page === undefined
      ? unknownPage(context, library, id)
      : new UserError(`${id} is a drill.`, `prep drill show ${id}`);
  }
  const text = textOf(page, await readBody(path));
  const ticks = ticksOf(context.database(), [...page.formerly, page.id]);
  const boxes = checkBoxes(text).map((box, index) => ({
    ...box,
    number: index + 1,
    isTicked: ticks.get(box.id)?.isDone ?? box.isTicked,
  }));
  const known = new Set(boxes.map((box) => box.id));
  return {
    page,
    text,
    boxes,
    gone: [...ticks.values()].filter(({ item, isDone }) => isDone && !known.has(item)),
  };
}

function unknownPage(context: Context, library: Library, id: string): UserError {
  const kept = [...ticksOf(context.database(), [id]).values()].filter(({ isDone }) => isDone);
  const near = nearest(
    id,
    readableTypes.flatMap((type) => library.all(type).map((page) => page.id)),
  );
  return new UserError(
    `There is no page ${JSON.stringify(id)}.`,
    ...(kept.length === 0
      ? []
      : [
          `It is no longer in the library. What was ticked on it is kept: ${kept
            .slice(0, 5)
            .map(({ text }) => text)
            .join('; ')}${kept.length > 5 ? `; and ${kept.length - 5} more` : ''}.`,
        ]),
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : 'prep read lists them, prep search looks into them.',
  );
}
