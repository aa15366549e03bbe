import { type Connection, connect } from '../database/connect.ts';
import { errorCode } from '../system/errors.ts';
import { createPrivateFile, removeFiles } from '../system/files.ts';
import type { IndexedFile } from './library.ts';
import type { PageType } from './page-schema.ts';
import type { Problem } from './problem.ts';
import { matchExpression, type SearchEntry, type SearchHit, type SearchQuery } from './search.ts';

/** Raised whenever the schema of pages or of these tables changes: an older index is thrown away. */
const indexVersion = 15;

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

/** What a search found; its text is read by the number. */
export type StoredHit = Omit<SearchHit, 'line'> & { number: number };

/** The library's index: a cache in its own file, which may be deleted at any time. */
export interface IndexStore {
  /** Everything but the pages themselves. */
  rows(): IndexRow[];
  /** A page's front matter as JSON. */
  dataOf(path: string): string | undefined;
  /** The front matter of every page of a type, with the paths. */
  dataOfType(type: PageType): { path: string; data: string }[];
  /** What matches an expression of FTS5, best first. */
  search(expression: string, filters: Omit<SearchQuery, 'words'>): StoredHit[];
  /** The whole text in which a hit's words stand. */
  textOf(number: number): string;
  /** Whether some text has a word that begins so. */
  hasWord(word: string): boolean;
  /** Every word of a title. */
  titleWords(): string[];
  /** Pages whose text cannot be searched yet. */
  unsearched(): { path: string; data: string }[];
  /** Lets the text of pages be searched, in one transaction. */
  indexForSearch(pages: readonly { path: string; entries: readonly SearchEntry[] }[]): void;
  /** Writes what changed in one transaction; it can be searched when its text has been indexed too. */
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
      // Pages are read and written whole: larger ones mean fewer of both. A file that has tables keeps its size.
      connection.pragma('page_size = 16384');
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
    DROP TABLE IF EXISTS page;
    DROP TABLE IF EXISTS entry;
    DROP TABLE IF EXISTS entry_pattern;
    DROP TABLE IF EXISTS entry_search;
    DROP TABLE IF EXISTS title_search;
    DROP TABLE IF EXISTS title_word;
    CREATE TABLE file (
      path TEXT PRIMARY KEY, parent TEXT NOT NULL, root INTEGER NOT NULL, changedMs TEXT NOT NULL,
      isFolder INTEGER NOT NULL, id TEXT, type TEXT, problems TEXT
    ) STRICT;
    CREATE TABLE page (
      path TEXT PRIMARY KEY, type TEXT NOT NULL, data TEXT NOT NULL, isSearched INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX page_type ON page (type);
    CREATE INDEX page_unsearched ON page (path) WHERE isSearched = 0;
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY, path TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
      difficulty TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_path ON entry (path);
    CREATE TABLE entry_pattern (
      pattern TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (pattern, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_pattern_entry ON entry_pattern (entry);
    CREATE VIRTUAL TABLE entry_search USING fts5(
      title, text, content='entry', content_rowid='number', prefix='3 4', tokenize="unicode61 remove_diacritics 2"
    );
    CREATE VIRTUAL TABLE title_search USING fts5(
      title, content='entry', content_rowid='number', detail=none, tokenize="unicode61 remove_diacritics 2"
    );
    CREATE VIRTUAL TABLE title_word USING fts5vocab(title_search, row);
    PRAGMA user_version = ${indexVersion};
  `);
}

type StoredRow = [string, string, number, string, number, string | null, PageType | null, string | null];

function storeOn(connection: Connection): IndexStore {
  return {
    rows: () => storedRows(connection).map(fromStored),
    dataOf: (path) =>
      connection.prepare('SELECT data FROM page WHERE path = ?').pluck().get(path) as string | undefined,
    dataOfType: (type) =>
      connection.prepare('SELECT path, data FROM page WHERE type = ?').all(type) as {
        path: string;
        data: string;
      }[],
    search: (expression, filters) => searchOn(connection, expression, filters),
    textOf: (number) =>
      (connection.prepare('SELECT text FROM entry WHERE number = ?').pluck().get(number) as string) ?? '',
    hasWord: (word) =>
      connection
        .prepare('SELECT 1 FROM entry_search WHERE entry_search MATCH ? LIMIT 1')
        .get(matchExpression([word], 'all')) !== undefined,
    titleWords: () => connection.prepare('SELECT term FROM title_word').pluck().all() as string[],
    unsearched: () =>
      connection.prepare('SELECT path, data FROM page WHERE isSearched = 0').all() as {
        path: string;
        data: string;
      }[],
    indexForSearch(pages) {
      const mark = connection.prepare('UPDATE page SET isSearched = 1 WHERE path = ?');
      connection
        .transaction(() => {
          for (const { path, entries } of pages) {
            removeEntries(connection, path);
            addEntries(connection, path, entries);
            mark.run(path);
          }
        })
        .immediate();
    },
    update(changed, removedPaths) {
      const insert = connection.prepare(
        `INSERT OR REPLACE INTO file (path, parent, root, changedMs, isFolder, id, type, problems)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      );
      const insertPage = connection.prepare(
        'INSERT OR REPLACE INTO page (path, type, data) VALUES (?, ?, ?)',
      );
      const remove = connection.prepare('DELETE FROM file WHERE path = ?');
      const removePage = connection.prepare('DELETE FROM page WHERE path = ?');
      connection
        .transaction(() => {
          for (const path of removedPaths) {
            remove.run(path);
            removePage.run(path);
            removeEntries(connection, path);
          }
          for (const row of changed) {
            insert.run(...toStored(row));
            if (row.data === undefined || row.type === undefined) {
              removePage.run(row.path);
            } else {
              insertPage.run(row.path, row.type, row.data);
            }
          }
        })
        .immediate();
    },
    close: () => connection.close(),
  };
}

