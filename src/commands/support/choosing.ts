import { asksSanity, lanesFor, levelBelow, roadmapsFor } from '../../calendar/lane.ts';
import { questionLines } from '../../calendar/profile-view.ts';
import { type Library, nearest } from '../../library/library.ts';
import type { Chooser } from '../../library/page-schema.ts';
import { type Level, levels, type Role } from '../../library/vocabulary.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';

/** What flags say to the questionnaire. */
export interface ChooseAnswers {
  /** How much time there is: a mode of the chooser. */
  mode: string | undefined;
  /** What the person likes: ids of the chooser. */
  likes: string[];
  /** Whether the two-minute test went well. */
  canTell: boolean | undefined;
}

/** A lane that was found, and why. */
export interface ChosenLane {
  role: Role;
  level: Level;
  roadmap: string;
  why: string;
  /** What to do about a test that went badly; nothing when it went well or was not for that lane. */
  advice: string | undefined;
}

/**
 * Finds a lane by questions: how much time there is, what the person likes, at which level, and whether they can say in
 * two minutes what they ship. In a pipe the flags answer; what they leave open gets the usual answer.
 *
 * @param given settings that flags gave: a role, level or roadmap that is said is not asked for
 * @throws UserError when the library has no chooser, or a flag names something that is not on it
 */
export async function chooseLane(
  context: Context,
  given: ReadonlyMap<string, unknown>,
  answers: ChooseAnswers,
): Promise<ChosenLane> {
  const library = await context.library();
  const [chooser] = library.all('chooser');
  if (chooser === undefined) {
    throw new UserError(
      'The library has no page with the questions.',
      'Say it with flags: prep init --role … --level …',
    );
  }
  const mode = modeOf(chooser, answers.mode ?? (await askMode(context, chooser)));
  const likes = likesOf(
    chooser,
    answers.likes.length > 0 ? answers.likes : await askLikes(context, chooser, given),
  );
  const role = (given.get('role') as Role | undefined) ?? (await askRole(context, chooser, likes));
  const isUnsure = likes.length === 0 && given.get('role') === undefined;
  const wanted =
    (given.get('level') as Level | undefined) ??
    (await askLevel(context, isUnsure ? chooser.unsure.level : context.profile().level));
  const canTell = !asksSanity(chooser, role, wanted) || (await askSanity(context, chooser, answers.canTell));
  const level = canTell ? wanted : levelBelow(wanted);
  const roadmap =
    (given.get('roadmap') as string | undefined) ??
    (await askRoadmap(context, library, chooser, role, mode.weeks));
  return {
    role,
    level,
    roadmap,
    why: whyOf(chooser, likes, role, isUnsure),
    advice: canTell ? undefined : chooser.sanity.failed,
  };
}

type Mode = Chooser['modes'][number];

async function askMode(context: Context, { modes }: Chooser): Promise<string> {
  const [first] = modes;
  return context.terminal === undefined
    ? (first?.id ?? '')
    : context.prompts.select(
        'What is it for?',
        modes.map(({ id, title, weeks: [low, high], help }) => ({
          name: `${title}: ${low}–${high ?? 'and more'} weeks`,
          value: id,
          description: help,
        })),
      );
}

function modeOf({ modes }: Chooser, id: string): Mode {
  const mode = modes.find((candidate) => candidate.id === id);
  if (mode === undefined) {
    throw unknown(
      'mode',
      id,
      modes.map((each) => each.id),
    );
  }
  return mode;
}

async function askLikes(
  context: Context,
  { likes }: Chooser,
  given: ReadonlyMap<string, unknown>,
): Promise<string[]> {
  return context.terminal === undefined || given.get('role') !== undefined
    ? []
    : context.prompts.checkbox(
        'Which of these do you like? (none if you are not sure)',
        likes.map(({ id, title }) => ({ name: title, value: id })),
        [],
      );
}

function likesOf({ likes }: Chooser, ids: readonly string[]): string[] {
  const known = likes.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) {
      throw unknown('answer', id, known);
    }
  }
  return [...ids];
}

async function askRole(context: Context, chooser: Chooser, likes: readonly string[]): Promise<Role> {
  const lanes = lanesFor(chooser, likes);
  const best = likes.length === 0 ? chooser.unsure.role : (lanes[0]?.role ?? chooser.unsure.role);
  return context.terminal === undefined
    ? best
    : context.prompts.select(
        'Then one of these. Which?',
        lanes.map(({ role, title, rounds, liked }) => ({
          name: liked > 0 ? `${title} (${liked} of what you like)` : title,
          value: role,
          description: `Its rounds: ${rounds.join(', ')}.`,
        })),
        best,
      );
}

async function askLevel(context: Context, usual: Level): Promise<Level> {
  return context.terminal === undefined
    ? usual
    : context.prompts.select(
        'At which level?',
        levels.map((level) => ({ name: level, value: level })),
        usual,
      );
}

/** In a pipe nobody can be asked: without an answer the test counts as passed. */
async function askSanity(context: Context, { sanity }: Chooser, said: boolean | undefined): Promise<boolean> {
  if (said !== undefined || context.terminal === undefined) {
    return said ?? true;
  }
  context.show(sanity, ({ question }, { theme, width }) => questionLines(question, theme, width));
  return context.prompts.confirm('Could you?', true);
}

async function askRoadmap(
  context: Context,
  library: Library,
  chooser: Chooser,
  role: Role,
  weeks: readonly [number, number | null],
): Promise<string> {
  const fitting = roadmapsFor(chooser, role, weeks, library.all('roadmap'));
  const [first] = fitting;
  if (first === undefined) {
    throw new UserError(`There is no roadmap for ${role} yet.`, 'Add one: prep content new roadmap <id>');
  }
  return context.terminal === undefined || fitting.length === 1
    ? first.id
    : context.prompts.select(
        'Along which roadmap?',
        fitting.map(({ id, title, summary }) => ({
          name: title,
          value: id,
          ...(summary === undefined ? {} : { description: summary }),
        })),
        first.id,
      );
}

function whyOf(chooser: Chooser, likes: readonly string[], role: Role, isUnsure: boolean): string {
  if (isUnsure && role === chooser.unsure.role) {
    return chooser.unsure.why;
  }
  const liked = chooser.likes.filter((like) => like.role === role && likes.includes(like.id));
  return liked.length === 0 ? 'Your choice.' : `You like: ${liked.map(({ title }) => title).join('; ')}.`;
}

function unknown(what: string, id: string, known: readonly string[]): UserError {
  const near = nearest(id, known);
  return new UserError(
    `The questions have no ${what} ${JSON.stringify(id)}.`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${known.join(', ')}.`,
  );
}
