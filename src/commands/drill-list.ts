import type { Command } from 'commander';
import { type DrillRow, drillListLines } from '../library/drill-view.ts';
import { difficulties, drillKinds } from '../library/vocabulary.ts';
import { openSession } from '../practice/session-store.ts';
import { fraction } from '../system/random.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { configureFilters, type Filters, filtersFrom } from './support/filters.ts';
import { chosenDrills, goneDrills, pastOf } from './support/past.ts';

interface Options {
  filters: Filters;
  hidesPattern: boolean;
  isShuffled: boolean;
}

export function configure(command: Command): void {
  configureFilters(command)
    .option('--hide-pattern', 'do not say which pattern each one is, as in a real round')
    .option('--shuffle', 'in no order');
}

export function options(_args: readonly (string | undefined)[], flags: Flags): Options {
  return {
    filters: filtersFrom(flags),
    hidesPattern: isSet(flags, 'hidePattern'),
    isShuffled: isSet(flags, 'shuffle'),
  };
}

export async function run(context: Context, { filters, hidesPattern, isShuffled }: Options): Promise<Reply> {
  const library = await context.library();
  const past = pastOf(context, library);
  const order = (of: string): number => (drillKinds as readonly string[]).indexOf(of);
  const ease = (of: string): number => (difficulties as readonly string[]).indexOf(of);
  // Interview mode names no pattern, wherever one looks.
  const isKept = hidesPattern || openSession(context.database())?.state.isPressed === true;
  const { drills: chosen, elsewhere } = chosenDrills(library, filters);
  const drills = chosen
    .sort((a, b) => order(a.kind) - order(b.kind) || ease(a.difficulty) - ease(b.difficulty))
    .map(
      ({ id, kind, title, difficulty, minutes, patterns }): DrillRow => ({
        id,
        kind,
        title,
        difficulty,
        minutes,
        patterns: isKept ? [] : patterns,
        times: past.get(id)?.times ?? 0,
        last: past.get(id)?.last ?? null,
        outcome: past.get(id)?.outcome ?? null,
      }),
    );
  const isNarrowed = Object.values(filters).some((filter) => filter !== undefined);
  const data = {
    drills: isShuffled ? shuffled(drills, () => fraction(context.random)) : drills,
    elsewhere,
    gone: isNarrowed ? [] : goneDrills(context, library),
  };
  return reply(data, (shown, { theme, width }) => drillListLines(shown, theme, width));
}

/** Fisher and Yates: every order is as likely as any other. */
function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [all[last], all[other]] = [all[other] as Item, all[last] as Item];
  }
  return all;
}
