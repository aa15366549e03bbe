// Runs one query on data sets that arrive line by line on descriptor 3, each in a database of its own in memory, and
// answers there.
'use strict';

const fs = require('node:fs');
const Database = require('better-sqlite3');

const channel = 3;
/** More rows than any drill wants: a join without a condition. */
const mostRows = 10_000;

function answer(message) {
  const data = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let at = 0; at < data.length; ) {
    at += fs.writeSync(channel, data, at);
  }
}

function* lines() {
  const chunk = Buffer.alloc(65_536);
  let rest = '';
  for (;;) {
    const length = fs.readSync(channel, chunk);
    if (length === 0) {
      return;
    }
    rest += chunk.toString('latin1', 0, length);
    const parts = rest.split('\n');
    rest = parts.pop();
    yield* parts.map((part) => Buffer.from(part, 'latin1').toString('utf8'));
  }
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

const affinities = { integer: 'INTEGER', boolean: 'INTEGER', real: 'REAL' };

function databaseWith(tables, data) {
  const database = new Database(':memory:');
  database.pragma('temp_store = MEMORY');
  for (const { name, columns, key } of tables) {
    const parts = columns.map(
      (column) =>
        `${quoted(column.name)} ${affinities[column.type] ?? 'TEXT'}${column.isNullable ? '' : ' NOT NULL'}`,
    );
    const unique = key.length === 0 ? [] : [`UNIQUE (${key.map(quoted).join(', ')})`];
    database.exec(`CREATE TABLE ${quoted(name)} (${[...parts, ...unique].join(', ')})`);
    const insert = database.prepare(
      `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of data[name] ?? []) {
      insert.run(row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
    }
  }
  database.pragma('query_only = ON');
  return database;
}

function told(kind, message, source) {
  const place = placeOf(message, source);
  return { kind, type: '', message, line: place?.line ?? null, column: place?.column ?? null, frames: [] };
}

// SQLite names what it stumbled over; where that stands only once, it is the place.
function placeOf(message, source) {
  const name =
    /near "([^"]+)"|no such (?:column|table|function): (?:\w+\.)?"?([\w.]+)|unrecognized token: "([^"]+)"/.exec(
      message,
    );
  const word = name?.[1] ?? name?.[2] ?? name?.[3];
  if (word === undefined) {
    return undefined;
  }
  const plain = source.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [
    ...plain.matchAll(new RegExp(/^\w/.test(word) ? `\\b${escaped}\\b` : `(?:${escaped})+`, 'gi')),
  ];
  if (found.length !== 1) {
    return undefined;
  }
  const before = plain.slice(0, found[0].index).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}

function statementOf(database, source) {
  const first = /^\s*(?:(?:--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)\s*)*\(*\s*(\w+)/
    .exec(source)?.[1]
    ?.toLowerCase();
  if (first === undefined) {
    throw new Error('there is no query yet');
  }
  if (!['select', 'with', 'values'].includes(first)) {
    throw new Error(`a query begins with SELECT or WITH; ${first.toUpperCase()} is not allowed here`);
  }
  const statement = database.prepare(source);
  if (!statement.reader || !statement.readonly) {
    throw new Error('the tables can be read and not changed');
  }
  return statement.raw(true);
}

function rowsOf(statement) {
  const rows = [];
  for (const row of statement.iterate()) {
    rows.push(row.map(plain));
    if (rows.length > mostRows) {
      throw new Error(`it gives more than ${mostRows} rows: is a join without its condition?`);
    }
  }
  return rows;
}

function plain(value) {
  if (typeof value === 'bigint') {
    return Number(value);
  }
  return Buffer.isBuffer(value) ? value.toString('hex') : value;
}

function printed() {
  return fs.fstatSync(1).size;
}

function peak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

function main() {
  const all = lines();
  const { source, signature } = JSON.parse(all.next().value);
  const { tables } = signature;
  try {
    statementOf(databaseWith(tables, {}), source);
  } catch (error) {
    answer({ failed: told('compile', String(error.message), source), printed: printed() });
    return process.reallyExit(0);
  }
  answer({ ready: true });
  for (const line of all) {
    const message = JSON.parse(line);
    if (message.peak === true) {
      answer({ peak: peak() });
      continue;
    }
    try {
      const database = databaseWith(tables, message.input[0]);
      const statement = statementOf(database, source);
      const [cpu, wall] = [process.cpuUsage(), process.hrtime.bigint()];
      const rows = rowsOf(statement);
      const used = process.cpuUsage(cpu);
      const columns = statement.columns().map(({ name }) => name);
      answer({
        id: message.id,
        value: { columns, rows },
        cpu: used.user + used.system,
        wall: Number((process.hrtime.bigint() - wall) / 1000n),
        printed: printed(),
      });
      database.close();
    } catch (error) {
      answer({ id: message.id, error: told('raised', String(error.message), source), printed: printed() });
    }
  }
  return process.reallyExit(0);
}

main();
