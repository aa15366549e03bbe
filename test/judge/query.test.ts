import { describe, expect, it } from 'vitest';
import { dialectHints } from '../../src/judge/dialect.ts';
import { judgeSolution } from '../../src/judge/judge-process.ts';
import { languageNamed } from '../../src/judge/languages/index.ts';
import { compareRows } from '../../src/judge/query-comparison.ts';
import type { Judgement } from '../../src/judge/verdict.ts';
import { caseProblem } from '../../src/library/cases.ts';
import type { WrittenQuery } from '../../src/library/query.ts';
import { readSignature } from '../../src/library/signature.ts';
import { exerciseWith } from '../support/exercise.ts';
import { workshopFor } from '../support/workshop.ts';

const written: WrittenQuery = {
  tables: {
    shops: { columns: { id: 'integer', town: 'text' }, key: ['id'] },
    sales: { columns: { shop_id: 'integer', cents: 'integer' }, nullable: ['cents'] },
  },
  result: { town: 'text', total: 'integer' },
  grain: ['town'],
};
const exercise = exerciseWith({ query: written });
const ordered = exerciseWith({ query: { ...written, order: ['total desc', 'town'] } });
const language = languageNamed('sql');
const data = {
  shops: [
    [1, 'Bergen'],
    [2, 'Turku'],
    [3, 'Åbo'],
  ],
  sales: [
    [1, 500],
    [1, 300],
    [2, 100],
    [2, null],
  ],
};
const expected = [
  ['Bergen', 800],
  ['Turku', 100],
  ['Åbo', 0],
];
const right = `SELECT town, COALESCE(SUM(cents), 0) AS total
  FROM shops LEFT JOIN sales ON shop_id = id GROUP BY id, town ORDER BY total DESC, town`;

function judged(source: string, asked = exercise, provokes?: 'nulls' | 'ties'): Promise<Judgement> {
  const named = {
    name: { source: 'example' as const, number: 1 },
    case: { input: [data], expected, provokes },
  };
  return judgeSolution(
    asked,
    { source, path: '/tmp/solution.sql', language },
    [named],
    workshopFor(language),
  );
}

describe('a query', () => {
  it('is right by its rows, in any order unless one is demanded', async () => {
    expect((await judged(right)).verdict).toBe('accepted');
    expect((await judged(right.replace('DESC', 'ASC'))).verdict).toBe('accepted');
    expect((await judged(right, ordered)).verdict).toBe('accepted');
    const { verdict, failure } = await judged(right.replace('DESC', 'ASC'), ordered);
    expect([verdict, failure?.mistake?.mistake]).toEqual(['wrong-answer', 'order-missing']);
  });

  it.each([
    ['rows-lost', 'SELECT town, SUM(cents) FROM shops JOIN sales ON shop_id = id GROUP BY id'],
    [
      'rows-multiplied',
      'SELECT s.town, COALESCE(SUM(a.cents), 0) FROM shops s LEFT JOIN sales a ON a.shop_id = s.id LEFT JOIN sales b ON b.shop_id = s.id GROUP BY s.id',
    ],
    ['wrong-grain', 'SELECT town, COALESCE(cents, 0) FROM shops LEFT JOIN sales ON shop_id = id'],
    [
      'filter-before-aggregation',
      'SELECT town, SUM(s.cents) FROM shops LEFT JOIN sales s ON s.shop_id = id WHERE s.cents > 0 GROUP BY id',
    ],
    ['wrong-columns', 'SELECT town FROM shops'],
    ['rows-extra', `${right.split(' ORDER')[0]} UNION ALL SELECT 'Nowhere', 0`],
  ])('that is wrong by %s is told so', async (mistake, source) => {
    const { verdict, failure } = await judged(source);
    expect([verdict, failure?.mistake?.mistake]).toEqual(['wrong-answer', mistake]);
  });

  it('nulls and ties are named where the data set was made for them', async () => {
    const nulls = await judged(
      'SELECT town, SUM(cents) FROM shops LEFT JOIN sales ON shop_id = id GROUP BY id',
      exercise,
      'nulls',
    );
    expect(nulls.failure?.mistake?.mistake).toBe('nulls-counted');
    const ties = await judged(
      `SELECT town, MAX(total) FROM (${right.split(' ORDER')[0]}) WHERE town <> 'Turku' GROUP BY town`,
      exercise,
      'ties',
    );
    expect(ties.failure?.mistake?.mistake).toBe('ties-dropped');
  });

  it('the key that multiplies rows is named', async () => {
    const { failure } = await judged(
      'SELECT s.town, COALESCE(SUM(a.cents), 0) FROM shops s LEFT JOIN sales a ON a.shop_id = s.id LEFT JOIN sales b ON b.shop_id = s.id GROUP BY s.id',
    );
    expect(failure?.mistake?.text).toContain('sales.shop_id is no key: 1 stands in 2 rows.');
  });

  it('a wrong query of the drill that gives the same rows names the mistake', async () => {
    const source = 'SELECT town, 7 FROM shops';
    const known = {
      ...exercise,
      wrong: [{ path: '/x/seven.sql', extension: 'sql', source: `-- mistake: wrong-grain\n${source}` }],
    };
    expect((await judged(source, known)).failure?.mistake?.mistake).toBe('wrong-grain');
    expect((await judged(source)).failure?.mistake?.mistake).toBe('wrong-values');
  });

  it('differing rows stand side by side', async () => {
    const { failure } = await judged(
      'SELECT town, SUM(cents) FROM shops JOIN sales ON shop_id = id GROUP BY id',
    );
    expect(failure?.rows?.pairs).toEqual([{ expected: ['Åbo', 0], got: null }]);
  });

  it('can only read', async () => {
    for (const source of [
      'DELETE FROM sales',
      "ATTACH '/tmp/other.db' AS other",
      'PRAGMA user_version = 3',
      "WITH x AS (SELECT 1) INSERT INTO shops VALUES (9, 'Oslo')",
      'SELECT 1, 2; DROP TABLE shops',
      'CREATE TABLE copy AS SELECT * FROM shops',
      '',
      '-- nothing yet',
    ]) {
      expect((await judged(source)).verdict, source).toBe('compile-error');
    }
  });

  it('what it stumbles over is told with its place and with the way of SQLite', async () => {
    const { verdict, error } = await judged('SELECT town,\n  SUM(cents)::int\nFROM shops');
    expect([verdict, error?.line, error?.column]).toEqual(['compile-error', 2, 13]);
    expect(error?.message).toContain('::type is PostgreSQL; here, in SQLite: CAST(x AS INTEGER)');
  });

  it('one without an end is ended, and one with endless rows too', async () => {
    const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)';
    expect((await judged(`${endless} SELECT count(*), 0 FROM n`)).verdict).toBe('time-limit');
    const { verdict, failure } = await judged(`${endless} SELECT x, x FROM n`);
    expect([verdict, failure?.error?.message]).toEqual([
      'runtime-error',
      'it gives more than 10000 rows: is a join without its condition?',
    ]);
  });
});

