import { chooseDrill, recordsOf } from '../../calendar/drill-choice.ts';
import { sessionMinutes } from '../../calendar/week.ts';
import { checkHealth } from '../../database/health.ts';
import { externalId } from '../../library/catalogue.ts';
import type { Library } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import { type DrillKind, isDrillKind } from '../../library/vocabulary.ts';
import { practiceOf } from '../../practice/kinds/index.ts';
import { phasesFor, scalePhases } from '../../practice/phases.ts';
import { insertSession, type SessionWithState } from '../../practice/session-store.ts';
import type { Style } from '../../practice/style.ts';
import { errorCode, UserError } from '../../system/errors.ts';
import { fraction, newSeed } from '../../system/random.ts';
import type { Context } from './context.ts';
import { unknownDrill } from './drills.ts';
import { type Situation, thisWeek } from './situation.ts';

/** What a session is about to practise, and why. */
export interface Proposal {
  drill: Drill;
  minutes: number;
  blockId: number | undefined;
  reason: string;
  style: Style;
}

/** What `prep start` may be told besides a drill, a kind, a pattern or the number of a problem. */
const words = ['next', 'last', 'redo', 'random'] as const;

/**
 * What to practise next: what was named; else the day's next block, a redo that is due, or the least practised drill.
 * On a machine where nothing was ever practised it is the warm-up.
 *
 * @param wanted a drill's id, a kind, a pattern, a number of the catalogue, `next`, `last`, `redo`, `random`, or nothing
 * @throws UserError when the name is unknown or the library has no such drill
 */
export function propose(context: Context, situation: Situation, wanted: string | undefined): Proposal {
  const { library } = situation;
  switch (wanted) {
    case undefined:
    case 'next':
      return proposeNext(context, situation);
    case 'redo':
      return proposeRedo(situation);
    case 'last':
      return proposeLast(situation);
    case 'random':
      return proposeRandom(context, situation);
    default: {
      const drill = library.get('drill', wanted) ?? numbered(library, wanted);
      return drill === undefined
        ? proposeNamed(context, situation, wanted)
        : { ...proposal(drill, 'your choice'), blockId: blockFor(context, situation, drill) };
    }
  }
}

function proposal(drill: Drill, reason: string): Proposal {
  return { drill, minutes: drill.minutes, blockId: undefined, reason, style: 'round' };
}

/** `56` is the problem of that number. */
function numbered(library: Library, word: string): Drill | undefined {
  return /^\d{1,5}$/.test(word)
    ? library
        .all('catalogue')
        .map(({ prefix }) => library.get('drill', `${prefix}-${word}`))
        .find((drill) => drill !== undefined)
    : undefined;
}

function proposeNamed(context: Context, situation: Situation, wanted: string): Proposal {
  if (isDrillKind(wanted)) {
    return proposeKind(context, situation, wanted);
  }
  if (situation.library.get('pattern', wanted) !== undefined) {
    return proposePattern(context, situation, wanted);
  }
  throw unknownDrill(situation.library, wanted, words);
}

/** Half an hour on one pattern. */
const patternMinutes = 30;

function proposePattern(context: Context, { library, sessions }: Situation, pattern: string): Proposal {
  const ofPattern = library.all('drill').filter(({ patterns }) => patterns.includes(pattern));
  const { level } = context.profile();
  const choose = (kind: DrillKind): Drill | undefined =>
    chooseDrill(
      ofPattern,
      { kind, form: 'pattern', drills: [], patterns: [pattern], level },
      recordsOf(sessions),
      new Set(),
    );
  const drill =
    choose('coding') ?? choose('debug') ?? problemOfPattern(library, pattern, recordsOf(sessions));
  if (drill === undefined) {
    throw new UserError(
      `The library has no drill of the pattern ${pattern} yet.`,
      `prep read ${pattern} explains it.`,
    );
  }
  return {
    ...proposal(drill, `${pattern}, least practised first`),
    minutes: patternMinutes,
    style: drill.kind === 'debug' ? 'round' : 'pattern',
  };
}

