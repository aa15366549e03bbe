import { attemptsAt, sourceOf } from '../../judge/attempt-store.ts';
import { allLanguages } from '../../judge/languages/index.ts';
import { type Clarification, clarificationsOf } from '../../library/ask-about.ts';
import { bulletsOf, checkpointsOf, strongAnswer } from '../../library/checkpoints.ts';
import { type Drawn, drawNumbers, usualNumbers } from '../../library/estimate.ts';
import type { Library } from '../../library/library.ts';
import { numbersOf, type WorkedNumber } from '../../library/numbers.ts';
import type { Drill } from '../../library/page-schema.ts';
import type { Section } from '../../library/sections.ts';
import { type Check, checksFor } from '../../practice/checks.ts';
import { type GradedLine, gradeLines, gradeNumbers } from '../../practice/grading.ts';
import type { SessionState } from '../../practice/session.ts';
import type { SessionWithState } from '../../practice/session-store.ts';
import type { Style } from '../../practice/style.ts';
import { repeatable } from '../../system/random.ts';
import type { Context } from './context.ts';
import { sectionsOfPage } from './drills.ts';

/** Everything of its drill that a session works with. */
export interface SessionContent {
  drill: Drill | undefined;
  /** The prompt, with this session's numbers in it. */
  prompt: string;
  sections: Section[];
  /** What an interviewer answers when asked. */
  clarifications: Clarification[];
  checks: readonly Check[];
  /** The numbers that are asked for, graded as far as they are answered. */
  lines(state: SessionState): GradedLine[];
}

/**
 * Reads what a session's drill holds. A drill that is gone from the library gives an empty one: the session can be
 * finished all the same.
 *
 * @param rename writes the names of its signature in a language's habit
 */
export async function contentOf(
  context: Context,
  library: Library,
  { session, state }: SessionWithState,
  rename?: (name: string) => string,
): Promise<SessionContent> {
  const drill = library.get('drill', session.drill);
  const numbers = drawnFor(drill, state.seed);
  const { prompt, rest, body } = await sectionsOfPage(library, session.drill, { rename, numbers });
  const worked = numbersOf(body);
  return {
    drill,
    prompt: [prompt, ...openTexts(context, library, session, state.style, rest)].join('\n\n'),
    sections: rest,
    clarifications: clarificationsOf(body),
    checks: checksFor(session.kind, checkpointsOf(body), bulletsOf(body)),
    lines: ({ answers }) => linesOf(drill, numbers, worked, answers),
  };
}

/** What stands open beside the prompt: in guided practice the solution, in a port the person's own in its first language. */
function openTexts(
  context: Context,
  library: Library,
  session: SessionWithState['session'],
  style: Style,
  sections: readonly Section[],
): string[] {
  if (style === 'guided') {
    return sections
      .filter(({ heading }) => heading === 'Solution' || heading === strongAnswer)
      .map(({ heading, text }) => `## ${heading}\n\n${text}`);
  }
  if (style !== 'port') {
    return [];
  }
  const source = solutionToPort(context, library, session.drill, session.startedAt);
  return source === undefined
    ? []
    : [`## Yours in ${source.title}\n\n\`\`\`${source.extension}\n${source.text.trimEnd()}\n\`\`\``];
}

/** The last solution of a drill before an instant that was accepted, else the last one. */
export function solutionToPort(
  context: Context,
  library: Library,
  drill: string,
  before: number,
): { language: string; title: string; extension: string; text: string } | undefined {
  const page = library.get('drill', drill);
  const attempts = attemptsAt(
    context.database(),
    page === undefined ? [drill] : [page.id, ...page.formerly],
  ).filter(({ at, mode }) => at <= before && mode !== 'stress');
  const last = attempts.findLast(({ verdict }) => verdict === 'accepted') ?? attempts.at(-1);
  const language = allLanguages.find(({ id }) => id === last?.language);
  return last === undefined || language === undefined
    ? undefined
    : {
        language: language.id,
        title: language.title,
        extension: language.extension,
        text: sourceOf(context.database(), last.uuid),
      };
}

/** The numbers that a session was begun with; the usual ones where none were drawn. */
function drawnFor(drill: Drill | undefined, seed: number | undefined): Drawn | undefined {
  if (drill?.estimate === undefined) {
    return undefined;
  }
  return seed === undefined ? usualNumbers(drill.estimate) : drawNumbers(drill.estimate, repeatable(seed));
}

function linesOf(
  drill: Drill | undefined,
  drawn: Drawn | undefined,
  worked: readonly WorkedNumber[],
  answers: SessionState['answers'],
): GradedLine[] {
  return drill?.estimate !== undefined && drawn !== undefined
    ? gradeLines(drill.estimate, drawn, answers)
    : gradeNumbers(worked, answers);
}
