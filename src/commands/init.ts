import type { Command } from 'commander';
import { languages, type Profile, settingNamed } from '../calendar/profile.ts';
import { chosenLines } from '../calendar/profile-view.ts';
import { archetypes, levels, roles } from '../library/vocabulary.ts';
import { weekdayNames } from '../system/civil-date.ts';
import { UserError } from '../system/errors.ts';
import { type ChooseAnswers, chooseLane } from './support/choosing.ts';
import { collect, type Flags, isSet, textFlag, textFlags } from './support/command.ts';
import { type Context, type Look, type Reply, reply } from './support/context.ts';
import { changeSettings } from './support/settings.ts';

interface Options {
  /** Settings that flags gave, by key. */
  given: Map<string, unknown>;
  isWithoutInterview: boolean;
  /** Answers to the questions that find a lane; nothing when they are not to be asked. */
  choosing: ChooseAnswers | undefined;
}

const flagKeys = [
  'role',
  'level',
  'archetype',
  'roadmap',
  'cadence',
  'start',
  'interview',
  'minutes',
  'rest',
  'language',
];

export function configure(command: Command): void {
  command
    .option('--choose', 'find the lane by questions: how much time, what you like, at which level')
    .option('--mode <mode>', 'with --choose: job-search or career-change')
    .option(
      '--like <answers>',
      'with --choose: what you like (repeat); prep read choose-a-lane lists them',
      collect,
    )
    .option('--told <yes|no>', 'with --choose: whether you could say in two minutes what you ship')
    .option('--role <role>', roles.join(', '))
    .option('--level <level>', levels.join(', '))
    .option('--interview <date>', 'the day of the interview, or none')
    .option('--minutes <n>', 'minutes of an ordinary day')
    .option('--language <language>', languages.join(', '))
    .option('--archetype <archetype>', archetypes.join(', '))
    .option('--roadmap <id>', 'a roadmap of prep read; usually the role’s own')
    .option('--cadence <id>', 'which kind on which day; usually the roadmap’s own')
    .option('--start <date>', 'the first day of the roadmap; usually today')
    .option('--rest <days>', 'days of rest such as sat,sun, or none')
    .option('--day <day=minutes>', 'minutes of one weekday, such as wed=30 (repeat)', collect);
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  const given = new Map<string, unknown>();
  const isWithoutInterview = textFlag(flags, 'interview') === 'none';
  for (const key of flagKeys) {
    const text = textFlag(flags, key);
    if (text !== undefined && !(key === 'interview' && isWithoutInterview)) {
      given.set(key, parsed(key, text));
    }
  }
  if (isWithoutInterview) {
    given.set('interview', undefined);
  }
  for (const pair of textFlags(flags, 'day')) {
    const [day = '', minutes = ''] = pair.split('=');
    if (!weekdayNames.some((name) => name === day)) {
      throw new UserError(
        `${JSON.stringify(pair)} is not a weekday with its minutes.`,
        'Write it like wed=30.',
      );
    }
    given.set(`minutes.${day}`, parsed(`minutes.${day}`, minutes));
  }
  return { given, isWithoutInterview, choosing: choosingFrom(flags) };
}

function choosingFrom(flags: Flags): ChooseAnswers | undefined {
  const mode = textFlag(flags, 'mode');
  const likes = textFlags(flags, 'like');
  const told = textFlag(flags, 'told')?.toLowerCase();
  if (told !== undefined && told !== 'yes' && told !== 'no') {
    throw new UserError(`--told cannot be ${JSON.stringify(told)}.`, 'Write yes or no.');
  }
  const isAsked = isSet(flags, 'choose');
  if (!isAsked && (mode !== undefined || likes.length > 0 || told !== undefined)) {
    throw new UserError('--mode, --like and --told answer the questions of --choose.', 'Add --choose.');
  }
  return isAsked ? { mode, likes, canTell: told === undefined ? undefined : told === 'yes' } : undefined;
}

export async function run(
  context: Context,
  { given, isWithoutInterview, choosing }: Options,
): Promise<Reply> {
  const before = context.profile();
  const changes = new Map(given);
  const lane = choosing === undefined ? undefined : await chooseLane(context, given, choosing);
  if (lane !== undefined) {
    changes.set('role', lane.role).set('level', lane.level).set('roadmap', lane.roadmap);
  }
  if (context.terminal !== undefined) {
    await ask(context, changes, before, isWithoutInterview);
  }
  withDefaults(context, changes, before);
  await changeSettings(context, changes);
  const chosen =
    lane === undefined ? null : { roadmap: lane.roadmap, why: lane.why, advice: lane.advice ?? null };
  return reply({ profile: profileData(context.profile()), chosen }, profileLines);
}

