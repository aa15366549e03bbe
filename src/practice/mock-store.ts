import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp } from '../database/device.ts';
import { checkSeal, damagedRow, type SqlValue, seal } from '../database/seal.ts';
import { transact } from '../database/transact.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { uuidText } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import type { Debrief, Mock, Round } from './mock.ts';
import type { DayOf } from './session-store.ts';

/** A mock that has not begun. */
export type NewMock = Pick<Mock, 'name' | 'title' | 'isPressed' | 'budgetMinutes' | 'zone'> & {
  rounds: readonly Omit<Round, 'sessionId' | 'note'>[];
};

interface Row {
  id: number;
  uuid: Uint8Array;
  name: string;
  title: string;
  pressure: number;
  budget_minutes: number | null;
  started_at: number;
  zone: string;
  offset_minutes: number;
  day: string;
  open: number;
  ended_at: number | null;
  debrief: string | null;
  seal: number;
  hlc: number;
}

interface RoundRow {
  mock_id: number;
  position: number;
  kind: string;
  title: string;
  minutes: number;
  break_minutes: number;
  drill: string;
  session_id: number | null;
  note: string | null;
  seal: number;
}

const columns = `id, uuid, name, title, pressure, budget_minutes, started_at, zone, offset_minutes, day, open, ended_at,
  debrief, seal, hlc`;

/** The mock that is being held, if any. @throws UserError when a row is damaged */
export function openMock(connection: Connection): Mock | undefined {
  const row = connection.prepare(`SELECT ${columns} FROM mock WHERE open = 1`).get() as Row | undefined;
  return row === undefined ? undefined : mockOf(connection, row);
}

/** Mocks that are over, newest first. */
export function finishedMocks(connection: Connection): Mock[] {
  const rows = connection
    .prepare(`SELECT ${columns} FROM mock WHERE open = 0 ORDER BY started_at DESC, id DESC`)
    .all() as Row[];
  return rows.map((row) => mockOf(connection, row));
}

/** The number of the open mock that a session is a round of, or nothing. */
export function mockOfSession(connection: Connection, sessionId: number): number | undefined {
  return connection
    .prepare(
      `SELECT mock.id FROM mock_round JOIN mock ON mock.id = mock_round.mock_id
       WHERE mock_round.session_id = ? AND mock.open = 1`,
    )
    .pluck()
    .get(sessionId) as number | undefined;
}

/**
 * Begins a mock.
 *
 * @param now epoch milliseconds
 * @throws the error of the unique index when another one is open
 */
