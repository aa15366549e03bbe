import { languageOfFile } from '../../judge/languages/index.ts';
import type { Contestant } from '../../judge/stress-process.ts';
import type { Exercise } from '../../library/exercise-files.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';
import { workshopFor } from './exercises.ts';

/**
 * A solution of the drill's own that this machine can run.
 *
 * @throws UserError when the drill has none, or every language of theirs is missing
 */
export function referenceFor(context: Context, { drill, references }: Exercise): Contestant {
  let missing: unknown;
  for (const { path, source } of references) {
    const language = languageOfFile(path);
    if (language !== undefined) {
      try {
        return { solution: { source, path, language }, workshop: workshopFor(context, language) };
      } catch (error) {
        missing = error;
      }
    }
  }
  throw (
    missing ??
    new UserError(`${drill.id} has no reference to compare with.`, 'Add solution.py beside its page.')
  );
}
