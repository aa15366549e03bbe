import { expect, it } from 'vitest';
import { keys, Machine } from '../support/terminal.ts';

/** A clock that has left 0:00. */
const ticked = /^\d+:(?!00)\d\d of /;

it('goes from a first start to the written post-mortem by keys alone, and leaves the terminal as it was', async () => {
  const machine = new Machine({ now: undefined });
  const terminal = machine.prepInShell('start');
  await terminal.waitForQuestion('Ready?');
  // The clock waits for the welcome to be read: nothing has begun.
  expect(machine.json('status')).toMatchObject({ session: null });
  expect(terminal.isAlternate).toBe(false);
  await terminal.answer('Ready?', keys.enter);
  await terminal.waitFor('Will you solve it in time?');
  // Still nothing has begun: how sure one is comes before the clock.
  expect(machine.json('status')).toMatchObject({ session: null });
  terminal.press('7');
  await terminal.waitForLive();

  const { title, phases } = machine.session();
  const [first, second] = phases;
  const live = terminal.screen();
  expect(live[0]).toContain(title);
  expect(live[1]).toMatch(/^0:0\d of 10:00/);
  expect(phases.map((phase) => live.findIndex((line) => line.includes(phase.title)))).toEqual(
    phases.map((_, index) => 4 + index),
  );
  expect(live.slice(-2)).toEqual([
    't test   u submit   e editor   n next phase   h hint   w note   s stuck',
    'p pause   f finish   q leave   ? help',
  ]);
  expect(live[4]).toMatch(new RegExp(`^▸ ${first?.title}`));
  expect(terminal.isCursorShown).toBe(false);

  await terminal.waitFor((screen) => ticked.test(screen[1] ?? ''));
  terminal.press('n');
  await terminal.waitFor(new RegExp(`^▸ ${second?.title}`, 'm'));
  terminal.press('h');
  await terminal.waitFor('Hint 1 of ');
  terminal.press('w');
  await terminal.waitForQuestion('Note:');
  terminal.press('one pass is enough', keys.enter);
  await terminal.waitFor('Kept.');
  terminal.press('s');
  await terminal.waitFor('Step back for a minute');
  terminal.press('p');
  await terminal.waitFor('p go on');
  expect(terminal.screen()[1]).toContain('paused');
  expect(terminal.screen().at(-3)).toBe('');
  terminal.press('p');
  await terminal.waitFor('p pause');
  terminal.press('f');
  await terminal.waitForQuestion('How did it go?');
  expect(terminal.isAlternate).toBe(false);
  const asked = await terminal.acceptAll();
  expect(asked.length).toBeGreaterThan(5);
  expect((await terminal.exit).code).toBe(0);

  const shown = terminal.history();
  expect(shown.join('\n')).toMatch(/Total +\d+ of 12/);
  expect(shown.join('\n')).toMatch(/comes back on .*\d/);
  // Of the live screen nothing is left among what was printed.
  expect(shown.filter((line) => /q leave|Hint 1 of|▸/.test(line))).toEqual([]);
  expect(shown.at(-1)).toBe('line settings: as before');
  expect(terminal.isAlternate).toBe(false);
  expect(terminal.isCursorShown).toBe(true);
  expect(terminal.wrapsLines).toBe(true);

  const events = machine.events();
  expect(events.map(({ kind }) => kind)).toEqual([
    'started',
    'confidence',
    'phase',
    'hint',
    'note',
    'stuck',
    'paused',
    'resumed',
    'finished',
  ]);
  expect(events[1]?.data).toEqual({ percent: 70 });
  expect(events.find(({ kind }) => kind === 'note')?.data).toEqual({ text: 'one pass is enough' });
  // Solved after a hint is solved with help, whatever Enter accepted.
  expect(events.at(-1)?.data).toEqual({ outcome: 'solved-with-help' });
});

it('writes only the lines of the clock while nothing else happens', async () => {
  const terminal = await new Machine({ now: undefined }).begin();
  await terminal.waitFor((screen) => ticked.test(screen[1] ?? ''));
  const from = terminal.raw.length;
  const seen = terminal.screen()[1];
  await terminal.waitFor((screen) => screen[1] !== seen);
  const idle = terminal.raw.slice(from);
  const rows = [...idle.matchAll(/\u001b\[(\d+);1H/g)].map(([, row]) => Number(row));
  expect(idle).not.toContain('\u001b[2J');
  // The clock and the running phase, once a second; the gauge now and then.
  expect(rows.filter((row) => row !== 2 && row !== 3 && row !== 5)).toEqual([]);
  expect(rows.length).toBeLessThanOrEqual(5);
});

it('shows no colour at all with NO_COLOR, from the welcome to the last line', async () => {
  const colours = /\u001b\[[\d;:]*m/;
  const plain = await new Machine({ environment: { NO_COLOR: '1' } }).begin();
  plain.press('h', 's');
  await plain.waitFor('Step back for a minute');
  plain.press('f');
  await plain.acceptAll();
  expect((await plain.exit).code).toBe(0);
  expect(plain.raw).not.toMatch(colours);

  const coloured = await new Machine().begin();
  expect(coloured.raw).toMatch(colours);
});
