import type { Command } from 'commander';
import { isDrillKind } from '../library/vocabulary.ts';
import { customLoop, type LoopPlan } from '../practice/mock.ts';
import { finishedMocks, openMock } from '../practice/mock-store.ts';
import { loopListLines, mockDebriefLines } from '../practice/mock-view.ts';
import { openSession } from '../practice/session-store.ts';
import { UserError } from '../system/errors.ts';
import { recorderOn } from '../system/recorder.ts';
import { collect, type Flags, isSet, textFlag, textFlags } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { endLoop, goOn, type Holding, holdLoop, type Said } from './support/mock-loop.ts';
import { pictureOfMock } from './support/mock-picture.ts';
import { allLoops, loopNamed } from './support/mock-rounds.ts';
import { record } from './support/running.ts';
import { readSituation } from './support/situation.ts';

interface Options {
  wanted: string | undefined;
  rounds: { kind: string; minutes: number }[];
  holding: Holding;
  said: Said;
  isList: boolean;
  isEnd: boolean;
}

export function configure(command: Command): void {
  command
    .argument(
      '[loop]',
      'a company, a lane such as backend, baseline, loop-a, or custom; without it the one that was begun',
    )
    .option(
      '--round <kind:minutes>',
      'a round of a loop of your own (repeat, or separate by commas)',
      collect,
    )
    .option('--pressure', 'interview mode: no hints, no names of patterns, no verdict until the end')
    .option('--record', 'record what you say; it stays on this machine')
    .option('--note <text>', 'the note after the round that is over')
    .option('--strength <text>', 'a strength, at the end (repeat)', one)
    .option('--gap <text>', 'a gap, at the end (repeat)', one)
    .option('--list', 'show the loops that there are')
    .option('--end', 'end the loop with what was done')
    .option('--detach', 'without a live screen; drive it with status, phase, note, finish');
}

/** A flag that may be repeated, whose text may hold commas. */
function one(value: string, earlier: string[] = []): string[] {
  return [...earlier, value.trim()].filter((text) => text !== '');
}

export function options([wanted]: readonly (string | undefined)[], flags: Flags): Options {
  const note = textFlag(flags, 'note')?.trim();
  return {
    wanted,
    rounds: textFlags(flags, 'round').map(roundFrom),
    holding: {
      isPressed: isSet(flags, 'pressure'),
      isDetached: isSet(flags, 'detach'),
      isRecorded: isSet(flags, 'record'),
    },
    said: {
      note: note === '' ? undefined : note,
      strengths: textFlags(flags, 'strength').slice(0, 3),
      gaps: textFlags(flags, 'gap').slice(0, 3),
    },
    isList: isSet(flags, 'list'),
    isEnd: isSet(flags, 'end'),
  };
}

function roundFrom(text: string): { kind: string; minutes: number } {
  const [, kind = '', digits = ''] = /^([a-z-]+):(\d{1,3})$/.exec(text) ?? [];
  const minutes = Number(digits);
  if (!isDrillKind(kind) || !(minutes >= 1 && minutes <= 480)) {
    throw new UserError(
      `${JSON.stringify(text)} is not a round.`,
      'Write a kind and its minutes, such as coding:45 or behavioral:15.',
    );
  }
  return { kind, minutes };
}

export async function run(
  context: Context,
  { wanted, rounds, holding, said, isList, isEnd }: Options,
): Promise<Reply> {
  if (holding.isRecorded === true) {
    recorderOn(context.environment);
  }
  const library = await context.library();
  if (isList) {
    const loops = allLoops(library).map(({ name, title, rounds: each, budgetMinutes }) => ({
      name,
      title,
      rounds: each.length,
      minutes:
        budgetMinutes ?? each.reduce((sum, { minutes, breakMinutes }) => sum + minutes + breakMinutes, 0),
    }));
    return reply({ loops }, (shown, { theme, width }) => loopListLines(shown.loops, theme, width));
  }
  const open = openMock(context.database());
  const situation = await readSituation(context);
  if (open === undefined) {
    if (isEnd || (wanted === undefined && rounds.length === 0)) {
      return lastLoop(context, library, isEnd);
    }
    return holdLoop(context, situation, planFor(library, wanted, rounds), holding);
  }
  if (wanted !== undefined && wanted !== open.name && !isEnd) {
    throw new UserError(
      `A loop is being held already: ${open.title}`,
      'prep mock goes on with it; prep mock --end ends it with what was done.',
    );
  }
  if (isEnd) {
    const running = openSession(context.database());
    if (running !== undefined && open.rounds.some(({ sessionId }) => sessionId === running.session.id)) {
      record(context, running.session.id, 'finished', { outcome: 'abandoned' });
    }
    return endLoop(context, situation, open, said);
  }
  return goOn(context, situation, open, holding, said);
}

function planFor(
  library: Awaited<ReturnType<Context['library']>>,
  wanted: string | undefined,
  rounds: Options['rounds'],
): LoopPlan {
  const own = rounds.flatMap(({ kind, minutes }) => (isDrillKind(kind) ? [{ kind, minutes }] : []));
  if (wanted !== undefined && wanted !== 'custom') {
    if (own.length > 0) {
      throw new UserError(
        'A named loop has its own rounds.',
        'For rounds of your own: prep mock custom --round …',
      );
    }
    return loopNamed(library, wanted);
  }
  if (own.length === 0) {
    throw new UserError('Which rounds?', 'prep mock custom --round coding:45 --round behavioral:15');
  }
  return customLoop(own);
}

/** Without a loop that is being held: the last one's debrief, or what there is. */
function lastLoop(context: Context, library: Awaited<ReturnType<Context['library']>>, isEnd: boolean): Reply {
  const [last] = finishedMocks(context.database());
  if (isEnd || last === undefined) {
    throw new UserError(
      'No loop is being held.',
      'Begin one: prep mock baseline. prep mock --list shows them all.',
    );
  }
  return reply({ mock: pictureOfMock(context, last, library) }, ({ mock }, { theme, width }) => [
    ...mockDebriefLines(mock, theme, width),
    '',
    theme.muted('Another one: prep mock <loop>; prep mock --list shows them.'),
  ]);
}
