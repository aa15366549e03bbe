import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp } from '../database/device.ts';
import { transact } from '../database/transact.ts';
import type { Form } from '../library/vocabulary.ts';
import type { CivilDate } from '../system/civil-date.ts';
import { uuidText } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import type { Block, PlannedBlock } from './block.ts';

interface Row {
  id: number;
  uuid: Uint8Array;
  day: string;
  position: number;
  minutes: number;
  kind: string;
  form: string;
  drill: string | null;
  title: string;
  reason: string;
  moved_from: string | null;
  skipped: number;
}

/** The checksum of what a week's plan was made from, when it has been planned. */
export function plannedInputs(connection: Connection, monday: CivilDate): number | undefined {
  return connection.prepare('SELECT inputs FROM week_plan WHERE monday = ?').pluck().get(monday) as
    | number
    | undefined;
}

/** The blocks that belong to a week, in the order of its days; a block moved elsewhere stays with its week. */
export function blocksOfWeek(connection: Connection, monday: CivilDate): Block[] {
  const rows = connection
    .prepare('SELECT * FROM block WHERE monday = ? ORDER BY day, position, id')
    .all(monday) as Row[];
  return rows.map(blockOf);
}

/**
 * Makes a week's plan what it should be: removes blocks, adds others, and remembers from what it was made. When another
 * process has planned the week meanwhile, its plan stands.
 *
 * @param expected the checksum that was read before planning
 * @param inputs checksum of the plan's inputs
 * @param now epoch milliseconds
 */
export function saveWeek(
  connection: Connection,
  monday: CivilDate,
  expected: number | undefined,
  inputs: number,
  removed: readonly Block[],
  added: readonly PlannedBlock[],
  now: number,
  random: Random,
): void {
  transact(connection, () => {
    if (plannedInputs(connection, monday) !== expected) {
      return;
    }
    const stamp = nextStamp(connection, now, random);
    const { deviceId, hlc } = stamp;
    connection
      .prepare(
        `INSERT INTO week_plan (monday, inputs, device_id, hlc) VALUES (?, ?, ?, ?)
         ON CONFLICT (monday) DO UPDATE SET inputs = excluded.inputs, device_id = excluded.device_id, hlc = excluded.hlc`,
      )
      .run(monday, inputs, deviceId, hlc);
    const bury = connection.prepare(
      `INSERT OR IGNORE INTO tombstone (uuid, entity, device_id, hlc) SELECT uuid, 'block', ?, ? FROM block WHERE id = ?`,
    );
    const remove = connection.prepare('DELETE FROM block WHERE id = ?');
    for (const { id } of removed) {
      bury.run(deviceId, hlc, id);
      remove.run(id);
    }
    const insert = connection.prepare(
      `INSERT INTO block (uuid, monday, day, position, minutes, kind, form, drill, title, reason, device_id, hlc)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const [position, block] of added.entries()) {
      const { day, minutes, kind, form, drill, title, reason } = block;
      const uuid = newUuid(stamp, now, random);
      insert.run(
        uuid,
        monday,
        day,
        position,
        minutes,
        kind,
        form,
        drill ?? null,
        title,
        reason,
        deviceId,
        hlc,
      );
    }
  });
}

/** Moves a block to another day, or marks it as skipped or wanted again. */
export function changeBlock(
  connection: Connection,
  block: Block,
  change: { day?: CivilDate; isSkipped?: boolean },
  now: number,
  random: Random,
): void {
  transact(connection, () => {
    const { deviceId, hlc } = nextStamp(connection, now, random);
    const day = change.day ?? block.day;
    const first = block.movedFrom ?? block.day;
    connection
      .prepare(
        `UPDATE block SET day = ?, moved_from = ?, skipped = ?, device_id = ?, parent_hlc = hlc, hlc = ? WHERE id = ?`,
      )
      .run(
        day,
        day === first ? null : first,
        (change.isSkipped ?? block.isSkipped) ? 1 : 0,
        deviceId,
        hlc,
        block.id,
      );
  });
}

function blockOf(row: Row): Block {
  return {
    id: row.id,
    uuid: uuidText(row.uuid),
    day: row.day as CivilDate,
    position: row.position,
    minutes: row.minutes,
    kind: row.kind,
    form: row.form as Form,
    drill: row.drill ?? undefined,
    title: row.title,
    reason: row.reason,
    movedFrom: (row.moved_from ?? undefined) as CivilDate | undefined,
    isSkipped: row.skipped === 1,
  };
}
