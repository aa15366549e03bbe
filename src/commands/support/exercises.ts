import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Language } from '../../judge/language.ts';
import { languageNamed, languageOfFile, languagesOf } from '../../judge/languages/index.ts';
import type { Workshop } from '../../judge/run-process.ts';
import { Machine } from '../../judge/toolchain-process.ts';
import { drillOfPath, extensionsIn, solutionPath } from '../../judge/workspace-files.ts';
import { type Exercise, readExercise } from '../../library/exercise-files.ts';
import type { Library } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import { judgedLanguages } from '../../library/vocabulary.ts';
import { openSession } from '../../practice/session-store.ts';
import { UserError } from '../../system/errors.ts';
import { expandHome } from '../../system/paths.ts';
import type { Context } from './context.ts';
import { drillNamed } from './drills.ts';

/** A solution in a file, and the drill that it is for. */
export interface Target {
  exercise: Exercise;
  language: Language;
  path: string;
}

/** How a person says which solution is meant. */
export interface TargetWords {
  /** A file, or a drill's id. */
  what?: string | undefined;
  drill?: string | undefined;
  language?: Language | undefined;
}

/** Where solutions are written. */
export function workspaceOf(context: Context): string {
  const chosen = context.profile().workspace;
  return chosen === undefined ? context.paths.workspace : expandHome(chosen);
}

/** A drill with what lies beside it; nothing when it is not judged. */
export function exerciseOf(library: Library, drill: Drill): Exercise | undefined {
  const path = library.pathOf(drill.id);
  return path === undefined ? undefined : readExercise(drill, path);
}

/** @throws UserError when there is no such drill, it is none that the judge runs, or its cases are broken */
export function exerciseNamed(library: Library, id: string): Exercise {
  const drill = drillNamed(library, id);
  const exercise = exerciseOf(library, drill);
  if (exercise === undefined) {
    throw new UserError(
      `${drill.title} (${drill.kind}) is not one that can be judged by running it.`,
      'prep drill list --kind coding shows those that are.',
    );
  }
  const [problem] = exercise.problems;
  if (problem !== undefined) {
    throw new UserError(`The cases of ${drill.id} cannot be used: ${problem.message}`, problem.path);
  }
  return exercise;
}

/** The language of that name. @throws UserError when the judge does not run it */
export function languageFrom(text: string | undefined): Language | undefined {
  if (text === undefined) {
    return undefined;
  }
  const id = judgedLanguages.find((candidate) => candidate === text.trim().toLowerCase());
  if (id === undefined) {
    throw new UserError(
      `The judge does not run ${JSON.stringify(text)}.`,
      `It runs: ${judgedLanguages.join(', ')}.`,
    );
  }
  return languageNamed(id);
}

/** The languages in which a drill can be solved, the person's own first. */
export function languagesFor(context: Context, exercise: Exercise): Language[] {
  const own = context.profile().language;
  return languagesOf(exercise).sort((a, b) => Number(b.id === own) - Number(a.id === own));
}

/** @throws UserError when the drill cannot be solved in that language, or none is left */
export function languageFor(context: Context, exercise: Exercise, wanted: Language | undefined): Language {
  const possible = languagesFor(context, exercise);
  const language = wanted === undefined ? possible[0] : possible.find(({ id }) => id === wanted.id);
  if (language === undefined) {
    throw new UserError(
      `${exercise.drill.id} cannot be solved in ${wanted?.title ?? 'any language that the judge runs'}.`,
      `It can in: ${possible.map(({ id }) => id).join(', ')}.`,
    );
  }
  return language;
}

/**
 * The solution that is meant: the file that was named, else the one of the running session's drill.
 *
 * @throws UserError when it cannot be told
 */
export function targetFrom(context: Context, library: Library, words: TargetWords): Target {
  const named = words.what;
  const isFile = named !== undefined && (existsSync(named) || /[/\\.]/.test(named));
  if (named !== undefined && isFile) {
    const path = resolve(named);
    if (!existsSync(path)) {
      throw new UserError(`There is no file ${path}.`, 'Save your solution there, or name another file.');
    }
    const language = words.language ?? languageOfFile(path);
    if (language === undefined) {
      throw new UserError(
        `The name of ${basename(path)} says nothing of its language.`,
        `Say it: --language ${judgedLanguages.join(' | ')}`,
      );
    }
    const exercise = exerciseNamed(library, words.drill ?? drillOfFile(context, library, path));
    return { exercise, language: languageFor(context, exercise, language), path };
  }
  const exercise = exerciseNamed(library, words.drill ?? named ?? runningDrill(context));
  return { exercise, ...solutionIn(context, exercise, words.language) };
}

/** The solution of a drill in the workspace: in the language that was named, or that was worked on last. */
export function solutionIn(
  context: Context,
  exercise: Exercise,
  wanted?: Language,
): { language: Language; path: string } {
  const workspace = workspaceOf(context);
  const { id } = exercise.drill;
  const newest = extensionsIn(workspace, id)
    .map((extension) => languageOfFile(`solution.${extension}`))
    .find((language) => language !== undefined);
  const language = languageFor(context, exercise, wanted ?? newest);
  return { language, path: solutionPath(workspace, id, language.extension) };
}

/** What solutions in a language are run with. @throws UserError when the machine lacks it */
export function workshopFor(context: Context, language: Language): Workshop {
  const { paths, environment } = context;
  const { python, sandbox } = context.profile();
  const machine = new Machine(paths.judge, environment);
  const toolchain = machine.toolchain(language, language.id === 'python' ? python : undefined);
  if (toolchain === undefined) {
    throw new UserError(
      `${language.title} was not found on this machine.`,
      language.remedy,
      'prep doctor shows what is there.',
    );
  }
  const guards = machine.guards();
  if (sandbox === 'bubblewrap' && guards.bubblewrap === undefined) {
    throw new UserError(
      'judge.sandbox asks for bubblewrap, which was not found on this machine.',
      'Install it (apt install bubblewrap), or: prep config set judge.sandbox off',
    );
  }
  return {
    toolchain,
    guards,
    isSandboxed: sandbox === 'bubblewrap',
    harnesses: paths.harnesses,
    cache: paths.judge,
    environment,
  };
}

function runningDrill(context: Context): string {
  const open = openSession(context.database());
  if (open === undefined) {
    throw new UserError(
      'No session is running, so name what is to be judged.',
      'A file: prep test solution.py --drill <drill>. A drill: prep test <drill>.',
    );
  }
  return open.session.drill;
}

/** A file says itself what it solves: by its folder in the workspace, by its name, or by the running session. */
function drillOfFile(context: Context, library: Library, path: string): string {
  const inWorkspace = drillOfPath(workspaceOf(context), path);
  if (inWorkspace !== undefined && library.get('drill', inWorkspace) !== undefined) {
    return inWorkspace;
  }
  const name = basename(path)
    .replace(/\.[a-z]+$/i, '')
    .replaceAll('_', '-')
    .toLowerCase();
  if (library.get('drill', name) !== undefined) {
    return name;
  }
  const open = openSession(context.database());
  if (open !== undefined) {
    return open.session.drill;
  }
  throw new UserError(
    `Which drill is ${basename(path)} for?`,
    'Say it: --drill <drill>. prep drill list shows their names.',
  );
}
