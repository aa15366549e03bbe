import type { Command } from 'commander';
import { chooseDrill, recordsOf } from '../calendar/drill-choice.ts';
import { pickLines } from '../library/drill-view.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { type Weakness, weaknesses } from '../practice/weakness.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { configureFilters, type Filters, filtersFrom, scopeOf } from './support/filters.ts';
import { chosenDrills, outcomesOf } from './support/past.ts';

interface Options {
  filters: Filters;
  hidesPattern: boolean;
}

export function configure(command: Command): void {
  configureFilters(command).option('--hide-pattern', 'do not say which pattern it is');
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return { filters: filtersFrom(flags), hidesPattern: isSet(flags, 'hidePattern') };
}

export async function run(context: Context, { filters, hidesPattern }: Options): Promise<Reply> {
  const library = await context.library();
  // What is about a topic may be of any kind; else one means a problem to code.
  const kind =
    filters.kind ??
    (filters.topic === undefined ? 'coding' : (chosenDrills(library, filters).drills[0]?.kind ?? 'coding'));
  const { drills } = chosenDrills(library, { ...filters, kind });
  const outcomes = outcomesOf(context, library);
  const attempts = outcomes.map(({ drill, outcome, day }) => ({
    patterns: library.get('drill', drill)?.patterns ?? [],
    outcome,
    day,
  }));
  const scope = scopeOf(library, filters);
  const isAsked = (pattern: string): boolean => scope === undefined || scope.patterns.includes(pattern);
  const patterns = [...new Set(drills.flatMap((drill) => drill.patterns))].filter(isAsked);
  const known = weaknesses(patterns, attempts, context.today());
  const { level } = context.profile();
  const recent = new Set(outcomes.filter(({ day }) => day === context.today()).map(({ drill }) => drill));
  const wish = { kind: isDrillKind(kind) ? kind : 'coding', form: 'timed', drills: [], level } as const;
  const choose = (wanted: readonly string[]) => {
    const own = drills.filter(
      (drill) => wanted.length === 0 || drill.patterns.some((each) => wanted.includes(each)),
    );
    return (
      chooseDrill(own, { ...wish, patterns: wanted }, recordsOf(outcomes), recent) ??
      chooseDrill(own, { ...wish, form: 'mini', patterns: wanted }, recordsOf(outcomes), recent)
    );
  };
  for (const weakness of known) {
    const drill = choose([weakness.pattern]);
    if (drill !== undefined) {
      return answer(drill, hidesPattern ? undefined : weakness);
    }
  }
  const drill = choose([]);
  if (drill === undefined) {
    throw new UserError(
      drills.length === 0 ? 'No drill of the library is like that.' : 'All of these were done today.',
      'prep drill list shows what there is.',
    );
  }
  return answer(drill, undefined);
}

type Picked = { id: string; title: string; kind: string; difficulty: string; minutes: number };

function answer({ id, title, kind, difficulty, minutes }: Picked, weakness: Weakness | undefined): Reply {
  const data = {
    drill: { id, title, kind, difficulty, minutes },
    weakness:
      weakness === undefined
        ? null
        : {
            pattern: weakness.pattern,
            solved: weakness.solved,
            times: weakness.times,
            last: weakness.last ?? null,
          },
    command: `prep start ${id}`,
  };
  return reply(data, (picked, { theme, width }) => pickLines(picked, theme, width));
}
