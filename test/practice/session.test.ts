import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/practice/outcome.ts';
import {
  apply,
  decide,
  elapsedMs,
  gapOf,
  type History,
  idleMs,
  leaveOut,
  phaseTimes,
  refusalOf,
  replay,
  type SessionState,
} from '../../src/practice/session.ts';
import type { EventData, EventKind, SessionEvent } from '../../src/practice/session-event.ts';
import { UserError } from '../../src/system/errors.ts';

const minute = 60_000;
const begin = Date.parse('2026-11-20T18:00:00Z');
const phases = [
  { id: 'clarify', title: 'Clarify', seconds: 180 },
  { id: 'code', title: 'Code', seconds: 1500 },
  { id: 'test', title: 'Test', seconds: 420 },
];

const examples: { [Kind in EventKind]: EventData[Kind] } = {
  started: { phases },
  confidence: { percent: 60 },
  paused: {},
  resumed: {},
  phase: { to: 1 },
  hint: { index: 0 },
  stuck: {},
  note: { text: 'two pointers' },
  tested: { verdict: 'accepted', passed: 1, total: 2 },
  submitted: { verdict: 'wrong-answer', passed: 1, total: 2 },
  finished: { outcome: 'solved' },
  corrected: { outcome: 'partial' },
  asked: { index: 0 },
  handled: { index: 0, isHandled: true },
  answered: { item: 'uploads', text: '6k/s' },
  acted: { action: 'roll-back' },
  scored: { points: 3, of: 4, met: ['1'] },
  recorded: { file: 'a.wav' },
  reported: { what: 'contest', percentile: 80 },
};
const kinds = Object.keys(examples) as EventKind[];

/** An event of a kind, so many minutes after the beginning. */
function event<Kind extends EventKind>(
  kind: Kind,
  at: number,
  data: EventData[Kind] = examples[kind],
): SessionEvent {
  return { kind, at: begin + at * minute, data } as SessionEvent;
}
const started = event('started', 0);
const total = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0);

describe('which events can follow', () => {
  const states: Record<SessionState['status'], SessionState> = {
    running: replay([started, event('note', 1)]),
    paused: replay([started, event('paused', 1)]),
    over: replay([started, event('finished', 1)]),
  };
  const midway: EventKind[] = [
    'confidence',
    'phase',
    'hint',
    'stuck',
    'note',
    'tested',
    'submitted',
    'finished',
    'asked',
    'handled',
    'answered',
    'acted',
    'scored',
    'recorded',
    'reported',
  ];
  const legal: Record<SessionState['status'], EventKind[]> = {
    running: [...midway, 'paused'],
    paused: [...midway, 'resumed'],
    over: ['corrected', 'scored', 'reported'],
  };
  const cases = (Object.keys(states) as SessionState['status'][]).flatMap((status) =>
    kinds.map((kind) => ({ status, kind, isLegal: legal[status].includes(kind) })),
  );

  it.each(cases)('$status, then $kind: legal is $isLegal', ({ status, kind, isLegal }) => {
    const state = states[status];
    const next = event(kind, 2);
    expect(refusalOf(state, kind) === undefined).toBe(isLegal);
    if (isLegal) {
      expect(decide(state, kind, examples[kind], next.at)).toEqual(next);
      expect(apply(state, next)).not.toEqual(state);
    } else {
      expect(() => apply(state, next)).toThrow(UserError);
      expect(() => decide(state, kind, examples[kind], next.at)).toThrow(UserError);
    }
  });

  it('say why not, and what to do with a session that is over', () => {
    expect(refusalOf(states.paused, 'paused')).toBe('This session is paused already.');
    expect(refusalOf(states.running, 'resumed')).toBe('This session is running already.');
    expect(refusalOf(states.over, 'finished')).toBe('This session is over already: solved.');
    const refused = refusedBy(() => decide(states.over, 'finished', { outcome: 'failed' }, begin));
    expect(refused.remedies.join()).toContain('prep edit');
  });

  it('begin with the beginning', () => {
    expect(() => replay([])).toThrow('no beginning');
    expect(() => replay([event('note', 0), started])).toThrow('no beginning');
    expect(() => replay([started, started])).toThrow('begun already');
  });
});

