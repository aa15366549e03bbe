import type { ColumnType, WrittenTable } from '../library/query.ts';

/** The tables of a dump with their rows. */
export interface Dump {
  tables: Record<string, WrittenTable>;
  rows: Record<string, unknown[][]>;
}

/** Reads `CREATE TABLE` and `COPY … FROM stdin` of dumps that PostgreSQL wrote; everything else in them is left out. */
export function readDump(texts: readonly string[]): Dump {
  const tables: Record<string, WrittenTable> = {};
  for (const text of texts) {
    for (const [, name = '', body = ''] of text.matchAll(
      /^CREATE (?:UNLOGGED )?TABLE (?:\w+\.)?(\w+) \(\n([\s\S]*?)\n\);/gm,
    )) {
      tables[name] ??= tableOf(body);
    }
  }
  const rows: Record<string, unknown[][]> = {};
  // Of each file by itself: one that breaks off does not run into the next.
  for (const text of texts) {
    for (const [, name = '', names = '', body = ''] of text.matchAll(
      /^COPY (?:\w+\.)?(\w+) \(([^)]*)\) FROM stdin;\n([\s\S]*?)^\\\.$/gm,
    )) {
      const table = tables[name];
      if (table !== undefined) {
        rows[name] ??= body
          .split('\n')
          .flatMap((line) => (line === '' ? [] : [rowOf(line, names.split(/,\s*/), table)]));
      }
    }
  }
  return { tables, rows };
}

function tableOf(body: string): WrittenTable {
  const columns: Record<string, ColumnType> = {};
  const nullable: string[] = [];
  for (const line of body.split('\n')) {
    const [, name, type = ''] = /^\s*(\w+) ([^,]+?),?$/.exec(line) ?? [];
    if (name !== undefined && !/^(?:constraint|primary|unique|foreign|check)$/i.test(name)) {
      columns[name] = typeOf(type.toLowerCase());
      if (!/not null/i.test(type)) {
        nullable.push(name);
      }
    }
  }
  return { columns, nullable };
}

function typeOf(type: string): ColumnType {
  if (/^(?:small|big)?int|^serial|^bigserial/.test(type)) {
    return 'integer';
  }
  if (/^(?:numeric|decimal|real|double|float|money)/.test(type)) {
    return 'real';
  }
  if (/^bool/.test(type)) {
    return 'boolean';
  }
  return /^timestamp/.test(type) ? 'timestamp' : /^date/.test(type) ? 'date' : 'text';
}

function rowOf(line: string, names: readonly string[], { columns }: WrittenTable): unknown[] {
  const cells = line.split('\t');
  return Object.entries(columns).map(([name, type]) => {
    const cell = cells[names.indexOf(name)] ?? '\\N';
    if (cell === '\\N') {
      return null;
    }
    return type === 'integer' || type === 'real'
      ? Number(cell)
      : type === 'boolean'
        ? cell === 't'
        : unescaped(cell);
  });
}

/** The escapes of `COPY` in its text form. */
function unescaped(cell: string): string {
  const signs: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return cell.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
}
