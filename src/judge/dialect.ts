import { plainQuery } from './query-text.ts';

/** A construct of another dialect, and how SQLite says it. */
interface Foreign {
  pattern: RegExp;
  of: 'PostgreSQL' | 'MySQL' | 'SQL Server' | 'Oracle' | 'standard SQL';
  name: string;
  way: string;
}

const foreign: readonly Foreign[] = [
  {
    pattern: /::\s*\w+/,
    of: 'PostgreSQL',
    name: '::type',
    way: 'CAST(x AS INTEGER), or x * 1.0 for a real division',
  },
  {
    pattern: /\bilike\b/,
    of: 'PostgreSQL',
    name: 'ILIKE',
    way: 'LIKE, which takes no notice of the case of ASCII letters',
  },
  {
    pattern: /\bdate_trunc\s*\(/,
    of: 'PostgreSQL',
    name: 'DATE_TRUNC',
    way: "date(x, 'start of month'), or strftime('%Y-%m', x)",
  },
  {
    pattern: /\binterval\b/,
    of: 'PostgreSQL',
    name: 'INTERVAL',
    way: "date(x, '+7 days'), datetime(x, '-30 minutes')",
  },
  {
    pattern: /\bdistinct\s+on\b/,
    of: 'PostgreSQL',
    name: 'DISTINCT ON',
    way: 'ROW_NUMBER() OVER (PARTITION BY … ORDER BY …) in a subquery, and = 1 outside',
  },
  {
    pattern: /\bgenerate_series\b/,
    of: 'PostgreSQL',
    name: 'generate_series',
    way: "WITH RECURSIVE days(d) AS (SELECT '2026-01-01' UNION ALL SELECT date(d, '+1 day') FROM days WHERE d < '2026-01-31')",
  },
  { pattern: /\bextract\s*\(/, of: 'PostgreSQL', name: 'EXTRACT', way: "CAST(strftime('%Y', x) AS INTEGER)" },
  {
    pattern: /\bdate_part\s*\(/,
    of: 'PostgreSQL',
    name: 'DATE_PART',
    way: "CAST(strftime('%Y', x) AS INTEGER)",
  },
  {
    pattern: /\bto_char\s*\(/,
    of: 'PostgreSQL',
    name: 'TO_CHAR',
    way: "strftime('%Y-%m', x), or printf('%.2f', x)",
  },
  {
    pattern: /\bto_(?:date|timestamp)\s*\(/,
    of: 'PostgreSQL',
    name: 'TO_DATE',
    way: 'date(x): dates are text in ISO form',
  },
  { pattern: /\bnow\s*\(/, of: 'PostgreSQL', name: 'NOW()', way: "datetime('now')" },
  { pattern: /\bage\s*\(/, of: 'PostgreSQL', name: 'AGE', way: 'julianday(a) - julianday(b), in days' },
  {
    pattern: /\blateral\b/,
    of: 'PostgreSQL',
    name: 'LATERAL',
    way: 'a correlated subquery, or a window function',
  },
  {
    pattern: /\barray_agg\s*\(/,
    of: 'PostgreSQL',
    name: 'ARRAY_AGG',
    way: 'json_group_array(x), or group_concat(x)',
  },
  { pattern: /\bunnest\s*\(/, of: 'PostgreSQL', name: 'UNNEST', way: 'json_each(x)' },
  { pattern: /\bsplit_part\s*\(/, of: 'PostgreSQL', name: 'SPLIT_PART', way: 'substr and instr' },
  {
    pattern: /\bbool_(?:and|or)\s*\(/,
    of: 'PostgreSQL',
    name: 'BOOL_AND',
    way: 'MIN(x) and MAX(x) over 0 and 1',
  },
  {
    pattern: /\bsimilar\s+to\b|!?~\*?\s*''/,
    of: 'PostgreSQL',
    name: 'regular expressions',
    way: 'LIKE, or GLOB',
  },
  {
    pattern: /\bpercentile_(?:cont|disc)\s*\(|\bmedian\s*\(|\bwithin\s+group\b/,
    of: 'PostgreSQL',
    name: 'PERCENTILE_CONT',
    way: 'number the rows with ROW_NUMBER and COUNT over the group, and average the middle one or two',
  },
  {
    pattern: /\bstddev(?:_\w+)?\s*\(|\bvariance\s*\(/,
    of: 'PostgreSQL',
    name: 'STDDEV',
    way: 'SQRT(AVG(x * x) - AVG(x) * AVG(x)) for the whole population',
  },
  {
    pattern: /\b(?:date|timestamp)\s+''/,
    of: 'standard SQL',
    name: "DATE '…'",
    way: "the text alone: '2026-01-31' compares as a date",
  },
  {
    pattern: /\b(?:greatest|least)\s*\(/,
    of: 'PostgreSQL',
    name: 'GREATEST, LEAST',
    way: 'max(a, b), min(a, b)',
  },
  { pattern: /\bfetch\s+(?:first|next)\b/, of: 'standard SQL', name: 'FETCH FIRST', way: 'LIMIT' },
  {
    pattern: /\bposition\s*\(|\bstrpos\s*\(|\blocate\s*\(/,
    of: 'PostgreSQL',
    name: 'POSITION',
    way: 'instr(text, part)',
  },
  { pattern: /\b(?:char|character)_length\s*\(/, of: 'standard SQL', name: 'CHAR_LENGTH', way: 'length(x)' },
  {
    pattern: /\b(?:left|right)\s*\(/,
    of: 'PostgreSQL',
    name: 'LEFT, RIGHT',
    way: 'substr(x, 1, n), substr(x, -n)',
  },
  {
    pattern: /\b(?:rollup|cube)\s*\(|\bgrouping\s+sets\b|\bwith\s+rollup\b/,
    of: 'standard SQL',
    name: 'ROLLUP',
    way: 'UNION ALL of the groupings',
  },
  {
    pattern: /\bqualify\b/,
    of: 'standard SQL',
    name: 'QUALIFY',
    way: 'the window function in a subquery, the condition outside',
  },
  {
    pattern: /\bpivot\b/,
    of: 'SQL Server',
    name: 'PIVOT',
    way: 'SUM(x) FILTER (WHERE kind = …), one for each column',
  },
  {
    pattern: /\b(?:except|intersect)\s+all\b/,
    of: 'standard SQL',
    name: 'EXCEPT ALL',
    way: 'number equal rows with ROW_NUMBER first',
  },
  {
    pattern: /\b=\s*any\s*\(|\b[<>=]+\s*all\s*\(/,
    of: 'PostgreSQL',
    name: 'ANY, ALL',
    way: 'IN, EXISTS, or MIN and MAX',
  },
  {
    pattern: /\btimestampdiff\s*\(|\bdatediff\s*\(/,
    of: 'MySQL',
    name: 'DATEDIFF',
    way: 'julianday(a) - julianday(b), in days; unixepoch(x), in seconds',
  },
  {
    pattern: /\bdate_(?:add|sub)\s*\(|\badddate\s*\(/,
    of: 'MySQL',
    name: 'DATE_ADD',
    way: "date(x, '+7 days')",
  },
  { pattern: /\bdate_format\s*\(/, of: 'MySQL', name: 'DATE_FORMAT', way: "strftime('%Y-%m', x)" },
  {
    pattern: /\bstr_to_date\s*\(/,
    of: 'MySQL',
    name: 'STR_TO_DATE',
    way: 'date(x): dates are text in ISO form',
  },
  { pattern: /\bcurdate\s*\(|\bgetdate\s*\(/, of: 'MySQL', name: 'CURDATE()', way: "date('now')" },
  {
    pattern: /\b(?:year|month|day|hour|minute|week|quarter|dayofweek|weekday)\s*\(/,
    of: 'MySQL',
    name: 'YEAR, MONTH, DAY',
    way: "CAST(strftime('%m', x) AS INTEGER); %w is the weekday, Sunday 0",
  },
  { pattern: /\b(?:regexp|rlike)\b/, of: 'MySQL', name: 'REGEXP', way: 'LIKE, or GLOB' },
  { pattern: /\b(?:nvl|isnull)\s*\(/, of: 'Oracle', name: 'NVL', way: 'COALESCE(x, y)' },
  { pattern: /\bdecode\s*\(/, of: 'Oracle', name: 'DECODE', way: 'CASE x WHEN … END' },
  { pattern: /\bminus\b/, of: 'Oracle', name: 'MINUS', way: 'EXCEPT' },
  { pattern: /\bselect\s+top\b/, of: 'SQL Server', name: 'TOP', way: 'LIMIT at the end' },
  { pattern: /\bdateadd\s*\(/, of: 'SQL Server', name: 'DATEADD', way: "date(x, '+7 days')" },
  {
    pattern: /\bcurrent_date\s*[-+]\s*\d/,
    of: 'PostgreSQL',
    name: 'CURRENT_DATE - n',
    way: "date('now', '-7 days')",
  },
];

/** What SQLite lacks of a query, a sentence each: how it says the same. */
export function dialectHints(source: string): string[] {
  const query = plainQuery(source);
  return foreign
    .filter(({ pattern }) => pattern.test(query))
    .map(({ of, name, way }) => `${name} is ${of}; here, in SQLite: ${way}.`);
}
