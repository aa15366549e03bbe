import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { checkExercise } from '../library/exercise-check.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/library-files.ts';
import { checkPages } from '../library/page-check-files.ts';
import type { Drill } from '../library/page-schema.ts';
import type { Problem } from '../library/problem.ts';
import { type BestPathPicture, bestPathLines, problemLines } from '../library/problem-view.ts';
import { bestPath } from '../library/scenario.ts';
import { pageTypes } from '../library/vocabulary.ts';
import { UserError } from '../system/errors.ts';
import { expandHome } from '../system/paths.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { exerciseOf } from './support/exercises.ts';

interface Options {
  folder: string | undefined;
  withPaths: boolean;
}

export function configure(command: Command): void {
  command
    .argument('[folder]', 'a folder of yours, checked as if it were laid over the library')
    .option('--paths', 'also print the best path of each incident');
}

export function options([folder]: readonly (string | undefined)[], flags: Flags): Options {
  return { folder, withPaths: isSet(flags, 'paths') };
}

export async function run(context: Context, { folder, withPaths }: Options): Promise<Reply> {
  const own = folder === undefined ? undefined : resolve(expandHome(folder));
  if (own !== undefined && !existsSync(own)) {
    throw new UserError(`There is no folder ${own}.`, 'Name a folder that holds markdown files.');
  }
  const library =
    own === undefined
      ? await context.library()
      : await loadLibrary([context.paths.content, own], ':memory:', context.clock.now());
  const { bodyOf, lineIn } = await import('../library/front-matter-files.ts');
  const all: Problem[] = [
    ...library.problems,
    ...checkPages(library, { bodyOf, lineIn }),
    ...checkExercises(library),
  ];
  const found = own === undefined ? all : all.filter(({ path }) => isInside(path, own));
  const problems = found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  const isMeant = ({ id }: { id: string }): boolean =>
    own === undefined || isInside(library.pathOf(id) ?? '', own);
  const pages = pageTypes.flatMap((type) => library.all(type)).filter(isMeant).length;
  const paths = withPaths ? bestPaths(library.all('drill').filter(isMeant)) : [];
  const isBroken = problems.some(({ severity }) => severity === 'error');
  return reply(
    { pages, problems, paths },
    (data, { theme, width }) => [
      ...bestPathLines(data.paths, theme, width),
      ...problemLines(data.problems, data.pages, theme, width),
    ],
    isBroken ? 1 : 0,
  );
}

/** The best path of each incident: what an expert would do, and when it is over. */
function bestPaths(drills: readonly Drill[]): BestPathPicture[] {
  return drills.flatMap(({ id, incident }) => {
    const path = incident === undefined ? undefined : bestPath(incident);
    return path === undefined
      ? []
      : [
          {
            id,
            actions: path.actions,
            mitigatedAt: path.mitigatedAt,
            causeAt: path.causeAt ?? null,
            minutes: path.minutes,
          },
        ];
  });
}

/** What lies beside drills that the judge runs. */
function checkExercises(library: Library): Problem[] {
  return library.all('drill').flatMap((drill) => {
    const exercise = exerciseOf(library, drill);
    return exercise === undefined ? [] : checkExercise(exercise, library.pathOf(drill.id) ?? drill.id);
  });
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
