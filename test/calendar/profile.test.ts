import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkProfile,
  dateFrom,
  isRestDay,
  minutesFrom,
  minutesOf,
  type Profile,
  parseWeekdays,
  profileFrom,
  settingDefinitions,
  settingNamed,
} from '../../src/calendar/profile.ts';
import { addDays, type CivilDate, weekdayNames } from '../../src/system/civil-date.ts';
import { UserError } from '../../src/system/errors.ts';

const monday = '2026-11-16' as CivilDate;
const [saturday, sunday] = [addDays(monday, 5), addDays(monday, 6)];
const profile = (settings: Record<string, unknown> = {}): Profile =>
  profileFrom(new Map(Object.entries(settings)));
const parse = (key: string, text: string): unknown => settingNamed(key)?.parse(text);

describe('a profile', () => {
  it('has a sensible default for everything and is not set up', () => {
    expect(profile()).toEqual({
      isSetUp: false,
      role: 'swe',
      level: 'mid',
      archetype: 'big-tech',
      roadmap: undefined,
      cadence: undefined,
      start: undefined,
      interview: undefined,
      minutes: 60,
      minutesByWeekday: {},
      rest: undefined,
      language: 'python',
      rollover: 4,
      contentPaths: [],
      workspace: undefined,
      python: undefined,
      sandbox: 'off',
      live: { rings: true, notifies: true, isPlain: false, asksConfidence: true, isBlind: false },
      documents: undefined,
    });
  });

  it('takes every setting', () => {
    const own = profile({
      role: 'backend',
      level: 'senior',
      interview: '2026-12-20',
      'minutes.sat': 120,
      'minutes.mon': 0,
      rest: ['sun'],
      rollover: 0,
      'content.paths': ['/drills'],
    });
    expect(own).toMatchObject({
      isSetUp: true,
      role: 'backend',
      level: 'senior',
      interview: '2026-12-20',
      minutesByWeekday: { sat: 120, mon: 0 },
      rest: ['sun'],
      rollover: 0,
      contentPaths: ['/drills'],
    });
  });

  it('is set up by what changes the lane, not by folders or the rollover hour', () => {
    expect(profile({ rollover: 3, 'content.paths': ['/drills'] }).isSetUp).toBe(false);
    expect(profile({ minutes: 60 }).isSetUp).toBe(true);
    expect(profile({ role: 'pilot' }).isSetUp).toBe(false);
  });

  it.each([
    ['role', 'pilot'],
    ['role', 3],
    ['interview', '2026-02-31'],
    ['start', 20261120],
    ['minutes', -5],
    ['minutes', 5],
    ['minutes', 601],
    ['minutes', 60.5],
    ['minutes', '60'],
    ['minutes.tue', -1],
    ['rest', ['someday']],
    ['rest', 'sun'],
    ['rollover', 13],
    ['content.paths', [1]],
    ['nobody', 'knows'],
  ])('counts a stored %s of %j as not set', (key, value) =>
    expect(profile({ [key]: value })).toEqual(profile()),
  );
});

