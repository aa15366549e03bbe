import { chooseDrill, recordsOf } from '../../calendar/drill-choice.ts';
import { sessionMinutes } from '../../calendar/week.ts';
import { checkHealth } from '../../database/health.ts';
import type { Drill } from '../../library/page-schema.ts';
import { type DrillKind, isDrillKind } from '../../library/vocabulary.ts';
import { practiceOf } from '../../practice/kinds/index.ts';
import { scalePhases } from '../../practice/phases.ts';
import { insertSession, type SessionWithState } from '../../practice/session-store.ts';
import { errorCode, UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';
import { unknownDrill } from './drills.ts';
import { type Situation, thisWeek } from './situation.ts';

/** What a session is about to practise, and why. */
export interface Proposal {
  drill: Drill;
  minutes: number;
  blockId: number | undefined;
  reason: string;
}

/**
 * What to practise next: what was named; else the day's next block, a redo that is due, or the least practised drill.
 * On a machine where nothing was ever practised it is the warm-up.
 *
 * @param wanted a drill's id, a kind, `redo`, or nothing
 * @throws UserError when the name is unknown or the library has no such drill
 */
export function propose(context: Context, situation: Situation, wanted: string | undefined): Proposal {
  if (wanted === undefined) {
    return proposeNext(context, situation);
  }
  const { library } = situation;
  const drill = library.get('drill', wanted);
  if (drill !== undefined) {
    return {
      drill,
      minutes: drill.minutes,
      blockId: blockFor(context, situation, drill),
      reason: 'your choice',
    };
  }
  if (wanted === 'redo') {
    return proposeRedo(situation);
  }
  if (isDrillKind(wanted)) {
    return proposeKind(context, situation, wanted);
  }
  throw unknownDrill(library, wanted);
}

function proposeNext(context: Context, situation: Situation): Proposal {
  const { library, today, sessions } = situation;
  const warmUp = library.all('drill').find(({ warmup }) => warmup);
  if (!context.profile().isSetUp && sessions.length === 0 && warmUp !== undefined) {
    return { drill: warmUp, minutes: warmUp.minutes, blockId: undefined, reason: 'a warm-up to begin with' };
  }
  for (const block of thisWeek(context, situation).blocks) {
    const drill = block.drill === undefined ? undefined : library.get('drill', block.drill);
    if (block.day === today && block.status === 'planned' && drill !== undefined) {
      const minutes = sessionMinutes(block, drill.minutes);
      return { drill, minutes, blockId: block.id, reason: block.reason };
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
  return {
    drill,
    minutes: drill.minutes,
    blockId: undefined,
    reason: `redo: ${redo.outcome} on ${redo.since}`,
  };
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
    return { drill: plannedDrill, minutes, blockId: planned.id, reason: planned.reason };
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
  return { drill, minutes: drill.minutes, blockId: undefined, reason: `${kind}, least practised first` };
}

function blockFor(context: Context, situation: Situation, drill: Drill): number | undefined {
  return thisWeek(context, situation).blocks.find(
    (block) => block.day === situation.today && block.status === 'planned' && block.drill === drill.id,
  )?.id;
}

/** Begins the session. @throws UserError when another one is open */
export function begin(context: Context, proposal: Proposal): SessionWithState {
  const { drill, minutes, blockId } = proposal;
  // A damaged index would not keep a second session out.
  checkHealth(context.database(), context.paths);
  const now = context.clock.now();
  const phases = scalePhases(practiceOf(drill.kind).phases, minutes);
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
      [{ kind: 'started', at: now, data: { phases } }],
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
