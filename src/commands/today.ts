import type { Command } from 'commander';
import { type TodayPicture, todayLines } from '../calendar/today-view.ts';
import { openMock } from '../practice/mock-store.ts';
import { elapsedMs } from '../practice/session.ts';
import type { Session } from '../practice/session-store.ts';
import { streakOf } from '../progress/streak.ts';
import { isWritten } from '../review/post-mortem.ts';
import { postMortemOf } from '../review/post-mortem-store.ts';
import { daysBetween, weekdayTitle } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { shortId } from '../system/ids.ts';
import { durationText } from '../terminal/text.ts';
import { propose } from './support/begin.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { readSituation, type Situation, thisWeek, type Week } from './support/situation.ts';
import { weekPicture } from './support/week-picture.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const situation = await readSituation(context);
  const week = thisWeek(context, situation);
  return reply(pictureOf(context, situation, week), (today, { theme, width }) =>
    todayLines(today, theme, width),
  );
}

function pictureOf(context: Context, situation: Situation, week: Week): TodayPicture {
  const { today, roadmap, redos, open, sessions } = situation;
  const { interview } = context.profile();
  const blocks = week.blocks.filter(({ day }) => day === today);
  const { planned, done, minutesPlanned, minutesDone } = weekPicture(context, situation, week);
  const counting = sessions.filter(({ outcome }) => outcome !== 'abandoned');
  return {
    today,
    weekday: weekdayTitle(today),
    isSetUp: context.profile().isSetUp,
    isRest: situation.isRest(today),
    isAllDone: blocks.length > 0 && blocks.every(({ status }) => status === 'done'),
    roadmap: { id: roadmap.id, week: week.number, weeks: roadmap.weeks, focus: week.focus },
    interview: interview === undefined ? null : { date: interview, days: daysBetween(today, interview) },
    session:
      open === undefined
        ? null
        : {
            title: open.session.title,
            status: open.state.status,
            elapsedText: durationText(elapsedMs(open.state, context.clock.now())),
          },
    next: nextOf(context, situation, week),
    redos: redos.map(({ drill, title, due, outcome }) => ({
      drill,
      title,
      due,
      outcome,
      isDue: due <= today,
    })),
    week: {
      planned,
      done,
      missed: week.blocks.filter(({ status }) => status === 'missed').length,
      minutesPlanned,
      minutesDone,
    },
    streak: streakOf(new Set(counting.map(({ day }) => day)), situation.isRest, today).days,
    withoutPostMortem: withoutPostMortem(context, counting),
    mock: openMock(context.database())?.title ?? null,
  };
}

/** The next piece of practice; nothing on a rest day, or when the day's blocks are done and nothing is due. */
function nextOf(context: Context, situation: Situation, week: Week): TodayPicture['next'] {
  const { today, redos, sessions } = situation;
  const isOpen = week.blocks.some(({ day, status }) => day === today && status === 'planned');
  const isDue = redos.some(({ due }) => due <= today);
  const isBegun = sessions.length > 0 || (context.profile().isSetUp && situation.isRest(today));
  if (!isOpen && !isDue && isBegun) {
    return null;
  }
  try {
    const { drill, minutes, reason } = propose(context, situation, undefined);
    return { drill: drill.id, title: drill.title, kind: drill.kind, minutes, reason, command: 'prep start' };
  } catch (error) {
    // A library without drills still has a day to show.
    if (error instanceof UserError) {
      return null;
    }
    throw error;
  }
}

/** Only the newest session is reminded of, so that a backlog never grows. */
function withoutPostMortem(
  context: Context,
  sessions: readonly Session[],
): TodayPicture['withoutPostMortem'] {
  const last = sessions.at(-1);
  if (last?.outcome === undefined) {
    return null;
  }
  return isWritten(postMortemOf(context.database(), last.id), last.outcome)
    ? null
    : { name: shortId(last.uuid), title: last.title };
}
