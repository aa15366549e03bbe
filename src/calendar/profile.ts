import { type Archetype, archetypes, type Level, levels, type Role, roles } from '../library/vocabulary.ts';
import {
  type CivilDate,
  parseCivilDate,
  type WeekdayName,
  weekdayName,
  weekdayNames,
} from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';

export const languages = ['python', 'javascript', 'typescript', 'go', 'java', 'cpp', 'rust'] as const;

export const sandboxes = ['off', 'bubblewrap'] as const;

const switches = ['on', 'off'] as const;

/** Who prepares for what, and with how much time: the lane and the week. */
export interface Profile {
  /** Whether the person has said anything yet; without it everything below is a default. */
  isSetUp: boolean;
  role: Role;
  level: Level;
  archetype: Archetype;
  /** The id of a roadmap; nothing means the role's own. */
  roadmap: string | undefined;
  /** The id of a cadence; nothing means the roadmap's own. */
  cadence: string | undefined;
  /** The civil day on which the roadmap's first week begins. */
  start: CivilDate | undefined;
  interview: CivilDate | undefined;
  /** Minutes of an ordinary day. */
  minutes: number;
  /** Minutes of a weekday, where it differs. */
  minutesByWeekday: Partial<Record<WeekdayName, number>>;
  /** Weekdays of rest; nothing means the cadence's own. */
  rest: WeekdayName[] | undefined;
  language: string;
  /** The hour at which a civil day begins, 0 to 12. */
  rollover: number;
  contentPaths: string[];
  /** Where solutions are written; nothing means the usual folder. */
  workspace: string | undefined;
  /** The program that runs Python; nothing means the first one found. */
  python: string | undefined;
  sandbox: (typeof sandboxes)[number];
  live: LiveSettings;
  /** Where answers are written; nothing means the usual folder. */
  documents: string | undefined;
}

/** How a live session behaves. */
export interface LiveSettings {
  /** Whether the bell rings at the end of a phase. */
  rings: boolean;
  /** Whether the desktop says so too. */
  notifies: boolean;
  /** Lines instead of a screen, for a screen reader. */
  isPlain: boolean;
  /** Whether it asks before the clock starts how sure the person is. */
  asksConfidence: boolean;
  /** Whether the difficulty is kept back. */
  isBlind: boolean;
}

/** One setting: how it is read from text and how it is kept. */
export interface SettingDefinition {
  key: string;
  summary: string;
  example: string;
  /** @throws UserError when the text is no value for it */
  parse(text: string): unknown;
  /** Whether a stored value is one that `parse` could have given. */
  accepts(value: unknown): boolean;
}

/** Every setting, in the order in which they are listed. */
export const settingDefinitions: readonly SettingDefinition[] = [
  choice('role', 'What you interview for', roles),
  choice('level', 'At which level', levels),
  choice('archetype', 'At what sort of company', archetypes),
  identifier('roadmap', 'The roadmap to follow', 'backend-10-weeks'),
  identifier('cadence', 'Which kind on which day', 'monday-to-sunday'),
  date('start', 'The first day of the roadmap'),
  date('interview', 'The day of the interview'),
  minutes('minutes', 'Minutes of an ordinary day'),
  ...weekdayNames.map((day) => minutes(`minutes.${day}`, `Minutes on ${dayTitle(day)}`)),
  {
    key: 'rest',
    summary: 'Days of rest',
    example: 'sat,sun',
    parse: parseWeekdays,
    accepts: (value) => Array.isArray(value) && value.every(isWeekdayName),
  },
  choice('language', 'The language you interview in', languages),
  {
    key: 'rollover',
    summary: 'The hour at which a day begins',
    example: '4',
    parse: (text) => wholeNumber(text, 0, 12, 'an hour'),
    accepts: (value) => isWhole(value, 0, 12),
  },
  {
    key: 'content.paths',
    summary: 'Your own folders of content, laid over what ships',
    example: '~/drills',
    parse: (text) =>
      text
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== ''),
    accepts: (value) => Array.isArray(value) && value.every((path) => typeof path === 'string'),
  },
  identifier('workspace', 'The folder in which solutions are written', '~/prep'),
  identifier('judge.python', 'The program that runs Python', '/usr/bin/python3'),
  choice('judge.sandbox', 'What shields the machine from a solution, besides limits', sandboxes),
  choice('live.bell', 'The bell at the end of a phase', switches),
  choice('live.notify', 'A notification of the desktop with it', switches),
  choice('live.plain', 'Lines instead of a screen, for a screen reader', switches),
  choice('live.confidence', 'Ask before each session how sure you are', switches),
  choice('live.difficulty', 'The difficulty of a drill while the clock runs', ['shown', 'hidden']),
  identifier('documents', 'The folder in which your answers are written', '~/prep/answers'),
];

const defaults = {
  role: 'swe',
  level: 'mid',
  archetype: 'big-tech',
  minutes: 60,
  language: 'python',
  rollover: 4,
} as const;

/** The keys whose value changes what is planned. */
const laneKeys = ['role', 'level', 'archetype', 'roadmap', 'start', 'interview', 'minutes', 'language'];

