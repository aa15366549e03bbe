import type { QueryShape } from '../../library/query.ts';
import type { Signature } from '../../library/signature.ts';
import type { Language } from '../language.ts';

export const sql: Language = {
  id: 'sql',
  title: 'SQL',
  extension: 'sql',
  comment: '--',
  programs: [],
  engine: 'SQLite 3.53',
  remedy: 'It runs on the SQLite that comes with prep.',
  harness: 'sql.cjs',
  nameOf: (name) => name,
  typeOf: ([name]) => name,
  stub,
};

/** What queries are written in here. */
export const dialect =
  'SQLite 3.53, in memory and read-only. Dates are text, as in 2026-01-31: date(), strftime(), julianday() work on them.';

function stub(signature: Signature, about: readonly string[]): string {
  if (signature.kind !== 'query') {
    return '';
  }
  const names = signature.result.map(({ name }) => name);
  return [
    ...about.map((line) => `-- ${line}`),
    `-- Dialect: ${dialect}`,
    ...shapeLines(signature).map((line) => `-- ${line}`),
    '',
    'SELECT',
    ...names.map((name, index) => `  NULL AS ${name}${index === names.length - 1 ? '' : ','}`),
    'WHERE 0;',
    '',
  ].join('\n');
}

/** The tables with their columns, and what is wanted, in lines. */
export function shapeLines({ tables, result, grain, isOrdered }: QueryShape): string[] {
  return [
    ...tables.map(({ name, columns, key }) => {
      const texts = columns.map(
        (column) => `${column.name} ${column.type}${column.isNullable ? ' or null' : ''}`,
      );
      const unique = key.length === 0 ? '' : `; key: ${key.join(', ')}`;
      return `${name}: ${texts.join(', ')}${unique}`;
    }),
    `Wanted: ${result.map(({ name, type }) => `${name} ${type}`).join(', ')}; one row for each ${grain.map((at) => result[at]?.name).join(', ')}; ${isOrdered ? 'in the order that is asked for' : 'in any order'}`,
  ];
}
