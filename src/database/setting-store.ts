import type { Random } from '../system/random.ts';
import type { Connection } from './connect.ts';
import { nextStamp } from './device.ts';
import { checkSeal, seal } from './seal.ts';
import { transact } from './transact.ts';

/** Every setting by key, as JSON values. */
export type Settings = ReadonlyMap<string, unknown>;

export function readSettings(connection: Connection): Settings {
  const rows = connection.prepare('SELECT key, value, seal FROM setting').all() as {
    key: string;
    value: string;
    seal: number;
  }[];
  for (const { key, value, seal: sealed } of rows) {
    checkSeal('setting', sealed, [key, value]);
  }
  return new Map(rows.map(({ key, value }) => [key, JSON.parse(value)]));
}

/**
 * Writes settings in one transaction; `undefined` removes one.
 *
 * @param now epoch milliseconds
 */
export function writeSettings(
  connection: Connection,
  changes: ReadonlyMap<string, unknown>,
  now: number,
  random: Random,
): void {
  transact(connection, () => {
    const { deviceId, hlc } = nextStamp(connection, now, random);
    const remove = connection.prepare('DELETE FROM setting WHERE key = ?');
    const put = connection.prepare(
      `INSERT INTO setting (key, value, seal, device_id, hlc) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, seal = excluded.seal, device_id = excluded.device_id, hlc = excluded.hlc`,
    );
    for (const [key, value] of changes) {
      if (value === undefined) {
        remove.run(key);
      } else {
        const text = JSON.stringify(value);
        put.run(key, text, seal([key, text]), deviceId, hlc);
      }
    }
  });
}
