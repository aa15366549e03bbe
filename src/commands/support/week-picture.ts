import type { BlockWithStatus } from '../../calendar/block.ts';
import type { BlockPicture, DayPicture, WeekPicture } from '../../calendar/plan-view.ts';
import type { Form } from '../../library/vocabulary.ts';
import { isoWeek, weekdayTitle, weekFrom } from '../../system/civil-date.ts';
import { shortId } from '../../system/ids.ts';
import type { Context } from './context.ts';
import type { Situation, Week } from './situation.ts';

/** A week as it is shown: days with their blocks, and sums of minutes. */
export function weekPicture(context: Context, situation: Situation, week: Week): WeekPicture {
  const { roadmap, sessions } = situation;
  const counted = week.blocks.filter(({ status }) => status !== 'skipped');
  const done = counted.filter(({ status }) => status === 'done');
  const spent = sessions.filter(({ id }) => done.some(({ doneBy }) => doneBy === id));
  return {
    monday: week.monday,
    week: isoWeek(week.monday),
    isKept: week.isKept,
    isSetUp: context.profile().isSetUp,
    roadmap: {
      id: roadmap.id,
      title: roadmap.title,
      week: week.number,
      weeks: roadmap.weeks,
      focus: week.focus,
    },
    planned: counted.length,
    done: done.length,
    minutesPlanned: sum(counted.map(({ minutes }) => minutes)),
    minutesDone: Math.round(sum(spent.map(({ elapsedMs }) => elapsedMs)) / 60_000),
    days: weekFrom(week.monday).map((day): DayPicture => {
      return {
        day,
        weekday: weekdayTitle(day),
        minutes: situation.minutesOf(day),
        isToday: day === situation.today,
        isRest: situation.isRest(day),
        blocks: week.blocks
          .filter((block) => block.day === day || block.movedFrom === day)
          .map((block) => blockPicture(situation, block)),
      };
    }),
    tasks: week.tasks.map((task) => ({ ...task, weekday: task.weekday ?? null })),
    unplaced: week.unplaced(),
  };
}

const formTitles: Record<Form, string> = {
  timed: 'Timed',
  pattern: 'Pattern',
  mini: 'Mini-drill',
  full: 'Full prompt',
  story: 'Story',
  mock: 'Mock',
  redo: 'Redo',
  special: 'Special',
};

/** A block as it is shown; the drill's title tells more than the slot's. */
export function blockPicture({ library }: Situation, block: BlockWithStatus): BlockPicture {
  const drill =
    block.drill === undefined || block.form === 'redo' ? undefined : library.get('drill', block.drill);
  return {
    name: block.uuid === '' ? null : shortId(block.uuid),
    day: block.day,
    minutes: block.minutes,
    kind: block.kind,
    form: block.form,
    drill: block.drill ?? null,
    title: drill === undefined ? block.title : `${formTitles[block.form]}: ${drill.title}`,
    reason: block.reason,
    status: block.status,
    movedFrom: block.movedFrom ?? null,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