describe('what a history adds up to', () => {
  it('counts active time by phase, without pauses', () => {
    const state = replay([
      started,
      event('phase', 4, { to: 1 }),
      event('paused', 10),
      event('note', 25),
      event('resumed', 70),
      event('phase', 75, { to: 2 }),
      event('phase', 76, { to: 1 }),
      event('finished', 80),
    ]);
    expect(state.phases.map(({ activeMs }) => activeMs / minute)).toEqual([4, 15, 1]);
    expect(state.activeMs).toBe(20 * minute);
    expect(state).toMatchObject({
      status: 'over',
      outcome: 'solved',
      endedAt: begin + 80 * minute,
      phaseIndex: 1,
    });
  });

  it('keeps hints, stuck moments, notes and confidence', () => {
    const state = replay([
      started,
      event('confidence', 0, { percent: 30 }),
      event('confidence', 1, { percent: 70 }),
      event('hint', 2, { index: 1 }),
      event('hint', 3, { index: 0 }),
      event('stuck', 4),
      event('note', 5, { text: 'first' }),
      event('stuck', 6),
      event('note', 6, { text: 'second' }),
    ]);
    expect(state.confidence).toBe(70);
    expect(state.hints).toBe(2);
    expect(state.stuckAt).toEqual([begin + 4 * minute, begin + 6 * minute]);
    expect(state.notes.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('stays inside the phases that there are, and needs none', () => {
    expect(replay([started, event('phase', 1, { to: 99 })]).phaseIndex).toBe(2);
    expect(replay([started, event('phase', 1, { to: -1 })]).phaseIndex).toBe(0);
    const bare = replay([
      event('started', 0, { phases: [] }),
      event('phase', 1, { to: 3 }),
      event('note', 2),
    ]);
    expect([bare.phaseIndex, bare.activeMs, bare.phases]).toEqual([0, 2 * minute, []]);
  });

  it('lets the shown clock run on only while the session runs', () => {
    const running = replay([started, event('phase', 2, { to: 1 })]);
    expect(elapsedMs(running, begin + 5 * minute)).toBe(5 * minute);
    expect(phaseTimes(running, begin + 5 * minute)).toEqual([2 * minute, 3 * minute, 0]);
    expect(elapsedMs(running, begin - minute)).toBe(2 * minute);
    const paused = apply(running, event('paused', 5));
    expect(elapsedMs(paused, begin + 50 * minute)).toBe(5 * minute);
    const over = apply(running, event('finished', 6));
    expect(elapsedMs(over, begin + 50 * minute)).toBe(6 * minute);
    expect(phaseTimes(over, begin + 50 * minute)).toEqual([2 * minute, 4 * minute, 0]);
  });
});

describe('a clock that goes back', () => {
  it('stands still until the time it had shown comes again', () => {
    const state = replay([
      started,
      event('note', 10),
      event('note', -50),
      event('stuck', -40),
      event('finished', 12),
    ]);
    expect(state.activeMs).toBe(12 * minute);
    expect(state.stuckAt).toEqual([begin + 10 * minute]);
    expect(state.notes.map(({ at }) => at)).toEqual([begin + 10 * minute, begin + 10 * minute]);
  });

  it('makes no event that lies before the last one', () => {
    const state = replay([started, event('note', 10)]);
    expect(decide(state, 'paused', {}, begin - minute).at).toBe(begin + 10 * minute);
    expect(decide(state, 'finished', { outcome: 'failed' }, begin + 11 * minute).at).toBe(
      begin + 11 * minute,
    );
  });
});

describe('a screen that vanished', () => {
  const state = replay([started, event('note', 10)]);
  const now = begin + 60 * minute;

  it('leaves a gap after its last mark, or after the last event when that came later', () => {
    expect(gapOf(state, begin + 20 * minute, now)).toEqual({
      sinceMs: begin + 20 * minute,
      lengthMs: 40 * minute,
    });
    expect(gapOf(state, begin + 5 * minute, now)).toEqual({
      sinceMs: begin + 10 * minute,
      lengthMs: 50 * minute,
    });
  });

  it('leaves none while marks come, when no screen was attached, in a pause, or after the end', () => {
    expect(gapOf(state, now - 30_000, now)).toBeUndefined();
    expect(gapOf(state, now - 30_001, now)).toBeDefined();
    expect(gapOf(state, now + 10 * minute, now)).toBeUndefined();
    expect(gapOf(state, undefined, now)).toBeUndefined();
    expect(gapOf(apply(state, event('paused', 11)), begin, now)).toBeUndefined();
    expect(gapOf(apply(state, event('finished', 11)), begin, now)).toBeUndefined();
  });

  it('counts the gap, or leaves exactly the gap out', () => {
    const gap = gapOf(state, begin + 20 * minute, now);
    if (gap === undefined) {
      throw new Error('no gap');
    }
    const counted = apply(state, event('finished', 70));
    const without = apply(leaveOut(state, gap, now).reduce(apply, state), event('finished', 70));
    expect(counted.activeMs).toBe(70 * minute);
    expect(without.activeMs).toBe(counted.activeMs - gap.lengthMs);
    expect(total(without.phases.map(({ activeMs }) => activeMs))).toBe(without.activeMs);
    expect(without.status).toBe('over');
  });
});

describe('a correction', () => {
  const over = replay([started, event('finished', 30, { outcome: 'failed' })]);

  it('changes the outcome alone', () => {
    const corrected = apply(over, event('corrected', 99, { outcome: 'partial' }));
    expect(corrected).toEqual({ ...over, outcome: 'partial', corrected: true });
  });

  it('changes the time, and with it the end', () => {
    const longer = apply(over, event('corrected', 99, { elapsedMs: 45 * minute }));
    expect(longer).toMatchObject({ activeMs: 45 * minute, endedAt: begin + 45 * minute, outcome: 'failed' });
    const moved = apply(longer, event('corrected', 99, { startedAt: begin - 60 * minute }));
    expect(moved).toMatchObject({
      startedAt: begin - 60 * minute,
      activeMs: 45 * minute,
      endedAt: begin - 15 * minute,
    });
    expect(elapsedMs(moved, begin + 999 * minute)).toBe(45 * minute);
  });

  it('can be corrected again; the last word counts', () => {
    const words = [
      event('corrected', 40, { outcome: 'solved' }),
      event('corrected', 41, { outcome: 'abandoned' }),
    ];
    expect(words.reduce(apply, over).outcome).toBe('abandoned');
  });
});

describe('what happens besides the phases', () => {
  it('puts an interruption once, and keeps the last word on whether it was handled', () => {
    const state = replay([
      started,
      event('asked', 1, { index: 1 }),
      event('asked', 2, { index: 1 }),
      event('handled', 3, { index: 1, isHandled: false }),
      event('handled', 4, { index: 1, isHandled: true }),
      event('asked', 5, { index: 0 }),
    ]);
    expect(state.asked).toEqual([
      { index: 1, at: begin + minute, isHandled: true },
      { index: 0, at: begin + 5 * minute, isHandled: undefined },
    ]);
  });

  it('keeps answers, actions, recordings and points in order', () => {
    const state = replay([
      started,
      event('answered', 1, { item: 'a', text: '6k/s' }),
      event('answered', 2, { item: 'a', text: '7k/s' }),
      event('acted', 3, { action: 'look' }),
      event('recorded', 4, { file: 'x.wav' }),
      event('finished', 5),
      event('scored', 90, { points: 1, of: 2, met: ['1'] }),
    ]);
    expect(state.answers.map(({ text }) => text)).toEqual(['6k/s', '7k/s']);
    expect(state.acted).toEqual(['look']);
    expect(state.recordings).toEqual([{ at: begin + 4 * minute, file: 'x.wav' }]);
    expect(state.score).toEqual({ points: 1, of: 2, met: ['1'] });
    expect(state.activeMs).toBe(5 * minute);
    expect(state.lastAt).toBe(begin + 5 * minute);
  });

  it('knows how long nothing has moved: a mark ends it, a pause does not count', () => {
    const state = replay([started, event('note', 2)]);
    expect(idleMs(state, begin + 6 * minute)).toBe(4 * minute);
    expect(idleMs(apply(state, event('paused', 3)), begin + 60 * minute)).toBe(0);
    expect(idleMs(replay([started, event('note', 2), event('confidence', 4)]), begin + 6 * minute)).toBe(
      4 * minute,
    );
  });

  it('never calls guided practice solved, nor lets a correction do so', () => {
    const guided = replay([event('started', 0, { phases, style: 'guided' }), event('finished', 9)]);
    expect(guided.outcome).toBe('solved-with-help');
    expect(apply(guided, event('corrected', 10, { outcome: 'solved' })).outcome).toBe('solved-with-help');
    expect(apply(guided, event('corrected', 10, { outcome: 'failed' })).outcome).toBe('failed');
  });
});

/** Legal histories of any length; instants jump back as well as on. */
const histories: fc.Arbitrary<SessionEvent[]> = fc
  .record({
    phaseCount: fc.integer({ min: 0, max: 5 }),
    steps: fc.array(
      fc.record({
        pick: fc.nat(),
        passed: fc.integer({ min: -20 * minute, max: 20 * minute }),
        value: fc.nat(6),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ phaseCount, steps }) => {
    const planned = Array.from({ length: phaseCount }, (_, index) => ({
      id: `p${index}`,
      title: `P${index}`,
      seconds: 60,
    }));
    const events: SessionEvent[] = [event('started', 0, { phases: planned })];
    let state = replay(events);
    let now = begin;
    for (const { pick, passed, value } of steps) {
      now += passed;
      const legal = kinds.filter(
        (kind) => refusalOf(state, kind) === undefined && (kind !== 'finished' || value === 0),
      );
      const kind = legal[pick % legal.length] ?? 'note';
      const next = { kind, at: now, data: dataFor(kind, value) } as SessionEvent;
      state = apply(state, next);
      events.push(next);
    }
    return events;
  });

function dataFor(kind: EventKind, value: number): EventData[EventKind] {
  switch (kind) {
    case 'phase':
      return { to: value };
    case 'hint':
      return { index: value };
    case 'confidence':
      return { percent: value * 10 };
    case 'note':
      return { text: `note ${value}` };
    case 'finished':
      return { outcome: outcomes[value % outcomes.length] ?? 'solved' };
    case 'asked':
      return { index: value };
    case 'handled':
      return { index: value, isHandled: value % 2 === 0 };
    case 'corrected':
      return value % 2 === 0 ? { outcome: 'partial' } : { elapsedMs: value * minute };
    default:
      return examples[kind];
  }
}

/** Active time counted another way: the instants first made to stand still, then summed while not paused. */
function countedByHand(events: History): number {
  let [last, active, isRunning] = [begin, 0, true];
  for (const { kind, at } of events) {
    const now = Math.max(last, at);
    active += isRunning ? now - last : 0;
    last = now;
    isRunning = kind === 'paused' || kind === 'finished' ? false : kind === 'resumed' ? true : isRunning;
    if (kind === 'finished') {
      break;
    }
  }
  return active;
}

describe('any history', () => {
  it('leads to the same state wherever it is cut and continued, kept as text in between', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (events, at) => {
        const cut = 1 + (at % events.length);
        const stored = JSON.parse(JSON.stringify(events)) as SessionEvent[];
        expect(stored.slice(cut).reduce(apply, replay(stored.slice(0, cut)))).toEqual(replay(events));
      }),
    );
  });

  it('never makes time run backwards, and changes no state that was given out', () => {
    fc.assert(
      fc.property(histories, ([first, ...rest]) => {
        let state = replay(first === undefined ? [] : [first]);
        for (const next of rest) {
          const before = structuredClone(state);
          const after = apply(state, next);
          expect(state).toEqual(before);
          expect(after.lastAt).toBeGreaterThanOrEqual(state.lastAt);
          if (next.kind !== 'corrected') {
            expect(after.activeMs).toBeGreaterThanOrEqual(state.activeMs);
            expect(after.activeMs - state.activeMs).toBeLessThanOrEqual(after.lastAt - state.lastAt);
          }
          state = after;
        }
      }),
    );
  });

  it('has phase times that sum to the active time, pauses left out', () => {
    fc.assert(
      fc.property(histories, fc.nat(60 * minute), (events, later) => {
        const uncorrected = events.filter(({ kind }) => kind !== 'corrected');
        const state = replay(uncorrected);
        expect(state.activeMs).toBe(countedByHand(uncorrected));
        const now = state.lastAt + later;
        const running = state.status === 'running' ? later : 0;
        expect(elapsedMs(state, now)).toBe(state.activeMs + running);
        if (state.phases.length > 0) {
          expect(total(phaseTimes(state, now))).toBe(elapsedMs(state, now));
        }
      }),
    );
  });

  it('ends once: after the end only a correction, points and a report are let in', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const end = events.findIndex(({ kind }) => kind === 'finished');
        const later = end < 0 ? [] : events.slice(end + 1);
        expect(later.filter(({ kind }) => !['corrected', 'scored', 'reported'].includes(kind))).toEqual([]);
        const state = replay(events);
        expect(state.status === 'over').toBe(end >= 0);
        expect(state.endedAt === undefined).toBe(end < 0);
      }),
    );
  });
});

function refusedBy(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) {
      return error;
    }
  }
  throw new Error('nothing was refused');
}
