import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { replay } from '../../src/practice/session.ts';
import { eventsOf, openSession } from '../../src/practice/session-store.ts';
import {
  contentOf,
  copyOf,
  driver,
  mustRun,
  newHome,
  prep,
  runChild,
  surroundings,
  thoroughness,
} from '../support/faults.ts';

const racers: Racer[] = [];
afterAll(() => {
  for (const racer of racers) {
    racer.stop();
  }
});

it('keeps every note of sixteen processes that write two hundred each at once, and tells none that it is busy', async () => {
  const home = newHome();
  await mustRun(home, ['start', '--detach']);
  const environment = surroundings(home);
  const names = Array.from({ length: 16 }, (_, index) => `writer-${index}`);
  const ended = await Promise.all(
    names.map((name) => runChild(process.execPath, [driver, 'notes', name, '200'], environment)),
  );
  for (const { code, out, err } of ended) {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out.trimEnd().split('\n');
    expect(new Set(answers)).toEqual(new Set([JSON.stringify({ code: 0, err: '' })]));
    expect(answers).toHaveLength(200);
  }
  contentOf(join(home, 'prep.db'));
  const texts = notesIn(home);
  for (const name of names) {
    // Each writer's own notes also keep their order.
    expect(texts.filter((text) => text.startsWith(`${name} `))).toEqual(
      Array.from({ length: 200 }, (_, index) => `${name} ${index}`),
    );
  }
  expect(texts).toHaveLength(3200);
}, 900_000);

it('runs exactly one session when two starts race, fifty times', async () => {
  const ready = newHome();
  await mustRun(ready, ['plan']);
  const [one, two] = [new Racer(), new Racer()];
  for (let race = 0; race < 50 * thoroughness; race += 1) {
    await raceTo(copyOf(ready), one, two);
  }
});

it('runs exactly one session when two processes make the database at once, twenty times', async () => {
  const [one, two] = [new Racer(), new Racer()];
  for (let race = 0; race < 20 * thoroughness; race += 1) {
    await raceTo(newHome(), one, two);
  }
});

it('makes the database once when sixteen commands begin in an empty folder', async () => {
  const home = newHome();
  const ended = await Promise.all(
    Array.from({ length: 16 }, (_, index) => prep(home, ['config', 'set', 'minutes', String(20 + index)])),
  );
  expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(ended.map(() => ({ code: 0, err: '' })));
  expect(contentOf(join(home, 'prep.db'))).toContain('minutes');
});

/** Both begin at once; one of them has the session, the other is told so. */
async function raceTo(home: string, one: Racer, two: Racer): Promise<void> {
  const ended = await Promise.all([one.start(home), two.start(home)]);
  const [winner, loser] = ended.sort((a, b) => a.code - b.code);
  expect(winner).toMatchObject({ code: 0, err: '' });
  expect(loser).toMatchObject({ code: 1, err: expect.stringMatching(/^A session is running already/) });
  expect(
    contentOf(join(home, 'prep.db'))
      .match(/^session:\n(.+\n)*?setting:/m)?.[0]
      .split('\n'),
  ).toHaveLength(3);
}

function notesIn(home: string): string[] {
  const connection = new Database(join(home, 'prep.db'), { readonly: true });
  try {
    const id = openSession(connection)?.session.id ?? -1;
    return replay(eventsOf(connection, id)).notes.map(({ text }) => text);
  } finally {
    connection.close();
  }
}

/** A process that has loaded the program and begins a session where it is told to. */
class Racer {
  private readonly child: ChildProcess;
  private heard: (line: string) => void = () => {};

  constructor() {
    this.child = spawn(process.execPath, [driver, 'races'], {
      env: surroundings(newHome(), { PREP_SEED: undefined }),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (this.child.stdout !== null) {
      createInterface({ input: this.child.stdout }).on('line', (line) => this.heard(line));
    }
    racers.push(this);
  }

  start(home: string): Promise<{ code: number; err: string }> {
    return new Promise((resolve, reject) => {
      this.child.once('exit', () => reject(new Error('the racer ended')));
      this.heard = (line) => {
        this.child.removeAllListeners('exit');
        resolve(JSON.parse(line));
      };
      this.child.stdin?.write(`${home}\n`);
    });
  }

  stop(): void {
    this.child.removeAllListeners('exit');
    this.child.kill();
  }
}
