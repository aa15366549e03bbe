import type { Connection } from '../database/connect.ts';
import { newUuid, nextStamp, type Stamp } from '../database/device.ts';
import { checkSeal, type SqlValue, seal } from '../database/seal.ts';
import { transact } from '../database/transact.ts';
import type { Cause } from '../library/vocabulary.ts';
import type { Random } from '../system/random.ts';
import { emptyPostMortem, mergePostMortem, type PostMortem } from './post-mortem.ts';

interface Row {
  id: number;
  uuid: Uint8Array;
  session_id: number;
  well: string | null;
  broke: string | null;
  cause: Cause | null;
  rule: string | null;
  follow_up: string | null;
  scores: string;
  seal: number;
  hlc: number;
}

interface MistakeRow {
  uuid: Uint8Array;
  post_mortem_id: number;
  failure_type: string;
  seal: number;
}

/** The post-mortem of a session, if anything was written. */
export function postMortemOf(connection: Connection, sessionId: number): PostMortem | undefined {
  const row = rowOf(connection, sessionId);
  if (row === undefined) {
    return undefined;
  }
  const mistakes = connection
    .prepare(
      'SELECT uuid, post_mortem_id, failure_type, seal FROM mistake WHERE post_mortem_id = ? ORDER BY id',
    )
    .all(row.id) as MistakeRow[];
  return postMortemFrom(row, mistakes);
}

/** Every post-mortem by the id of its session. */
export function allPostMortems(connection: Connection): Map<number, PostMortem> {
  const byPostMortem = new Map<number, MistakeRow[]>();
  const rows = connection
    .prepare('SELECT uuid, post_mortem_id, failure_type, seal FROM mistake ORDER BY id')
    .all() as MistakeRow[];
  for (const row of rows) {
    const group = byPostMortem.get(row.post_mortem_id) ?? [];
    group.push(row);
    byPostMortem.set(row.post_mortem_id, group);
  }
  const found = connection.prepare('SELECT * FROM post_mortem').all() as Row[];
  return new Map(found.map((row) => [row.session_id, postMortemFrom(row, byPostMortem.get(row.id) ?? [])]));
}

/**
 * Lays answers over what a session's post-mortem says already, in one transaction. What is written over is kept
 * among the revisions.
 *
 * @param now epoch milliseconds
 */
export function savePostMortem(
  connection: Connection,
  sessionId: number,
  changes: Partial<PostMortem>,
  now: number,
  random: Random,
): PostMortem {
  return transact(connection, () => {
    const row = rowOf(connection, sessionId);
    const before =
      row === undefined ? emptyPostMortem : (postMortemOf(connection, sessionId) ?? emptyPostMortem);
    const after = mergePostMortem(before, changes);
    const stamp = nextStamp(connection, now, random);
    const { deviceId, hlc } = stamp;
    const values = sealed(sessionId, after);
    const written = [...values.slice(1), seal(values), now, deviceId, hlc];
    const id =
      row === undefined
        ? Number(
            connection
              .prepare(
                `INSERT INTO post_mortem (uuid, session_id, well, broke, cause, rule, follow_up, scores, seal, updated_at,
                   device_id, hlc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
              )
              .run(newUuid(stamp, now, random), sessionId, ...written).lastInsertRowid,
          )
        : row.id;
    if (row !== undefined) {
      connection
        .prepare(
          `UPDATE post_mortem SET well = ?, broke = ?, cause = ?, rule = ?, follow_up = ?, scores = ?, seal = ?,
             updated_at = ?, device_id = ?, hlc = ?, parent_hlc = ? WHERE id = ?`,
        )
        .run(...written, row.hlc, row.id);
    }
    saveMistakes(connection, id, before.failures, after.failures, { deviceId, hlc, now, random });
    return after;
  });
}

interface Writer extends Stamp {
  now: number;
  random: Random;
}

function saveMistakes(
  connection: Connection,
  postMortemId: number,
  before: readonly string[],
  after: readonly string[],
  writer: Writer,
): void {
  for (const type of before.filter((id) => !after.includes(id))) {
    connection
      .prepare(
        `INSERT INTO tombstone (uuid, entity, device_id, hlc)
         SELECT uuid, 'mistake', ?, ? FROM mistake WHERE post_mortem_id = ? AND failure_type = ?`,
      )
      .run(writer.deviceId, writer.hlc, postMortemId, type);
    connection
      .prepare('DELETE FROM mistake WHERE post_mortem_id = ? AND failure_type = ?')
      .run(postMortemId, type);
  }
  for (const type of after.filter((id) => !before.includes(id))) {
    connection
      .prepare(
        'INSERT INTO mistake (uuid, post_mortem_id, failure_type, seal, device_id, hlc) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(
        newUuid(writer, writer.now, writer.random),
        postMortemId,
        type,
        seal([postMortemId, type]),
        writer.deviceId,
        writer.hlc,
      );
  }
}

function rowOf(connection: Connection, sessionId: number): Row | undefined {
  return connection.prepare('SELECT * FROM post_mortem WHERE session_id = ?').get(sessionId) as
    | Row
    | undefined;
}

function postMortemFrom(row: Row, mistakes: readonly MistakeRow[]): PostMortem {
  for (const mistake of mistakes) {
    checkSeal('mistake', mistake.seal, [mistake.post_mortem_id, mistake.failure_type]);
  }
  const { session_id: sessionId, well, broke, cause, rule, follow_up: followUp, scores } = row;
  checkSeal('post_mortem', row.seal, [sessionId, well, broke, cause, rule, followUp, scores]);
  return {
    ...(well === null ? {} : { well }),
    ...(broke === null ? {} : { broke }),
    ...(cause === null ? {} : { cause }),
    ...(rule === null ? {} : { rule }),
    ...(followUp === null ? {} : { followUp }),
    scores: JSON.parse(scores) as PostMortem['scores'],
    failures: mistakes.map(({ failure_type: type }) => type),
  };
}

function sealed(sessionId: number, value: PostMortem): SqlValue[] {
  return [
    sessionId,
    value.well ?? null,
    value.broke ?? null,
    value.cause ?? null,
    value.rule ?? null,
    value.followUp ?? null,
    JSON.stringify(value.scores),
  ];
}