describe('rows', () => {
  const { kind, ...shape } = readSignature({ query: written });
  it('are equal as values: whole numbers and reals, truth values, within a millionth', () => {
    expect(kind).toBe('query');
    const asked = shape as Parameters<typeof compareRows>[0];
    const same = (a: unknown, b: unknown) =>
      compareRows(asked, [['x', a]], { columns: ['town', 'total'], rows: [['x', b]] }) === undefined;
    expect([same(5, 5.0), same(true, 1), same(0.1 + 0.2, 0.3), same(null, null)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([same(null, 0), same('5', 5), same(5, 6)]).toEqual([false, false, false]);
  });
});

describe('a data set', () => {
  const signature = readSignature({ query: written });
  const problem = (change: object, rows: object = {}) =>
    caseProblem({ input: [{ ...data, ...rows }], expected, ...change }, signature);
  it.each([
    [undefined, {}, {}],
    ['there are no rows for sales', {}, { sales: undefined }],
    ['there is no table towns', {}, { towns: [] }],
    [
      'shops[1]: its key [1] is there already',
      {},
      {
        shops: [
          [1, 'a'],
          [1, 'b'],
        ],
      },
    ],
    ['shops[0]: value 2, null, is no text', {}, { shops: [[1, null]] }],
    ['"expected": it is no list of 2 values', { expected: [['x']] }, {}],
    ['"provokes" is none of', { provokes: 'luck' }, {}],
    ['a data set has no "call"', { call: 'x' }, {}],
  ])('with a mistake is refused: %s', (said, change, rows) => {
    const found = problem(change, rows);
    expect(said === undefined ? found : found?.startsWith(said)).toBe(said === undefined ? undefined : true);
  });
});

describe('what other dialects have', () => {
  it.each([
    ["SELECT DATE_TRUNC('month', at) FROM t", "date(x, 'start of month')"],
    ["SELECT * FROM t WHERE name ILIKE 'a%'", 'LIKE'],
    ["SELECT at + INTERVAL '1 day' FROM t", "date(x, '+7 days')"],
    ['SELECT DISTINCT ON (id) * FROM t', 'ROW_NUMBER()'],
    ['SELECT * FROM generate_series(1, 5)', 'WITH RECURSIVE'],
    ['SELECT a::int FROM t', 'CAST'],
    ['SELECT DATEDIFF(a, b) FROM t', 'julianday'],
    ["SELECT DATE_FORMAT(a, '%Y') FROM t", 'strftime'],
    ['SELECT TOP 3 * FROM t', 'LIMIT'],
    ['SELECT NVL(a, 0) FROM t', 'COALESCE'],
    ['SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a) FROM t', 'ROW_NUMBER'],
    ['SELECT YEAR(a) FROM t', 'strftime'],
    ["SELECT EXTRACT(year FROM a) FROM t WHERE d > DATE '2026-01-01'", 'strftime'],
  ])('%s is answered with the way of SQLite', (source, way) => {
    expect(dialectHints(source).join(' ')).toContain(way);
  });

  it('what stands in quotes or comments is no construct', () => {
    expect(dialectHints("SELECT 'interval ILIKE' -- DATE_TRUNC(x)\nFROM t /* ::int */")).toEqual([]);
  });
});
