import type { CivilDate } from '../system/civil-date.ts';
import type { PostMortem } from './post-mortem.ts';

/** A session as far as the mistake log needs it. */
export interface LoggedSession {
  uuid: string;
  drill: string;
  title: string;
  kind: string;
  day: CivilDate;
  startedAt: number;
  postMortem: PostMortem | undefined;
}

/** One time that a failure type applied. */
export interface MistakeEntry {
  session: string;
  drill: string;
  title: string;
  day: CivilDate;
  /** The exact moment it broke, as written. */
  moment: string | null;
  /** The fix rule, as written. */
  rule: string | null;
}

/** All mistakes under one failure type, newest first. */
export interface MistakeGroup {
  type: string;
  count: number;
  lastSeen: CivilDate;
  /** The newest fix rule that was written for it. */
  rule: string | null;
  entries: MistakeEntry[];
}

/** The mistake log: most frequent type first, then the one seen last. */
export function groupMistakes(sessions: readonly LoggedSession[]): MistakeGroup[] {
  const groups = new Map<string, MistakeEntry[]>();
  for (const session of [...sessions].sort((a, b) => b.startedAt - a.startedAt)) {
    for (const type of session.postMortem?.failures ?? []) {
      const group = groups.get(type) ?? [];
      group.push(entryOf(session));
      groups.set(type, group);
    }
  }
  return [...groups]
    .map(([type, entries]) => ({
      type,
      count: entries.length,
      lastSeen: entries[0]?.day ?? ('' as CivilDate),
      rule: entries.find(({ rule }) => rule !== null)?.rule ?? null,
      entries,
    }))
    .sort((a, b) => b.count - a.count || compare(b.lastSeen, a.lastSeen) || compare(a.type, b.type));
}

function entryOf(session: LoggedSession): MistakeEntry {
  return {
    session: session.uuid,
    drill: session.drill,
    title: session.title,
    day: session.day,
    moment: session.postMortem?.broke ?? null,
    rule: session.postMortem?.rule ?? null,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
