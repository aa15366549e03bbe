import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { clockText, copyOf, Draw, newHome, noon, stackTrace, thoroughness } from '../support/faults.ts';
import { Person, type Ran } from '../support/prep.ts';

const day = 86_400_000;
const questions = [['stats'], ['mistakes'], ['status']];

let history = '';
let answers: string[] = [];

beforeAll(async () => {
  history = newHome();
  await writeHistory(history);
  answers = [];
  for (const question of questions) {
    const { code, out } = await ask(history, question);
    expect(code, out).toBe(0);
    answers.push(out);
  }
  expect(JSON.parse(answers[0] ?? '')).toMatchObject({ sessions: 13 });
  expect(JSON.parse(answers[1] ?? '').groups.length).toBeGreaterThan(3);
  expect(JSON.parse(answers[2] ?? '')).toMatchObject({ session: { status: 'running' } });
});

describe('a damaged database', () => {
  it('gives the old answer or says that it is damaged, never another answer, after flipped bytes', async () => {
    const draw = new Draw(41);
    for (let trial = 0; trial < 80 * thoroughness; trial += 1) {
      const home = copyOf(history);
      const path = join(home, 'prep.db');
      const bytes = readFileSync(path);
      // The first one strikes where a page, each in its turn, says what it holds: there it can hide rows.
      const page = trial % (bytes.length / 4096);
      const heads = page * 4096 + (page === 0 ? 100 : 0) + draw.below(16);
      const places = [heads, ...Array.from({ length: draw.below(4) }, () => draw.below(bytes.length))];
      const flips = places.map((place) => {
        const bit = 1 << draw.below(8);
        bytes.writeUInt8(bytes.readUInt8(place) ^ bit, place);
        return `${place}^${bit}`;
      });
      writeFileSync(path, bytes);
      await checkAnswers(home, `trial ${trial}: ${flips}`);
    }
  });

  it.each([
    '"edge-cases":0',
    '"sat"',
    'what I saw',
    'requirements first',
    'LeetCode 56',
    'system-design',
    'rule 3',
  ])('notices a flipped bit in what was written: %s', async (text) => {
    for (let place = 0; place < text.length; place += 3) {
      const home = copyOf(history);
      const path = join(home, 'prep.db');
      const bytes = readFileSync(path);
      for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
        bytes.writeUInt8(bytes.readUInt8(at + place) ^ 16, at + place);
      }
      writeFileSync(path, bytes);
      await checkAnswers(home, `${text} at ${place}`);
    }
  });

  it('notices when a table or an index no longer shows its last row', async () => {
    for (const { name, root } of trees(history)) {
      const home = copyOf(history);
      const path = join(home, 'prep.db');
      const bytes = readFileSync(path);
      const head = (root - 1) * 4096;
      const count = bytes.readUInt16BE(head + 3);
      if (count > 0) {
        bytes.writeUInt16BE(count - 1, head + 3);
        writeFileSync(path, bytes);
        await checkAnswers(home, `${name} without its last row`);
      }
    }
  });

  it('gives the old answer or says that it is damaged when its end is missing', async () => {
    const draw = new Draw(42);
    for (let trial = 0; trial < 20 * thoroughness; trial += 1) {
      const home = copyOf(history);
      const path = join(home, 'prep.db');
      // Below a hundred bytes nothing is left to tell it from a file that was never written.
      const length = 100 + draw.below(statSync(path).size - 100);
      truncateSync(path, length);
      await checkAnswers(home, `cut at ${length}`);
    }
  });
});

describe('a file that prep cannot use', () => {
  it.each([
    ['text', (path: string) => writeFileSync(path, 'dear diary, today I practised\n'.repeat(200))],
    ['zeros', (path: string) => writeFileSync(path, Buffer.alloc(8192))],
    ['a short text', (path: string) => writeFileSync(path, 'two words')],
    ['the database of another program', (path: string) => otherProgram(path, 0)],
    ['the database of another program with an id', (path: string) => otherProgram(path, 0x4d504258)],
  ])('is refused by its name and left as it is: %s', async (_what, write) => {
    const home = newHome();
    mkdirSync(home);
    const path = join(home, 'prep.db');
    write(path);
    await expectRefusal(home, /not a prep database/);
  });

  it('is refused untouched when a newer prep wrote it', async () => {
    const home = copyOf(history);
    const connection = new Database(join(home, 'prep.db'));
    const version = Number(connection.pragma('user_version', { simple: true }));
    connection.pragma(`user_version = ${version + 1}`);
    connection.close();
    await expectRefusal(home, /newer prep/);
  });

  it('is made anew when it is empty', async () => {
    const home = newHome();
    mkdirSync(home);
    writeFileSync(join(home, 'prep.db'), '');
    const person = new Person({}, home);
    expect(await person.run('start')).toMatchObject({ code: 0, err: '' });
    expect(await person.json('status')).toMatchObject({ session: { status: 'running' } });
  });

  it.each(['prep.db', ''])(
    'is no folder where a file is, and no file where a folder is: %j',
    async (place) => {
      const home = newHome();
      if (place === '') {
        writeFileSync(home, 'a file');
      } else {
        mkdirSync(join(home, place), { recursive: true });
      }
      for (const argv of [['status'], ['start'], ['stats', '--json']]) {
        const { code, out, err } = await new Person({}, home).run(...argv);
        expect(code).toBe(1);
        expect(out + err).toContain(home);
        expect(out + err).not.toMatch(stackTrace);
      }
    },
  );
});

