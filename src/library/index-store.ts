import Database from 'better-sqlite3';
import { removeFiles } from '../system/files.ts';
import type { IndexedFile } from './library.ts';
import type { PageType } from './page-schema.ts';
import type { Problem } from './problem.ts';

/** Raised whenever the schema of pages or of this table changes: an older index is thrown away. */
const indexVersion = 1;

/** What tells that a file has not changed since it was read. */
export interface Fingerprint {
  path: string;
  root: number;
  size: number;
  modifiedMs: number;
  changedMs: number;
}

export type IndexRow = Fingerprint & IndexedFile;

interface StoredRow extends Fingerprint {
  id: string | null;
  type: PageType | null;
  data: string | null;
  problems: string | null;
}

/** The library's index: a cache in its own file, which may be deleted at any time. */
export interface IndexStore {
  rows(): IndexRow[];
  /** Writes what changed in one transaction. */
  update(changed: readonly IndexRow[], removedPaths: readonly string[]): void;
  close(): void;
}

/**
 * Opens the index; one that is damaged or of another version is begun anew.
 *
 * @throws SQLite's error when even a new file cannot be opened
 */
export function openIndex(path: string): IndexStore {
  try {
    return storeOn(connect(path));
  } catch {
    removeFiles(['', '-journal', '-wal', '-shm'].map((suffix) => path + suffix));
    return storeOn(connect(path));
  }
}

/** An index that lives in memory, for a machine on which no file can be written. */
export function memoryIndex(): IndexStore {
  return storeOn(connect(':memory:'));
}

function connect(path: string): Database.Database {
  const connection = new Database(path, { timeout: 2_000 });
  try {
    if (connection.pragma('user_version', { simple: true }) !== indexVersion) {
      connection.transaction(() => createTable(connection)).immediate();
    }
    // A cache: losing the last write costs one file read again.
    connection.pragma('synchronous = OFF');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function createTable(connection: Database.Database): void {
  connection.exec(`
    DROP TABLE IF EXISTS file;
    CREATE TABLE file (
      path TEXT PRIMARY KEY, root INTEGER NOT NULL, size INTEGER NOT NULL, modifiedMs REAL NOT NULL,
      changedMs REAL NOT NULL, id TEXT, type TEXT, data TEXT, problems TEXT
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = ${indexVersion};
  `);
}

function storeOn(connection: Database.Database): IndexStore {
  return {
    rows: () => (connection.prepare('SELECT * FROM file').all() as StoredRow[]).map(fromStored),
    update(changed, removedPaths) {
      const insert = connection.prepare(
        `INSERT OR REPLACE INTO file (path, root, size, modifiedMs, changedMs, id, type, data, problems)
         VALUES (@path, @root, @size, @modifiedMs, @changedMs, @id, @type, @data, @problems)`,
      );
      const remove = connection.prepare('DELETE FROM file WHERE path = ?');
      connection
        .transaction(() => {
          for (const path of removedPaths) {
            remove.run(path);
          }
          for (const row of changed) {
            insert.run(toStored(row));
          }
        })
        .immediate();
    },
    close: () => connection.close(),
  };
}

function fromStored(row: StoredRow): IndexRow {
  return {
    ...row,
    id: row.id ?? undefined,
    type: row.type ?? undefined,
    data: row.data ?? undefined,
    problems: row.problems === null ? [] : (JSON.parse(row.problems) as Problem[]),
  };
}

function toStored(row: IndexRow): StoredRow {
  return {
    ...row,
    id: row.id ?? null,
    type: row.type ?? null,
    data: row.data ?? null,
    problems: row.problems.length === 0 ? null : JSON.stringify(row.problems),
  };
}
