import type { Library } from '../../library/library.ts';
import type { FailureType, PostMortemPage, Rubric } from '../../library/page-schema.ts';
import { causes } from '../../library/vocabulary.ts';
import type { SessionState } from '../../practice/session.ts';
import { type Session, type SessionWithState, sessionWithState } from '../../practice/session-store.ts';
import {
  askedCriteria,
  emptyPostMortem,
  failureTypesFor,
  isWritten,
  type KnownFacts,
  type PostMortem,
  proposeFailures,
  proposeScores,
  totalScore,
  writtenScore,
} from '../../review/post-mortem.ts';
import { postMortemOf, savePostMortem } from '../../review/post-mortem-store.ts';
import { answersFrom, formText } from '../../review/post-mortem-text.ts';
import type { PostMortemPicture } from '../../review/post-mortem-view.ts';
import { UserError } from '../../system/errors.ts';
import { throughTemporaryFile } from '../../system/files.ts';
import { openInEditor } from '../../system/processes.ts';
import type { Context } from './context.ts';

/** What a session tells about itself. */
function factsOf(session: Session, state: SessionState): KnownFacts {
  const minute = 60_000;
  return {
    outcome: session.outcome ?? 'abandoned',
    hints: state.hints,
    stuckMoments: state.stuckAt.length,
    overran: state.phases.flatMap(({ id, title, seconds, activeMs }) => {
      const minutes = Math.round((activeMs - seconds * 1000) / minute);
      return minutes >= 1 ? [{ id, title, minutes }] : [];
    }),
    isLate: session.source === 'live' && session.elapsedMs > (session.plannedMinutes + 1) * minute,
  };
}

/** The pages that a post-mortem is made of. */
export interface ReviewPages {
  rubric: Rubric;
  postMortem: PostMortemPage;
  types: FailureType[];
}

/** @throws UserError when a folder laid over the library has replaced one of them by something else */
function reviewPages(library: Library): ReviewPages {
  const rubric = library.all('rubric')[0];
  const postMortem = library.all('post-mortem')[0];
  const types = library.all('failure-types').flatMap((page) => page.types);
  if (rubric === undefined || postMortem === undefined) {
    throw new UserError('The library has no rubric or no post-mortem page.', 'prep content check says why.');
  }
  return { rubric, postMortem, types };
}

/** A post-mortem as it is shown. */
function postMortemPicture(session: Session, postMortem: PostMortem, pages: ReviewPages): PostMortemPicture {
  const outcome = session.outcome ?? 'abandoned';
  return {
    session: session.uuid,
    title: session.title,
    outcome,
    isWritten: isWritten(postMortem, outcome),
    well: postMortem.well ?? null,
    broke: postMortem.broke ?? null,
    cause: postMortem.cause ?? null,
    rule: postMortem.rule ?? null,
    followUp: postMortem.followUp ?? null,
    failures: postMortem.failures.map((id) => ({
      id,
      title: pages.types.find((type) => type.id === id)?.title ?? id,
    })),
    scores: pages.rubric.criteria.map(({ id, title }) => ({
      id,
      title,
      score: id === 'post-mortem' ? writtenScore(postMortem, outcome) : (postMortem.scores[id] ?? null),
    })),
    total: totalScore(postMortem, outcome) ?? null,
    low: pages.rubric.low,
  };
}

/** Keeps answers the moment they are given. */
export function keepAnswers(context: Context, sessionId: number, changes: Partial<PostMortem>): PostMortem {
  return savePostMortem(context.database(), sessionId, changes, context.clock.now(), context.random);
}

/** The post-mortem of a session as it stands. */
function answersOf(context: Context, sessionId: number): PostMortem {
  return postMortemOf(context.database(), sessionId) ?? emptyPostMortem;
}

/** What to say when somebody leaves in the middle. */
export const stillThere = 'What you answered is kept: prep postmortem goes on with it.';

/**
 * Asks the post-mortem at the terminal. Enter accepts what is proposed or leaves a question out; every answer is kept
 * at once, so that leaving in the middle loses none.
 */
