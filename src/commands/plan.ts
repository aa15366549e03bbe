import type { Command } from 'commander';
import { weekLines } from '../calendar/plan-view.ts';
import { nearest } from '../library/library.ts';
import { addDays, type CivilDate, mondayOf, mondayOfIsoWeek, parseCivilDate } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { readSituation, weekOf } from './support/situation.ts';
import { weekPicture } from './support/week-picture.ts';

interface Options {
  wanted: string | undefined;
}

export function configure(command: Command): void {
  command.argument('[week]', 'this (usual), next, a week such as 2026-W50, or a day in it');
}

export function options([wanted]: readonly (string | undefined)[]): Options {
  return { wanted };
}

export async function run(context: Context, { wanted }: Options): Promise<Reply> {
  const monday = mondayFrom(wanted, context.today());
  const situation = await readSituation(context);
  const week = weekOf(context, situation, monday);
  return reply(weekPicture(context, situation, week), (picture, { theme, width }) =>
    weekLines(picture, theme, Math.min(width, 100)),
  );
}

function mondayFrom(wanted: string | undefined, today: CivilDate): CivilDate {
  if (wanted === undefined || wanted === 'this') {
    return mondayOf(today);
  }
  if (wanted === 'next') {
    return addDays(mondayOf(today), 7);
  }
  const day = parseCivilDate(wanted);
  const monday = day === undefined ? mondayOfIsoWeek(wanted) : mondayOf(day);
  if (monday === undefined) {
    const [meant] = nearest(wanted, ['move', 'skip', 'next', 'this']);
    throw new UserError(
      `${JSON.stringify(wanted)} is no week.`,
      ...(meant === undefined ? [] : [`Did you mean prep plan ${meant}?`]),
      'Write next, a week such as 2026-W50, or a day such as 2026-12-07.',
    );
  }
  return monday;
}
