import { describe, expect, it } from 'vitest';
import { markAlive } from '../../src/practice/session-store.ts';
import { berlin, Diary, dump, withDatabase } from './scenes.ts';

/** A session that began at six; its screen was last seen at ten past. */
async function cutOff(seen = '2026-11-20 18:10'): Promise<Diary> {
  const diary = new Diary();
  await diary.at('2026-11-20 18:00', 'start', 'below-quorum');
  screenSeen(diary, seen);
  return diary;
}

/** What a live screen does every ten seconds. */
function screenSeen(diary: Diary, moment: string): void {
  const at = Date.parse(berlin(moment).replace(/\[.*/, ''));
  withDatabase(diary.home, (connection) => {
    const id = connection.prepare('SELECT id FROM session WHERE open = 1').pluck().get();
    markAlive(connection, Number(id), at);
  });
}

async function minutes(diary: Diary, moment: string): Promise<number> {
  const { session } = (await diary.json(moment, 'status')) as { session: { elapsedMs: number } };
  return session.elapsedMs / 60_000;
}

describe('a session whose screen vanished', () => {
  it('says so in its status, and for how long, and changes nothing by that', async () => {
    const diary = await cutOff();
    const before = dump(diary.home);
    expect(await diary.at('2026-11-20 18:25', 'status')).toMatchInlineSnapshot(`
      "When the cluster lost its quorum (coding)
      25:00 of 45:00  20 min left
      Phase 1 of 5: Clarify  25:00 of 3:00  22 min over in clarify
      Its screen went away 15 min ago: prep resume asks whether to count that.
      "
    `);
    expect(await diary.json('2026-11-20 18:25', 'status')).toMatchObject({ gapMs: 900_000 });
    expect(dump(diary.home)).toEqual(before);
  });

  it('is offered by today', async () => {
    expect(await (await cutOff()).at('2026-11-20 18:25')).toContain('prep resume');
  });

  it.each([
    [[], 10, false],
    [['--leave-out-gap'], 10, false],
    [['--count-gap'], 25, true],
  ])('resumed in a pipe with %j goes on at minute %i', async (flags, expected, isCounted) => {
    const diary = await cutOff();
    expect(await diary.json('2026-11-20 18:25', 'resume', ...flags)).toMatchObject({
      session: { status: 'running', elapsedMs: expected * 60_000 },
      gap: { lengthMs: 900_000, isCounted },
    });
    expect(await minutes(diary, '2026-11-20 18:35')).toBe(expected + 10);
  });

  it('tells what became of the gap', async () => {
    expect(await (await cutOff()).at('2026-11-20 18:25', 'resume')).toContain(
      'The 15 min without a screen are left out; --count-gap would have counted them.',
    );
    expect(await (await cutOff()).at('2026-11-20 18:25', 'resume', '--count-gap')).toContain(
      'The 15 min without a screen are counted.',
    );
  });

  it.each([
    [[], 10],
    [['--leave-out-gap'], 10],
    [['--count-gap'], 25],
  ])('finished with %j took %i minutes', async (flags, expected) => {
    const diary = await cutOff();
    const over = await diary.json('2026-11-20 18:25', 'finish', '--outcome', 'partial', ...flags);
    expect(over).toMatchObject({ session: { elapsedMs: expected * 60_000, outcome: 'partial' } });
    expect(await diary.json('2026-11-20 18:26', 'stats')).toMatchObject({ minutes: expected });
  });

  it.each([
    [[], 10],
    [['--leave-out-gap'], 10],
    [['--count-gap'], 25],
  ])('paused with %j stands at minute %i', async (flags, expected) => {
    const diary = await cutOff();
    await diary.at('2026-11-20 18:25', 'pause', ...flags);
    expect(await minutes(diary, '2026-11-20 19:00')).toBe(expected);
    await diary.at('2026-11-20 19:00', 'resume');
    expect(await minutes(diary, '2026-11-20 19:05')).toBe(expected + 5);
  });

  it('is asked about once: a settled gap does not come back', async () => {
    for (const flag of ['--leave-out-gap', '--count-gap']) {
      const diary = await cutOff();
      await diary.at('2026-11-20 18:25', 'resume', flag);
      expect(await diary.json('2026-11-20 18:40', 'status')).toMatchObject({ gapMs: null });
      const { gap } = (await diary.json('2026-11-20 18:41', 'resume')) as { gap: unknown };
      expect([flag, gap]).toEqual([flag, null]);
    }
  });

  it('counts as there what happened after the last mark', async () => {
    const diary = await cutOff();
    await diary.at('2026-11-20 18:15', 'note', 'still here, in another pane');
    expect(await diary.json('2026-11-20 18:25', 'resume')).toMatchObject({
      session: { elapsedMs: 900_000 },
      gap: { lengthMs: 600_000 },
    });
  });

  it('that is still alive has no gap', async () => {
    const diary = await cutOff('2026-11-20 18:25');
    expect(await diary.json('2026-11-20 18:25', 'status')).toMatchObject({ gapMs: null });
    await diary.at('2026-11-20 18:25', 'pause');
    expect(await minutes(diary, '2026-11-20 18:30')).toBe(25);
  });

  it('while paused loses nothing by it', async () => {
    const diary = await cutOff();
    await diary.at('2026-11-20 18:10', 'pause');
    expect(await diary.json('2026-11-20 20:00', 'resume')).toMatchObject({
      session: { elapsedMs: 600_000 },
      gap: null,
    });
  });

  it('is left out of the phase too', async () => {
    const diary = await cutOff();
    await diary.at('2026-11-20 18:25', 'resume');
    await diary.at('2026-11-20 18:30', 'phase');
    const { session } = (await diary.json('2026-11-20 18:30', 'status')) as {
      session: { phases: { activeMs: number }[] };
    };
    expect(session.phases[0]?.activeMs).toBe(900_000);
  });

  it('loses no event that was acknowledged', async () => {
    const diary = await cutOff();
    await diary.at('2026-11-20 18:05', 'note', 'before');
    await diary.at('2026-11-20 18:25', 'resume');
    expect(await diary.json('2026-11-20 18:26', 'status')).toMatchObject({
      session: { notes: [{ text: 'before' }] },
    });
  });
});

it('a detached session counts whole, however long nobody looked', async () => {
  const diary = new Diary();
  await diary.at('2026-11-20 18:00', 'start', 'below-quorum', '--detach');
  expect(await diary.json('2026-11-20 20:00', 'status')).toMatchObject({ gapMs: null });
  const over = await diary.json('2026-11-20 20:00', 'finish', '--outcome', 'solved');
  expect(over).toMatchObject({ session: { elapsedMs: 7_200_000 } });
});

it('a clock that went back takes no time away and stops nothing', async () => {
  const diary = await cutOff('2026-11-20 18:10');
  expect(await diary.json('2026-11-20 17:00', 'status')).toMatchObject({
    gapMs: null,
    session: { elapsedMs: 0 },
  });
  await diary.at('2026-11-20 17:00', 'note', 'earlier than the start');
  const over = await diary.json('2026-11-20 17:01', 'finish', '--outcome', 'solved');
  expect(over).toMatchObject({ session: { elapsedMs: 0, status: 'over' } });
});
