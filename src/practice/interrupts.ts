import type { SessionState } from './session.ts';

/** What an interviewer throws in, at a minute of the drill's usual length. */
export interface Interrupt {
  phase: string;
  minute: number;
  ask: string;
}

/**
 * The interruptions whose minute has come and that were not put yet, by index. Minutes follow the time chosen: at half
 * the usual length they come twice as early.
 *
 * @param plannedMs the session's own length
 * @param usualMinutes the drill's
 * @param activeMs time used
 */
export function dueInterrupts(
  interrupts: readonly Interrupt[],
  { asked, status }: Pick<SessionState, 'asked' | 'status'>,
  plannedMs: number,
  usualMinutes: number,
  activeMs: number,
): number[] {
  const scale = plannedMs / (usualMinutes * 60_000);
  return status !== 'running'
    ? []
    : interrupts.flatMap(({ minute }, index) =>
        minute * 60_000 * scale <= activeMs && !asked.some((each) => each.index === index) ? [index] : [],
      );
}

/** The first interruption that was put and of which nobody has said whether it was handled. */
export function openInterrupt({ asked }: Pick<SessionState, 'asked'>): number | undefined {
  return asked.find(({ isHandled }) => isHandled === undefined)?.index;
}
