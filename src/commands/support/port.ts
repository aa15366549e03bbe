import type { Language } from '../../judge/language.ts';
import type { Drill } from '../../library/page-schema.ts';
import { UserError } from '../../system/errors.ts';
import { type Proposal, propose } from './begin.ts';
import type { Context } from './context.ts';
import { exerciseNamed, languagesFor } from './exercises.ts';
import { solutionToPort } from './session-content.ts';
import type { Situation } from './situation.ts';

/** Half an hour and a little: reading, porting, testing, comparing. */
const portMinutes = 35;

/**
 * A solution of the person's own once more, in a second language: of the drill that is named, else of the last day
 * before this one on which something was solved.
 *
 * @throws UserError when there is no solution to port, or no second language
 */
export function proposePort(
  context: Context,
  situation: Situation,
  wanted: string | undefined,
  language: Language | undefined,
): { proposal: Proposal; language: Language } {
  const drill =
    wanted === undefined ? lastSolved(context, situation) : propose(context, situation, wanted).drill;
  const own = solutionToPort(context, situation.library, drill.id, context.clock.now());
  if (own === undefined) {
    throw new UserError(
      `There is no solution of ${drill.id} to port yet.`,
      'Solve a coding drill first: prep start coding',
    );
  }
  const possible = languagesFor(context, exerciseNamed(situation.library, drill.id));
  const second = language ?? possible.find(({ id }) => id !== own.language);
  if (second === undefined || second.id === own.language) {
    throw new UserError(
      `${drill.title} was solved in ${own.title}, so choose another language.`,
      `--language ${possible
        .filter(({ id }) => id !== own.language)
        .map(({ id }) => id)
        .join(' | ')}`,
    );
  }
  return {
    proposal: {
      drill,
      minutes: portMinutes,
      blockId: undefined,
      reason: `your solution in ${own.title}, now in ${second.title}`,
      style: 'port',
    },
    language: second,
  };
}

function lastSolved(context: Context, { library, sessions, today }: Situation): Drill {
  const solved = sessions.filter(
    ({ kind, outcome, drill }) =>
      kind === 'coding' &&
      (outcome === 'solved' || outcome === 'solved-with-help') &&
      solutionToPort(context, library, drill, context.clock.now()) !== undefined,
  );
  const last = solved.findLast(({ day }) => day < today) ?? solved.at(-1);
  const drill = last === undefined ? undefined : library.get('drill', last.drill);
  if (drill === undefined) {
    throw new UserError(
      'Nothing that was judged is solved yet.',
      'Solve a coding drill first: prep start coding',
    );
  }
  return drill;
}
