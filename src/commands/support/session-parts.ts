import type { Library } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import type { SessionWithState } from '../../practice/session-store.ts';
import type { Context } from './context.ts';
import { exerciseOf, solutionIn, type Target } from './exercises.ts';
import { contentOf, type SessionContent } from './session-content.ts';
import type { SolutionFile } from './solution-file.ts';

/** What a session that is shown works with: the library, its drill's content, and its solution where it is judged. */
export interface SessionParts {
  library: Library;
  content: SessionContent;
  target: Target | undefined;
}

/** Reads them; names in the prompt are written as the solution's language writes them. */
export async function partsOf(
  context: Context,
  begun: SessionWithState,
  file: SolutionFile | undefined,
): Promise<SessionParts> {
  const library = await context.library();
  const drill = library.get('drill', begun.session.drill);
  const target = file?.target ?? (drill === undefined ? undefined : targetOf(context, library, drill));
  const content = await contentOf(context, library, begun, (name) =>
    target === undefined ? name : target.language.nameOf(name, 'parameter'),
  );
  return { library, content, target };
}

/** The solution of a session that is gone on with. */
function targetOf(context: Context, library: Library, drill: Drill): Target | undefined {
  const exercise = exerciseOf(library, drill);
  return exercise === undefined || exercise.problems.length > 0
    ? undefined
    : { exercise, ...solutionIn(context, exercise) };
}
