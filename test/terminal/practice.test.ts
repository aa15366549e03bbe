import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeScenarios } from '../commands/practising.ts';
import { drillText, writeOwn } from '../commands/scenes.ts';
import { temporaryFolder } from '../support/prep.ts';
import { keys, Machine, type TestTerminal } from '../support/terminal.ts';

/** Somebody who has set up, with drills that have engines, and is not asked how sure they are. */
function practised(
  environment: Record<string, string> = {},
  now = '2026-11-20T18:00:00+01:00[Europe/Berlin]',
): Machine {
  const machine = new Machine({ environment, now });
  const folder = temporaryFolder();
  writeScenarios(folder, 'Some words');
  machine.pipe('init');
  machine.pipe('config', 'set', 'content.paths', folder);
  machine.pipe('config', 'set', 'live.confidence', 'off');
  return machine;
}

const at = (machine: Machine, time: string): Machine =>
  machine.with({ now: `2026-11-20T${time}+01:00[Europe/Berlin]` });

async function live(machine: Machine, ...argv: string[]): Promise<TestTerminal> {
  const terminal = machine.prepInShell('start', ...argv);
  await terminal.waitForLive();
  return terminal;
}

it('takes an estimation by keys: a number in one’s own units, what is wrong is asked again, grades at the end', async () => {
  const machine = practised();
  const terminal = await live(machine, 'own-estimate');
  terminal.press('a');
  await terminal.waitForQuestion('Which number?');
  terminal.press(keys.enter);
  await terminal.waitForQuestion('Some words (a plain number)');
  terminal.press('twelve', keys.enter);
  await terminal.waitFor('Write a number, such as');
  terminal.press(keys.eraseLine, '40', keys.enter);
  await terminal.waitFor('2 of 5: Some words (per second)');
  expect(machine.session().answers).toEqual([{ item: 'first', text: '40' }]);
  terminal.press('f');
  await terminal.answer('How did it go?', keys.enter);
  await terminal.waitFor('The numbers');
  await terminal.acceptAll();
  await terminal.exit;
  expect(terminal.history().join('\n')).toMatch(/^(full|half|none) {2}Some words: .*you said 40/m);
  expect(terminal.history().at(-1)).toBe('line settings: as before');
});

it('plays an incident by keys: typing narrows what can be done, its clock runs, the report follows', async () => {
  const machine = practised();
  const terminal = await live(machine, 'own-incident');
  await terminal.waitFor('Minute 0 of the incident');
  terminal.press('a');
  await terminal.waitForQuestion('What do you do?');
  terminal.press(keys.enter);
  await terminal.waitFor('Minute 3 of the incident');
  expect(machine.session().acted).toEqual(['look']);
  terminal.press('f');
  await terminal.answer('How did it go?', keys.enter);
  await terminal.waitFor('How the incident went');
  await terminal.acceptAll();
  await terminal.exit;
  expect(terminal.history().join('\n')).toMatch(/Mitigated +never {2}\(best: 6\)/);
});

it('puts an interruption at its minute, and keeps whether it was handled', async () => {
  const machine = practised();
  const first = await live(machine, 'own-design');
  first.press('q');
  await first.exit;
  const later = at(machine, '18:02:00');
  const terminal = later.prepInShell('resume');
  await terminal.waitFor('The interviewer: Some words');
  await terminal.waitFor('+ handled');
  terminal.press('+');
  await terminal.waitFor((screen) => !screen.some((line) => line.includes('+ handled')));
  expect(later.session().asked).toEqual([{ index: 0, isHandled: true }]);
  terminal.press('i');
  await terminal.waitForQuestion('Ask the interviewer:');
  terminal.press('how many users?', keys.enter);
  await terminal.waitFor('You asked: how many users?');
  terminal.press('q');
  await terminal.exit;
});

it('says after three minutes without a mark that one may step back, and s shows how', async () => {
  const machine = practised();
  const first = await live(machine, 'own-design');
  first.press('q');
  await first.exit;
  const terminal = at(machine, '18:03:30').prepInShell('resume');
  await terminal.waitFor('Three minutes without a mark.');
  terminal.press('s');
  await terminal.waitFor('1. Say again what is asked');
  terminal.press('q');
  await terminal.exit;
  expect(machine.events().filter(({ kind }) => kind === 'stuck')).toHaveLength(1);
});

