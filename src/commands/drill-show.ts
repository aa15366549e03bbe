import type { Command } from 'commander';
import { languageOfFile } from '../judge/languages/index.ts';
import { externalId } from '../library/catalogue.ts';
import { type DrillPicture, drillLines, goneDrillLines } from '../library/drill-view.ts';
import type { Exercise } from '../library/exercise-files.ts';
import type { Library } from '../library/library.ts';
import type { Drill } from '../library/page-schema.ts';
import { interruptSections } from '../library/page-text.ts';
import { scenarioSections } from '../library/scenario-text.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { sectionsOfPage, unknownDrill } from './support/drills.ts';
import { exerciseOf, languagesFor } from './support/exercises.ts';
import { outcomesOf } from './support/past.ts';

interface Options {
  id: string;
  isWhole: boolean;
}

export function configure(command: Command): void {
  command
    .argument('<drill>', 'its id')
    .option('--all', 'also hints, what to look for, follow-ups and the solution');
}

export function options([id = '']: readonly (string | undefined)[], flags: Flags): Options {
  return { id, isWhole: isSet(flags, 'all') };
}

export async function run(context: Context, { id, isWhole }: Options): Promise<Reply> {
  const library = await context.library();
  const page = library.get('drill', id);
  const past = outcomesOf(context, library)
    .filter(({ drill }) => drill === (page?.id ?? id))
    .map(({ day, title, outcome }) => ({ day, title, outcome }));
  if (page === undefined) {
    if (past.length === 0) {
      throw unknownDrill(library, id);
    }
    // What was done is never lost with the page.
    const gone = { drill: null, id, prompt: '', sections: [], past };
    return reply(gone, (shown, { theme, width }) => goneDrillLines(shown, theme, width));
  }
  const exercise = exerciseOf(library, page);
  const language = exercise === undefined ? undefined : languagesFor(context, exercise)[0];
  const text = await sectionsOfPage(library, page.id, {
    rename: (name) => language?.nameOf(name, 'parameter') ?? name,
  });
  const rest = [
    ...scenarioSections(page),
    ...text.rest,
    ...interruptSections(page),
    ...referenceSections(exercise),
  ];
  const { hints, interrupts, ...facts } = page;
  const data: DrillPicture = {
    // What is thrown in is a surprise, like the hints.
    drill: {
      ...facts,
      hints: isWhole ? hints : [],
      interrupts: isWhole ? interrupts : [],
      // What is alike gives the idea away.
      alike: isWhole ? alikeTo(library, page) : [],
    },
    id: page.id,
    prompt: text.prompt,
    past,
    sections: isWhole ? rest : rest.map(({ heading }) => ({ heading, text: null })),
  };
  return reply(data, (picture, { theme, width }) => drillLines(picture, theme, width));
}

/** Problems of the catalogues on the same idea: their ids, by which they can be begun, and titles. */
function alikeTo(library: Library, { problems = [] }: Drill): string[] {
  return library
    .all('catalogue')
    .flatMap((catalogue) =>
      catalogue.problems
        .filter(({ number }) => problems.includes(number))
        .map(({ number, title }) => `${externalId(catalogue, number)} ${title}`),
    );
}

/** The code of the references, the explained one first. */
function referenceSections(exercise: Exercise | undefined): { heading: string; text: string }[] {
  return [...(exercise?.references ?? [])]
    .sort((a, b) => Number(b.extension === 'py') - Number(a.extension === 'py'))
    .map(({ path, extension, source }) => ({
      heading: `Reference in ${languageOfFile(path)?.title ?? extension}`,
      text: `\`\`\`${extension}\n${source.trimEnd()}\n\`\`\``,
    }));
}
