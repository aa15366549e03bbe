import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp } from '../database/device.ts';
import { checkSeal, seal } from '../database/seal.ts';
import { transact } from '../database/transact.ts';
import type { Case } from '../library/cases.ts';
import type { Random } from '../system/random.ts';

/** A case that the person added, with its number at the drill. */
export interface OwnCase {
  number: number;
  case: Case;
}

/** The person's own cases of a drill, in the order of their numbers. */
export function ownCases(connection: Connection, drill: string): OwnCase[] {
  const rows = connection
    .prepare('SELECT number, body, seal FROM own_case WHERE drill = ? ORDER BY number')
    .all(drill) as { number: number; body: string; seal: number }[];
  return rows.map(({ number, body, seal: sealed }) => {
    checkSeal('own_case', sealed, [drill, number, body]);
    return { number, case: JSON.parse(body) as Case };
  });
}

/**
 * Adds a case under the next number of its drill.
 *
 * @param now epoch milliseconds
 */
export function addOwnCase(
  connection: Connection,
  drill: string,
  added: Case,
  now: number,
  random: Random,
): OwnCase {
  return transact(connection, () => {
    const stamp = nextStamp(connection, now, random);
    const number = Number(
      connection
        .prepare('SELECT coalesce(max(number), 0) + 1 FROM own_case WHERE drill = ?')
        .pluck()
        .get(drill),
    );
    const body = JSON.stringify(added);
    connection
      .prepare(
        'INSERT INTO own_case (uuid, drill, number, body, seal, device_id, hlc) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        newUuid(stamp, now, random),
        drill,
        number,
        body,
        seal([drill, number, body]),
        stamp.deviceId,
        stamp.hlc,
      );
    return { number, case: added };
  });
}

/** Removes a case, leaving a tombstone; whether there was one of that number. */
export function removeOwnCase(
  connection: Connection,
  drill: string,
  number: number,
  now: number,
  random: Random,
): boolean {
  return transact(connection, () => {
    const uuid = connection
      .prepare('SELECT uuid FROM own_case WHERE drill = ? AND number = ?')
      .pluck()
      .get(drill, number);
    if (uuid === undefined) {
      return false;
    }
    const { deviceId, hlc } = nextStamp(connection, now, random);
    connection
      .prepare(`INSERT INTO tombstone (uuid, entity, device_id, hlc) VALUES (?, 'own_case', ?, ?)`)
      .run(uuid, deviceId, hlc);
    connection.prepare('DELETE FROM own_case WHERE drill = ? AND number = ?').run(drill, number);
    return true;
  });
}
