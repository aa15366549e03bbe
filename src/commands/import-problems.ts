import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { isForeign, readSources, writeDrill } from '../exchange/import-files.ts';
import { type ImportPicture, importLines } from '../exchange/import-view.ts';
import { importers } from '../exchange/importers/index.ts';
import { drillFiles, type ImportedDrill, type LeftOut, type ProblemSet } from '../exchange/problem-import.ts';
import { withAnswers } from '../exchange/query-import-process.ts';
import { languageNamed } from '../judge/languages/index.ts';
import type { Library } from '../library/library.ts';
import { UserError } from '../system/errors.ts';
import { expandHome } from '../system/paths.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { workshopFor } from './support/exercises.ts';
import { changeSettings } from './support/settings.ts';

interface Options {
  source: string;
  to: string | undefined;
}

export function configure(command: Command): void {
  command
    .argument(
      '<source>',
      'a file of JSON Lines, or a folder with them, with canonical-data.json or .ex files',
    )
    .option('--to <folder>', 'where the drills are put');
}

export function options([source = '']: readonly (string | undefined)[], flags: Flags): Options {
  return { source, to: textFlag(flags, 'to') };
}

export async function run(context: Context, { source, to }: Options): Promise<Reply> {
  const { format, set: read } = readSet(expandHome(source));
  const set = read.drills.some(({ query }) => query !== undefined)
    ? await withAnswers(read, workshopFor(context, languageNamed('sql')))
    : read;
  const folder = to === undefined ? context.paths.imported : expandHome(to);
  const library = await context.library();
  const { brought, leftOut } = write(library, folder, format, set);
  if (brought.length > 0) {
    await layOver(context, folder);
  }
  const data: ImportPicture = {
    format,
    folder,
    drills: brought.map(({ id }) => id),
    cases: brought.reduce((sum, { cases }) => sum + cases.length, 0),
    leftOut,
  };
  return reply(
    data,
    (shown, { theme, width }) => importLines(shown, theme, width),
    brought.length > 0 ? 0 : 1,
  );
}

/** @throws UserError when there is nothing of that name, or nothing in it that an importer knows */
function readSet(path: string): { format: string; set: ProblemSet } {
  if (!existsSync(path)) {
    throw new UserError(
      `There is no file or folder ${path}.`,
      'Name a JSON Lines file or a checkout of problems.',
    );
  }
  try {
    const files = readSources(path);
    const importer = importers.find((candidate) => candidate.accepts(files));
    if (importer === undefined) {
      throw new UserError(
        `Nothing in ${path} is of a form that prep knows.`,
        `It knows: ${importers.map(({ title }) => title).join('; ')}.`,
      );
    }
    return { format: importer.title, set: importer.read(files) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) {
      throw new UserError(`${path} cannot be read: ${error.message}.`);
    }
    throw error;
  }
}

/** Writes each drill, unless its id belongs to something else. */
function write(
  library: Library,
  folder: string,
  format: string,
  { drills, leftOut }: ProblemSet,
): { brought: ImportedDrill[]; leftOut: LeftOut[] } {
  const refused: LeftOut[] = [];
  const brought = drills.filter((drill) => {
    const there = library.get('drill', drill.id);
    const isTaken = library.find(drill.id) !== undefined && there?.imported === undefined;
    if (isTaken || isForeign(join(folder, drill.id))) {
      refused.push({ id: drill.id, reason: 'there is a page of that name already' });
      return false;
    }
    writeDrill(join(folder, drill.id), drillFiles(drill, format));
    return true;
  });
  return { brought, leftOut: [...leftOut, ...refused] };
}

/** From now on the folder belongs to the library. */
async function layOver(context: Context, folder: string): Promise<void> {
  const { contentPaths } = context.profile();
  if (!contentPaths.map(expandHome).includes(folder)) {
    await changeSettings(context, new Map([['content.paths', [...contentPaths, folder]]]));
  }
}
