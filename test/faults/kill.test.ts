import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Connection } from '../../src/database/connect.ts';
import { readSettings } from '../../src/database/setting-store.ts';
import { replay } from '../../src/practice/session.ts';
import { eventsOf, finishedSessions, openSession, type Session } from '../../src/practice/session-store.ts';
import { postMortemOf } from '../../src/review/post-mortem-store.ts';
import { contentOf, Draw, driver, newHome, noon, surroundings } from '../support/faults.ts';

/** A command that was acknowledged, with its answer. */
interface Acknowledged {
  argv: string[];
  code: number;
  reply: { session?: { id: string }; postMortem?: { session: string } };
}

/** What has to be in the file, what was found there after an earlier kill included: by session the events in order, and what was last said about the rest. */
class Promised {
  readonly events = new Map<string, { kind: string; text?: string | undefined }[]>();
  readonly broke = new Map<string, string>();
  minutes: number | undefined;
  isPlanned = false;

  add({ argv, reply }: Acknowledged): void {
    const [verb = '', ...words] = argv;
    const id = reply.session?.id;
    if (id !== undefined) {
      const text = verb === 'note' ? { text: words[0] ?? '' } : {};
      const added = (eventsOfVerb[verb] ?? [verb]).map((kind) => ({ kind, ...text }));
      this.events.set(id, [...(this.events.get(id) ?? []), ...added]);
    }
    const judged = reply.postMortem?.session;
    if (judged !== undefined) {
      this.broke.set(judged, words[words.indexOf('--broke') + 1] ?? '');
    }
    if (verb === 'config') {
      this.minutes = Number(words[2]);
    }
    this.isPlanned ||= verb === 'plan';
  }
}

const eventsOfVerb: Readonly<Record<string, string[]>> = {
  start: ['started'],
  log: ['started', 'finished'],
  pause: ['paused'],
  resume: ['resumed'],
  finish: ['finished'],
  abandon: ['finished'],
  edit: ['corrected'],
};

it('loses nothing that a command acknowledged in 200 kills at random moments', async () => {
  await Promise.all([trials(11), trials(12)]);
});

/** A hundred kills; a person's state lives through ten of them, and the next begins with an empty folder. */
async function trials(seed: number): Promise<void> {
  const draw = new Draw(seed);
  let home = newHome();
  let promised = new Promised();
  for (let trial = 0; trial < 100; trial += 1) {
    if (trial % 10 === 0) {
      home = newHome();
      promised = new Promised();
    }
    const acknowledged = await killed(home, noon + trial * 3_600_000, draw.below(24), draw.below(20));
    for (const one of acknowledged) {
      expect(one.code, JSON.stringify(one)).toBe(0);
      promised.add(one);
    }
    check(home, promised, acknowledged.length > 0);
  }
}

/** Runs the loop; ends it by SIGKILL a few milliseconds after it has acknowledged that many commands. */
function killed(home: string, from: number, after: number, waitMs: number): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [driver, 'loop', String(from)], {
    env: surroundings(home, { PREP_SEED: undefined, PREP_NOW: undefined }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const heard: Acknowledged[] = [];
  const kill = (): void => {
    setTimeout(() => child.kill('SIGKILL'), waitMs);
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    heard.push(JSON.parse(line) as Acknowledged);
    if (heard.length === after) {
      kill();
    }
  });
  if (after === 0) {
    child.once('spawn', kill);
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(heard) : reject(new Error('the loop ended by itself')),
    );
  });
}

function check(home: string, promised: Promised, isThere: boolean): void {
  const path = join(home, 'prep.db');
  if (!isThere && promised.events.size === 0) {
    return;
  }
  contentOf(path);
  const connection = new Database(path);
  try {
    const running = openSession(connection)?.session;
    const sessions = [...finishedSessions(connection), ...(running === undefined ? [] : [running])];
    expect(sessions.map(({ uuid }) => uuid)).toEqual(expect.arrayContaining([...promised.events.keys()]));
    for (const session of sessions) {
      checkSession(connection, session, promised);
    }
    checkRest(connection, promised);
  } finally {
    connection.close();
  }
}

function checkSession(connection: Connection, session: Session, promised: Promised): void {
  const events = eventsOf(connection, session.id);
  const acknowledged = promised.events.get(session.uuid) ?? [];
  expect(events.slice(0, acknowledged.length)).toMatchObject(
    acknowledged.map(({ kind, text }) => (text === undefined ? { kind } : { kind, data: { text } })),
  );
  promised.events.set(
    session.uuid,
    events.map(({ kind, data }) => ({ kind, text: 'text' in data ? data.text : undefined })),
  );
  const state = replay(events);
  expect(session).toMatchObject({
    startedAt: state.startedAt,
    isOpen: state.status !== 'over',
    endedAt: state.endedAt,
    elapsedMs: state.activeMs,
    outcome: state.outcome,
  });
  const broke = postMortemOf(connection, session.id)?.broke;
  const said = promised.broke.get(session.uuid);
  if (said !== undefined) {
    expect(broke).toBe(said);
  }
  if (broke !== undefined) {
    promised.broke.set(session.uuid, broke);
  }
  // The loop finishes with its answers in one command.
  if (session.source === 'live' && session.outcome === 'failed') {
    expect(broke, 'finished without the answers that were given').toBeDefined();
  }
}

/** What was acknowledged last of settings and plan; the command that was killed may have gone one further. */
function checkRest(connection: Connection, promised: Promised): void {
  if (promised.minutes !== undefined) {
    expect(Number(readSettings(connection).get('minutes')) - promised.minutes).toBeOneOf([0, 1]);
  }
  if (promised.isPlanned) {
    expect(connection.prepare('SELECT count(*) FROM week_plan').pluck().get()).toBeGreaterThan(0);
  }
}