/** A problem of the catalogue that practises the pattern: starred ones first, then by number. */
function problemOfPattern(
  library: Library,
  pattern: string,
  records: ReadonlyMap<string, { times: number }>,
): Drill | undefined {
  const found = library
    .all('catalogue')
    .flatMap((catalogue) =>
      catalogue.problems
        .filter(({ patterns }) => patterns.includes(pattern))
        .map((problem) => ({ id: externalId(catalogue, problem.number), problem })),
    );
  const [first] = found.sort(
    (a, b) =>
      (records.get(a.id)?.times ?? 0) - (records.get(b.id)?.times ?? 0) ||
      Number(b.problem.starred) - Number(a.problem.starred) ||
      a.problem.number - b.problem.number,
  );
  return first === undefined ? undefined : library.get('drill', first.id);
}

function proposeLast({ library, sessions }: Situation): Proposal {
  const last = sessions.findLast(({ drill }) => library.get('drill', drill) !== undefined);
  const drill = last === undefined ? undefined : library.get('drill', last.drill);
  if (last === undefined || drill === undefined) {
    throw new UserError('There is no session yet.', 'Begin one: prep start');
  }
  return proposal(drill, `again: ${last.outcome ?? 'done'} on ${last.day}`);
}

/** Any drill but a warm-up; those not done yet are as likely as all the others together. */
function proposeRandom(context: Context, { library, sessions }: Situation): Proposal {
  const done = new Set(sessions.map(({ drill }) => drill));
  const all = library.all('drill').filter(({ warmup, kind }) => !warmup && kind !== 'external');
  const fresh = all.filter(({ id }) => !done.has(id));
  const pool =
    fresh.length === 0 || (fresh.length < all.length && fraction(context.random) < 0.5) ? all : fresh;
  const drill = pool[Math.floor(fraction(context.random) * pool.length)];
  if (drill === undefined) {
    throw new UserError('The library has no drill.', 'prep content check says why.');
  }
  return proposal(drill, 'drawn by lot');
}

/** A bad day: so few minutes for a round that is much longer leave room for the approach alone. */
const approachMinutes = 15;

/**
 * The proposal with the minutes and the way that were asked for. Fifteen minutes or less of a longer coding round are its
 * approach: clarify, think aloud, complexity, and no code.
 */
export function adjusted(
  { style, ...proposed }: Proposal,
  { minutes, wanted }: { minutes: number | undefined; wanted: Style | undefined },
): Proposal {
  const hasApproach = practiceOf(proposed.drill.kind).styles?.approach !== undefined;
  const isShort =
    minutes !== undefined && minutes <= approachMinutes && proposed.drill.minutes > approachMinutes;
  const chosen = wanted ?? (isShort && hasApproach ? 'approach' : style);
  return { ...proposed, minutes: minutes ?? proposed.minutes, style: chosen };
}

function proposeNext(context: Context, situation: Situation): Proposal {
  const { library, today, sessions } = situation;
  const warmUp = library.all('drill').find(({ warmup }) => warmup);
  if (!context.profile().isSetUp && sessions.length === 0 && warmUp !== undefined) {
    return proposal(warmUp, 'a warm-up to begin with');
  }
  for (const block of thisWeek(context, situation).blocks) {
    const drill = block.drill === undefined ? undefined : library.get('drill', block.drill);
    if (block.day === today && block.status === 'planned' && drill !== undefined) {
      const minutes = sessionMinutes(block, drill.minutes);
      return { ...proposal(drill, block.reason), minutes, blockId: block.id };
    }
  }
  if (situation.redos.some(({ due }) => due <= today)) {
    return proposeRedo(situation);
  }
  return { ...proposeKind(context, situation, 'coding'), reason: 'nothing more is planned today: an extra' };
}

