import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp } from '../database/device.ts';
import { checkSeal, damagedRow, type SqlValue, seal } from '../database/seal.ts';
import { transact } from '../database/transact.ts';
import type { DrillKind } from '../library/vocabulary.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { uuidText } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { apply, replay, type SessionState } from './session.ts';
import { type EventKind, eventKinds, type SessionEvent } from './session-event.ts';
import { isStyle, type Style } from './style.ts';

/** A session as a row: what it was, and what followed from its events. Instants are epoch milliseconds. */
export interface Session {
  id: number;
  uuid: string;
  drill: string;
  kind: DrillKind;
  title: string;
  plannedMinutes: number;
  blockId: number | undefined;
  source: 'live' | 'logged';
  startedAt: number;
  zone: string;
  offsetMinutes: number;
  day: CivilDate;
  isOpen: boolean;
  endedAt: number | undefined;
  elapsedMs: number;
  outcome: Outcome | undefined;
  style: Style;
  /** Points of what was gone through at the end, in percent. */
  score: number | undefined;
}

/** A session with the state that its events lead to. */
export interface SessionWithState {
  session: Session;
  state: SessionState;
  /** How many events there are. */
  length: number;
  /** The last mark of an attached screen, if one is or was attached when everything stopped. */
  aliveAt: number | undefined;
}

/** What is fixed when a session begins. */
export interface NewSession {
  drill: string;
  kind: DrillKind;
  title: string;
  plannedMinutes: number;
  blockId: number | undefined;
  source: Session['source'];
  zone: string;
}

/** How an instant falls on the person's calendar. */
export type DayOf = (epochMs: number, zone: string) => { day: CivilDate; offsetMinutes: number };

interface Row {
  id: number;
  uuid: Uint8Array;
  drill: string;
  kind: string;
  title: string;
  planned_minutes: number;
  block_id: number | null;
  source: Session['source'];
  started_at: number;
  zone: string;
  offset_minutes: number;
  day: string;
  open: number;
  ended_at: number | null;
  elapsed_ms: number;
  outcome: string | null;
  style: string;
  score: number | null;
  seal: number;
}

const columns = `id, uuid, drill, kind, title, planned_minutes, block_id, source, started_at, zone, offset_minutes, day,
  open, ended_at, elapsed_ms, outcome, style, score, seal`;

/** The session that is running or paused, if any. */
export function openSession(connection: Connection): SessionWithState | undefined {
  const row = connection.prepare(`SELECT ${columns} FROM session WHERE open = 1`).get() as Row | undefined;
  return row === undefined ? undefined : withState(connection, row);
}

/** The id of the session that is running or paused, if any, without reading its events. */
export function openSessionId(connection: Connection): number | undefined {
  return connection.prepare('SELECT id FROM session WHERE open = 1').pluck().get() as number | undefined;
}

/** One session with its state. */
export function sessionWithState(connection: Connection, id: number): SessionWithState | undefined {
  const row = connection.prepare(`SELECT ${columns} FROM session WHERE id = ?`).get(id) as Row | undefined;
  return row === undefined ? undefined : withState(connection, row);
}

/** Sessions that are over, oldest first; from a civil day on when one is given. */
export function finishedSessions(connection: Connection, from = '0000-00-00'): Session[] {
  const rows = connection
    .prepare(`SELECT ${columns} FROM session WHERE open = 0 AND day >= ? ORDER BY started_at, id`)
    .all(from) as Row[];
  return rows.map(sessionOf);
}

/** Sessions whose public name ends in these digits, newest first; the newest one for `last`. */
export function sessionsNamed(connection: Connection, name: string): Session[] {
  const rows =
    name === 'last'
      ? connection.prepare(`SELECT ${columns} FROM session ORDER BY started_at DESC, id DESC LIMIT 1`).all()
      : connection
          .prepare(
            `SELECT ${columns} FROM session WHERE lower(hex(uuid)) LIKE '%' || ? ORDER BY started_at DESC`,
          )
          .all(name.replaceAll('-', '').toLowerCase());
  return (rows as Row[]).map(sessionOf);
}

