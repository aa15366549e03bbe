import type { Connection } from './connect.ts';
import { pack, unpack } from './packed.ts';
import { damagedRow } from './seal.ts';

/** Keeps a text, once however often it comes, and gives its number. What is kept never changes. */
export function keepSource(connection: Connection, text: string): number {
  const { hash, size, body } = pack(text);
  const known = connection.prepare('SELECT id FROM source WHERE hash = ?').pluck().get(hash);
  return typeof known === 'number'
    ? known
    : Number(
        connection.prepare('INSERT INTO source (hash, size, body) VALUES (?, ?, ?)').run(hash, size, body)
          .lastInsertRowid,
      );
}

/** The text of that number. @throws UserError when it is damaged */
export function readSource(connection: Connection, id: number): string {
  const row = connection.prepare('SELECT hash, size, body FROM source WHERE id = ?').get(id) as
    | { hash: Uint8Array; size: number; body: Uint8Array }
    | undefined;
  if (row === undefined) {
    throw damagedRow('source');
  }
  return unpack(row);
}
