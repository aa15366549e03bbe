import type { Form } from '../library/vocabulary.ts';
import type { Outcome } from '../practice/outcome.ts';
import type { CivilDate } from '../system/civil-date.ts';

/** One planned piece of practice. */
export interface PlannedBlock {
  day: CivilDate;
  /** The whole block, its post-mortem included. */
  minutes: number;
  kind: string;
  form: Form;
  drill: string | undefined;
  title: string;
  /** Why it is there, in words. */
  reason: string;
}

/** A block as it is kept. */
export interface Block extends PlannedBlock {
  id: number;
  uuid: string;
  position: number;
  /** The day from which the person moved it. */
  movedFrom: CivilDate | undefined;
  isSkipped: boolean;
}

export type BlockStatus = 'planned' | 'done' | 'missed' | 'skipped';

/** A block with what became of it, and the session that did it. */
export type BlockWithStatus = Block & { status: BlockStatus; doneBy: number | undefined };

/** What a block's status follows from. */
export interface DoneSession {
  id: number;
  drill: string;
  kind: string;
  day: CivilDate;
  blockId: number | undefined;
  outcome: Outcome | undefined;
}

/**
 * What became of each block. A session does one block: the one it was started for, else one of the same day with its
 * drill, else one of the same day with its kind. Abandoned sessions do none.
 */
export function withStatus(
  blocks: readonly Block[],
  sessions: readonly DoneSession[],
  today: CivilDate,
): BlockWithStatus[] {
  const free = sessions.filter(({ outcome }) => outcome !== undefined && outcome !== 'abandoned');
  const doneBy = new Map<number, number>();
  const used = new Set<number>();
  const match = (fits: (block: Block, session: DoneSession) => boolean): void => {
    for (const block of blocks) {
      const session = doneBy.has(block.id)
        ? undefined
        : free.find((candidate) => !used.has(candidate.id) && fits(block, candidate));
      if (session !== undefined) {
        used.add(session.id);
        doneBy.set(block.id, session.id);
      }
    }
  };
  match((block, session) => session.blockId === block.id);
  match((block, session) => !block.isSkipped && session.day === block.day && session.drill === block.drill);
  match((block, session) => !block.isSkipped && session.day === block.day && session.kind === block.kind);
  return blocks.map((block) => {
    const session = doneBy.get(block.id);
    const status: BlockStatus =
      session !== undefined ? 'done' : block.isSkipped ? 'skipped' : block.day < today ? 'missed' : 'planned';
    return { ...block, status, doneBy: session };
  });
}

/** Minutes of a block that are practice; the rest is for its post-mortem. */
export function practiceMinutes(blockMinutes: number): number {
  return blockMinutes >= 25 ? blockMinutes - 5 : blockMinutes;
}