describe('a setting', () => {
  it.each([
    ['role', ' Backend ', 'backend'],
    ['level', 'STAFF', 'staff'],
    ['interview', ' 2026-12-04 ', '2026-12-04'],
    ['minutes', '10', 10],
    ['minutes', ' 600 ', 600],
    ['minutes.sun', '0', 0],
    ['rest', 'none', []],
    ['rest', 'Sunday, sat', ['sat', 'sun']],
    ['rest', 'sun sun', ['sun']],
    ['rollover', '0', 0],
    ['rollover', '12', 12],
    ['content.paths', '~/drills, ./more ,,', ['~/drills', './more']],
  ])('%s takes %j', (key, text, value) => expect(parse(key, text)).toEqual(value));

  it.each([
    ['role', 'pilot'],
    ['language', 'cobol'],
    ['interview', '2026-02-31'],
    ['interview', 'tomorrow'],
    ['minutes', '-30'],
    ['minutes', '9'],
    ['minutes', '601'],
    ['minutes', '45.5'],
    ['minutes', '1e2'],
    ['minutes', ''],
    ['minutes.mon', '-1'],
    ['rest', 'someday'],
    ['rest', 'sat,monkey'],
    ['rest', 'su'],
    ['rollover', '13'],
    ['rollover', '-1'],
  ])('%s refuses %j and says what to write', (key, text) => {
    const refused = refusedBy(() => parse(key, text));
    expect(refused.remedies.length).toBeGreaterThan(0);
  });

  it('accepts whatever it parsed, the example first of all', () => {
    for (const { key, example, parse: read, accepts } of settingDefinitions) {
      expect([key, accepts(read(example))]).toEqual([key, true]);
    }
    expect(new Set(settingDefinitions.map(({ key }) => key)).size).toBe(settingDefinitions.length);
    expect(settingNamed('minute')).toBeUndefined();
  });

  it('never takes a text for a value that it would not accept again', () => {
    const definition = fc.constantFrom(...settingDefinitions);
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^-?\d{1,7}$/),
      fc.constantFrom('sat,sun', 'none', '2026-02-30'),
    );
    fc.assert(
      fc.property(definition, text, ({ parse: read, accepts }, typed) => {
        try {
          expect(accepts(read(typed))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('the minutes of a day', () => {
  it('are the usual ones, or the weekday’s own', () => {
    const own = profile({ minutes: 60, 'minutes.sat': 120 });
    expect(minutesOf(own, undefined, monday)).toBe(60);
    expect(minutesOf(own, undefined, saturday)).toBe(120);
  });

  it.each([
    ['the cadence’s rest day rests', {}, 'sun', 0],
    ['minutes said for it take the rest day back', { 'minutes.sun': 45 }, 'sun', 45],
    ['other rest days than the cadence’s replace it', { rest: ['sat'] }, 'sun', 60],
    ['no rest days at all replace it too', { rest: [] }, 'sun', 60],
    [
      'a rest day that was named rests, whatever minutes it has',
      { rest: ['sun'], 'minutes.sun': 90 },
      undefined,
      0,
    ],
    ['a day without minutes is a rest day', { 'minutes.sun': 0 }, undefined, 0],
  ] as const)('%s', (_, settings, cadenceRest, minutes) => {
    const own = profile(settings);
    expect(minutesOf(own, cadenceRest, sunday)).toBe(minutes);
    expect(isRestDay(own, cadenceRest, sunday)).toBe(minutes === 0);
  });

  it('are none exactly on the rest days', () => {
    const own = profile({ rest: ['tue', 'sun'] });
    const resting = weekdayNames.filter((_, index) => isRestDay(own, 'fri', addDays(monday, index)));
    expect(resting).toEqual(['tue', 'sun']);
  });
});

describe('what settings say together', () => {
  it('refuses an interview before the start, or before today while there is no start', () => {
    const before = profile({ start: '2026-11-20', interview: '2026-11-19' });
    expect(refusedBy(() => checkProfile(before, monday)).message).toContain('2026-11-19');
    expect(() => checkProfile(profile({ interview: '2026-11-15' }), monday)).toThrow(UserError);
  });

  it('lets an interview be on the first day, and one go by once practice has begun', () => {
    expect(() =>
      checkProfile(profile({ start: '2026-11-20', interview: '2026-11-20' }), monday),
    ).not.toThrow();
    expect(() =>
      checkProfile(profile({ start: '2026-11-01', interview: '2026-11-10' }), monday),
    ).not.toThrow();
    expect(() => checkProfile(profile(), monday)).not.toThrow();
  });
});

describe('what a person types', () => {
  it('is a day that exists', () => {
    expect(dateFrom(' 2024-02-29 ')).toBe('2024-02-29');
    expect(refusedBy(() => dateFrom('2026-02-31')).message).toBe('There is no day "2026-02-31".');
  });

  it('is a whole number of minutes from 1 to 600', () => {
    expect([minutesFrom('1'), minutesFrom('600'), minutesFrom('0', 0)]).toEqual([1, 600, 0]);
    for (const text of ['0', '-5', '601', '5m', '٣', 'NaN', 'Infinity']) {
      expect(() => minutesFrom(text)).toThrow(UserError);
    }
  });

  it('is a weekday in full, in three letters or what lies between', () => {
    expect(parseWeekdays('Mon tues,WEDNESDAY thurs')).toEqual(['mon', 'tue', 'wed', 'thu']);
    for (const text of ['monkey', 'sunk', 'satan', 'm', 'fr', 'mon-fri']) {
      expect(() => parseWeekdays(text)).toThrow(UserError);
    }
  });
});

function refusedBy(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was refused');
}
