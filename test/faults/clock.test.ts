import { describe, expect, it } from 'vitest';
import { clockText, Draw, noon, thoroughness } from '../support/faults.ts';
import { Person } from '../support/prep.ts';

const minute = 60_000;

interface Status {
  session: { status: string; elapsedMs: number; phases: { activeMs: number }[]; notes: unknown[] };
}

describe('a clock that jumps', () => {
  it('counts the time that truly passed and takes every command, in fifty random walks', async () => {
    for (let walk = 0; walk < 50 * thoroughness; walk += 1) {
      await expectWalk(new Draw(500 + walk));
    }
  });

  it('goes on with a session that began a day ahead of the clock, to its end and beyond', async () => {
    const ahead = new Person({ now: clockText(noon + 1440 * minute) });
    const back = ahead.with({ now: clockText(noon), seed: 2 });
    await expectFine(ahead, ['start', '--detach']);
    for (const argv of [
      ['today'],
      ['plan'],
      ['note', 'the clock was set right'],
      ['pause'],
      ['resume'],
      ['finish', '--outcome', 'failed', '--broke', 'x', '--rule', 'y'],
      ['edit', 'last', '--outcome', 'partial'],
      ['postmortem', 'last', '--well', 'z'],
      ['stats'],
      ['mistakes'],
      ['history'],
      ['today'],
      ['plan'],
      ['start', '--detach'],
    ]) {
      await expectFine(back, argv);
    }
  });
});

/** The elapsed time is what passed, while the session ran, of the latest instant that anything saw. */
async function expectWalk(draw: Draw): Promise<void> {
  const start = noon + (draw.below(2880) - 1440) * minute;
  const home = new Person().home;
  let now = start;
  let latest = start;
  let elapsed = 0;
  let isRunning = true;
  let notes = 0;
  const at = (): Person => new Person({ now: clockText(now), seed: draw.below(1_000_000) }, home);
  await expectFine(at(), ['start', 'coding', '--detach']);
  for (let step = 0; step < 12; step += 1) {
    // Mostly minutes on, now and then hours or days back or ahead.
    now += draw.below(3) > 0 ? draw.below(20) * minute : (draw.below(2880) - 1440) * minute;
    const passed = Math.max(0, now - latest);
    const argv: string[] = draw.one<string[]>([
      ['note', 'x'],
      [isRunning ? 'pause' : 'resume'],
      ['phase', '2'],
      ['stuck'],
      ['status'],
    ]);
    await expectFine(at(), argv);
    if (argv[0] !== 'status') {
      elapsed += isRunning ? passed : 0;
      latest = Math.max(latest, now);
    }
    isRunning = argv[0] === 'pause' ? false : argv[0] === 'resume' ? true : isRunning;
    notes += argv[0] === 'note' ? 1 : 0;
    const { session } = (await at().json('status')) as Status;
    const shown = elapsed + (isRunning ? Math.max(0, now - latest) : 0);
    expect(session.elapsedMs).toBe(shown);
    expect(session.phases.reduce((sum, { activeMs }) => sum + activeMs, 0)).toBe(shown);
    expect(session.phases.every(({ activeMs }) => activeMs >= 0)).toBe(true);
    expect(session.notes).toHaveLength(notes);
  }
  now -= 600 * minute;
  await expectFine(at(), ['finish', '--outcome', 'partial']);
  const { minutes } = (await at().json('stats', '--until', '2027-01-01')) as { minutes: number };
  expect(minutes).toBeCloseTo(elapsed / minute, 0);
}

async function expectFine(person: Person, argv: readonly string[]): Promise<void> {
  const { code, out, err } = await person.run(...argv);
  expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' });
  expect(out).not.toMatch(/-\d+:\d\d|-\d+ (?:s|min|h|days?)\b|NaN|Invalid/);
}
