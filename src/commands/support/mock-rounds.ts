import { chooseDrill, recordsOf } from '../../calendar/drill-choice.ts';
import { type Library, nearest } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import type { DrillKind } from '../../library/vocabulary.ts';
import { type LoopPlan, loopOfCompany, loopOfPage, type Round, type RoundPlan } from '../../practice/mock.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';
import type { Situation } from './situation.ts';

/** Every loop of the library: its own ones, then those of companies. */
export function allLoops(library: Library): LoopPlan[] {
  return [
    ...library.all('loop').map(loopOfPage),
    ...library
      .all('company')
      .filter(({ loop }) => loop.length > 0)
      .map(loopOfCompany),
  ];
}

/** The loop of that name: a loop's page, a company, or a lane. @throws UserError with the nearest names */
export function loopNamed(library: Library, name: string): LoopPlan {
  const wanted = name.toLowerCase();
  const lane = library.all('loop').find(({ role }) => role === wanted);
  const loops = allLoops(library);
  const found =
    loops.find((loop) => loop.name === wanted) ?? (lane === undefined ? undefined : loopOfPage(lane));
  const company = library.get('company', wanted);
  if (found === undefined && company !== undefined) {
    throw new UserError(
      `The page of ${company.title} knows no loop.`,
      'A lane’s loop comes close, such as prep mock backend; prep mock --list shows them all.',
    );
  }
  if (found === undefined) {
    const near = nearest(
      wanted,
      loops.map((loop) => loop.name),
    );
    throw new UserError(
      `There is no loop ${JSON.stringify(name)}.`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'prep mock --list shows them.',
    );
  }
  return found;
}

/** Kinds that stand in for one of which the library has no drill. */
const standIns: Partial<Record<DrillKind, DrillKind>> = {
  integration: 'coding',
  'code-review': 'debug',
};

/**
 * A drill for each round: of its kind, not done lately, of the right level, none twice.
 *
 * @throws UserError when the library has none for a round
 */
export function chooseRounds(
  context: Context,
  { library, sessions }: Situation,
  plan: LoopPlan,
): Omit<Round, 'sessionId' | 'note'>[] {
  const { level } = context.profile();
  const records = recordsOf(sessions);
  const taken = new Set<string>();
  return plan.rounds.map((round) => {
    const drill =
      choose(library.all('drill'), round, level, records, taken) ??
      standIn(library, round, level, records, taken) ??
      choose(library.all('drill'), round, level, records, new Set());
    if (drill === undefined) {
      throw new UserError(
        `The library has no drill for the round “${round.title}” (${round.kind}).`,
        'Lay a folder with one over it: prep content add <folder>',
      );
    }
    taken.add(drill.id);
    const { title, minutes, breakMinutes } = round;
    return { kind: drill.kind, title, minutes, breakMinutes, drill: drill.id };
  });
}

function standIn(
  library: Library,
  round: RoundPlan,
  level: string,
  records: ReturnType<typeof recordsOf>,
  taken: ReadonlySet<string>,
): Drill | undefined {
  const kind = standIns[round.kind];
  const hasAny = library.all('drill').some((drill) => drill.kind === round.kind);
  return kind === undefined || hasAny
    ? undefined
    : choose(library.all('drill'), { ...round, kind }, level, records, taken);
}

function choose(
  drills: readonly Drill[],
  { kind, difficulty, drills: first }: RoundPlan,
  level: string,
  records: ReturnType<typeof recordsOf>,
  taken: ReadonlySet<string>,
): Drill | undefined {
  const own = drills.filter(({ id }) => first.includes(id));
  const wish = { kind, form: 'timed', drills: first, patterns: [], level, difficulty } as const;
  return chooseDrill(own, wish, records, taken) ?? chooseDrill(drills, wish, records, taken);
}
