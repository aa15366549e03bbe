import { hostname } from 'node:os';
import { uuidv7 } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import type { Connection } from './connect.ts';

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

/**
 * A new public name. The stamp's hybrid time is mixed into the random part, so that two commands under one `PREP_SEED`
 * and one `PREP_NOW` never give the same.
 *
 * @param epochMs the instant that it carries
 */
export function newUuid({ hlc }: Stamp, epochMs: number, random: Random): Buffer {
  const bytes = random.bytes(10);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(3, view.getUint32(3) ^ (hlc % 0x1_0000_0000));
  return uuidv7(epochMs, bytes);
}