export function insertMock(
  connection: Connection,
  mock: NewMock,
  now: number,
  dayOf: DayOf,
  random: Random,
): Mock {
  return transact(connection, () => {
    const stamp = nextStamp(connection, now, random);
    const { day, offsetMinutes } = dayOf(now, mock.zone);
    const row = {
      uuid: newUuid(stamp, now, random),
      name: mock.name,
      title: mock.title,
      pressure: mock.isPressed ? 1 : 0,
      budget_minutes: mock.budgetMinutes ?? null,
      started_at: now,
      zone: mock.zone,
      offset_minutes: offsetMinutes,
      day,
      open: 1,
      ended_at: null,
      debrief: null,
    };
    const id = Number(
      connection
        .prepare(
          `INSERT INTO mock (uuid, name, title, pressure, budget_minutes, started_at, zone, offset_minutes, day, open,
             ended_at, debrief, seal, device_id, hlc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(...Object.values(row), seal(sealed(row)), stamp.deviceId, stamp.hlc).lastInsertRowid,
    );
    for (const [position, round] of mock.rounds.entries()) {
      writeRound(connection, id, position, { ...round, sessionId: undefined, note: undefined });
    }
    return mockById(connection, id);
  });
}

/** Ties a round to its session. */
export function setRoundSession(
  connection: Connection,
  mock: Mock,
  position: number,
  sessionId: number,
): Mock {
  return changeRound(connection, mock, position, (round) => ({ ...round, sessionId }));
}

/** Keeps the note after a round. */
export function setRoundNote(connection: Connection, mock: Mock, position: number, note: string): Mock {
  return changeRound(connection, mock, position, (round) => ({ ...round, note }));
}

/**
 * Ends a mock, or corrects what was said at its end.
 *
 * @param now epoch milliseconds
 */
export function endMock(
  connection: Connection,
  { id }: Mock,
  debrief: Debrief,
  now: number,
  random: Random,
): Mock {
  return transact(connection, () => {
    const row = connection.prepare(`SELECT ${columns} FROM mock WHERE id = ?`).get(id) as Row;
    const stamp = nextStamp(connection, now, random);
    const changed = {
      ...row,
      open: 0,
      ended_at: row.ended_at ?? Math.max(now, row.started_at),
      debrief: JSON.stringify(debrief),
    };
    connection
      .prepare(
        `UPDATE mock SET open = 0, ended_at = ?, debrief = ?, seal = ?, device_id = ?, hlc = ?, parent_hlc = ?
         WHERE id = ?`,
      )
      .run(changed.ended_at, changed.debrief, seal(sealed(changed)), stamp.deviceId, stamp.hlc, row.hlc, id);
    return mockById(connection, id);
  });
}

function changeRound(
  connection: Connection,
  { id }: Mock,
  position: number,
  change: (round: Round) => Round,
): Mock {
  return transact(connection, () => {
    const round = mockById(connection, id).rounds[position];
    if (round === undefined) {
      throw damagedRow('mock_round');
    }
    writeRound(connection, id, position, change(round));
    return mockById(connection, id);
  });
}

function writeRound(connection: Connection, mockId: number, position: number, round: Round): void {
  const values: SqlValue[] = [
    mockId,
    position,
    round.kind,
    round.title,
    round.minutes,
    round.breakMinutes,
    round.drill,
    round.sessionId ?? null,
    round.note ?? null,
  ];
  connection
    .prepare(
      `INSERT INTO mock_round (mock_id, position, kind, title, minutes, break_minutes, drill, session_id, note, seal)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (mock_id, position) DO UPDATE SET session_id = excluded.session_id, note = excluded.note,
         seal = excluded.seal`,
    )
    .run(...values, seal(values));
}

function mockById(connection: Connection, id: number): Mock {
  const row = connection.prepare(`SELECT ${columns} FROM mock WHERE id = ?`).get(id) as Row | undefined;
  if (row === undefined) {
    throw damagedRow('mock');
  }
  return mockOf(connection, row);
}

function mockOf(connection: Connection, row: Row): Mock {
  checkSeal('mock', row.seal, sealed(row));
  const rounds = connection
    .prepare(
      `SELECT mock_id, position, kind, title, minutes, break_minutes, drill, session_id, note, seal FROM mock_round
       WHERE mock_id = ? ORDER BY position`,
    )
    .all(row.id) as RoundRow[];
  return {
    id: row.id,
    uuid: uuidText(row.uuid),
    name: row.name,
    title: row.title,
    isPressed: row.pressure === 1,
    budgetMinutes: row.budget_minutes ?? undefined,
    startedAt: row.started_at,
    zone: row.zone,
    day: row.day,
    isOpen: row.open === 1,
    endedAt: row.ended_at ?? undefined,
    debrief: row.debrief === null ? undefined : (JSON.parse(row.debrief) as Debrief),
    rounds: rounds.map(roundOf),
  };
}

function roundOf({ seal: sum, ...row }: RoundRow): Round {
  checkSeal('mock_round', sum, Object.values(row));
  if (!isDrillKind(row.kind)) {
    throw damagedRow('mock_round');
  }
  return {
    kind: row.kind,
    title: row.title,
    minutes: row.minutes,
    breakMinutes: row.break_minutes,
    drill: row.drill,
    sessionId: row.session_id ?? undefined,
    note: row.note ?? undefined,
  };
}

function sealed(row: Omit<Row, 'id' | 'seal' | 'hlc'>): SqlValue[] {
  return [
    uuidText(row.uuid),
    row.name,
    row.title,
    row.pressure,
    row.budget_minutes,
    row.started_at,
    row.zone,
    row.offset_minutes,
    row.day,
    row.open,
    row.ended_at,
    row.debrief,
  ];
}
