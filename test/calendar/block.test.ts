import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type DoneSession, practiceMinutes, withStatus } from '../../src/calendar/block.ts';
import { outcomes } from '../../src/practice/outcome.ts';
import { addDays, type CivilDate } from '../../src/system/civil-date.ts';

const today = '2026-11-18' as CivilDate;
const on = (days: number): CivilDate => addDays(today, days);

function block(id: number, changes: Partial<Block> = {}): Block {
  return {
    id,
    uuid: `block-${id}`,
    position: id,
    day: today,
    minutes: 50,
    kind: 'coding',
    form: 'timed',
    drill: `drill-${id}`,
    title: 'Timed problem',
    reason: 'the plan',
    movedFrom: undefined,
    isSkipped: false,
    ...changes,
  };
}

function session(id: number, changes: Partial<DoneSession> = {}): DoneSession {
  return {
    id,
    drill: 'another',
    kind: 'coding',
    day: today,
    blockId: undefined,
    outcome: 'solved',
    ...changes,
  };
}

/** Each block's status, with the session that did it. */
const became = (blocks: Block[], sessions: DoneSession[]): string[] =>
  withStatus(blocks, sessions, today).map(({ status, doneBy }) =>
    doneBy === undefined ? status : `${status} by ${doneBy}`,
  );

describe('what became of a block', () => {
  it('is planned today and later, missed before, skipped when the person said so', () => {
    const blocks = [
      block(1, { day: on(-1) }),
      block(2),
      block(3, { day: on(1) }),
      block(4, { day: on(-1), isSkipped: true }),
    ];
    expect(became(blocks, [])).toEqual(['missed', 'planned', 'planned', 'skipped']);
  });

  it('is done by the session that was started for it, on whatever day and with whatever drill', () => {
    expect(
      became([block(1), block(2)], [session(7, { blockId: 2, day: on(1), kind: 'behavioral' })]),
    ).toEqual(['planned', 'done by 7']);
  });

  it('is done by its drill before its kind, on its own day only', () => {
    const blocks = [block(1), block(2)];
    expect(became(blocks, [session(7, { drill: 'drill-2' })])).toEqual(['planned', 'done by 7']);
    expect(became(blocks, [session(7)])).toEqual(['done by 7', 'planned']);
    expect(became(blocks, [session(7, { drill: 'drill-2', day: on(-1) })])).toEqual(['planned', 'planned']);
    expect(became(blocks, [session(7, { kind: 'sql' })])).toEqual(['planned', 'planned']);
  });

  it('prefers the session that was started for it to one with its drill, and leaves that one free', () => {
    const sessions = [session(7, { drill: 'drill-1' }), session(8, { blockId: 1 })];
    expect(became([block(1), block(2)], sessions)).toEqual(['done by 8', 'done by 7']);
  });

  it('takes one session for one block', () => {
    expect(became([block(1), block(2)], [session(7)])).toEqual(['done by 7', 'planned']);
    expect(became([block(1), block(2)], [session(7), session(8)])).toEqual(['done by 7', 'done by 8']);
  });

  it('is not changed by a session that was abandoned or is not over', () => {
    const sessions = [
      session(7, { outcome: 'abandoned', blockId: 1 }),
      session(8, { outcome: undefined, drill: 'drill-1' }),
    ];
    expect(became([block(1)], sessions)).toEqual(['planned']);
  });

  it('is left skipped by practice that was not meant for it, and done by one that was', () => {
    expect(became([block(1, { isSkipped: true })], [session(7, { drill: 'drill-1' })])).toEqual(['skipped']);
    expect(became([block(1, { isSkipped: true })], [session(7, { blockId: 1 })])).toEqual(['done by 7']);
  });

  it('is done on its new day when it was moved', () => {
    const moved = block(1, { day: on(1), movedFrom: on(-1) });
    expect(became([moved], [session(7, { drill: 'drill-1', day: on(1) })])).toEqual(['done by 7']);
    expect(became([moved], [])).toEqual(['planned']);
  });

  it('never uses a session twice and changes nothing else about a block', () => {
    const blocks = fc.array(
      fc.record({
        day: fc.integer({ min: -2, max: 2 }),
        drill: fc.constantFrom('a', 'b', undefined),
        isSkipped: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    const sessions = fc.array(
      fc.record({
        day: fc.integer({ min: -2, max: 2 }),
        drill: fc.constantFrom('a', 'b', 'c'),
        blockId: fc.option(fc.nat(8), { nil: undefined }),
        outcome: fc.constantFrom(...outcomes, undefined),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(blocks, sessions, (planned, done) => {
        const given = planned.map(({ day, ...rest }, id) => block(id, { ...rest, day: on(day) }));
        const held = done.map(({ day, ...rest }, id) => session(id, { ...rest, day: on(day) }));
        const result = withStatus(given, held, today);
        const used = result.flatMap(({ doneBy }) => doneBy ?? []);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((id) => held[id]?.outcome !== undefined && held[id]?.outcome !== 'abandoned')).toBe(
          true,
        );
        expect(result.map(({ status: _, doneBy: __, ...rest }) => rest)).toEqual(given);
        expect(result.every(({ status, doneBy }) => (status === 'done') === (doneBy !== undefined))).toBe(
          true,
        );
      }),
    );
  });
});

it('leaves five minutes of a block for its post-mortem, unless it is short', () => {
  expect([10, 15, 24, 25, 50, 60].map(practiceMinutes)).toEqual([10, 15, 24, 20, 45, 55]);
});
