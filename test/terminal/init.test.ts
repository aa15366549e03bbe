import { expect, it } from 'vitest';
import { keys, Machine } from '../support/terminal.ts';

const { enter, down, up, eraseLine, ctrlC } = keys;

interface Kept {
  [key: string]: unknown;
}

function settings(machine: Machine): Kept {
  const { settings: list } = machine.json<{ settings: { key: string; value: unknown }[] }>('config', 'list');
  return Object.fromEntries(list.filter(({ value }) => value !== null).map(({ key, value }) => [key, value]));
}

it('asks five things, a bad date again, and keeps the answers', async () => {
  const machine = new Machine();
  const terminal = machine.prepInShell('init');
  await terminal.answer('What do you interview for?', down, enter);
  await terminal.answer('At which level?', down, enter);
  await terminal.waitForQuestion('When is the interview?');
  terminal.press('2026-02-31', enter);
  await terminal.waitFor('There is no day "2026-02-31"');
  terminal.press(eraseLine, '2026-11-19', enter);
  await terminal.waitFor('before the start of the plan, 2026-11-20');
  await terminal.answer('When is the interview?', eraseLine, '2027-01-15', enter);
  await terminal.waitForQuestion('How many minutes a day?');
  terminal.press(eraseLine, '5', enter);
  await terminal.waitFor('A whole number from 10 to 600');
  await terminal.answer('How many minutes a day?', eraseLine, '75', enter);
  await terminal.answer('In which language?', down, down, enter);
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().at(-1)).toBe('line settings: as before');
  expect(settings(machine)).toEqual({
    role: 'backend',
    level: 'senior',
    interview: '2027-01-15',
    minutes: 75,
    language: 'typescript',
    start: '2026-11-20',
  });
});

it('does not ask what a flag has said', async () => {
  const machine = new Machine();
  const said = ['--role', 'backend', '--minutes', '45', '--language', 'go', '--interview', 'none'];
  const terminal = machine.prep('init', ...said);
  await terminal.answer('At which level?', up, enter);
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().filter((line) => line.startsWith('✔ '))).toHaveLength(1);
  expect(settings(machine)).toEqual({
    role: 'backend',
    level: 'junior',
    minutes: 45,
    language: 'go',
    start: '2026-11-20',
  });
});

it('takes Enter for no interview yet, and for what was answered before', async () => {
  const machine = new Machine();
  const first = machine.prep('init');
  expect(await first.acceptAll()).toHaveLength(5);
  expect((await first.exit).code).toBe(0);
  const kept = settings(machine);
  expect(kept).not.toHaveProperty('interview');

  expect(machine.pipe('config', 'set', 'interview', '2027-01-15').code).toBe(0);
  const again = machine.prep('init');
  await again.acceptAll();
  expect((await again.exit).code).toBe(0);
  expect(settings(machine)).toEqual({ ...kept, interview: '2027-01-15' });
});

it.each([0, 1, 2, 3, 4])('changes nothing at Ctrl-C after %i answers', async (answered) => {
  const machine = new Machine();
  const questions = ['What do you', 'At which level', 'When is the', 'How many minutes', 'In which'];
  const terminal = machine.prep('init');
  for (const question of questions.slice(0, answered)) {
    await terminal.answer(question, enter);
  }
  await terminal.waitForQuestion(questions[answered] ?? '');
  terminal.press(ctrlC);
  expect((await terminal.exit).code).toBe(130);
  expect(settings(machine)).toEqual({});
});
