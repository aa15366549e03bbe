import { crc32 } from 'node:zlib';
import { UserError } from '../system/errors.ts';

/** A value as SQLite keeps it. */
export type SqlValue = string | number | null;

/**
 * The checksum of a row's values (CRC-32). SQLite notices a broken page but not a flipped bit inside a value; the
 * seal does, so that no damaged row is ever counted.
 */
export function seal(values: readonly SqlValue[]): number {
  return crc32(JSON.stringify(values));
}

/**
 * @throws UserError when the values are not those that were sealed
 */
export function checkSeal(table: string, sealed: unknown, values: readonly SqlValue[]): void {
  if (sealed !== seal(values)) {
    throw damagedRow(table);
  }
}

/** What to say about a row that no longer is what was written. */
export function damagedRow(table: string): UserError {
  return new UserError(
    `The database is damaged: a row of "${table}" is not what was written.`,
    'Nothing was changed. Restore the file from a backup; `prep config list` shows where both are kept.',
  );
}
