import {
  addDays,
  type CivilDate,
  civilDay,
  instantOf,
  offsetMinutes,
  parseCivilDate,
  wallTime,
} from '../../system/civil-date.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';

/**
 * The instant that a person means: `18:30` (today), `yesterday 18:30`, `2026-11-19 18:30`, or an ISO instant with its
 * zone.
 *
 * @throws UserError when there is no such day or hour, or it lies in the future
 */
export function instantFrom(context: Context, text: string): number {
  const now = context.clock.now();
  const at = parse(text.trim(), civilDay(now, context.clock.offsetMinutes(now), 0), context.clock.zone);
  if (at === undefined) {
    throw new UserError(
      `${JSON.stringify(text)} is not a time that exists.`,
      'Write it like "18:30", "yesterday 18:30" or "2026-11-19 18:30".',
    );
  }
  if (at > now) {
    throw new UserError(`${text} lies in the future.`, 'Only practice that has happened can be recorded.');
  }
  return at;
}

function parse(text: string, today: CivilDate, zone: string): number | undefined {
  const local = /^(?:(\d{4}-\d{2}-\d{2}|today|yesterday)(?:[T ]+|$))?(\d{1,2}:\d{2})?$/i.exec(text);
  if (local !== null && text !== '') {
    const [, word = 'today', time = '12:00'] = local;
    const day = dayOf(word.toLowerCase(), today);
    const isTime = /^([01]?\d|2[0-3]):[0-5]\d$/.test(time);
    return day === undefined || !isTime ? undefined : existing(instantOf(day, time, zone), time, zone);
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    return undefined;
  }
  const instant = Date.parse(text);
  return Number.isNaN(instant) || parseCivilDate(text.slice(0, 10)) === undefined ? undefined : instant;
}

/** Nothing for an hour that daylight saving left out: the instant then shows another time. */
function existing(instant: number, time: string, zone: string): number | undefined {
  return wallTime(instant, offsetMinutes(instant, zone)) === time.padStart(5, '0') ? instant : undefined;
}

function dayOf(word: string, today: CivilDate): CivilDate | undefined {
  return word === 'today' ? today : word === 'yesterday' ? addDays(today, -1) : parseCivilDate(word);
}
