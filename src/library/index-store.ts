import { type Connection, connect } from '../database/connect.ts';
import { errorCode } from '../system/errors.ts';
import { createPrivateFile, removeFiles } from '../system/files.ts';
import type { IndexedFile } from './library.ts';
import type { PageType } from './page-schema.ts';
import type { Problem } from './problem.ts';

/** Raised whenever the schema of pages or of these tables changes: an older index is thrown away. */
const indexVersion = 5;

/** What tells that a file or a folder has not changed since it was read. */
export interface Fingerprint {
  path: string;
  /** The folder that it stands in. */
  parent: string;
  root: number;
  /** When it was last changed, in epoch milliseconds; writing, renaming and setting times all move it. */
  changedMs: number;
}

/** A file or a folder of the index; a folder has no page. */
export interface IndexRow extends Fingerprint, IndexedFile {
  isFolder: boolean;
}

/** A row to be written, with its page as JSON. */
export type NewRow = IndexRow & { data: string | undefined };

/** The library's index: a cache in its own file, which may be deleted at any time. */
export interface IndexStore {
  /** Everything but the pages themselves. */
  rows(): IndexRow[];
  /** A page's front matter as JSON. */
  dataOf(path: string): string | undefined;
  /** The front matter of every page of a type, with the paths. */
  dataOfType(type: PageType): { path: string; data: string }[];
  /** Writes what changed in one transaction. */
  update(changed: readonly NewRow[], removedPaths: readonly string[]): void;
  close(): void;
}

/**
 * Opens the index; one that is damaged or of another version is begun anew.
 *
 * @throws SQLite's error when even a new file cannot be opened
 */
export function openIndex(path: string): IndexStore {
  try {
    return storeOn(connectIndex(path));
  } catch {
    removeFiles(['', '-journal', '-wal', '-shm'].map((suffix) => path + suffix));
    return storeOn(connectIndex(path));
  }
}

/** An index that lives in memory, for a machine on which no file can be written. */
export function memoryIndex(): IndexStore {
  return storeOn(connectIndex(':memory:'));
}

function connectIndex(path: string): Connection {
  if (path !== ':memory:') {
    makePrivate(path);
  }
  const connection = connect(path, { timeout: 2_000 });
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

/** SQLite would make a file that others can read. */
function makePrivate(path: string): void {
  try {
    createPrivateFile(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw error;
    }
  }
}

function createTable(connection: Connection): void {
  connection.exec(`
    DROP TABLE IF EXISTS file;
    CREATE TABLE file (
      path TEXT PRIMARY KEY, parent TEXT NOT NULL, root INTEGER NOT NULL, changedMs REAL NOT NULL,
      isFolder INTEGER NOT NULL, id TEXT, type TEXT, problems TEXT, data TEXT
    ) STRICT;
    CREATE INDEX file_type ON file (type);
    PRAGMA user_version = ${indexVersion};
  `);
}

type StoredRow = [string, string, number, number, number, string | null, PageType | null, string | null];

function storeOn(connection: Connection): IndexStore {
  return {
    rows: () =>
      (
        connection
          .prepare('SELECT path, parent, root, changedMs, isFolder, id, type, problems FROM file')
          .raw()
          .all() as StoredRow[]
      ).map(fromStored),
    dataOf: (path) =>
      (connection.prepare('SELECT data FROM file WHERE path = ?').pluck().get(path) as string | null) ??
      undefined,
    dataOfType: (type) =>
      connection.prepare('SELECT path, data FROM file WHERE type = ?').all(type) as {
        path: string;
        data: string;
      }[],
    update(changed, removedPaths) {
      const insert = connection.prepare(
        `INSERT OR REPLACE INTO file (path, parent, root, changedMs, isFolder, id, type, problems, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      );
      const remove = connection.prepare('DELETE FROM file WHERE path = ?');
      connection
        .transaction(() => {
          for (const path of removedPaths) {
            remove.run(path);
          }
          for (const row of changed) {
            insert.run(...toStored(row), row.data ?? null);
          }
        })
        .immediate();
    },
    close: () => connection.close(),
  };
}

function fromStored([path, parent, root, changedMs, isFolder, id, type, problems]: StoredRow): IndexRow {
  return {
    path,
    parent,
    root,
    changedMs,
    isFolder: isFolder === 1,
    id: id ?? undefined,
    type: type ?? undefined,
    problems: problems === null ? [] : (JSON.parse(problems) as Problem[]),
  };
}

function toStored(row: IndexRow): StoredRow {
  return [
    row.path,
    row.parent,
    row.root,
    row.changedMs,
    row.isFolder ? 1 : 0,
    row.id ?? null,
    row.type ?? null,
    row.problems.length === 0 ? null : JSON.stringify(row.problems),
  ];
}