describe('Ctrl-C', () => {
  it('at the question how sure one is begins nothing, and leaves the terminal as it was', async () => {
    const machine = practised();
    machine.pipe('config', 'unset', 'live.confidence');
    const terminal = machine.prepInShell('start', 'own-design');
    await terminal.waitFor('Will you solve it in time?');
    terminal.press(keys.ctrlC);
    expect((await terminal.exit).code).toBe(130);
    expect(terminal.history().at(-1)).toBe('line settings: as before');
    expect(machine.json('status')).toMatchObject({ session: null });
  });

  it.each([
    ['a', 'own-estimate', 'Which number?'],
    ['a', 'own-incident', 'What do you do?'],
    ['i', 'own-design', 'Ask the interviewer:'],
    ['w', 'own-design', 'Note:'],
    ['x', 'own-design', 'Abandon this session?'],
  ])('at what %s asks goes back to the session', async (key, drill, question) => {
    const machine = practised();
    const terminal = await live(machine, drill);
    terminal.press(key);
    await terminal.waitForQuestion(question);
    terminal.press(keys.ctrlC);
    await terminal.waitForLive();
    expect(machine.session().status).toBe('running');
    terminal.press('q');
    await terminal.exit;
    expect(terminal.history().at(-1)).toBe('line settings: as before');
  });

  it('at the checkpoints keeps the session and says how to go on', async () => {
    const machine = practised();
    const terminal = await live(machine, 'own-design');
    terminal.press('f');
    await terminal.answer('How did it go?', keys.enter);
    await terminal.waitForQuestion('Which of these did you do?');
    terminal.press(keys.ctrlC);
    expect((await terminal.exit).code).toBe(130);
    expect(terminal.history().join('\n')).toContain('prep checkpoints');
    expect(machine.json('checkpoints', 'last', '--met', '1')).toMatchObject({ score: 100 });
  });
});

describe('lines instead of a screen', () => {
  it('say what happens, take words, and never take the screen over', async () => {
    const machine = practised();
    const terminal = machine.prepInShell('start', 'own-design', '--plain');
    await terminal.waitFor('Type a word and Enter');
    const type = async (line: string, answer: string | RegExp): Promise<void> => {
      terminal.press(line, keys.enter);
      await terminal.waitFor(answer);
    };
    await type('next', 'Phase 2 of 5: Estimation, 5 min.');
    await type('ask how many users', 'The interviewer: Some words');
    await type('answer 600/s', /600\/s/);
    await type('hint', 'Hint: Look again.');
    await type('stuck', 'Take one concrete user');
    await type('note keep this', 'Kept.');
    await type('answer parsec', 'Write a number');
    await type('dance', 'The words are');
    await type('pause', 'Paused.');
    terminal.press('leave', keys.enter);
    await terminal.exit;
    expect(terminal.raw).not.toContain('\u001b[?1049h');
    expect(terminal.history().at(-1)).toBe('line settings: as before');
    const { status, hints, stuck, answers } = machine.session();
    expect([status, hints, stuck, answers.length]).toEqual(['paused', 1, 1, 1]);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('end with %s, and the session goes on', async (signal) => {
    const machine = practised();
    const terminal = machine.prepInShell('start', 'own-design', '--plain');
    await terminal.waitFor((screen) => screen.some((line) => line === '>'));
    terminal.kill(signal, machine.pidInShell());
    expect((await terminal.exit).code).toBe(130);
    expect(terminal.history().at(-1)).toBe('line settings: as before');
    expect(machine.session().status).toBe('running');
  });
});

describe('a recording', () => {
  /** A recorder that writes until it is told to stop, then completes its file. */
  function recorderIn(folder: string): string {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'arecord');
    writeFileSync(
      path,
      `#!/bin/sh\nfor file; do :; done\necho $$ > "$file.pid"\ntrap 'echo whole > "$file"; exit 0' TERM\nwhile :; do sleep 0.05; done\n`,
    );
    chmodSync(path, 0o755);
    return folder;
  }
  const withRecorder = (): Machine => {
    const bin = recorderIn(join(temporaryFolder(), 'bin'));
    return practised({ PATH: `${bin}:/usr/bin:/bin` });
  };
  const recordings = (machine: Machine): string => join(machine.home, 'recordings');

  it('runs beside the session, is marked, and its file is whole when the screen is left', async () => {
    const machine = withRecorder();
    const terminal = await live(machine, 'own-design', '--record');
    terminal.press('s');
    await terminal.waitFor('Step back for a minute');
    terminal.press('n');
    await terminal.waitFor(/^▸ Estimation/m);
    terminal.press('q');
    await terminal.exit;
    const [file = ''] = readdirSync(recordings(machine)).filter((name) => name.endsWith('.wav'));
    expect(readFileSync(join(recordings(machine), file), 'utf8')).toBe('whole\n');
    expect(
      machine.json<{ marks: { text: string; isThere: boolean }[] }>('replay', 'last').marks,
    ).toMatchObject([
      { text: 'the beginning', isThere: true },
      { text: 'stuck', isThere: true },
      { text: 'end of requirements', isThere: true },
    ]);
  });

  it('ends with the program, however that ends', async () => {
    const machine = withRecorder();
    const terminal = await live(machine, 'own-design', '--record');
    const pidFile = (): string | undefined =>
      existsSync(recordings(machine))
        ? readdirSync(recordings(machine)).find((name) => name.endsWith('.pid'))
        : undefined;
    await terminal.until(
      () => pidFile() !== undefined,
      () => 'the recorder',
    );
    const pid = Number(readFileSync(join(recordings(machine), pidFile() ?? ''), 'utf8'));
    terminal.kill('SIGKILL', machine.pidInShell());
    await terminal.exit;
    await gone(pid);
  });

  it('is refused where there is no recorder, and no session begins', async () => {
    const machine = practised({ PATH: '/nonexistent' });
    const { code, err } = machine.pipe('start', 'own-design', '--record');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('Only a session with a screen can be recorded.'),
    ]);
    const terminal = machine.prep('start', 'own-design', '--record');
    expect((await terminal.exit).code).toBe(1);
    expect(terminal.history().join(' ')).toContain('No recorder was found on this machine.');
    expect(machine.json('status')).toMatchObject({ session: null });
  });

  it('runs beside the drills of a set too', async () => {
    const machine = withRecorder();
    const terminal = machine.prepInShell('start', 'concept', '--set', '2', '--record');
    await terminal.answer('Round 1: ', keys.enter);
    await terminal.waitForLive();
    terminal.press('q');
    await terminal.exit;
    expect(readdirSync(recordings(machine)).filter((name) => name.endsWith('.wav'))).toHaveLength(1);
  });
});

