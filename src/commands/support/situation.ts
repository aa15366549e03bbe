import { type Block, type BlockWithStatus, withStatus } from '../../calendar/block.ts';
import { recordsOf } from '../../calendar/drill-choice.ts';
import { blocksOfWeek, plannedInputs, saveWeek } from '../../calendar/plan-store.ts';
import { isRestDay, minutesOf } from '../../calendar/profile.ts';
import { planWeek, roadmapWeek, stageOf, type WeekInputs, type WeekPlan } from '../../calendar/week.ts';
import { seal } from '../../database/seal.ts';
import { currentId, type Library, nearest } from '../../library/library.ts';
import type { Cadence, PageOf, PageType, Roadmap } from '../../library/page-schema.ts';
import { ticksOf } from '../../library/tick-store.ts';
import {
  finishedSessions,
  openSession,
  type Session,
  type SessionWithState,
} from '../../practice/session-store.ts';
import { type Redo, redosOf } from '../../review/redo.ts';
import { type CivilDate, mondayOf, type WeekdayName } from '../../system/civil-date.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';

/** Where the person stands: what the plan, the day and the next session follow from. */
export interface Situation {
  library: Library;
  today: CivilDate;
  roadmap: Roadmap;
  cadence: Cadence;
  /** The first day of the roadmap. */
  start: CivilDate;
  /** Sessions that are over, oldest first, under current drill ids. */
  sessions: Session[];
  redos: Redo[];
  open: SessionWithState | undefined;
  isRest(day: CivilDate): boolean;
  minutesOf(day: CivilDate): number;
}

/** Reads everything once. */
export async function readSituation(context: Context): Promise<Situation> {
  const library = await context.library();
  const profile = context.profile();
  const connection = context.database();
  const today = context.today();
  const roadmap = roadmapOf(library, profile.roadmap, profile.role);
  const cadence = pageNamed(library, 'cadence', profile.cadence ?? roadmap.cadence);
  const sessions = finishedSessions(connection).map((session) => ({
    ...session,
    drill: currentId(library, session.drill),
  }));
  const isRest = (day: CivilDate): boolean => isRestDay(profile, cadence.rest, day);
  return {
    library,
    today,
    roadmap,
    cadence,
    start: profile.start ?? sessions[0]?.day ?? today,
    sessions,
    // What the library no longer has cannot be done again.
    redos: redosOf(sessions, isRest).filter(({ drill }) => library.get('drill', drill) !== undefined),
    open: openSession(connection),
    isRest,
    minutesOf: (day) => minutesOf(profile, cadence.rest, day),
  };
}

/** The page that a setting names. @throws UserError when the library has none of that id */
export function pageNamed<Type extends PageType>(library: Library, type: Type, id: string): PageOf<Type> {
  const page = library.get(type, id);
  if (page === undefined) {
    const near = nearest(
      id,
      library.all(type).map((candidate) => candidate.id),
    );
    throw new UserError(
      `The library has no ${type} "${id}".`,
      ...(near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : []),
      `To go back to the usual one: prep config unset ${type}`,
    );
  }
  return page;
}

/** The chosen roadmap, else the first one of the role's lane. */
function roadmapOf(library: Library, chosen: string | undefined, role: string): Roadmap {
  if (chosen !== undefined) {
    return pageNamed(library, 'roadmap', chosen);
  }
  const lanes = library.all('chooser').flatMap((page) => page.lanes);
  const [first] = lanes.find((lane) => lane.role === role)?.roadmaps ?? [];
  const usual = first === undefined ? undefined : library.get('roadmap', first);
  return (
    usual ??
    library.all('roadmap').find((roadmap) => roadmap.role === role) ??
    pageNamed(library, 'roadmap', role)
  );
}

/** A week as it is planned now. */
export interface Week {
  monday: CivilDate;
  number: number;
  focus: string;
  /** What the roadmap asks for once: in these weeks, or on a day of this one. */
  tasks: {
    id: string;
    title: string;
    minutes: number;
    weekday: WeekdayName | undefined;
    isTicked: boolean;
  }[];
  blocks: BlockWithStatus[];
  /** What found no place in what is left of the week. */
  unplaced(): WeekPlan['unplaced'];
  /** Whether it is kept; weeks to come are only shown. */
  isKept: boolean;
}

/**
 * The plan of a week. The running week is planned when it is first looked at, and its coming days again when
 * something it follows from has changed; past weeks stay as they were, weeks to come are a preview.
 */
