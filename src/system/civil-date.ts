import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

/** A day on the person's calendar, `YYYY-MM-DD`, without time or zone. Compares correctly as text. */
export type CivilDate = string & { readonly civilDate: unique symbol };

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayName = (typeof weekdayNames)[number];

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** The date that the text writes as `YYYY-MM-DD`, or nothing when there is no such day (31 February). */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return undefined;
  }
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epochMs) && isoText(epochMs) === text ? (text as CivilDate) : undefined;
}

/**
 * The civil day in which an instant falls.
 *
 * @param epochMs the instant
 * @param offset minutes that the person's zone is ahead of UTC then
 * @param rolloverHour 0 to 12: until that hour of the wall clock the evening before goes on
 */
export function civilDay(epochMs: number, offset: number, rolloverHour: number): CivilDate {
  return isoText(epochMs + (offset - rolloverHour * 60) * minuteMs);
}

/** Minutes that the zone is ahead of UTC at that instant. */
export function offsetMinutes(epochMs: number, zone: string): number {
  return tzOffset(zone, new Date(epochMs));
}

/** The wall clock `HH:MM` at an instant, given the offset that was in force. */
export function wallTime(epochMs: number, offset: number): string {
  return new Date(epochMs + offset * minuteMs).toISOString().slice(11, 16);
}

/**
 * The instant of a wall-clock time. One that daylight saving skips counts as the same time after the jump; of one
 * that occurs twice the first is meant.
 *
 * @param time `HH:MM` or `H:MM`
 */
export function instantOf(date: CivilDate, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time.padStart(5, '0')}:00Z`);
  const before = offsetMinutes(wall - dayMs, zone);
  const after = offsetMinutes(wall + dayMs, zone);
  const first = wall - before * minuteMs;
  const second = wall - after * minuteMs;
  return offsetMinutes(first, zone) !== before && offsetMinutes(second, zone) === after ? second : first;
}

/** The date that many days later, or earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return isoText(epochOf(date) + days * dayMs);
}

/** How many days `to` comes after `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((epochOf(to) - epochOf(from)) / dayMs);
}

export function weekdayOf(date: CivilDate): Weekday {
  return (((new Date(epochOf(date)).getUTCDay() + 6) % 7) + 1) as Weekday;
}

export function weekdayName(date: CivilDate): WeekdayName {
  return weekdayNames[weekdayOf(date) - 1] ?? 'mon';
}

/** `Mon` to `Sun`, as it is shown. */
export function weekdayTitle(date: CivilDate): string {
  const name = weekdayName(date);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The Monday of the ISO week that the date is in. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The seven dates of the ISO week that begins on this Monday. */
export function weekFrom(monday: CivilDate): CivilDate[] {
  return weekdayNames.map((_, index) => addDays(monday, index));
}

/** The ISO week as `2026-W53`; its year may differ from the date's. */
export function isoWeek(date: CivilDate): string {
  const day = new UTCDateMini(epochOf(date));
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}

/** The Monday of a week written as `2026-W53`, or nothing when that year has no such week. */
export function mondayOfIsoWeek(text: string): CivilDate | undefined {
  const match = /^(\d{4})-W(\d{2})$/i.exec(text);
  if (match === null) {
    return undefined;
  }
  const fourthOfJanuary = parseCivilDate(`${match[1]}-01-04`);
  if (fourthOfJanuary === undefined) {
    return undefined;
  }
  const monday = addDays(mondayOf(fourthOfJanuary), (Number(match[2]) - 1) * 7);
  return isoWeek(monday) === text.toUpperCase() ? monday : undefined;
}

function epochOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function isoText(epochMs: number): CivilDate {
  return new Date(epochMs).toISOString().slice(0, 10) as CivilDate;
}