export async function askPostMortem(context: Context, { session, state }: SessionWithState): Promise<void> {
  const pages = reviewPages(await context.library());
  const facts = factsOf(session, state);
  context.show(facts, ({ overran, hints, stuckMoments }, { theme }) => [
    '',
    theme.heading('Post-mortem') + theme.muted('  Enter accepts or skips; every answer is kept at once.'),
    ...overran.map(({ title, minutes }) =>
      theme.muted(`  ${title} took ${minutes} min longer than planned.`),
    ),
    ...(hints > 0 || stuckMoments > 0
      ? [theme.muted(`  Hints: ${hints}. Stuck moments: ${stuckMoments}.`)]
      : []),
  ]);
  const kept = answersOf(context, session.id);
  const keep = (changes: Partial<PostMortem>): PostMortem => keepAnswers(context, session.id, changes);
  const question = (id: PostMortemPage['questions'][number]['id']): string =>
    pages.postMortem.questions.find((candidate) => candidate.id === id)?.question ?? id;
  const text = async (
    id: 'well' | 'broke' | 'rule',
    before: string | undefined,
  ): Promise<string | undefined> => {
    const answer = (
      await context.prompts.input(question(id), before === undefined ? {} : { initial: before })
    ).trim();
    if (answer !== '' && answer !== before) {
      keep({ [id]: answer });
    }
    return answer === '' ? before : answer;
  };
  await text('well', kept.well);
  const broke = await text('broke', kept.broke);
  if (broke !== undefined) {
    const cause = await context.prompts.select(
      question('cause'),
      causes.map((id) => {
        const page = pages.postMortem.causes.find((candidate) => candidate.id === id);
        return { name: page?.title ?? id, value: id, description: page?.sign ?? '' };
      }),
      kept.cause ?? 'execution',
    );
    keep({ cause });
    await text('rule', kept.rule);
    await askFailures(context, session, facts, kept, pages, keep);
    const followUp = await context.prompts.input(question('follow-up'), {
      initial: kept.followUp ?? session.drill,
    });
    if (followUp.trim() !== '') {
      keep({ followUp: followUp.trim() });
    }
  }
  await askScores(context, facts, kept, pages, keep);
}

async function askFailures(
  context: Context,
  session: Session,
  facts: KnownFacts,
  kept: PostMortem,
  pages: ReviewPages,
  keep: (changes: Partial<PostMortem>) => PostMortem,
): Promise<void> {
  const types = failureTypesFor(pages.types, session.kind);
  const checked = kept.failures.length > 0 ? kept.failures : proposeFailures(facts, types);
  const failures = await context.prompts.checkbox(
    'Which failures applied?',
    types.map(({ id, title, sign }) => ({ name: title, value: id, description: sign })),
    checked,
  );
  keep({ failures });
}

async function askScores(
  context: Context,
  facts: KnownFacts,
  kept: PostMortem,
  pages: ReviewPages,
  keep: (changes: Partial<PostMortem>) => PostMortem,
): Promise<void> {
  const proposed = proposeScores(facts);
  for (const criterion of askedCriteria) {
    const page = pages.rubric.criteria.find(({ id }) => id === criterion);
    const score = await context.prompts.select(
      page?.title ?? criterion,
      [0, 1, 2].map((value) => ({ name: `${value}`, value, description: page?.anchors[value] ?? '' })),
      kept.scores[criterion] ?? proposed[criterion],
    );
    keep({ scores: { [criterion]: score } });
  }
}

/** Lets the person write the five answers in their editor, at any length. */
export async function editPostMortem(context: Context, session: Session): Promise<void> {
  const pages = reviewPages(await context.library());
  const before = answersOf(context, session.id);
  const edited = await throughTemporaryFile(
    'post-mortem.md',
    formText(session.title, pages.postMortem, before),
    (path) => openInEditor(path, context.environment),
    (path) => context.show(path, (kept) => [`What you wrote is still in ${kept}`]),
  );
  keepAnswers(context, session.id, answersFrom(edited));
}

/** The session with its post-mortem, for the answer of a command. */
export async function postMortemNow(context: Context, sessionId: number): Promise<PostMortemPicture> {
  const found = sessionWithState(context.database(), sessionId);
  if (found === undefined) {
    throw new UserError('That session is gone.');
  }
  return postMortemPicture(
    found.session,
    answersOf(context, sessionId),
    reviewPages(await context.library()),
  );
}
