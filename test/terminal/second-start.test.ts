import { expect, it } from 'vitest';
import { keys, Machine, type TestTerminal } from '../support/terminal.ts';

async function secondStart(): Promise<{ machine: Machine; terminal: TestTerminal; title: string }> {
  const machine = new Machine();
  expect(machine.pipe('start', '--detach').code).toBe(0);
  const { title } = machine.session();
  const terminal = machine.prep('start', 'system-design');
  await terminal.waitForQuestion('What now?');
  expect(terminal.history().slice(0, 2)).toEqual([
    'A session is running already:',
    expect.stringContaining(title),
  ]);
  expect(terminal.screen().filter((line) => /^[❯ ] \w+ it$/.test(line))).toEqual([
    '❯ Resume it',
    '  Finish it',
    '  Abandon it',
  ]);
  return { machine, terminal, title };
}

it('resumes the running session when a second start asks', async () => {
  const { machine, terminal, title } = await secondStart();
  await terminal.answer('What now?', keys.enter);
  await terminal.waitForLive();
  expect(terminal.screen()[0]).toContain(title);
  expect(machine.events()).toHaveLength(1);
});

it('finishes the running session when a second start asks, with its post-mortem', async () => {
  const { machine, terminal } = await secondStart();
  await terminal.answer('What now?', keys.down, keys.enter);
  await terminal.answer('How did it go?', keys.enter);
  await terminal.acceptAll();
  expect((await terminal.exit).code).toBe(0);
  expect(machine.events().at(-1)).toMatchObject({ kind: 'finished', data: { outcome: 'solved' } });
});

it('abandons the running session when a second start asks', async () => {
  const { machine, terminal, title } = await secondStart();
  await terminal.answer('What now?', keys.down, keys.down, keys.enter);
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().at(-1)).toBe(`Abandoned: ${title}. It counts neither way.`);
  expect(machine.events().at(-1)).toMatchObject({ kind: 'finished', data: { outcome: 'abandoned' } });
});

it('changes nothing when Ctrl-C answers a second start', async () => {
  const { machine, terminal } = await secondStart();
  terminal.press(keys.ctrlC);
  expect((await terminal.exit).code).toBe(130);
  expect(machine.session().status).toBe('running');
  expect(machine.events()).toHaveLength(1);
});