function proposeRedo({ library, redos, today }: Situation): Proposal {
  const known = redos.filter(({ drill }) => library.get('drill', drill) !== undefined);
  const redo = known.find(({ due }) => due <= today) ?? known[0];
  const drill = redo === undefined ? undefined : library.get('drill', redo.drill);
  if (redo === undefined || drill === undefined) {
    throw new UserError('No drill waits to be done again.', 'prep start begins the next one.');
  }
  return proposal(drill, `redo: ${redo.outcome} on ${redo.since}`);
}

function proposeKind(context: Context, situation: Situation, kind: DrillKind): Proposal {
  const { library, sessions, today } = situation;
  const planned = thisWeek(context, situation).blocks.find(
    (block) =>
      block.day === today && block.status === 'planned' && block.kind === kind && block.drill !== undefined,
  );
  const plannedDrill = planned?.drill === undefined ? undefined : library.get('drill', planned.drill);
  if (planned !== undefined && plannedDrill !== undefined) {
    const minutes = sessionMinutes(planned, plannedDrill.minutes);
    return { ...proposal(plannedDrill, planned.reason), minutes, blockId: planned.id };
  }
  const { level } = context.profile();
  const wish = { kind, form: 'timed', drills: [], patterns: [], level } as const;
  const records = recordsOf(sessions);
  const drill =
    chooseDrill(library.all('drill'), wish, records, new Set()) ??
    chooseDrill(library.all('drill'), { ...wish, form: 'mini' }, records, new Set());
  if (drill === undefined) {
    throw new UserError(
      `The library has no drill of the kind ${kind} yet.`,
      'prep drill list shows what there is; prep log keeps practice done elsewhere.',
    );
  }
  return proposal(drill, `${kind}, least practised first`);
}

function blockFor(context: Context, situation: Situation, drill: Drill): number | undefined {
  return thisWeek(context, situation).blocks.find(
    (block) => block.day === situation.today && block.status === 'planned' && block.drill === drill.id,
  )?.id;
}

/** How a session is to be held, besides what it practises. */
export interface Manner {
  /** Percent of confidence that it will be solved in time; nothing when it was not said. */
  confidence: number | undefined;
  /** Interview mode: no hints, no names of patterns, no verdict until the end. */
  isPressed: boolean;
  /** Whether the difficulty is kept back. */
  isBlind: boolean;
}

/** Begins the session. @throws UserError when another one is open */
export function begin(context: Context, proposed: Proposal, manner: Manner): SessionWithState {
  const { drill, minutes, blockId, style } = proposed;
  // A damaged index would not keep a second session out.
  checkHealth(context.database(), context.paths);
  const now = context.clock.now();
  const plan = { form: drill.form, style, minutes };
  const phases = scalePhases(phasesFor(practiceOf(drill.kind), plan), minutes);
  const { confidence, isPressed, isBlind } = manner;
  try {
    return insertSession(
      context.database(),
      {
        drill: drill.id,
        kind: drill.kind,
        title: drill.title,
        plannedMinutes: minutes,
        blockId,
        source: 'live',
        zone: context.clock.zone,
      },
      [
        {
          kind: 'started',
          at: now,
          data: {
            phases,
            ...(style === 'round' ? {} : { style }),
            ...(isPressed ? { pressure: true } : {}),
            ...(isBlind ? { isBlind: true } : {}),
            ...(drill.estimate === undefined ? {} : { seed: newSeed(context.random) }),
          },
        },
        ...(confidence === undefined
          ? []
          : [{ kind: 'confidence' as const, at: now, data: { percent: confidence } }]),
      ],
      context.dayOf,
      context.random,
    );
  } catch (error) {
    if (errorCode(error) === 'SQLITE_CONSTRAINT_UNIQUE' && String(error).includes('session.open')) {
      throw alreadyRunning();
    }
    throw error;
  }
}

/** What to say to a second start. */
export function alreadyRunning(title?: string): UserError {
  return new UserError(
    title === undefined ? 'A session is running already.' : `A session is running already: ${title}`,
    'Go on with it: prep resume. Or end it: prep finish --outcome …, prep abandon.',
  );
}
