import type { Command } from 'commander';
import { changeBlock } from '../calendar/plan-store.ts';
import { addDays, type CivilDate, mondayOf, parseCivilDate, weekdayNames } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { openBlockNamed } from './support/blocks.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { readSituation, thisWeek } from './support/situation.ts';
import { blockPicture } from './support/week-picture.ts';

interface Options {
  name: string;
  day: string;
}

export function configure(command: Command): void {
  command
    .argument('<block>', 'its name in prep plan')
    .argument('<day>', 'a weekday such as fri, or a date of this week');
}

export function options([name = '', day = '']: readonly (string | undefined)[]): Options {
  return { name, day };
}

export async function run(context: Context, { name, day }: Options): Promise<Reply> {
  const situation = await readSituation(context);
  const block = openBlockNamed(thisWeek(context, situation), name);
  const to = dayFrom(day, situation.today);
  changeBlock(context.database(), block, { day: to }, context.clock.now(), context.random);
  const { blocks } = thisWeek(context, situation);
  const moved = blocks.find(({ id }) => id === block.id) ?? block;
  const planned = blocks
    .filter(({ day: on, status }) => on === to && status !== 'skipped')
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = situation.minutesOf(to);
  const data = {
    block: blockPicture(situation, moved),
    over: planned > minutes ? { planned, minutes } : null,
  };
  return reply(data, ({ block: now, over }, { theme }) => [
    `${theme.good('Moved')}: ${now.title}, now on ${now.day}`,
    ...(over === null
      ? []
      : [theme.muted(`That day now holds ${over.planned} of its ${over.minutes} minutes.`)]),
  ]);
}

function dayFrom(text: string, today: CivilDate): CivilDate {
  const monday = mondayOf(today);
  const index = (weekdayNames as readonly string[]).indexOf(text.toLowerCase().slice(0, 3));
  const day = index >= 0 && /^[a-z]{3,9}$/i.test(text) ? addDays(monday, index) : parseCivilDate(text);
  if (day === undefined || mondayOf(day) !== monday) {
    throw new UserError(
      `${JSON.stringify(text)} is no day of this week.`,
      'Write a weekday such as fri, or a date of this week.',
    );
  }
  if (day < today) {
    throw new UserError(`${day} is over.`, 'Choose today or a later day.');
  }
  return day;
}
