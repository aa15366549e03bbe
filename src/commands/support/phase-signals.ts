import type { SessionState } from '../../practice/session.ts';
import { phaseTimes } from '../../practice/session.ts';
import { notifyDesktop } from '../../system/notification.ts';
import type { Context } from './context.ts';

/** Says once that a phase's time is up: by the bell, by the desktop, in words. */
export class PhaseSignals {
  private readonly context: Context;
  private readonly title: string;
  private readonly said = new Set<number>();

  /** What is over when the screen opens was said before. */
  constructor(context: Context, title: string, state: SessionState) {
    this.context = context;
    this.title = title;
    for (const [index] of overdue(state, context.clock.now())) {
      this.said.add(index);
    }
  }

  /** What to say now, if the running phase has just used up its time. */
  take(state: SessionState): string | undefined {
    const found = overdue(state, this.context.clock.now()).find(
      ([index]) => index === state.phaseIndex && !this.said.has(index),
    );
    if (found === undefined || state.status !== 'running') {
      return undefined;
    }
    const [index, title] = found;
    this.said.add(index);
    const next = state.phases[index + 1]?.title;
    const text =
      next === undefined
        ? `${title}: the time is up. f finishes.`
        : `${title}: the time is up. n goes on to: ${next}`;
    const { rings, notifies } = this.context.profile().live;
    if (rings) {
      this.context.terminal?.output.write('\u0007');
    }
    if (notifies) {
      notifyDesktop(this.title, text, this.context.environment);
    }
    return text;
  }
}

function overdue(state: SessionState, now: number): (readonly [number, string])[] {
  const times = phaseTimes(state, now);
  return state.phases.flatMap(({ title, seconds }, index) =>
    (times[index] ?? 0) >= seconds * 1000 ? [[index, title] as const] : [],
  );
}
