import { isOutcome, type Outcome, outcomes } from '../../practice/outcome.ts';
import { UserError } from '../../system/errors.ts';

/** @throws UserError for a word that is no outcome */
export function outcomeFrom(text: string | undefined): Outcome | undefined {
  if (text === undefined) {
    return undefined;
  }
  const word = text.trim().toLowerCase();
  if (!isOutcome(word)) {
    throw new UserError(
      `An outcome cannot be ${JSON.stringify(text)}.`,
      `Choose one of: ${outcomes.join(', ')}.`,
    );
  }
  return word;
}
