import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp } from '../database/device.ts';
import { checkSeal, damagedRow, type SqlValue, seal } from '../database/seal.ts';
import { keepSource, readSource } from '../database/source-store.ts';
import { transact } from '../database/transact.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { uuidText } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import type { Attempt } from './attempt.ts';

/** Where an attempt falls on the person's calendar. */
export interface AttemptDay {
  zone: string;
  offsetMinutes: number;
  day: CivilDate;
}

interface Row {
  id: number;
  uuid: Uint8Array;
  session_id: number | null;
  drill: string;
  language: string;
  at: number;
  mode: Attempt['mode'];
  source_id: number;
  verdict: Attempt['verdict'];
  passed: number;
  total: number;
  details: string;
  seal: number;
}

const columns =
  'id, uuid, session_id, drill, language, at, mode, source_id, verdict, passed, total, details, seal';

/** Keeps an attempt with its source, durably, before anything is said of it. */
export function insertAttempt(
  connection: Connection,
  attempt: Omit<Attempt, 'uuid'>,
  source: string,
  { zone, offsetMinutes, day }: AttemptDay,
  random: Random,
): Attempt {
  return transact(connection, () => {
    const stamp = nextStamp(connection, attempt.at, random);
    const uuid = newUuid(stamp, attempt.at, random);
    const sourceId = keepSource(connection, source);
    const made: Attempt = { ...attempt, uuid: uuidText(uuid) };
    const details = JSON.stringify(made.details);
    connection
      .prepare(
        `INSERT INTO attempt (uuid, device_id, session_id, drill, language, at, zone, offset_minutes, day, mode,
           source_id, verdict, passed, total, details, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        uuid,
        stamp.deviceId,
        made.sessionId ?? null,
        made.drill,
        made.language,
        made.at,
        zone,
        offsetMinutes,
        day,
        made.mode,
        sourceId,
        made.verdict,
        made.passed,
        made.total,
        details,
        seal(sealed(made, sourceId, details)),
      );
    return made;
  });
}

/** Attempts at a drill under any of these ids, oldest first. */
export function attemptsAt(connection: Connection, drills: readonly string[]): Attempt[] {
  return drills
    .flatMap(
      (drill) =>
        connection
          .prepare(`SELECT ${columns} FROM attempt WHERE drill = ? ORDER BY at, id`)
          .all(drill) as Row[],
    )
    .map(attemptOf)
    .sort((a, b) => a.at - b.at || (a.uuid < b.uuid ? -1 : 1));
}

/** The source of an attempt. @throws UserError when it is damaged */
export function sourceOf(connection: Connection, uuid: string): string {
  const id = connection.prepare("SELECT source_id FROM attempt WHERE uuid = unhex(?, '-')").pluck().get(uuid);
  if (typeof id !== 'number') {
    throw damagedRow('attempt');
  }
  return readSource(connection, id);
}

function attemptOf(row: Row): Attempt {
  const attempt: Attempt = {
    uuid: uuidText(row.uuid),
    sessionId: row.session_id ?? undefined,
    drill: row.drill,
    language: row.language,
    at: row.at,
    mode: row.mode,
    verdict: row.verdict,
    passed: row.passed,
    total: row.total,
    details: { failed: [], wallMs: 0, peakKb: null },
  };
  checkSeal('attempt', row.seal, sealed(attempt, row.source_id, row.details));
  return { ...attempt, details: JSON.parse(row.details) as Attempt['details'] };
}

function sealed(attempt: Attempt, sourceId: number, details: string): SqlValue[] {
  return [
    attempt.uuid,
    attempt.sessionId ?? null,
    attempt.drill,
    attempt.language,
    attempt.at,
    attempt.mode,
    sourceId,
    attempt.verdict,
    attempt.passed,
    attempt.total,
    details,
  ];
}
