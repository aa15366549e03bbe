import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDate,
  civilDay,
  daysBetween,
  instantOf,
  isoWeek,
  mondayOf,
  mondayOfIsoWeek,
  offsetMinutes,
  parseCivilDate,
  wallTime,
  weekdayName,
  weekdayOf,
  weekFrom,
} from '../../src/system/civil-date.ts';

const hourMs = 3_600_000;
const day = (text: string): CivilDate => {
  const parsed = parseCivilDate(text);
  if (parsed === undefined) {
    throw new Error(`no such day: ${text}`);
  }
  return parsed;
};
const anyDay = fc.integer({ min: 0, max: 47_500 }).map((days) => addDays(day('1970-01-01'), days));

/** Each has whole-hour or odd offsets, a rule that changed, or a change at an odd hour. */
const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Asia/Beirut',
];

describe('parsing a day', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29', '2400-02-29', '2026-12-31', '1970-01-01'])(
    'knows %s',
    (text) => expect(parseCivilDate(text)).toBe(text),
  );

  it.each([
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '2026-01-05\n',
    '+012026-01-05',
    '',
  ])('refuses %j', (text) => expect(parseCivilDate(text)).toBeUndefined());

  it('takes every day that the calendar has, and only in its own spelling', () => {
    fc.assert(fc.property(anyDay, (date) => parseCivilDate(date) === date));
  });
});

describe('counting days', () => {
  it('passes through a leap day, and not through one that a year lacks', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2024-02-29'), 1)).toBe('2024-03-01');
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(day('2024-02-29'), 366)).toBe('2025-03-01');
    expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366);
  });

  it('goes there and back, in the order of the text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0);
      }),
    );
  });
});

describe('weeks', () => {
  it.each([
    ['2026-11-20', '2026-W47', 'fri'],
    ['2021-01-03', '2020-W53', 'sun'],
    ['2020-12-28', '2020-W53', 'mon'],
    ['2021-01-04', '2021-W01', 'mon'],
    ['2027-01-03', '2026-W53', 'sun'],
    ['2026-12-28', '2026-W53', 'mon'],
    ['2024-12-30', '2025-W01', 'mon'],
    ['2026-01-01', '2026-W01', 'thu'],
    ['2023-01-01', '2022-W52', 'sun'],
  ])('puts %s into %s', (date, week, name) => {
    expect(isoWeek(day(date))).toBe(week);
    expect(weekdayName(day(date))).toBe(name);
  });

  it('knows week 53 only in the years that have one', () => {
    expect(mondayOfIsoWeek('2020-W53')).toBe('2020-12-28');
    expect(mondayOfIsoWeek('2026-W53')).toBe('2026-12-28');
    for (const none of ['2021-W53', '2025-W53', '2026-W54', '2026-W00', '2026-53', 'W53', '2026-W5']) {
      expect(mondayOfIsoWeek(none)).toBeUndefined();
    }
    expect(mondayOfIsoWeek('2026-w47')).toBe('2026-11-16');
  });

  it('leads from a day to its week, to the Monday, and to the same seven days', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = mondayOf(date);
        expect(mondayOfIsoWeek(isoWeek(date))).toBe(monday);
        expect(weekFrom(monday)).toContain(date);
        expect(weekFrom(monday).map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(new Set(weekFrom(monday).map(isoWeek))).toEqual(new Set([isoWeek(date)]));
      }),
    );
  });
});

describe('the civil day of an instant', () => {
  const dayIn = (zone: string, instant: string, rollover = 4): string => {
    const at = Date.parse(instant);
    return civilDay(at, offsetMinutes(at, zone), rollover);
  };

  it('belongs to the evening before until the rollover hour', () => {
    expect(dayIn('Europe/Berlin', '2026-11-21T00:30:00+01:00')).toBe('2026-11-20');
    expect(dayIn('Europe/Berlin', '2026-11-21T03:59:59.999+01:00')).toBe('2026-11-20');
    expect(dayIn('Europe/Berlin', '2026-11-21T04:00:00+01:00')).toBe('2026-11-21');
    expect(dayIn('Europe/Berlin', '2026-11-21T00:00:00+01:00', 0)).toBe('2026-11-21');
    expect(dayIn('Europe/Berlin', '2026-11-21T11:59:00+01:00', 12)).toBe('2026-11-20');
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-28', '2026-03-29T01:59:59Z', '2026-03-28'],
    ['Europe/Berlin', '2026-03-29T01:59:59Z', '2026-03-28', '2026-03-29T02:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25T02:59:59Z', '2026-10-24', '2026-10-25T03:00:00Z', '2026-10-25'],
    ['America/New_York', '2026-03-08T07:59:59Z', '2026-03-07', '2026-03-08T08:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-11-01T08:59:59Z', '2026-10-31', '2026-11-01T09:00:00Z', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-04T17:29:59Z', '2026-04-04', '2026-04-04T17:30:00Z', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-03T16:59:59Z', '2026-10-03', '2026-10-03T17:00:00Z', '2026-10-04'],
  ])(
    'turns at four on the wall clock in %s on the day that the clocks change',
    (zone, before, old, after, next) => {
      expect([dayIn(zone, before), dayIn(zone, after)]).toEqual([old, next]);
    },
  );

  it('is the day of the place where one is: a flight from Tokyo to New York lands before it left', () => {
    const off = '2026-11-20T11:00:00+09:00';
    const down = '2026-11-20T09:50:00-05:00';
    expect((Date.parse(down) - Date.parse(off)) / hourMs).toBeCloseTo(12.83, 1);
    expect(dayIn('Asia/Tokyo', off)).toBe('2026-11-20');
    expect(dayIn('America/New_York', down)).toBe('2026-11-20');
    expect(dayIn('Asia/Tokyo', down)).toBe('2026-11-20');
    expect(dayIn('Asia/Tokyo', '2026-11-20T22:50:00-05:00')).toBe('2026-11-21');
  });

  it('shows the wall clock of that place', () => {
    const at = Date.parse('2026-07-01T12:00:00Z');
    expect(wallTime(at, offsetMinutes(at, 'Asia/Kathmandu'))).toBe('17:45');
    expect(wallTime(at, offsetMinutes(at, 'America/St_Johns'))).toBe('09:30');
    expect(wallTime(at, offsetMinutes(at, 'America/New_York'))).toBe('08:00');
  });
});

