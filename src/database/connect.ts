import Database from 'better-sqlite3';

/** An open connection to a SQLite file. */
export type Connection = Database.Database;

/** Everything that was opened, for as long as the process lives. */
const kept: Connection[] = [];

/**
 * Opens a file whose connection and statements are never collected as garbage, and prepares each statement once.
 *
 * From Node 24.19 on, collecting an object of better-sqlite3 before its version 13 aborts the process
 * (`Assertion failed: (env) != nullptr`), because Node's ObjectWrap then wants a context that is not there; version
 * 13 does not run on Node 20.
 *
 * @throws SQLite's error when the file cannot be opened
 */
export function connect(path: string, options: Database.Options): Connection {
  const connection = new Database(path, options);
  kept.push(connection);
  const statements = new Map<string, Database.Statement>();
  const prepare = connection.prepare.bind(connection);
  const prepareOnce = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known === undefined) {
      const made = prepare(sql);
      statements.set(sql, made);
      return made;
    }
    return known.reader ? known.pluck(false).raw(false) : known;
  };
  const pragma = (source: string, { simple = false }: Database.PragmaOptions = {}): unknown => {
    const statement = prepareOnce(`PRAGMA ${source}`);
    if (!statement.reader) {
      statement.run();
      return undefined;
    }
    return simple ? statement.pluck().get() : statement.all();
  };
  return Object.assign(connection, { prepare: prepareOnce, pragma });
}
