import { externalDrill, externalId } from '../../library/catalogue.ts';
import { currentId, type Library } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import type { Outcome } from '../../practice/outcome.ts';
import { finishedSessions, type Session } from '../../practice/session-store.ts';
import type { CivilDate } from '../../system/civil-date.ts';
import type { Context } from './context.ts';
import { type Filters, isInScope, scopeOf } from './filters.ts';

/** What a person did of one drill. */
export interface Past {
  times: number;
  last: CivilDate;
  outcome: Outcome;
}

/** Sessions that ended with an outcome, oldest first, under the drills' current ids. */
export function outcomesOf(context: Context, library: Library): (Session & { outcome: Outcome })[] {
  return finishedSessions(context.database()).flatMap((session) =>
    session.outcome === undefined || session.outcome === 'abandoned'
      ? []
      : { ...session, outcome: session.outcome, drill: currentId(library, session.drill) },
  );
}

/** How often, when and how each drill was done. */
export function pastOf(context: Context, library: Library): Map<string, Past> {
  const past = new Map<string, Past>();
  for (const { drill, day, outcome } of outcomesOf(context, library)) {
    past.set(drill, { times: (past.get(drill)?.times ?? 0) + 1, last: day, outcome });
  }
  return past;
}

/** Drills that were done and that the library no longer has; practice that was only logged never was in it. */
export function goneDrills(
  context: Context,
  library: Library,
): { id: string; title: string; times: number; last: CivilDate; outcome: Outcome }[] {
  const gone = new Map<string, { id: string; title: string } & Past>();
  for (const { drill, title, source, day, outcome } of outcomesOf(context, library)) {
    if (source === 'live' && library.get('drill', drill) === undefined) {
      gone.set(drill, { id: drill, title, times: (gone.get(drill)?.times ?? 0) + 1, last: day, outcome });
    }
  }
  return [...gone.values()];
}

/**
 * The drills that filters ask for. Problems that live elsewhere are listed only when that kind is asked for; else they
 * are counted.
 *
 * @throws UserError when a filter names a pattern or a company that the library does not know
 */
export function chosenDrills(library: Library, filters: Filters): { drills: Drill[]; elsewhere: number } {
  const scope = scopeOf(library, filters);
  const fits = (drill: {
    id: string;
    kind: string;
    difficulty: string;
    patterns: readonly string[];
  }): boolean =>
    (filters.kind === undefined || drill.kind === filters.kind) &&
    (filters.difficulty === undefined || drill.difficulty === filters.difficulty) &&
    isInScope(scope, drill);
  const isWanted = filters.kind === 'external';
  const problems =
    filters.kind !== undefined && !isWanted
      ? []
      : library
          .all('catalogue')
          .flatMap((catalogue) =>
            catalogue.problems
              .filter((problem) =>
                fits({ ...problem, id: externalId(catalogue, problem.number), kind: 'external' }),
              )
              .map((problem) => ({ catalogue, problem })),
          );
  const own = library.all('drill').filter(fits);
  return {
    drills: [...own, ...(isWanted ? problems.map((problem) => externalDrill(problem, undefined)) : [])],
    elsewhere: isWanted ? 0 : problems.length,
  };
}