async function expectRefusal(home: string, words: RegExp): Promise<void> {
  const path = join(home, 'prep.db');
  const before = hashOf(path);
  for (const argv of [['status'], ['note', 'x'], ['start'], ['stats'], ['config', 'set', 'minutes', '30']]) {
    const { code, out, err } = await new Person({}, home).run(...argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(words);
    expect(err).toContain(path);
    expect(err).not.toMatch(stackTrace);
    expect(hashOf(path)).toBe(before);
  }
}

/** Each question gets the answer that it got before the damage, or a sentence that says what is wrong. */
async function checkAnswers(home: string, what: string): Promise<void> {
  for (const [index, question] of questions.entries()) {
    const { code, out, err } = await ask(home, question);
    const situation = `${what}, prep ${question.join(' ')}: ${out}${err}`;
    if (code === 0) {
      expect(out, situation).toBe(answers[index]);
    } else {
      expect(code, situation).toBe(1);
      const { error } = JSON.parse(out) as { error: { message: string; remedies: string[] } };
      const said = [error.message, ...error.remedies].join('\n');
      expect(said, situation).not.toMatch(stackTrace);
      expect(said.includes(home) || /damaged/.test(said), situation).toBe(true);
    }
  }
}

function ask(home: string, question: readonly string[]): Promise<Ran> {
  return new Person({ now: clockText(noon + 1_200_000) }, home).run(...question, '--json');
}

/** Three weeks: live and logged sessions, post-mortems, corrections, rest days, and one session that runs. */
async function writeHistory(home: string): Promise<void> {
  const types = ['edge-cases', 'off-by-one', 'no-invariant', 'silent', 'rambling'];
  let seed = 0;
  const run = async (epochMs: number, ...argv: string[]): Promise<void> => {
    seed += 1;
    const { code, err } = await new Person({ now: clockText(epochMs), seed }, home).run(...argv);
    expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' });
  };
  const first = noon - 21 * day;
  await run(first - 60_000, 'init', '--role', 'backend', '--minutes', '75', '--rest', 'sat,sun');
  for (let index = 0; index < 10; index += 1) {
    const now = first + index * 2 * day + index * 60_000;
    await run(now, 'start', index % 2 === 0 ? 'coding' : 'behavioral', '--detach');
    await run(now + 400_000, 'note', `what I saw in session ${index}`);
    await run(now + 500_000, 'phase');
    await run(
      now + 900_000,
      ...[
        'finish',
        '--outcome',
        index % 3 === 0 ? 'failed' : 'partial',
        '--broke',
        `minute ${index}`,
        '--rule',
        `rule ${index}`,
      ],
      ...['--cause', 'execution', '--failure', `${types[index % 5]},out-of-time`],
      ...['--score', 'requirements=1,solution=2,trade-offs=1,edge-cases=0,communication=2'],
    );
  }
  for (const title of ['LeetCode 56', 'a contest', 'a peer mock']) {
    await run(
      noon - 5 * 3_600_000,
      'log',
      'external',
      '--title',
      title,
      '--minutes',
      '35',
      '--outcome',
      'solved',
    );
  }
  await run(noon - 3_600_000, 'edit', 'last', '--minutes', '40');
  await run(noon, 'start', 'system-design', '--detach');
  await run(noon + 300_000, 'note', 'requirements first');
}

/** Every table and index but the schema itself, with the page at its root. */
function trees(home: string): { name: string; root: number }[] {
  const connection = new Database(join(home, 'prep.db'), { readonly: true });
  try {
    return connection
      .prepare('SELECT name, rootpage AS root FROM sqlite_schema WHERE rootpage > 1')
      .all() as {
      name: string;
      root: number;
    }[];
  } finally {
    connection.close();
  }
}

function otherProgram(path: string, applicationId: number): void {
  const connection = new Database(path);
  connection.exec(
    'CREATE TABLE song (id INTEGER PRIMARY KEY, title TEXT); INSERT INTO song (title) VALUES (1)',
  );
  connection.pragma(`application_id = ${applicationId}`);
  connection.close();
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