/** The events of a session, in order. */
export function eventsOf(connection: Connection, sessionId: number): SessionEvent[] {
  const rows = connection
    .prepare('SELECT sequence, kind, at, data, seal FROM event WHERE session_id = ? ORDER BY sequence')
    .all(sessionId) as { sequence: number; kind: number; at: number; data: string | null; seal: number }[];
  return rows.map((row, index) => {
    checkSeal('event', row.seal, [sessionId, index + 1, row.kind, row.at, row.data]);
    const kind: EventKind | undefined = eventKinds[row.kind - 1];
    if (kind === undefined) {
      throw damagedRow('event');
    }
    return { kind, at: row.at, data: row.data === null ? {} : JSON.parse(row.data) } as SessionEvent;
  });
}

/**
 * Begins a session with its first events, all or nothing.
 *
 * @throws the error of the unique index when another session is open
 */
export function insertSession(
  connection: Connection,
  session: NewSession,
  events: readonly SessionEvent[],
  dayOf: DayOf,
  random: Random,
): SessionWithState {
  return transact(connection, () => {
    const state = replay(events);
    const stamp = nextStamp(connection, state.startedAt, random);
    const { deviceId } = stamp;
    const uuid = newUuid(stamp, state.startedAt, random);
    const values = { ...session, uuid: uuidText(uuid), ...derived(state, session.zone, dayOf) };
    const added = connection
      .prepare(
        `INSERT INTO session (uuid, device_id, drill, kind, title, planned_minutes, block_id, source, started_at, zone,
           offset_minutes, day, open, ended_at, elapsed_ms, outcome, style, score, seal)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        uuid,
        deviceId,
        session.drill,
        session.kind,
        session.title,
        session.plannedMinutes,
        session.blockId ?? null,
        session.source,
        values.startedAt,
        session.zone,
        values.offsetMinutes,
        values.day,
        values.isOpen ? 1 : 0,
        values.endedAt ?? null,
        values.elapsedMs,
        values.outcome ?? null,
        values.style,
        values.score ?? null,
        sealOf(values),
      );
    const id = Number(added.lastInsertRowid);
    insertEvents(connection, id, deviceId, 1, events);
    return { session: { id, ...values }, state, length: events.length, aliveAt: undefined };
  });
}

/**
 * Reads a session, lets `choose` decide what happens, and writes those events, in one transaction: other terminals
 * come before or after, never between.
 *
 * @param now epoch milliseconds
 * @returns the session as it is afterwards
 */
export function changeSession(
  connection: Connection,
  id: number,
  choose: (current: SessionWithState) => readonly SessionEvent[],
  dayOf: DayOf,
  now: number,
  random: Random,
): SessionWithState {
  return transact(connection, () => {
    const current = sessionWithState(connection, id);
    if (current === undefined) {
      throw damagedRow('session');
    }
    const events = choose(current);
    if (events.length === 0) {
      return current;
    }
    const state = events.reduce(apply, current.state);
    const { deviceId } = nextStamp(connection, now, random);
    insertEvents(connection, id, deviceId, current.length + 1, events);
    const session = { ...current.session, ...derived(state, current.session.zone, dayOf, current.session) };
    connection
      .prepare(
        `UPDATE session SET started_at = ?, offset_minutes = ?, day = ?, open = ?, ended_at = ?, elapsed_ms = ?,
           outcome = ?, score = ?, seal = ? WHERE id = ?`,
      )
      .run(
        session.startedAt,
        session.offsetMinutes,
        session.day,
        session.isOpen ? 1 : 0,
        session.endedAt ?? null,
        session.elapsedMs,
        session.outcome ?? null,
        session.score ?? null,
        sealOf(session),
        id,
      );
    if (!session.isOpen) {
      connection.prepare('DELETE FROM attachment WHERE session_id = ?').run(id);
    }
    return {
      session,
      state,
      length: current.length + events.length,
      aliveAt: session.isOpen ? current.aliveAt : undefined,
    };
  });
}

/** Marks that a live screen shows the session at this instant. */
export function markAlive(connection: Connection, sessionId: number, now: number): void {
  transact(connection, () =>
    connection
      .prepare(
        `INSERT INTO attachment (session_id, alive_at) SELECT id, ? FROM session WHERE id = ? AND open = 1
         ON CONFLICT (session_id) DO UPDATE SET alive_at = max(alive_at, excluded.alive_at)`,
      )
      .run(now, sessionId),
  );
}

/** The screen was left on purpose: from here on the session counts whole. */
export function detach(connection: Connection, sessionId: number): void {
  transact(connection, () =>
    connection.prepare('DELETE FROM attachment WHERE session_id = ?').run(sessionId),
  );
}

/** A number that changes whenever another process has written. */
export function dataVersion(connection: Connection): number {
  return Number(connection.pragma('data_version', { simple: true }));
}

function insertEvents(
  connection: Connection,
  sessionId: number,
  deviceId: number,
  from: number,
  events: readonly SessionEvent[],
): void {
  const insert = connection.prepare(
    'INSERT INTO event (session_id, sequence, kind, at, device_id, data, seal) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [index, event] of events.entries()) {
    const kind = eventKinds.indexOf(event.kind) + 1;
    const data = Object.keys(event.data).length === 0 ? null : JSON.stringify(event.data);
    const sequence = from + index;
    insert.run(
      sessionId,
      sequence,
      kind,
      event.at,
      deviceId,
      data,
      seal([sessionId, sequence, kind, event.at, data]),
    );
  }
}

function withState(connection: Connection, row: Row): SessionWithState {
  const aliveAt = connection
    .prepare('SELECT alive_at FROM attachment WHERE session_id = ?')
    .pluck()
    .get(row.id) as number | undefined;
  const session = sessionOf(row);
  const events = eventsOf(connection, row.id);
  const state = replay(events);
  // The seals hold each event; this holds their number, as far as time passed.
  if (session.elapsedMs !== state.activeMs || session.outcome !== state.outcome) {
    throw damagedRow('session');
  }
  return { session, state, length: events.length, aliveAt };
}

type Derived = Pick<
  Session,
  'startedAt' | 'offsetMinutes' | 'day' | 'isOpen' | 'endedAt' | 'elapsedMs' | 'outcome' | 'style' | 'score'
>;

/** A session keeps its civil day, whatever the rollover hour becomes, until its start is corrected. */
function derived(state: SessionState, zone: string, dayOf: DayOf, before?: Session): Derived {
  const { day, offsetMinutes } =
    before?.startedAt === state.startedAt ? before : dayOf(state.startedAt, zone);
  return {
    startedAt: state.startedAt,
    day,
    offsetMinutes,
    isOpen: state.status !== 'over',
    endedAt: state.endedAt,
    elapsedMs: state.activeMs,
    outcome: state.outcome,
    style: state.style,
    score: percentOf(state.score),
  };
}

function percentOf(score: SessionState['score']): number | undefined {
  return score === undefined || score.of <= 0 ? undefined : Math.round((100 * score.points) / score.of);
}

function sessionOf(row: Row): Session {
  const outcome = row.outcome ?? undefined;
  if ((outcome !== undefined && !isOutcome(outcome)) || !isStyle(row.style)) {
    throw damagedRow('session');
  }
  const session: Session = {
    id: row.id,
    uuid: uuidText(row.uuid),
    drill: row.drill,
    kind: row.kind as DrillKind,
    title: row.title,
    plannedMinutes: row.planned_minutes,
    blockId: row.block_id ?? undefined,
    source: row.source,
    startedAt: row.started_at,
    zone: row.zone,
    offsetMinutes: row.offset_minutes,
    day: row.day as CivilDate,
    isOpen: row.open === 1,
    endedAt: row.ended_at ?? undefined,
    elapsedMs: row.elapsed_ms,
    outcome,
    style: row.style,
    score: row.score ?? undefined,
  };
  checkSeal('session', row.seal, sealed(session));
  return session;
}

function sealOf(session: Omit<Session, 'id'>): number {
  return seal(sealed(session));
}

/** What the seal covers; the block is left out, since deleting one clears it. */
function sealed(session: Omit<Session, 'id'>): SqlValue[] {
  return [
    session.uuid,
    session.drill,
    session.kind,
    session.title,
    session.plannedMinutes,
    session.source,
    session.startedAt,
    session.zone,
    session.offsetMinutes,
    session.day,
    session.isOpen ? 1 : 0,
    session.endedAt ?? null,
    session.elapsedMs,
    session.outcome ?? null,
    // Left out where they are as they were before there were any, so that older seals hold.
    ...(session.style === 'round' ? [] : [session.style]),
    ...(session.score === undefined ? [] : [session.score]),
  ];
}