/** The profile that settings make; a stored value that no longer fits counts as not set. */
export function profileFrom(settings: ReadonlyMap<string, unknown>): Profile {
  const valid = new Map(
    settingDefinitions.flatMap(({ key, accepts }) => {
      const value = settings.get(key);
      return value !== undefined && accepts(value) ? [[key, value] as const] : [];
    }),
  );
  const get = <Value>(key: string): Value | undefined => valid.get(key) as Value | undefined;
  const minutesByWeekday: Profile['minutesByWeekday'] = {};
  for (const day of weekdayNames) {
    const own = get<number>(`minutes.${day}`);
    if (own !== undefined) {
      minutesByWeekday[day] = own;
    }
  }
  return {
    isSetUp: laneKeys.some((key) => valid.has(key)),
    role: get<Role>('role') ?? defaults.role,
    level: get<Level>('level') ?? defaults.level,
    archetype: get<Archetype>('archetype') ?? defaults.archetype,
    roadmap: get('roadmap'),
    cadence: get('cadence'),
    start: get('start'),
    interview: get('interview'),
    minutes: get('minutes') ?? defaults.minutes,
    minutesByWeekday,
    rest: get('rest'),
    language: get('language') ?? defaults.language,
    rollover: get('rollover') ?? defaults.rollover,
    contentPaths: get<string[]>('content.paths') ?? [],
    workspace: get('workspace'),
    python: get('judge.python'),
    sandbox: get<Profile['sandbox']>('judge.sandbox') ?? 'off',
    live: {
      rings: get('live.bell') !== 'off',
      notifies: get('live.notify') !== 'off',
      isPlain: get('live.plain') === 'on',
      asksConfidence: get('live.confidence') !== 'off',
      isBlind: get('live.difficulty') === 'hidden',
    },
    documents: get('documents'),
  };
}

/** The definition of a setting. */
export function settingNamed(key: string): SettingDefinition | undefined {
  return settingDefinitions.find((definition) => definition.key === key);
}

/** Whether the person rests on a civil day: said so, left it without minutes, or follows a cadence that rests. */
export function isRestDay(profile: Profile, cadenceRest: WeekdayName | undefined, day: CivilDate): boolean {
  return minutesOf(profile, cadenceRest, day) === 0;
}

/** The minutes that a civil day has for practice; 0 on a rest day. */
export function minutesOf(profile: Profile, cadenceRest: WeekdayName | undefined, day: CivilDate): number {
  const name = weekdayName(day);
  const own = profile.minutesByWeekday[name];
  if (profile.rest?.includes(name) === true) {
    return 0;
  }
  if (own !== undefined) {
    return own;
  }
  return profile.rest === undefined && name === cadenceRest ? 0 : profile.minutes;
}

/**
 * Checks what settings say together.
 *
 * @param today the person's civil day, on which a roadmap begins when no start is set
 * @throws UserError when the interview lies before the start
 */
export function checkProfile(profile: Profile, today: CivilDate): void {
  const start = profile.start ?? today;
  if (profile.interview !== undefined && profile.interview < start) {
    throw new UserError(
      `The interview (${profile.interview}) lies before the start (${start}).`,
      'Correct one of the two: --interview YYYY-MM-DD, --start YYYY-MM-DD.',
    );
  }
}

/** Reads a civil date that a person typed. @throws UserError when there is no such day */
export function dateFrom(text: string): CivilDate {
  const parsed = parseCivilDate(text.trim());
  if (parsed === undefined) {
    throw new UserError(
      `There is no day ${JSON.stringify(text)}.`,
      'Write a date as YYYY-MM-DD, such as 2026-12-04.',
    );
  }
  return parsed;
}

/** Reads a number of minutes that a person typed. @throws UserError outside 1 to 600 */
export function minutesFrom(text: string, lowest = 1): number {
  return wholeNumber(text, lowest, 600, 'a number of minutes');
}

/** Reads a list of weekdays such as `sat,sun`; `none` gives an empty one. @throws UserError for another word */
export function parseWeekdays(text: string): WeekdayName[] {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '' && word !== 'none');
  const days = words.map((word) =>
    weekdayNames.find((day) => word.length >= 3 && dayTitle(day).toLowerCase().startsWith(word)),
  );
  if (days.includes(undefined)) {
    throw new UserError(`These are not weekdays: ${text}`, 'Write them like sat,sun, or none.');
  }
  return weekdayNames.filter((day) => days.includes(day));
}

function dayTitle(day: WeekdayName): string {
  return {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  }[day];
}

function isWeekdayName(value: unknown): value is WeekdayName {
  return weekdayNames.some((day) => day === value);
}

function choice(key: string, summary: string, values: readonly string[]): SettingDefinition {
  return {
    key,
    summary: `${summary}: ${values.join(', ')}`,
    example: values[0] ?? '',
    parse: (text) => {
      const value = values.find((candidate) => candidate === text.trim().toLowerCase());
      if (value === undefined) {
        throw new UserError(
          `${key} cannot be ${JSON.stringify(text)}.`,
          `Choose one of: ${values.join(', ')}.`,
        );
      }
      return value;
    },
    accepts: (value) => values.some((candidate) => candidate === value),
  };
}

function identifier(key: string, summary: string, example: string): SettingDefinition {
  return {
    key,
    summary,
    example,
    parse: (text) => text.trim(),
    accepts: (value) => typeof value === 'string',
  };
}

function date(key: string, summary: string): SettingDefinition {
  return {
    key,
    summary,
    example: '2026-12-04',
    parse: dateFrom,
    accepts: (value) => typeof value === 'string' && parseCivilDate(value) !== undefined,
  };
}

function minutes(key: string, summary: string): SettingDefinition {
  const lowest = key === 'minutes' ? 10 : 0;
  return {
    key,
    summary,
    example: '60',
    parse: (text) => minutesFrom(text, lowest),
    accepts: (value) => isWhole(value, lowest, 600),
  };
}

function wholeNumber(text: string, low: number, high: number, what: string): number {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!isWhole(value, low, high)) {
    throw new UserError(
      `${JSON.stringify(text)} is not ${what}.`,
      `Write a whole number from ${low} to ${high}.`,
    );
  }
  return value;
}

function isWhole(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}
