import { statSync } from 'node:fs';
import { UserError } from '../system/errors.ts';
import type { Paths } from '../system/paths.ts';
import type { Connection } from './connect.ts';
import { restoreAdvice } from './explain.ts';

/** Above this size checking everything would be felt; seals still guard each row that is read. */
const checkedBytes = 8 * 1024 * 1024;

/**
 * Compares tables with their indexes, so that a sum never misses a row in silence. Skipped for files over 8 MB.
 *
 * @throws UserError when the file is damaged
 */
export function checkHealth(connection: Connection, paths: Paths): void {
  if (statSync(paths.database).size > checkedBytes) {
    return;
  }
  if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    throw new UserError(`The database is damaged: ${paths.database}`, ...restoreAdvice(paths));
  }
}
