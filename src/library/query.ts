/** The types that columns of a drill's tables have; dates and timestamps are text in ISO form, in UTC. */
export const columnTypes = ['integer', 'real', 'text', 'date', 'timestamp', 'boolean'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface WrittenTable {
  columns: Record<string, ColumnType>;
  /** Columns that are unique together. */
  key?: string[] | undefined;
  /** Columns that may be null. */
  nullable?: string[] | undefined;
}

/** What a drill asks of a query, as it stands in front matter. */
export interface WrittenQuery {
  tables: Record<string, WrittenTable>;
  /** The columns that are wanted, in order. */
  result: Record<string, ColumnType>;
  /** Columns of the result that identify one of its rows. */
  grain: string[];
  /** Where an order is demanded: columns of the result, each with ` desc` behind it or not. */
  order?: string[] | undefined;
}

export interface Column {
  name: string;
  type: ColumnType;
  isNullable: boolean;
}

export interface Table {
  name: string;
  columns: Column[];
  key: string[];
}

/** What a drill asks of a query. */
export interface QueryShape {
  tables: Table[];
  result: { name: string; type: ColumnType }[];
  /** Places in the result of the columns that identify a row. */
  grain: number[];
  /** Whether rows have to come in order. */
  isOrdered: boolean;
}

/** The rows of every table, values in the order of its columns. */
export type DataSet = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** What a data set is made to bring to light. */
export const provocations = [
  'duplicates',
  'nulls',
  'ties',
  'empty-groups',
  'gaps',
  'many-matches',
  'boundaries',
  'late-rows',
  'order',
  'empty-table',
] as const;
export type Provocation = (typeof provocations)[number];

export function readQuery({ tables, result, grain, order }: WrittenQuery): QueryShape {
  const names = Object.keys(result);
  return {
    tables: Object.entries(tables).map(([name, { columns, key = [], nullable = [] }]) => ({
      name,
      columns: Object.entries(columns).map(([column, type]) => ({
        name: column,
        type,
        isNullable: nullable.includes(column),
      })),
      key,
    })),
    result: Object.entries(result).map(([name, type]) => ({ name, type })),
    grain: grain.map((name) => names.indexOf(name)),
    isOrdered: order !== undefined,
  };
}

/** Everything about a query's shape that cannot be right. */
export function queryProblems({ tables, result, grain, order = [] }: WrittenQuery): string[] {
  const unknown = (names: readonly string[], known: object, where: string): string[] =>
    names.filter((name) => !Object.hasOwn(known, name)).map((name) => `${where} names no column: ${name}`);
  return [
    ...Object.entries(tables).flatMap(([name, { columns, key = [], nullable = [] }]) => [
      ...unknown(key, columns, `the key of ${name}`),
      ...unknown(nullable, columns, `nullable of ${name}`),
    ]),
    ...unknown(grain, result, 'the grain'),
    ...unknown(
      order.map((name) => name.replace(/ desc$/, '')),
      result,
      'the order',
    ),
  ];
}

/** Why rows are none that the tables could hold; nothing when they are. */
export function dataProblem(data: unknown, tables: readonly Table[]): string | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return 'a data set is an object with the rows of every table';
  }
  const rowsOf = data as Record<string, unknown>;
  const extra = Object.keys(rowsOf).find((name) => !tables.some((table) => table.name === name));
  if (extra !== undefined) {
    return `there is no table ${extra}`;
  }
  return tables.map((table) => rowsProblem(rowsOf[table.name], table)).find((found) => found !== undefined);
}

function rowsProblem(rows: unknown, { name, columns, key }: Table): string | undefined {
  if (!Array.isArray(rows)) {
    return `there are no rows for ${name}`;
  }
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const wrong = rowProblem(row, columns);
    if (wrong !== undefined) {
      return `${name}[${index}]: ${wrong}`;
    }
    const values = key.map((column) => (row as unknown[])[columns.findIndex((each) => each.name === column)]);
    const text = JSON.stringify(values);
    if (key.length > 0 && seen.has(text) && !values.includes(null)) {
      return `${name}[${index}]: its key ${text} is there already`;
    }
    seen.add(text);
  }
  return undefined;
}

/** Why something is no row with those columns; nothing when it is one. */
export function rowProblem(row: unknown, columns: readonly Omit<Column, 'name'>[]): string | undefined {
  if (!Array.isArray(row) || row.length !== columns.length) {
    return `it is no list of ${columns.length} values`;
  }
  const at = columns.findIndex(({ type, isNullable }, index) => !fits(row[index], type, isNullable));
  return at < 0 ? undefined : `value ${at + 1}, ${JSON.stringify(row[at])}, is no ${columns[at]?.type}`;
}

function fits(value: unknown, type: ColumnType, isNullable: boolean): boolean {
  if (value === null) {
    return isNullable;
  }
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'real':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean' || value === 0 || value === 1;
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'timestamp':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(value);
    default:
      return typeof value === 'string';
  }
}
