import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, UserError } from '../system/errors.ts';
import { createPrivateFile, ensurePrivateFolder } from '../system/files.ts';
import type { Paths } from '../system/paths.ts';
import { type Connection, connect } from './connect.ts';
import { restoreAdvice } from './explain.ts';

/** "PREP", so that the file is known as ours. */
const applicationId = 0x50524550;

/** How long a writer waits for the others: more than sixteen busy processes ever need. */
const busyTimeoutMs = 60_000;

/**
 * Opens the person's database, makes it when there is none, and brings an older one up to date after a backup.
 * WAL with `synchronous=FULL`: what a command has acknowledged survives a power cut.
 *
 * @param now epoch milliseconds, for the name of a backup
 * @throws UserError when the file is another program's, damaged, or newer than this program
 */
export function openDatabase(paths: Paths, now: number): Connection {
  ensurePrivateFolder(paths.home);
  const isNew = createIfMissing(paths.database);
  const connection = connect(paths.database, { timeout: busyTimeoutMs });
  try {
    // One snapshot: another process may be making the file right now.
    const version = connection.transaction(() => knownVersion(connection, paths, isNew)).deferred();
    configure(connection);
    migrate(connection, paths, version, now);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The names of the migrations in order; the n-th brings a file from version n-1 to n. */
export function migrationNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort();
}

function createIfMissing(path: string): boolean {
  try {
    createPrivateFile(path);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw error;
    }
    return statSync(path).size === 0;
  }
}

/** Reads and judges the version before anything is written. */
function knownVersion(connection: Connection, paths: Paths, isNew: boolean): number {
  const version = pragmaNumber(connection, 'user_version');
  const owner = pragmaNumber(connection, 'application_id');
  if (isNew && version === 0 && owner === 0) {
    return 0;
  }
  const tables = countTables(connection, paths);
  if (owner !== applicationId && (owner !== 0 || tables !== 0)) {
    throw new UserError(`This file is not a prep database: ${paths.database}`, ...restoreAdvice(paths));
  }
  if (version === 0 && tables !== 0) {
    throw damaged(paths);
  }
  const latest = migrationNames(paths.migrations).length;
  if (version > latest) {
    throw new UserError(
      `The database was written by a newer prep (schema ${version}, this program knows ${latest}): ${paths.database}`,
      'Nothing was changed. Update prep, then run the command again.',
    );
  }
  return version;
}

function countTables(connection: Connection, paths: Paths): number {
  try {
    return Number(connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  } catch (error) {
    // "unsupported file format": the question itself has no mistake.
    throw errorCode(error) === 'SQLITE_ERROR' ? damaged(paths) : error;
  }
}

function damaged(paths: Paths): UserError {
  return new UserError(`The database is damaged: ${paths.database}`, ...restoreAdvice(paths));
}

function configure(connection: Connection): void {
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal') {
    whenFree(() => connection.pragma('journal_mode = WAL'));
  }
  // better-sqlite3 falls back to NORMAL with WAL, which may lose acknowledged writes when power fails.
  connection.pragma('synchronous = FULL');
}

/** Changing the journal mode does not wait for other processes by itself. */
function whenFree(action: () => void): void {
  const patience = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 0; ; attempt += 1) {
    try {
      action();
      return;
    } catch (error) {
      if (!errorCode(error).startsWith('SQLITE_BUSY') || attempt >= 500) {
        throw error;
      }
      Atomics.wait(patience, 0, 0, 20);
    }
  }
}

function migrate(connection: Connection, paths: Paths, version: number, now: number): void {
  const names = migrationNames(paths.migrations);
  if (version === names.length) {
    return;
  }
  if (version > 0) {
    backUp(connection, paths, version, now);
  }
  for (const [index, name] of names.entries()) {
    connection
      .transaction(() => {
        // Another process may have been first.
        if (pragmaNumber(connection, 'user_version') !== index) {
          return;
        }
        connection.exec(readFileSync(join(paths.migrations, name), 'utf8'));
        connection.pragma(`user_version = ${index + 1}`);
        connection.pragma(`application_id = ${applicationId}`);
      })
      .immediate();
  }
}

/** Writes a whole, consistent copy beside the database and checks it before anything is changed. */
function backUp(connection: Connection, paths: Paths, version: number, now: number): void {
  ensurePrivateFolder(paths.backups);
  const stamp = new Date(now).toISOString().replaceAll(':', '').replace('.', '');
  const path = join(paths.backups, `${stamp}-schema-${version}-${process.pid}.db`);
  createPrivateFile(path);
  connection.prepare('VACUUM INTO ?').run(path);
  const copy = connect(path, { readonly: true });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw damaged(paths);
    }
  } finally {
    copy.close();
  }
}

function pragmaNumber(connection: Connection, name: string): number {
  return Number(connection.pragma(name, { simple: true }));
}
