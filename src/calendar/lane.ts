import type { Chooser, Roadmap } from '../library/page-schema.ts';
import type { Level, Role } from '../library/vocabulary.ts';

/** A role with what speaks for it. */
export interface LaneChoice {
  role: Role;
  title: string;
  /** How many of the things that a person likes belong to it. */
  liked: number;
  rounds: readonly string[];
}

/** Lanes by how much of what a person likes belongs to them; equal ones in the order of the page. */
export function lanesFor({ lanes, likes }: Chooser, liked: readonly string[]): LaneChoice[] {
  return lanes
    .map(({ role, title, rounds }) => ({
      role,
      title,
      rounds,
      liked: likes.filter((like) => like.role === role && liked.includes(like.id)).length,
    }))
    .sort((a, b) => b.liked - a.liked);
}

/** The roadmaps of a role, first those that are as long as the person has. */
export function roadmapsFor(
  { lanes }: Chooser,
  role: Role,
  [least, most]: readonly [number, number | null],
  roadmaps: readonly Roadmap[],
): Roadmap[] {
  const ids = lanes.find((lane) => lane.role === role)?.roadmaps ?? [];
  const known = ids.flatMap((id) => roadmaps.find((roadmap) => roadmap.id === id) ?? []);
  const fits = ({ weeks }: Roadmap): boolean => weeks >= least && (most === null || weeks <= most);
  return [...known.filter(fits), ...known.filter((roadmap) => !fits(roadmap))];
}

/** Whether the two-minute test is for that lane. */
export function asksSanity({ sanity }: Chooser, role: Role, level: Level): boolean {
  return sanity.roles.includes(role) && sanity.levels.includes(level);
}

/** The level below; who fails the test prepares for that one first. */
export function levelBelow(level: Level): Level {
  return level === 'staff' ? 'senior' : level === 'senior' ? 'mid' : 'junior';
}
