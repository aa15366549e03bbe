import type { Connection } from '../database/connect.ts';
import { nextStamp } from '../database/device.ts';
import { checkSeal, seal } from '../database/seal.ts';
import { transact } from '../database/transact.ts';
import type { Random } from '../system/random.ts';

/** What a person said of one item of a page. */
export interface Tick {
  item: string;
  isDone: boolean;
  /** The item's words then. */
  text: string;
  /** Epoch milliseconds. */
  at: number;
}

interface TickRow {
  page: string;
  item: string;
  done: number;
  text: string;
  at: number;
  seal: number;
}

/**
 * The ticks of a page, by item.
 *
 * @param ids the page's id and those that it had before; of two ticks the later one counts
 */
export function ticksOf(connection: Connection, ids: readonly string[]): Map<string, Tick> {
  const rows = ids.flatMap(
    (id) =>
      connection
        .prepare('SELECT page, item, done, text, at, seal FROM tick WHERE page = ?')
        .all(id) as TickRow[],
  );
  return new Map(rows.sort((a, b) => a.at - b.at).map((row) => [row.item, fromRow(row)]));
}

/** How many items are ticked, by page. */
export function tickCounts(connection: Connection): Map<string, number> {
  const rows = connection
    .prepare('SELECT page, count(*) AS times FROM tick WHERE done = 1 GROUP BY page')
    .all() as { page: string; times: number }[];
  return new Map(rows.map(({ page, times }) => [page, times]));
}

/**
 * Ticks items, or takes their ticks back, in one transaction.
 *
 * @param now epoch milliseconds
 */
export function writeTicks(
  connection: Connection,
  page: string,
  ticks: readonly Omit<Tick, 'at'>[],
  now: number,
  random: Random,
): void {
  transact(connection, () => {
    const { deviceId, hlc } = nextStamp(connection, now, random);
    const put = connection.prepare(
      `INSERT INTO tick (page, item, done, text, at, seal, device_id, hlc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (page, item) DO UPDATE SET done = excluded.done, text = excluded.text, at = excluded.at,
         seal = excluded.seal, device_id = excluded.device_id, hlc = excluded.hlc`,
    );
    for (const { item, isDone, text } of ticks) {
      const done = isDone ? 1 : 0;
      put.run(page, item, done, text, now, seal([page, item, done, text, now]), deviceId, hlc);
    }
  });
}

function fromRow({ page, item, done, text, at, seal: sealed }: TickRow): Tick {
  checkSeal('tick', sealed, [page, item, done, text, at]);
  return { item, isDone: done === 1, text, at };
}
