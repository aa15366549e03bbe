import { hostname } from 'node:os';
import { uuidv7 } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import type { Connection } from './open.ts';

/** Who writes, and when: what every row that may be merged later carries. */
export interface Stamp {
  deviceId: number;
  /** Hybrid logical time: epoch milliseconds × 1024 + a counter; grows even when the clock goes back. */
  hlc: number;
}

/**
 * Gives the next hybrid logical time of this machine. Call it inside the transaction that uses it.
 *
 * @param now epoch milliseconds
 */
export function nextStamp(connection: Connection, now: number, random: Random): Stamp {
  const self = connection.prepare('SELECT id, hlc FROM device WHERE self = 1').get() as
    | { id: number; hlc: number }
    | undefined;
  const hlc = Math.max(now * 1024, (self?.hlc ?? 0) + 1);
  if (self === undefined) {
    const added = connection
      .prepare('INSERT INTO device (uuid, name, created_at, self, hlc) VALUES (?, ?, ?, 1, ?)')
      .run(uuidv7(now, random.bytes(10)), hostname(), now, hlc);
    return { deviceId: Number(added.lastInsertRowid), hlc };
  }
  connection.prepare('UPDATE device SET hlc = ? WHERE id = ?').run(hlc, self.id);
  return { deviceId: self.id, hlc };
}
