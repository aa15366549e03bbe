import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp } from '../database/device.ts';
import { checkSeal, seal } from '../database/seal.ts';
import { keepSource, readSource } from '../database/source-store.ts';
import { transact } from '../database/transact.ts';
import { uuidText } from '../system/ids.ts';
import type { Random } from '../system/random.ts';
import type { Document } from './document.ts';

interface Row {
  id: number;
  uuid: Uint8Array;
  session_id: number;
  template: string;
  path: string;
  source_id: number;
  updated_at: number;
  seal: number;
  hlc: number;
}

/** What was written in a session, by template. @throws UserError when a row is damaged */
export function documentsOf(connection: Connection, sessionId: number): Document[] {
  const rows = connection
    .prepare(
      `SELECT id, uuid, session_id, template, path, source_id, updated_at, seal, hlc FROM document
       WHERE session_id = ? ORDER BY template`,
    )
    .all(sessionId) as Row[];
  return rows.map((row) => {
    checkSeal('document', row.seal, [row.session_id, row.template, row.path, row.source_id, row.updated_at]);
    return {
      uuid: uuidText(row.uuid),
      template: row.template,
      path: row.path,
      text: readSource(connection, row.source_id),
      updatedAt: row.updated_at,
    };
  });
}

/**
 * Keeps what a document says now. What it said before stays among the sources.
 *
 * @param now epoch milliseconds
 */
export function keepDocument(
  connection: Connection,
  sessionId: number,
  { template, path, text }: Pick<Document, 'template' | 'path' | 'text'>,
  now: number,
  random: Random,
): void {
  transact(connection, () => {
    const known = connection
      .prepare('SELECT id, source_id, hlc FROM document WHERE session_id = ? AND template = ?')
      .get(sessionId, template) as Pick<Row, 'id' | 'source_id' | 'hlc'> | undefined;
    const sourceId = keepSource(connection, text);
    if (known?.source_id === sourceId) {
      return;
    }
    const stamp = nextStamp(connection, now, random);
    const sealed = seal([sessionId, template, path, sourceId, now]);
    if (known === undefined) {
      connection
        .prepare(
          `INSERT INTO document (uuid, session_id, template, path, source_id, updated_at, seal, device_id, hlc)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          newUuid(stamp, now, random),
          sessionId,
          template,
          path,
          sourceId,
          now,
          sealed,
          stamp.deviceId,
          stamp.hlc,
        );
    } else {
      connection
        .prepare(
          `UPDATE document SET path = ?, source_id = ?, updated_at = ?, seal = ?, device_id = ?, hlc = ?,
             parent_hlc = ? WHERE id = ?`,
        )
        .run(path, sourceId, now, sealed, stamp.deviceId, stamp.hlc, known.hlc, known.id);
    }
  });
}
