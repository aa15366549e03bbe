import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reference, save } from '../commands/scenes.ts';
import { keys, Machine, program } from '../support/terminal.ts';

const drill = 'flaky-test-report';
const wrong = 'def flaky_tests(runs):\n    return ["login"]\n';
const endless = 'def flaky_tests(runs):\n    while True:\n        pass\n';

it('judges every save, and on a key the hidden cases too; accepted proposes to finish as solved', async () => {
  const machine = new Machine({ rows: 40 });
  const terminal = await machine.begin(drill);
  await terminal.waitFor('t test   u submit   e editor');
  save(machine.home, drill, wrong);
  await terminal.waitFor('✗ Wrong answer  0 of 3 cases');
  await terminal.waitFor('^^^^^^^');
  await terminal.waitFor('tested: wrong answer, 0 of 3');
  save(machine.home, drill, reference(drill));
  await terminal.waitFor('✓ Accepted  3 of 3 cases');
  terminal.press('u');
  await terminal.waitFor('✓ Accepted  submitted: 13 of 13 cases');
  await terminal.waitFor('Accepted. f finishes the session as solved.');
  terminal.press('f');
  await terminal.answer('How did it go?', keys.enter);
  await terminal.acceptAll();
  expect((await terminal.exit).code).toBe(0);
  expect(machine.events().map(({ kind }) => kind)).toEqual([
    'started',
    'tested',
    'tested',
    'submitted',
    'finished',
  ]);
  expect(machine.events().at(-1)).toMatchObject({ data: { outcome: 'solved' } });
  const { attempts } = machine.json<{ attempts: { verdict: string }[] }>('attempts', drill);
  expect(attempts.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'wrong-answer']);
});

it('shows on a key what was not saved anew, and proposes what the last verdict suggests', async () => {
  const machine = new Machine();
  const terminal = await machine.begin(drill);
  terminal.press('t');
  await terminal.waitFor('✗ Runtime error  0 of 3 cases');
  terminal.press('f');
  await terminal.waitFor('❯ Not solved');
  terminal.press(keys.ctrlC);
  await terminal.exit;
  expect(machine.session().judged).toMatchObject({ verdict: 'runtime-error' });
});

it('a newer save ends the run of an older one', async () => {
  const machine = new Machine();
  const terminal = await machine.begin(drill);
  save(machine.home, drill, endless);
  await eventually(() => runsOf(machine).length > 0);
  save(machine.home, drill, reference(drill));
  await terminal.waitFor('✓ Accepted');
  expect(machine.events().map(({ kind }) => kind)).toEqual(['started', 'tested']);
  await eventually(() => runsOf(machine).length === 0);
});

it('leaving ends what runs, and nothing of it is left', async () => {
  const machine = new Machine();
  const terminal = await machine.begin(drill);
  save(machine.home, drill, endless);
  await eventually(() => runsOf(machine).length > 0);
  terminal.press('q');
  expect((await terminal.exit).code).toBe(0);
  expect(runsOf(machine)).toEqual([]);
  expect(readdirSync(join(machine.home, 'tmp'))).toEqual([]);
});

it.each<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGHUP'])(
  'nothing of a run is left when prep is ended by %s',
  async (signal) => {
    const machine = new Machine();
    const terminal = machine.prepInShell('start', drill);
    await terminal.answer('Ready?', keys.enter);
    await terminal.skipConfidence();
    await terminal.waitForLive();
    const source = `import os, time\ndef flaky_tests(runs):\n    if os.fork() == 0:\n        os.setsid()\n        time.sleep(1000)\n    while True:\n        pass\n`;
    save(machine.home, drill, source);
    await eventually(() => runsOf(machine).length > 1);
    terminal.kill(signal, machine.pidInShell());
    await terminal.exit;
    await eventually(() => runsOf(machine).length === 0);
  },
);

