import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Context } from '../../src/commands/support/context.ts';
import { PhaseSignals } from '../../src/commands/support/phase-signals.ts';
import { apply, replay } from '../../src/practice/session.ts';

const state = replay([
  {
    kind: 'started',
    at: 0,
    data: {
      phases: [
        { id: 'a', title: 'Clarify', seconds: 60 },
        { id: 'b', title: 'Code', seconds: 60 },
      ],
    },
  },
]);

/** As much of a context as the signals need: a clock to set, an output to listen to. */
function listening(rings: boolean): { context: Context; heard: () => string; set: (now: number) => void } {
  let now = 0;
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  const context = {
    clock: { now: () => now },
    environment: {},
    terminal: { output },
    profile: () => ({ live: { rings, notifies: true } }),
  } as unknown as Context;
  return {
    context,
    heard: () => chunks.join(''),
    set: (at) => {
      now = at;
    },
  };
}

it('rings once when a phase has used up its time, and says what comes next', () => {
  const { context, heard, set } = listening(true);
  const signals = new PhaseSignals(context, 'T', state);
  set(59_000);
  expect(signals.take(state)).toBeUndefined();
  set(60_000);
  expect(signals.take(state)).toBe('Clarify: the time is up. n goes on to: Code');
  set(61_000);
  expect(signals.take(state)).toBeUndefined();
  expect(heard()).toBe('\u0007');
  const next = apply(state, { kind: 'phase', at: 61_000, data: { to: 1 } });
  set(121_000);
  expect(signals.take(next)).toBe('Code: the time is up. f finishes.');
});

it('stays silent where the bell is off, in a pause, and about what was over before', () => {
  const { context, heard, set } = listening(false);
  set(60_000);
  expect(new PhaseSignals(context, 'T', state).take(state)).toBeUndefined();
  set(0);
  const signals = new PhaseSignals(context, 'T', state);
  const paused = apply(state, { kind: 'paused', at: 60_000, data: {} });
  set(90_000);
  expect(signals.take(paused)).toBeUndefined();
  expect(signals.take(apply(paused, { kind: 'resumed', at: 90_000, data: {} }))).toContain('the time is up');
  expect(heard()).toBe('');
});
