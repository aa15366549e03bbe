import { transact } from '../../database/transact.ts';
import type { Library } from '../../library/library.ts';
import { type LoopPlan, type Mock, minutesForRound, nextRound, proposeDebrief } from '../../practice/mock.ts';
import { endMock, insertMock, openMock, setRoundNote, setRoundSession } from '../../practice/mock-store.ts';
import { mockDebriefLines, mockLines } from '../../practice/mock-view.ts';
import { openSession, type SessionWithState } from '../../practice/session-store.ts';
import { errorCode, UserError } from '../../system/errors.ts';
import { attach } from './attach.ts';
import { begin } from './begin.ts';
import { type Context, type Reply, reply } from './context.ts';
import { askMet } from './debrief.ts';
import { elapsedOf, factsOf, pictureOfMock, sessionsOf } from './mock-picture.ts';
import { chooseRounds } from './mock-rounds.ts';
import { goOnWith, pictureNow } from './running.ts';
import { contentOf } from './session-content.ts';
import type { Situation } from './situation.ts';
import { beginFile } from './solution-file.ts';

/** How a loop is held. */
export interface Holding {
  isPressed: boolean;
  isDetached: boolean;
  isRecorded: boolean;
}

/** What is said while a loop is held, or at its end. */
export interface Said {
  note: string | undefined;
  strengths: string[];
  gaps: string[];
}

/** Begins a loop and its first round. @throws UserError when another one is being held */
export async function holdLoop(
  context: Context,
  situation: Situation,
  plan: LoopPlan,
  holding: Holding,
): Promise<Reply> {
  const rounds = chooseRounds(context, situation, plan);
  const now = context.clock.now();
  const { name, title, budgetMinutes } = plan;
  const insert = (): Mock =>
    insertMock(
      context.database(),
      { name, title, budgetMinutes, isPressed: holding.isPressed, zone: context.clock.zone, rounds },
      now,
      context.dayOf,
      context.random,
    );
  try {
    if (context.terminal !== undefined && !holding.isDetached) {
      return await goOn(context, situation, insert(), holding, nothingSaid);
    }
    // In one transaction: a loop that was begun without a screen has its first round, or there is none.
    const { mock, session } = transact(context.database(), () =>
      beginRound(context, situation.library, insert(), 0),
    );
    return await roundReply(context, situation.library, mock, session);
  } catch (error) {
    if (errorCode(error) === 'SQLITE_CONSTRAINT_UNIQUE' && String(error).includes('mock.open')) {
      throw new UserError(
        'A loop is being held already.',
        'prep mock goes on with it; prep mock --end ends it.',
      );
    }
    throw error;
  }
}

const nothingSaid: Said = { note: undefined, strengths: [], gaps: [] };

/** Goes on with a loop, wherever it was left: in a round, between two, or at the end. */
export async function goOn(
  context: Context,
  situation: Situation,
  started: Mock,
  holding: Holding,
  said: Said,
): Promise<Reply> {
  const isLive = context.terminal !== undefined && !holding.isDetached;
  let mock = started;
  for (;;) {
    const open = openSession(context.database());
    if (open !== undefined && !mock.rounds.some(({ sessionId }) => sessionId === open.session.id)) {
      throw new UserError(
        `Another session is running: ${open.session.title}`,
        'Finish it first: prep finish --outcome …, or prep abandon.',
      );
    }
    if (open === undefined) {
      mock = await noteAfterRound(context, mock, isLive, said);
      const position = nextRound(mock);
      if (position === undefined) {
        return endLoop(context, situation, mock, said);
      }
      if (isLive && !(await isReady(context, mock, position))) {
        return leftReply(context, situation.library, mock);
      }
      const begun = beginRound(context, situation.library, mock, position);
      mock = begun.mock;
      if (!isLive) {
        return roundReply(context, situation.library, mock, begun.session);
      }
      await attach(context, begun.session, { file: begun.file, isRecorded: holding.isRecorded });
    } else if (isLive) {
      const { running } = await goOnWith(context, open);
      await attach(context, running, { isRecorded: holding.isRecorded });
    } else {
      return roundReply(context, situation.library, mock, open);
    }
    if (openSession(context.database()) !== undefined) {
      return leftReply(context, situation.library, mock);
    }
  }
}

/** Three lines after a round, while they are fresh. */
async function noteAfterRound(context: Context, mock: Mock, isLive: boolean, said: Said): Promise<Mock> {
  const upcoming = nextRound(mock) ?? mock.rounds.length;
  const position = upcoming - 1;
  const round = mock.rounds[position];
  if (round === undefined || round.note !== undefined) {
    return mock;
  }
  if (said.note !== undefined) {
    return setRoundNote(context.database(), mock, position, said.note);
  }
  if (!isLive) {
    return mock;
  }
  context.show(round, ({ title }, { theme }) => [
    '',
    theme.heading(`${title}: three lines, while they are fresh`),
    theme.muted('What would you tell a friend who has this round next? Enter alone ends it.'),
  ]);
  const lines: string[] = [];
  for (let line = 1; line <= 3; line += 1) {
    const text = (await context.prompts.input(`${line}.`)).trim();
    if (text === '') {
      break;
    }
    lines.push(text);
  }
  return setRoundNote(context.database(), mock, position, lines.join('\n'));
}

