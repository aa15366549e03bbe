import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/prep.ts';
import { keys, Machine } from '../support/terminal.ts';

const { enter, down, space, ctrlC } = keys;

/** A pager that shows that it was given the page, and waits for a key. */
function pagerIn(folder: string): string {
  const path = join(folder, 'my pager');
  writeFileSync(path, '#!/bin/sh\nhead -3\necho "[$# words: $1]"\nread -r _ </dev/tty\n');
  chmodSync(path, 0o755);
  return path;
}

describe('reading at a terminal', () => {
  it('lists the pages, narrows the list by typing, and opens the chosen one in the pager', async () => {
    const folder = temporaryFolder();
    const machine = new Machine({ rows: 24, environment: { PAGER: pagerIn(folder) } });
    const terminal = machine.prepInShell('read');
    await terminal.waitForQuestion('Which page?');
    terminal.press('coding round');
    // Enter is not taken while the list is still being narrowed.
    await terminal.waitFor(
      (screen) =>
        screen.some((line) => /^\? Which page\? .*coding round/.test(line)) &&
        screen.filter((line) => line.includes('(playbook: ')).length === 1,
    );
    terminal.press(enter);
    await terminal.waitFor('[0 words: ]');
    terminal.press(enter);
    expect((await terminal.exit).code).toBe(0);
    expect(terminal.history().join('\n')).toContain('In a coding round you solve');
    expect(terminal.history().at(-1)).toBe('line settings: as before');
  });

  it('gives the words of PAGER to it without a shell, and prints where there is none', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'pager');
    writeFileSync(path, '#!/bin/sh\nhead -1\necho "[$# words: $1]"\n');
    chmodSync(path, 0o755);
    const words = new Machine({ rows: 24, environment: { PAGER: `${path} '$HOME; x'` } }).prep(
      'read',
      'coding-round',
    );
    expect((await words.exit).code).toBe(0);
    expect(words.history().join('\n')).toContain('[1 words: $HOME; x]');
    const none = new Machine({ rows: 24, environment: { PAGER: '/no/such/pager' } }).prep(
      'read',
      'coding-round',
    );
    expect((await none.exit).code).toBe(0);
    expect(none.history().join('\n')).toContain('Where it sits in the loop');
  });

  it('prints a page that fits the screen', async () => {
    const machine = new Machine({ rows: 60, environment: { PAGER: '/bin/false' } });
    const terminal = machine.prep('read', 'red-flags');
    expect((await terminal.exit).code).toBe(0);
    expect(terminal.history().join('\n')).toContain('☐ 1 Rounds are added');
  });

  it('leaves the list with Ctrl-C', async () => {
    const terminal = new Machine().prepInShell('read');
    await terminal.waitForQuestion('Which page?');
    terminal.press(ctrlC);
    expect((await terminal.exit).code).toBe(130);
    expect(terminal.history().at(-1)).toBe('line settings: as before');
  });
});

describe('ticking at a terminal', () => {
  it('marks what is done, takes back what is not, and keeps both', async () => {
    const machine = new Machine();
    machine.json('check', 'red-flags', '2');
    const terminal = machine.prep('check', 'red-flags');
    await terminal.waitForQuestion('Red flags in a process: what is done?');
    terminal.press(space, down, space, enter);
    expect((await terminal.exit).code).toBe(0);
    const { boxes } = machine.json<{ boxes: { isTicked: boolean }[] }>('check', 'red-flags');
    expect(boxes.slice(0, 3).map(({ isTicked }) => isTicked)).toEqual([true, false, false]);
  });

  it('changes nothing with Ctrl-C', async () => {
    const machine = new Machine();
    const terminal = machine.prep('check', 'red-flags');
    await terminal.waitForQuestion('Red flags in a process: what is done?');
    terminal.press(space, ctrlC);
    expect((await terminal.exit).code).toBe(130);
    const { boxes } = machine.json<{ boxes: { isTicked: boolean }[] }>('check', 'red-flags');
    expect(boxes.some(({ isTicked }) => isTicked)).toBe(false);
  });
});

describe('choosing a lane at a terminal', () => {
  it('asks for time, likes, level and two minutes, and keeps lane and roadmap', async () => {
    const machine = new Machine({ rows: 40 });
    const terminal = machine.prepInShell(
      'init',
      '--choose',
      '--minutes',
      '60',
      '--language',
      'go',
      '--interview',
      'none',
    );
    await terminal.answer('What is it for?', enter);
    await terminal.waitForQuestion('Which of these do you like?');
    terminal.press(space, down, space, enter);
    await terminal.answer('Then one of these. Which?', enter);
    await terminal.answer('At which level?', down, enter);
    await terminal.answer('Could you?', 'n', enter);
    await terminal.answer('Along which roadmap?', down, enter);
    expect((await terminal.exit).code).toBe(0);
    const text = terminal.history().join(' ');
    expect(text).toContain(
      'You like: APIs, data models, making things fast; Trade-offs of distributed systems.',
    );
    expect(text).toContain('aim one level lower');
    const { settings } = machine.json<{ settings: { key: string; value: unknown }[] }>('config', 'list');
    const value = (key: string): unknown => settings.find((setting) => setting.key === key)?.value;
    expect([value('role'), value('level'), value('roadmap')]).toEqual([
      'backend',
      'mid',
      'nyc-backend-12-weeks',
    ]);
  });

  it('keeps nothing when it is left', async () => {
    const machine = new Machine();
    const terminal = machine.prep('init', '--choose');
    await terminal.answer('What is it for?', enter);
    await terminal.waitForQuestion('Which of these do you like?');
    terminal.press(ctrlC);
    expect((await terminal.exit).code).toBe(130);
    expect(
      machine
        .json<{ settings: { value: unknown }[] }>('config', 'list')
        .settings.some(({ value }) => value === 'backend'),
    ).toBe(false);
  });
});