export function weekOf(context: Context, situation: Situation, monday: CivilDate): Week {
  const { today, roadmap, start, sessions } = situation;
  const number = roadmapWeek(roadmap, start, monday);
  const stage = stageOf(roadmap, number);
  const stored = blocksOfWeek(context.database(), monday);
  const described = { monday, number, focus: stage.focus, tasks: tasksOf(context, roadmap, number) };
  let made: WeekPlan | undefined;
  const plan = (): WeekPlan => {
    made ??= planWeek(inputsOf(context, situation, monday, stored));
    return made;
  };
  if (monday < mondayOf(today)) {
    return { ...described, blocks: withStatus(stored, sessions, today), unplaced: () => [], isKept: true };
  }
  if (monday > mondayOf(today)) {
    return { ...described, blocks: preview(plan()), unplaced: () => plan().unplaced, isKept: false };
  }
  const blocks = withStatus(keepUpToDate(context, situation, monday, stored, plan), sessions, today);
  return { ...described, blocks, unplaced: () => plan().unplaced, isKept: true };
}

/** The tasks of a week's stage, and what its days hold, with what is ticked. */
function tasksOf(context: Context, roadmap: Roadmap, number: number): Week['tasks'] {
  const ticks = ticksOf(context.database(), [...roadmap.formerly, roadmap.id]);
  const isTicked = (id: string): boolean => ticks.get(id)?.isDone === true;
  return [
    ...stageOf(roadmap, number).tasks.map(({ id, title, minutes }) => ({
      id,
      title,
      minutes,
      weekday: undefined,
      isTicked: isTicked(id),
    })),
    ...roadmap.days
      .filter(({ week }) => week === number)
      .flatMap(({ day, blocks }) =>
        blocks.map(({ id, title, minutes }) => ({
          id,
          title,
          minutes,
          weekday: day,
          isTicked: isTicked(id),
        })),
      ),
  ];
}

/** The running week, planned. */
export function thisWeek(context: Context, situation: Situation): Week {
  return weekOf(context, situation, mondayOf(situation.today));
}

function keepUpToDate(
  context: Context,
  situation: Situation,
  monday: CivilDate,
  stored: readonly Block[],
  plan: () => WeekPlan,
): readonly Block[] {
  const connection = context.database();
  const fingerprint = fingerprintOf(context, situation);
  const planned = plannedInputs(connection, monday);
  if (planned === fingerprint) {
    return stored;
  }
  const kept = new Set(keptBlocks(situation, stored));
  const removed = stored.filter((block) => !kept.has(block));
  const { blocks } = plan();
  saveWeek(connection, monday, planned, fingerprint, removed, blocks, context.clock.now(), context.random);
  return blocksOfWeek(connection, monday);
}

function inputsOf(
  context: Context,
  situation: Situation,
  monday: CivilDate,
  stored: readonly Block[],
): WeekInputs {
  const { library, today, roadmap, cadence, start, sessions, redos } = situation;
  const profile = context.profile();
  return {
    monday,
    from: monday > today ? monday : today,
    roadmap,
    cadence,
    start,
    interview: profile.interview,
    level: profile.level,
    minutesOf: situation.minutesOf,
    drills: library.all('drill'),
    records: recordsOf(sessions),
    redos,
    kept: keptBlocks(situation, stored),
    earlier: stored,
  };
}

/** What a new plan leaves alone: the past, what was done or begun, and what the person moved or skipped. */
function keptBlocks({ today, sessions, open }: Situation, stored: readonly Block[]): Block[] {
  return withStatus(stored, sessions, today).flatMap((block, index) => {
    const isTouched =
      block.status !== 'planned' || block.movedFrom !== undefined || open?.session.blockId === block.id;
    return isTouched ? (stored[index] ?? []) : [];
  });
}

/** A checksum of what the running week's plan follows from; when it changes, coming days are planned anew. */
function fingerprintOf(context: Context, situation: Situation): number {
  const { roadmap, cadence, redos, today, start } = situation;
  const { role, level, interview, minutes, minutesByWeekday, rest } = context.profile();
  const isLate = redos.some(({ due }) => due < today);
  return seal([
    JSON.stringify({ role, level, interview, minutes, minutesByWeekday, rest, start }),
    JSON.stringify(roadmap.stages),
    JSON.stringify(roadmap.special),
    JSON.stringify(cadence.days),
    JSON.stringify(redos.map(({ drill, due }) => [drill, due])),
    // An overdue redo moves on from day to day.
    isLate ? today : null,
  ]);
}

function preview(plan: WeekPlan): BlockWithStatus[] {
  return plan.blocks.map((block, position) => ({
    ...block,
    id: -1 - position,
    uuid: '',
    position,
    movedFrom: undefined,
    isSkipped: false,
    status: 'planned',
    doneBy: undefined,
  }));
}
