import { expect, it } from 'vitest';
import { keys, Machine } from '../support/terminal.ts';

it('follows what another pane does, and says at the end that it was ended there', async () => {
  const machine = new Machine();
  const terminal = await machine.begin();
  const pane = (...argv: string[]): void => expect(machine.pipe(...argv)).toMatchObject({ code: 0, err: '' });
  pane('note', 'from the other pane');
  pane('phase');
  await terminal.waitFor(/^▸ Think aloud/m);
  pane('hint');
  await terminal.waitFor('Hint 1 of ');
  pane('pause');
  await terminal.waitFor('p go on');
  // A key here goes on from what happened there.
  terminal.press('p');
  await terminal.waitFor('p pause');
  pane('finish', '--outcome', 'partial');
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().join('\n')).toContain('It was ended in another terminal: partial.');
  expect(machine.events().map(({ kind }) => kind)).toEqual([
    'started',
    'note',
    'phase',
    'hint',
    'paused',
    'resumed',
    'finished',
  ]);
});

it('ends with its own session, though another pane has begun the next one', async () => {
  const machine = new Machine();
  const terminal = await machine.begin();
  expect(machine.pipe('abandon').code).toBe(0);
  expect(machine.pipe('start', 'system-design', '--detach').code).toBe(0);
  expect((await terminal.exit).code).toBe(0);
  expect(terminal.history().join('\n')).toContain('It was ended in another terminal: abandoned.');
});

it('notices at the next key what another pane did in the same moment', async () => {
  const machine = new Machine();
  const terminal = await machine.begin();
  terminal.press('w');
  await terminal.waitForQuestion('Note:');
  // While the question is open nothing follows; the answer finds the session over.
  expect(machine.pipe('finish', '--outcome', 'solved').code).toBe(0);
  terminal.press('too late', keys.enter);
  expect((await terminal.exit).code).toBe(0);
  expect(machine.events().map(({ kind }) => kind)).toEqual(['started', 'finished']);
  expect(terminal.history().join('\n')).toContain('It was ended in another terminal: solved.');
});