it('opens the file in the editor, and judges what was saved there', async () => {
  const machine = new Machine();
  const script = join(machine.home, 'editor.js');
  const source = JSON.stringify(reference(drill));
  writeFileSync(script, `require('node:fs').writeFileSync(process.argv.at(-1), ${source});\n`);
  const editing = machine.with({ environment: { EDITOR: `${process.execPath} ${script}` } });
  const terminal = await editing.begin(drill);
  terminal.press('e');
  await terminal.waitFor('✓ Accepted  3 of 3 cases');
  terminal.press('q');
  expect((await terminal.exit).code).toBe(0);
});

it('has no such keys where nothing can be run', async () => {
  const machine = new Machine();
  expect(machine.pipe('init').code).toBe(0);
  const terminal = machine.prep('start', 'design-rate-limiter');
  await terminal.skipConfidence();
  await terminal.waitForLive();
  expect(terminal.screen().join('\n')).not.toContain('t test');
  terminal.press('t');
  await terminal.waitFor('This drill is not judged by running it.');
  terminal.press('q');
  await terminal.exit;
});

it('fits into a small terminal', async () => {
  const machine = new Machine({ columns: 60, rows: 15 });
  const terminal = await machine.begin(drill);
  save(machine.home, drill, wrong);
  await terminal.waitFor('✗ Wrong answer  0 of 3 cases');
  expect(terminal.screen().every((line) => line.length <= 60)).toBe(true);
  terminal.press('q');
  await terminal.exit;
});

it('submit in a terminal proposes to finish as solved, and goes on into the post-mortem', async () => {
  const machine = new Machine({ rows: 40 });
  expect(machine.pipe('start', drill, '--detach').code).toBe(0);
  save(machine.home, drill, reference(drill));
  const terminal = machine.prep('submit');
  await terminal.waitFor('✓ Accepted  submitted: 13 of 13 cases');
  await terminal.answer('Finish the session as solved?', keys.enter);
  await terminal.acceptAll();
  expect((await terminal.exit).code).toBe(0);
  expect(machine.events().map(({ kind }) => kind)).toEqual(['started', 'submitted', 'finished']);
  expect(machine.events().at(-1)).toMatchObject({ data: { outcome: 'solved' } });
});

it('asks for a case parameter by parameter, and the reference for what is right', async () => {
  const machine = new Machine();
  const terminal = machine.prep('case', 'add', 'two-payments-one-invoice');
  await terminal.answer('payments (list<int>) =', '[4, 6]', keys.enter);
  await terminal.answer('invoice (int) =', '10', keys.enter);
  await terminal.answer('Expected (Enter asks the reference):', keys.enter);
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().join('\n')).toContain('The reference answers [0,1].');
});

it('test --watch judges every save until Ctrl-C', async () => {
  const machine = new Machine({ rows: 40 });
  const path = save(machine.home, drill, wrong);
  const terminal = machine.prep('test', drill, '--watch');
  await terminal.waitFor('✗ Wrong answer');
  writeFileSync(path, reference(drill));
  await terminal.waitFor('✓ Accepted  3 of 3 cases');
  terminal.press(keys.ctrlC);
  await terminal.exit;
  expect(terminal.history().join('\n')).toContain('✓ Accepted');
  await eventually(() => runsOf(machine).length === 0);
});

it('test in a pipe ends nothing half-way: killed in the middle, nothing is left', async () => {
  const machine = new Machine();
  save(machine.home, drill, endless);
  const child = spawn(program[0], [program[1], 'test', drill], {
    env: machine.environment(),
    stdio: 'ignore',
  });
  await eventually(() => runsOf(machine).length > 0);
  child.kill('SIGKILL');
  await eventually(() => runsOf(machine).length === 0);
  // Nor are its files.
  await eventually(() => readdirSync(join(machine.home, 'tmp')).length === 0);
});

/** The processes of solutions that run for this machine: each carries the mark, and the folder of its state. */
function runsOf(machine: Machine): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
        return pid > 1 && environment.includes('PREP_RUN=') && environment.includes(machine.home);
      } catch {
        return false;
      }
    });
}

/** Waits until a predicate holds that no output can make true; only a guard against hanging limits it. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 3_000; round += 1) {
    if (holds()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Waited in vain');
}
