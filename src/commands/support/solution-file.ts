import type { Language } from '../../judge/language.ts';
import { type Begun, beginSolution } from '../../judge/workspace-files.ts';
import type { Library } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import { wallTime } from '../../system/civil-date.ts';
import type { Context } from './context.ts';
import type { Target } from './exercises.ts';
import { exerciseNamed, languageFor, workspaceOf } from './exercises.ts';
import { unwritable } from './unwritable.ts';

/** The file that a session begins with. */
export interface SolutionFile {
  target: Target;
  begun: Begun;
  /** What the person should know of it, if anything. */
  remarks: string[];
}

/**
 * Writes the file for a drill's solution: a stub from its signature, or for a debug drill the code with its fault.
 *
 * @param keeps whether an earlier solution is gone on with; else it is put aside
 * @throws UserError when the workspace cannot be written, or the language is none of the drill's
 */
export function beginFile(
  context: Context,
  library: Library,
  drill: Drill,
  wanted: Language | undefined,
  keeps: boolean,
): SolutionFile | undefined {
  if (drill.signature === undefined) {
    return undefined;
  }
  const exercise = exerciseNamed(library, drill.id);
  const language = languageFor(context, exercise, wanted);
  const { extension } = language;
  const text =
    exercise.faulty.find((source) => source.extension === extension)?.source ??
    language.stub(exercise.signature, [
      drill.title,
      `prep test judges it, prep submit hands it in; the statement: prep drill show ${drill.id}`,
    ]);
  const workspace = workspaceOf(context);
  try {
    const begun = beginSolution(workspace, drill.id, extension, text, stampOf(context), keeps);
    const remarks = [
      ...(begun.earlier === undefined ? [] : [`Your earlier solution is kept: ${begun.earlier}`]),
      ...(wanted === undefined && language.id !== 'sql' && language.id !== context.profile().language
        ? [`This drill is judged in ${language.title}; ${context.profile().language} is not possible here.`]
        : []),
    ];
    return { target: { exercise, language, path: begun.path }, begun, remarks };
  } catch (error) {
    throw unwritable(error, 'A solution', workspace, 'workspace');
  }
}

function stampOf({ clock }: Context): string {
  const now = clock.now();
  const offset = clock.offsetMinutes(now);
  const day = new Date(now + offset * 60_000).toISOString().slice(0, 10);
  return `${day}-${wallTime(now, offset).replace(':', '')}`;
}
