import { describe, expect, it } from 'vitest';
import { keys, Machine, type TestTerminal } from '../support/terminal.ts';

const machineAt = (time: string): Machine => new Machine({ now: `2026-11-20T${time}+01:00[Europe/Berlin]` });
const at = (machine: Machine, time: string): Machine =>
  machine.with({ now: `2026-11-20T${time}+01:00[Europe/Berlin]` });
const minute = 60_000;

/** A session whose screen was killed at 18:00. */
async function cutOff(): Promise<Machine> {
  const machine = machineAt('18:00:00');
  const terminal = await machine.begin();
  terminal.press('n');
  await terminal.waitFor(/^▸ Think aloud/m);
  terminal.kill('SIGKILL');
  expect((await terminal.exit).signal).toBe(9);
  return machine;
}

it('leaves at q with the clock running on, and comes back without a question', async () => {
  const machine = machineAt('18:00:00');
  const terminal = await machine.begin();
  terminal.press('q');
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().join(' ')).toContain('The clock runs on. prep resume');

  const back = at(machine, '18:04:00').prep('resume');
  await back.waitForLive();
  expect(back.screen()[1]).toContain('4:00 of 10:00');
});

it('says that the clock stands still when a paused session is left', async () => {
  const terminal = await new Machine().begin();
  terminal.press('p');
  await terminal.waitFor('p go on');
  terminal.press('q');
  await terminal.exit;
  expect(terminal.history().join(' ')).toContain('The clock stands still. prep resume');
});

it('keeps what happened when the process is killed, and says so in a pipe', async () => {
  const machine = await cutOff();
  expect(machine.events().map(({ kind }) => kind)).toEqual(['started', 'phase']);
  const { code, out } = at(machine, '18:10:00').pipe();
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`Running +${machine.session().title}`));
  expect(out).toContain('prep resume');
});

it.each([
  ['leaves out', 'No, leave that time out', [keys.enter], 0],
  ['counts', 'Yes, count it', [keys.down, keys.enter], 10 * minute],
] as const)('%s the time without a screen as answered', async (_, choice, typed, elapsedMs) => {
  const machine = await cutOff();
  const later = at(machine, '18:10:00');
  const terminal = later.prep('resume');
  await terminal.waitForQuestion('Were you practising all the while?');
  expect(terminal.history()[0]).toBe('The screen of this session went away 10 min ago.');
  expect(terminal.screen().join('\n')).toContain(choice);
  await terminal.answer('Were you practising', ...typed);
  await terminal.waitForLive();
  expect(later.session().elapsedMs).toBe(elapsedMs);
});

it('asks about a gap only when more than two marks are missing', async () => {
  const machine = await cutOff();
  const terminal = at(machine, '18:00:30').prep('resume');
  await terminal.waitForLive();
  expect(terminal.history()).toEqual([]);
});

describe.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s gives the terminal back and leaves the session',
  (signal) => {
    const places: readonly (readonly [string, (terminal: TestTerminal) => Promise<void>])[] = [
      ['on the live screen', async () => {}],
      [
        'while a note is written',
        async (terminal) => {
          terminal.press('w');
          await terminal.waitForQuestion('Note:');
        },
      ],
      [
        'while it asks how it went',
        async (terminal) => {
          terminal.press('f');
          await terminal.waitForQuestion('How did it go?');
        },
      ],
    ];
    it.each(places)('%s', async (_, goThere) => {
      const machine = new Machine();
      const terminal = await machine.beginInShell();
      await goThere(terminal);
      terminal.kill(signal, machine.pidInShell());
      expect((await terminal.exit).code).toBe(130);
      expect(terminal.isAlternate).toBe(false);
      expect(terminal.isCursorShown).toBe(true);
      expect(terminal.wrapsLines).toBe(true);
      expect(terminal.history().at(-1)).toBe('line settings: as before');
      expect(machine.session().status).toBe('running');
    });
  },
);

it.each(['n', 'f'])(
  'ends by the hang-up signal, with no core behind, when the window closes after %s',
  async (key) => {
    const machine = new Machine();
    const terminal = await machine.begin();
    terminal.press(key);
    await terminal.waitFor(key === 'n' ? /^▸ Think aloud/m : '? How did it go?');
    terminal.closeWindow();
    expect((await terminal.exit).signal).toBe(1);
    expect(machine.session().status).toBe('running');
    expect(machine.events().at(-1)?.kind).toBe(key === 'n' ? 'phase' : 'started');
  },
);
