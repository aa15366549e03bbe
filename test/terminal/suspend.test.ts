import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { keys, Machine, program, type TestTerminal } from '../support/terminal.ts';

const hasBash = spawnSync('bash', ['--version']).status === 0;

function timesTakenOver(terminal: TestTerminal): number {
  return terminal.raw.split('\u001b[?1049h').length - 1;
}

it.skipIf(!hasBash)(
  'gives the terminal to the shell at Ctrl-Z and is back with fg (needs bash)',
  async () => {
    const machine = new Machine({ environment: { PS1: 'shell> ' } });
    machine.pipe('start', '--detach');
    const terminal = machine.open(['bash', '--norc', '--noprofile', '-i']);
    await terminal.waitFor('shell>');
    terminal.press(`'${program.join("' '")}' resume`, keys.enter);
    await terminal.waitForLive();
    const live = terminal.screen();

    terminal.press(keys.ctrlZ);
    await terminal.waitFor((screen) => screen.some((line) => line.includes('Stopped')));
    expect(terminal.isAlternate).toBe(false);
    expect(terminal.isCursorShown).toBe(true);
    terminal.press('echo a$((40 + 2))b', keys.enter);
    await terminal.waitFor('a42b');

    terminal.press('fg', keys.enter);
    await terminal.waitForLive();
    await terminal.waitFor((screen) => screen.join('\n') === live.join('\n'));
    expect(terminal.isCursorShown).toBe(false);
    terminal.press('q');
    await terminal.waitFor('The clock runs on.');
    terminal.press('echo c$((40 + 2))d', keys.enter);
    await terminal.waitFor('c42d');
  },
);

it.skipIf(!hasBash)(
  'draws itself anew when it was stopped from outside and goes on (needs bash)',
  async () => {
    const machine = new Machine({ environment: { PS1: 'shell> ' } });
    machine.pipe('start', '--detach');
    const terminal = machine.open(['bash', '--norc', '--noprofile', '-i']);
    await terminal.waitFor('shell>');
    terminal.press(
      `sh -c 'echo $$ > "$PREP_HOME/pid"; exec "$@"' sh '${program.join("' '")}' resume`,
      keys.enter,
    );
    await terminal.waitForLive();
    const live = terminal.screen().join('\n');
    terminal.kill('SIGSTOP', machine.pidInShell());
    await terminal.waitFor('Stopped');
    terminal.press('fg', keys.enter);
    await terminal.waitFor((screen) => screen.join('\n') === live);
    terminal.press('n');
    await terminal.waitFor(/^▸ Think aloud/m);
  },
);

it('goes on at once at Ctrl-Z where no shell could continue it', async () => {
  const terminal = await new Machine().begin();
  terminal.press(keys.ctrlZ);
  await terminal.until(
    () => timesTakenOver(terminal) === 2,
    () => 'the screen to be taken over again',
  );
  terminal.press('n');
  await terminal.waitFor(/^▸ Think aloud/m);
  expect(terminal.isAlternate).toBe(true);
});