describe('the instant of a wall clock', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
    ['Africa/Cairo', '2026-04-24', '00:30', '2026-04-23T22:30:00Z'],
  ])(
    'takes a time that is skipped as the same time after the jump: %s %s %s',
    (zone, date, time, instant) => {
      expect(new Date(instantOf(day(date), time, zone)).toISOString()).toBe(new Date(instant).toISOString());
    },
  );

  it.each([
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['America/Los_Angeles', '2026-11-01', '01:00', '2026-11-01T08:00:00Z'],
    ['Australia/Sydney', '2026-04-05', '02:30', '2026-04-04T15:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z'],
  ])('takes the first of a time that occurs twice: %s %s %s', (zone, date, time, instant) => {
    expect(new Date(instantOf(day(date), time, zone)).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('takes an hour of one digit as it takes one of two', () => {
    expect(instantOf(day('2026-11-20'), '9:05', 'Asia/Tokyo')).toBe(Date.parse('2026-11-20T09:05:00+09:00'));
  });

  it('comes back to the same wall clock wherever the clock is not changed', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyDay, minutes, (zone, date, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const at = instantOf(date, time, zone);
        const [before, after] = [offsetMinutes(at - 6 * hourMs, zone), offsetMinutes(at + 6 * hourMs, zone)];
        fc.pre(before === after);
        const offset = offsetMinutes(at, zone);
        expect([civilDay(at, offset, 0), wallTime(at, offset)]).toEqual([date, time]);
      }),
    );
  });
});

describe('changes of the clock from 2000 to 2040', () => {
  it.each(zones)('leave no day of %s out, give none twice, and let no minute be lost', (zone) => {
    const changes = changesOf(zone);
    const isFixed = zone === 'Asia/Tokyo' || zone === 'Asia/Kathmandu';
    expect(changes.length).toBeGreaterThanOrEqual(isFixed ? 0 : 15);
    for (const change of changes) {
      const first = addDays(civilDay(change, offsetMinutes(change, zone), 4), -2);
      const days = Array.from({ length: 5 }, (_, index) => addDays(first, index));
      const begins = days.map((date) => instantOf(date, '04:00', zone));
      for (const [index, date] of days.entries()) {
        const at = begins[index] ?? Number.NaN;
        expect(civilDay(at, offsetMinutes(at, zone), 4)).toBe(date);
        expect(civilDay(at - 1, offsetMinutes(at - 1, zone), 4)).toBe(addDays(date, -1));
      }
      const lengths = begins.slice(1).map((at, index) => at - (begins[index] ?? Number.NaN));
      const shift = (offsetMinutes(change, zone) - offsetMinutes(change - 1, zone)) * 60_000;
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(4 * 24 * hourMs - shift);
      expect([...lengths].sort()).toContain(24 * hourMs - shift);
    }
  });

  it.each(zones)('never turn the calendar of %s back', (zone) => {
    for (const change of changesOf(zone)) {
      let last = '';
      for (let at = change - 12 * hourMs; at <= change + 12 * hourMs; at += 30 * 60_000) {
        const now = civilDay(at, offsetMinutes(at, zone), 4);
        expect(now >= last).toBe(true);
        last = now;
      }
    }
  });
});

/** The first instants after each change of the zone's offset. */
function changesOf(zone: string): number[] {
  const changes: number[] = [];
  const step = 7 * 24 * hourMs;
  const end = Date.parse('2041-01-01T00:00:00Z');
  for (let at = Date.parse('2000-01-01T00:00:00Z'); at < end; at += step) {
    const before = offsetMinutes(at, zone);
    let [low, high] = [at, at + step];
    if (offsetMinutes(high, zone) === before) {
      continue;
    }
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetMinutes(middle, zone) === before) {
        low = middle;
      } else {
        high = middle;
      }
    }
    changes.push(high);
  }
  return changes;
}