/**
 * All rows in one text, which takes half the time of reading them one by one. Times are stored as text: SQLite's JSON
 * rounds a number to 15 digits.
 */
function storedRows(connection: Connection): StoredRow[] {
  const rows = connection
    .prepare(
      `SELECT json_group_array(json_array(path, parent, root, changedMs, isFolder, id, type, problems)) FROM file`,
    )
    .pluck()
    .get() as string;
  return JSON.parse(rows) as StoredRow[];
}

function fromStored([path, parent, root, changedMs, isFolder, id, type, problems]: StoredRow): IndexRow {
  return {
    path,
    parent,
    root,
    changedMs: Number(changedMs),
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
    String(row.changedMs),
    row.isFolder ? 1 : 0,
    row.id ?? null,
    row.type ?? null,
    row.problems.length === 0 ? null : JSON.stringify(row.problems),
  ];
}

function removeEntries(connection: Connection, path: string): void {
  const old = connection.prepare('SELECT number, title, text FROM entry WHERE path = ?').all(path) as {
    number: number;
    title: string;
    text: string;
  }[];
  for (const { number, title, text } of old) {
    connection
      .prepare("INSERT INTO entry_search (entry_search, rowid, title, text) VALUES ('delete', ?, ?, ?)")
      .run(number, title, text);
    connection
      .prepare("INSERT INTO title_search (title_search, rowid, title) VALUES ('delete', ?, ?)")
      .run(number, title);
    connection.prepare('DELETE FROM entry_pattern WHERE entry = ?').run(number);
    connection.prepare('DELETE FROM entry WHERE number = ?').run(number);
  }
}

function addEntries(connection: Connection, path: string, entries: readonly SearchEntry[]): void {
  const insert = connection.prepare(
    'INSERT INTO entry (path, id, kind, difficulty, title, text) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const index = connection.prepare('INSERT INTO entry_search (rowid, title, text) VALUES (?, ?, ?)');
  const indexTitle = connection.prepare('INSERT INTO title_search (rowid, title) VALUES (?, ?)');
  const mark = connection.prepare('INSERT OR IGNORE INTO entry_pattern (pattern, entry) VALUES (?, ?)');
  for (const { id, kind, difficulty, title, text, patterns } of entries) {
    const number = insert.run(path, id, kind, difficulty, title, text).lastInsertRowid;
    index.run(number, title, text);
    indexTitle.run(number, title);
    for (const pattern of patterns) {
      mark.run(pattern, number);
    }
  }
}

/** A word in a title weighs as much as ten in the text. */
const weights = '10.0, 1.0';

/** Entries are ranked by the index alone; only the best are then read, unless a filter has to look at all. */
function searchOn(
  connection: Connection,
  expression: string,
  { kind, difficulty, patterns, ids, limit }: Omit<SearchQuery, 'words'>,
): StoredHit[] {
  if (kind === undefined && difficulty === undefined && patterns === undefined && ids === undefined) {
    return connection
      .prepare(
        `SELECT number, id, kind, difficulty, title, path FROM (
           SELECT rowid AS found, rank AS score FROM entry_search
           WHERE entry_search MATCH ? AND rank MATCH 'bm25(${weights})' ORDER BY rank LIMIT ?
         ) JOIN entry ON entry.number = found ORDER BY score`,
      )
      .all(expression, limit) as StoredHit[];
  }
  return connection
    .prepare(
      `SELECT e.number, e.id, e.kind, e.difficulty, e.title, e.path FROM entry_search AS f JOIN entry AS e ON e.number = f.rowid
       WHERE entry_search MATCH @expression AND f.rank MATCH 'bm25(${weights})'
         AND (@kind IS NULL OR e.kind = @kind)
         AND (@difficulty IS NULL OR e.difficulty = @difficulty)
         AND (@patterns IS NULL OR e.id IN (SELECT value FROM json_each(@ids)) OR EXISTS (
           SELECT 1 FROM entry_pattern AS p
           WHERE p.entry = e.number AND p.pattern IN (SELECT value FROM json_each(@patterns))))
       ORDER BY f.rank LIMIT @limit`,
    )
    .all({
      expression,
      kind: kind ?? null,
      difficulty: difficulty ?? null,
      patterns: patterns === undefined ? null : JSON.stringify(patterns),
      ids: JSON.stringify(ids ?? []),
      limit,
    }) as StoredHit[];
}