/** The four questions; what a flag has said is not asked. */
async function ask(
  context: Context,
  changes: Map<string, unknown>,
  before: Profile,
  isWithoutInterview: boolean,
): Promise<void> {
  const { prompts } = context;
  const choices = <Value extends string>(values: readonly Value[]) =>
    values.map((value) => ({ name: value, value }));
  const validDate = (text: string): string | true => {
    if (text.trim() === '') {
      return true;
    }
    try {
      const start = String(changes.get('start') ?? before.start ?? context.today());
      const isBefore = String(parsed('interview', text)) < start;
      return isBefore ? `That lies before the start of the plan, ${start}.` : true;
    } catch (error) {
      return error instanceof UserError ? error.message : 'Write it as YYYY-MM-DD, or leave it empty.';
    }
  };
  const validMinutes = (text: string): string | true => {
    try {
      parsed('minutes', text);
      return true;
    } catch {
      return 'A whole number from 10 to 600.';
    }
  };
  if (!changes.has('role')) {
    const role = await prompts.select(
      'What do you interview for?',
      roles.map((value) => ({ name: roleNames[value], value })),
      before.role,
    );
    changes.set('role', role);
  }
  if (!changes.has('level')) {
    changes.set('level', await prompts.select('At which level?', choices(levels), before.level));
  }
  if (!changes.has('interview') && !isWithoutInterview) {
    const initial = before.interview;
    const text = await prompts.input('When is the interview? (YYYY-MM-DD, empty if there is none yet)', {
      validate: validDate,
      ...(initial === undefined ? {} : { initial }),
    });
    changes.set('interview', text.trim() === '' ? undefined : parsed('interview', text));
  }
  if (!changes.has('minutes')) {
    const text = await prompts.input('How many minutes a day?', {
      initial: String(before.minutes),
      validate: validMinutes,
    });
    changes.set('minutes', parsed('minutes', text));
  }
  if (!changes.has('language')) {
    changes.set('language', await prompts.select('In which language?', choices(languages), before.language));
  }
}

/** What was neither said nor asked gets its usual value the first time, so that the plan has a beginning. */
function withDefaults(context: Context, changes: Map<string, unknown>, before: Profile): void {
  const usual: readonly (readonly [string, unknown])[] = [
    ['role', before.role],
    ['level', before.level],
    ['minutes', before.minutes],
    ['language', before.language],
    ['start', before.start ?? context.today()],
  ];
  for (const [key, value] of usual) {
    if (!changes.has(key)) {
      changes.set(key, value);
    }
  }
}

function parsed(key: string, text: string): unknown {
  return settingNamed(key)?.parse(text);
}

const roleNames = {
  swe: 'Software engineer, generalist',
  backend: 'Backend engineer',
  mle: 'Machine learning engineer',
  'data-engineer': 'Data engineer',
  'data-scientist': 'Data scientist',
  'devops-sre': 'DevOps or site reliability engineer',
  mlops: 'MLOps engineer',
} as const;

const roleTitles = {
  swe: 'generalist software engineer',
  backend: 'backend engineer',
  mle: 'machine learning engineer',
  'data-engineer': 'data engineer',
  'data-scientist': 'data scientist',
  'devops-sre': 'DevOps or site reliability engineer',
  mlops: 'MLOps engineer',
} as const;
const archetypeTitles = {
  'big-tech': 'big tech',
  enterprise: 'enterprise software',
  industrial: 'automotive and industrial',
} as const;

type ProfileData = ReturnType<typeof profileData>;

function profileData(profile: Profile) {
  const {
    isSetUp: _,
    contentPaths: _1,
    workspace: _2,
    python: _3,
    sandbox: _4,
    live: _5,
    documents: _6,
    ...rest
  } = profile;
  return {
    ...rest,
    roadmap: rest.roadmap ?? null,
    cadence: rest.cadence ?? null,
    start: rest.start ?? null,
    interview: rest.interview ?? null,
    rest: rest.rest ?? null,
  };
}

interface ChosenData {
  roadmap: string;
  why: string;
  advice: string | null;
}

function profileLines(
  { profile, chosen }: { profile: ProfileData; chosen: ChosenData | null },
  { theme, width }: Look,
): string[] {
  const { role, level, archetype, interview, minutes, language, start } = profile;
  return [
    ...(chosen === null ? [] : chosenLines(chosen, theme, width)),
    `${theme.good('Kept:')} ${roleTitles[role]}, ${level}, ${archetypeTitles[archetype]}; ${minutes} minutes a day; ${language}.`,
    interview === null
      ? `The plan begins on ${start}. When the interview has a date: prep config set interview YYYY-MM-DD`
      : `The plan begins on ${start}; the interview is on ${interview}.`,
    theme.muted('prep plan shows the week, prep start begins, prep config list shows what else can be set.'),
  ];
}
