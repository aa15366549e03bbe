import { readDump } from '../postgres-dump.ts';
import {
  type ImportedDrill,
  type Importer,
  idFrom,
  joined,
  type ProblemSet,
  type SourceFile,
} from '../problem-import.ts';

/** PostgreSQL exercises: `questions/<topic>/<number>-<name>.ex`, with the dumps of their tables in `database/`. */
export const postgresExercises: Importer = {
  id: 'postgres-exercises',
  title: 'PostgreSQL exercises, .ex files with their data',
  accepts: (files) => files.some(({ path }) => path.endsWith('.ex')),
  read(files) {
    const dump = readDump(files.filter(({ path }) => path.endsWith('.sql')).map(({ text }) => text));
    return joined(files.filter(({ path }) => path.endsWith('.ex')).map((file) => readQuestion(file, dump)));
  },
};

const difficulties: Readonly<Record<string, ImportedDrill['difficulty']>> = {
  basic: 'easy',
  recursive: 'hard',
};
const longestPage = 4_000;

function readQuestion({ path, text }: SourceFile, { tables, rows }: ReturnType<typeof readDump>): ProblemSet {
  const [topic, name] = path.split('/').slice(-2);
  const id = idFrom(
    `${topic === undefined || name === undefined ? '' : topic}-${(name ?? path).replace(/^\d+-|\.ex$/g, '')}`,
  );
  const parts = partsOf(text);
  const query = (parts.get('QUERY') ?? '').replaceAll(/\bcd\./gi, '').trim();
  if (query === '' || !parts.has('QUESTION')) {
    return { drills: [], leftOut: [{ id, reason: 'it has no question with a query' }] };
  }
  if (parts.get('WRITEABLE')?.trim() === '1' || !/^(?:select|with|\()/i.test(query)) {
    return { drills: [], leftOut: [{ id, reason: 'it changes tables; queries here can only read' }] };
  }
  const used = Object.keys(tables).filter((table) => new RegExp(`\\b${table}\\b`, 'i').test(query));
  const lacking = used.find((table) => rows[table] === undefined);
  if (lacking !== undefined) {
    return { drills: [], leftOut: [{ id, reason: `the rows of ${lacking} are not among the files` }] };
  }
  const drill: ImportedDrill = {
    id,
    title: plainText(parts.get('QUESTIONNAME') ?? id),
    difficulty: difficulties[topic ?? ''] ?? 'medium',
    statement: plainText(parts.get('QUESTION') ?? '').slice(0, longestPage),
    signature: {
      query: {
        tables: Object.fromEntries(used.map((table) => [table, tables[table] ?? { columns: {} }])),
        result: {},
        grain: [],
        ...(parts.get('SORTED')?.trim() === '1' ? { order: [] } : {}),
      },
    },
    compare: 'exact',
    cases: [
      {
        name: 'the whole club',
        input: [Object.fromEntries(used.map((table) => [table, rows[table] ?? []]))],
        expected: [],
      },
    ],
    prelude: undefined,
    patterns: [],
    query,
  };
  return { drills: [drill], leftOut: [] };
}

/** What stands below each `|HEADING|`. */
function partsOf(text: string): Map<string, string> {
  const parts = text
    .replaceAll('\r\n', '\n')
    .split(/^\|([A-Z]+)\|\n?/m)
    .slice(1);
  return new Map(
    Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => [
      parts[2 * index] ?? '',
      parts[2 * index + 1] ?? '',
    ]),
  );
}

/** Markup becomes markdown: code stays code, paragraphs stay apart. */
function plainText(html: string): string {
  return html
    .replace(/<c>([\s\S]*?)<\/c>/g, '`$1`')
    .replace(/<\/p>\s*<p>|<br\s*\/?>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