/** The break before a round; whether the person goes on. */
async function isReady(context: Context, mock: Mock, position: number): Promise<boolean> {
  const round = mock.rounds[position];
  const pause = mock.rounds[position - 1]?.breakMinutes ?? 0;
  context.show(pictureOfMock(context, mock, undefined), (shown, { theme, width }) => [
    '',
    ...mockLines(shown, theme, width),
    '',
    ...(pause > 0 ? [`A break of ${pause} minutes. Stand up, drink something, look at nothing.`] : []),
  ]);
  return context.prompts.select(`Round ${position + 1}: ${round?.title ?? ''}`, [
    { name: 'Begin', value: true },
    { name: 'Later (prep mock goes on)', value: false },
  ]);
}

function beginRound(
  context: Context,
  library: Library,
  mock: Mock,
  position: number,
): { mock: Mock; session: SessionWithState; file: ReturnType<typeof beginFile> } {
  const round = mock.rounds[position];
  const drill = round === undefined ? undefined : library.get('drill', round.drill);
  if (drill === undefined) {
    throw new UserError(
      `The drill of this round is gone from the library: ${round?.drill ?? ''}`,
      'prep mock --end ends the loop with what was done.',
    );
  }
  const used = elapsedOf(context, mock);
  const minutes = minutesForRound(mock, position, used);
  return transact(context.database(), () => {
    const session = begin(
      context,
      { drill, minutes, blockId: undefined, reason: mock.title, style: 'round' },
      { confidence: undefined, isPressed: mock.isPressed, isBlind: true },
    );
    return {
      session,
      mock: setRoundSession(context.database(), mock, position, session.session.id),
      file: beginFile(context, library, drill, undefined, false),
    };
  });
}

/** The end of a loop: checkpoints of each round, strengths and gaps, then the debrief. */
export async function endLoop(
  context: Context,
  situation: Situation,
  mock: Mock,
  said: Said,
): Promise<Reply> {
  const { library } = situation;
  const isAsking = context.terminal !== undefined && said.strengths.length + said.gaps.length === 0;
  if (isAsking) {
    for (const found of sessionsOf(context, mock)) {
      if (
        found?.session.outcome !== undefined &&
        found.session.outcome !== 'abandoned' &&
        found.session.score === undefined
      ) {
        context.show(found.session, ({ title }, { theme }) => ['', theme.heading(title)]);
        await askMet(context, found, await contentOf(context, library, found));
      }
    }
  }
  const proposed = proposeDebrief(factsOf(mock, sessionsOf(context, mock)));
  const debrief = {
    strengths:
      said.strengths.length > 0
        ? said.strengths
        : isAsking
          ? await askThree(context, 'strength', proposed.strengths)
          : proposed.strengths,
    gaps:
      said.gaps.length > 0
        ? said.gaps
        : isAsking
          ? await askThree(context, 'gap', proposed.gaps)
          : proposed.gaps,
  };
  const ended = endMock(context.database(), mock, debrief, context.clock.now(), context.random);
  return reply({ mock: pictureOfMock(context, ended, library) }, ({ mock: shown }, { theme, width }) => [
    '',
    ...mockDebriefLines(shown, theme, width),
    '',
    theme.muted(
      'A post-mortem of each round is worth its minutes: prep postmortem <session>; prep history names them.',
    ),
  ]);
}

async function askThree(context: Context, what: string, proposed: readonly string[]): Promise<string[]> {
  const kept: string[] = [];
  for (let number = 1; number <= 3; number += 1) {
    const initial = proposed[number - 1];
    const text = await context.prompts.input(
      `${number === 1 ? `Top three ${what}s. ` : ''}${number}.`,
      initial === undefined ? {} : { initial },
    );
    if (text.trim() === '') {
      break;
    }
    kept.push(text.trim());
  }
  return kept;
}

/** What to say when a loop is left in the middle. */
function leftReply(context: Context, library: Library, mock: Mock): Reply {
  const now = openMock(context.database()) ?? mock;
  return reply({ mock: pictureOfMock(context, now, library) }, ({ mock: shown }, { theme, width }) => [
    ...mockLines(shown, theme, width),
    '',
    theme.muted('Everything is kept. prep mock goes on; prep mock --end ends it with what was done.'),
  ]);
}

/** A round that has begun without a screen. */
async function roundReply(
  context: Context,
  library: Library,
  mock: Mock,
  current: SessionWithState,
): Promise<Reply> {
  const { prompt } = await contentOf(context, library, current);
  const data = {
    mock: pictureOfMock(context, mock, library),
    session: pictureNow(context, current),
    prompt,
  };
  const { renderMarkdown } = await import('../../terminal/markdown.ts');
  return reply(data, ({ mock: shown, prompt: text }, { theme, width }) => [
    ...mockLines(shown, theme, width),
    '',
    ...renderMarkdown(text, width, theme),
    '',
    theme.muted('The clock is running. prep finish --outcome … ends the round, prep mock goes on.'),
  ]);
}
