import type { Drill } from '../library/page-schema.ts';
import type { Form } from '../library/vocabulary.ts';
import type { CivilDate } from '../system/civil-date.ts';

/** How often and when a drill was done. */
export interface PracticeRecord {
  times: number;
  last: CivilDate | undefined;
}

/** What to prefer when a drill is chosen. */
export interface Wish {
  kind: string;
  form: Form;
  /** Drills to take first, in order. */
  drills: readonly string[];
  patterns: readonly string[];
  level: string;
  /** The difficulty to come close to, instead of the one that suits the level. */
  difficulty?: keyof typeof ease | undefined;
}

/** Difficulties as numbers. */
const ease = { easy: 0, medium: 1, hard: 2 } as const;

/**
 * The drill to do next for a wish, or nothing when the library has none. Drills never done come first, then the
 * wish's own drills and patterns, then the difficulty that suits the level, then what was done longest ago. The same
 * inputs give the same drill.
 */
export function chooseDrill(
  drills: readonly Drill[],
  wish: Wish,
  records: ReadonlyMap<string, PracticeRecord>,
  taken: ReadonlySet<string>,
): Drill | undefined {
  const fitting = drills.filter((drill) => fits(drill, wish) && !taken.has(drill.id));
  const ranked = fitting.map((drill) => ({ drill, rank: rankOf(drill, wish, records.get(drill.id)) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.drill;
}

function fits(drill: Drill, wish: Wish): boolean {
  return drill.kind === wish.kind && !drill.warmup && drill.form === (wish.form === 'mini' ? 'mini' : 'full');
}

function rankOf(drill: Drill, wish: Wish, record: PracticeRecord | undefined): (number | string)[] {
  const listed = wish.drills.indexOf(drill.id);
  return [
    record?.times ?? 0,
    listed < 0 ? wish.drills.length : listed,
    drill.patterns.some((pattern) => wish.patterns.includes(pattern)) ? 0 : 1,
    Math.abs(ease[drill.difficulty] - targetEase(wish)),
    record?.last ?? '',
    ease[drill.difficulty],
    drill.id,
  ];
}

/** Pattern drills are about recognition, so easier ones serve; juniors begin with easy ones too. */
function targetEase({ form, level, difficulty }: Wish): number {
  if (difficulty !== undefined) {
    return ease[difficulty];
  }
  return form === 'pattern' || level === 'junior' ? ease.easy : ease.medium;
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) {
      return left < right ? -1 : 1;
    }
  }
  return 0;
}

/** How often and when each drill was done, from finished sessions under current ids. */
export function recordsOf(
  sessions: readonly { drill: string; day: CivilDate; outcome: string | undefined }[],
): Map<string, PracticeRecord> {
  const records = new Map<string, PracticeRecord>();
  for (const { drill, day, outcome } of sessions) {
    if (outcome === undefined || outcome === 'abandoned') {
      continue;
    }
    const before = records.get(drill);
    records.set(drill, {
      times: (before?.times ?? 0) + 1,
      last: before?.last !== undefined && before.last > day ? before.last : day,
    });
  }
  return records;
}