/** Waits until a process is gone, asking the system and no clock of ours. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a mock', () => {
  const begin = async (machine: Machine): Promise<TestTerminal> => {
    const terminal = machine.prepInShell('mock', 'custom', '--round', 'concept:5', '--round', 'pitch:5');
    await terminal.answer('Round 1: Concept', keys.enter);
    await terminal.waitForLive();
    return terminal;
  };

  it('goes from round to round with a note between, and to a debrief; nothing is told before', async () => {
    const machine = practised();
    const terminal = await begin(machine);
    terminal.press('f');
    await terminal.answer('How did it go?', keys.enter);
    await terminal.waitFor('three lines, while they are fresh');
    await terminal.answer('1.', 'spoke too fast', keys.enter);
    await terminal.answer('2.', keys.enter);
    expect(terminal.history().join('\n')).not.toMatch(/Checkpoints|Post-mortem|Strong answer/);
    await terminal.answer('Round 2: Pitch', keys.enter);
    await terminal.waitForLive();
    terminal.press('f');
    await terminal.answer('How did it go?', keys.down, keys.down, keys.down, keys.enter);
    await terminal.answer('1.', keys.enter);
    await terminal.acceptAll();
    await terminal.exit;
    const shown = terminal.history().join('\n');
    expect(shown).toContain('A loop of your own: the debrief');
    expect(shown).toContain('spoke too fast');
    expect(shown).toMatch(/Pitch would have failed the loop/);
    expect(shown).toContain('prep start pitch-');
    expect(terminal.history().at(-1)).toBe('line settings: as before');
  });

  it('is taken up again inside a round and between two', async () => {
    const machine = practised();
    const terminal = await begin(machine);
    terminal.kill('SIGKILL', machine.pidInShell());
    await terminal.exit;
    const again = machine.prepInShell('mock');
    await again.waitForLive();
    again.press('f');
    await again.answer('How did it go?', keys.enter);
    await again.answer('1.', keys.enter);
    await again.answer('Round 2: Pitch', keys.down, keys.enter);
    await again.exit;
    expect(again.history().join('\n')).toContain('Everything is kept. prep mock goes on');
    const third = machine.prepInShell('mock');
    await third.answer('Round 2: Pitch', keys.enter);
    await third.waitForLive();
    third.press('q');
    await third.exit;
    expect(machine.session().kind).toBe('pitch');
  });
});

it('keeps hints and verdicts back in interview mode', async () => {
  const machine = practised();
  const folder = temporaryFolder();
  writeOwn(folder, 'own-code.md', drillText({ id: 'own-talk', kind: 'concept', hints: ['Secret.'] }));
  machine.pipe('config', 'set', 'content.paths', folder);
  const terminal = await live(machine, 'own-talk', '--pressure');
  expect(terminal.screen().join('\n')).not.toContain('h hint');
  terminal.press('h');
  await terminal.waitFor('There are no hints in interview mode.');
  terminal.press('q');
  await terminal.exit;
  expect(terminal.history().join('\n')).not.toContain('Secret.');
});
