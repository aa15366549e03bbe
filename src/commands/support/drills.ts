import { dialect, shapeLines } from '../../judge/languages/sql.ts';
import { externalPrompt } from '../../library/catalogue.ts';
import { type Drawn, promptWith, usualNumbers } from '../../library/estimate.ts';
import { currentId, type Library, nearest } from '../../library/library.ts';
import { readBody } from '../../library/library-files.ts';
import type { Drill } from '../../library/page-schema.ts';
import { readQuery } from '../../library/query.ts';
import { type Sections, sectionsOf } from '../../library/sections.ts';
import type { WrittenSignature } from '../../library/signature.ts';
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
export function unknownDrill(library: Library, word: string, others: readonly string[] = []): UserError {
  const patterns = others.length === 0 ? [] : library.all('pattern').map(({ id }) => id);
  const names = [...library.all('drill').map(({ id }) => id), ...drillKinds, ...patterns, ...others];
  const near = nearest(word, names);
  return new UserError(
    `There is no drill or kind ${JSON.stringify(word)}.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'prep drill list shows what there is.',
  );
}

/**
 * The text of a page, cut into its sections, and whole; empty when its file is gone. A drill's constraints follow its prompt.
 *
 * @param how.rename writes the names of its signature in a language's habit
 * @param how.numbers what stands in the prompt of an estimation, instead of the usual numbers
 */
export async function sectionsOfPage(
  library: Library,
  id: string,
  how: { rename?: ((name: string) => string) | undefined; numbers?: Drawn | undefined } = {},
): Promise<Sections & { body: string }> {
  const rename = how.rename ?? ((name) => name);
  const problem = library.problem(id);
  if (problem !== undefined) {
    return { prompt: externalPrompt(problem), rest: [], body: '' };
  }
  const path = library.pathOf(currentId(library, id));
  if (path === undefined) {
    return { prompt: '', rest: [], body: '' };
  }
  const body = await readBody(path);
  const { prompt, rest } = sectionsOf(body);
  const drill = library.get('drill', id);
  const text = withNames(prompt + tablesText(drill) + constraintsText(drill), drill, rename);
  const estimate = drill?.estimate;
  return {
    prompt: estimate === undefined ? text : promptWith(text, estimate, how.numbers ?? usualNumbers(estimate)),
    rest,
    body,
  };
}

/** The tables of a query, and the dialect that it is written in. */
function tablesText(drill: Drill | undefined): string {
  const written = drill?.signature as WrittenSignature | undefined;
  if (written === undefined || !('query' in written)) {
    return '';
  }
  const lines = shapeLines(readQuery(written.query)).map((line) => `* ${line}`);
  return `\n\n### Tables\n\n${lines.join('\n')}\n\nDialect: ${dialect}`;
}

function constraintsText(drill: Drill | undefined): string {
  const constraints = drill?.constraints ?? [];
  return constraints.length === 0
    ? ''
    : `\n\n### Limits\n\n${constraints.map((line) => `* ${line}`).join('\n')}`;
}

/** A statement writes names in snake_case; a person sees them as their language writes them. */
function withNames(text: string, drill: Drill | undefined, rename: (name: string) => string): string {
  return namesIn(drill)
    .filter((name) => name !== rename(name))
    .reduce((all, name) => all.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), rename(name)), text);
}

function namesIn(drill: Drill | undefined): string[] {
  const signature = drill?.signature as WrittenSignature | undefined;
  if (signature === undefined || 'query' in signature) {
    return [];
  }
  const calls =
    'class' in signature
      ? signature.methods
      : 'function' in signature
        ? { [signature.function]: signature }
        : signature.functions;
  const names = Object.entries(calls).flatMap(([name, { parameters }]) => [name, ...Object.keys(parameters)]);
  const own = 'class' in signature ? Object.keys(signature.parameters) : [];
  return [...new Set([...names, ...own])];
}
