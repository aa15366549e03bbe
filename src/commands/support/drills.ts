import { currentId, type Library, nearest } from '../../library/library.ts';
import { readBody } from '../../library/library-files.ts';
import type { Drill } from '../../library/page-schema.ts';
import { type Sections, sectionsOf } from '../../library/sections.ts';
import { drillKinds } from '../../library/vocabulary.ts';
import { UserError } from '../../system/errors.ts';

/** The drill of that id. @throws UserError with the nearest names when there is none */
export function drillNamed(library: Library, id: string): Drill {
  const drill = library.get('drill', id);
  if (drill === undefined) {
    throw unknownDrill(library, id);
  }
  return drill;
}

/** What to say when a word names neither a drill nor a kind. */
export function unknownDrill(library: Library, word: string): UserError {
  const names = [...library.all('drill').map(({ id }) => id), ...drillKinds];
  const near = nearest(word, names);
  return new UserError(
    `There is no drill or kind ${JSON.stringify(word)}.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'prep drill list shows what there is.',
  );
}

/** The text of a page, cut into its sections; empty when its file is gone. */
export async function sectionsOfPage(library: Library, id: string): Promise<Sections> {
  const path = library.pathOf(currentId(library, id));
  return path === undefined ? { prompt: '', rest: [] } : sectionsOf(await readBody(path));
}
