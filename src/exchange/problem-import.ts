import { type Case, caseProblem } from '../library/cases.ts';
import {
  readSignature,
  signatureProblems,
  type WrittenCall,
  type WrittenSignature,
} from '../library/signature.ts';
import { clean } from '../system/clean.ts';

/** A problem of a set, as a drill. */
export interface ImportedDrill {
  id: string;
  title: string;
  difficulty: 'easy' | 'medium' | 'hard';
  statement: string;
  signature: WrittenSignature;
  compare: unknown;
  cases: Case[];
  prelude: 'leetcode' | undefined;
  patterns: string[];
  /** For a drill in SQL: the query that says what is right. Its cases have nothing expected until it was run. */
  query?: string | undefined;
}

/** What was not brought, and why. */
export interface LeftOut {
  id: string;
  reason: string;
  /** How many cases of a problem that was brought; nothing when the whole problem was left out. */
  cases?: number | undefined;
}

/** What a set gave. */
export interface ProblemSet {
  drills: ImportedDrill[];
  leftOut: LeftOut[];
}

/** Reads one format of problem sets. */
export interface Importer {
  id: string;
  title: string;
  /** Whether these files look like its format. */
  accepts(files: readonly SourceFile[]): boolean;
  read(files: readonly SourceFile[]): ProblemSet;
}

/** A file of a set: its path within it, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const minutesOf = { easy: 20, medium: 35, hard: 45 };
const mostExamples = 3;
const longestTitle = 120;

/** The lines of a JSON Lines file that are objects. @throws SyntaxError naming the line that is not JSON */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') {
      return [];
    }
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value as Record<string, unknown>] : [];
    } catch {
      throw new SyntaxError(`line ${index + 1} is not JSON`);
    }
  });
}

/** Only what the judge can use: a signature that reads, and cases that fit it; the rest is told. */
export function checkedDrill(drill: ImportedDrill, unreadable: readonly string[] = []): ProblemSet {
  const [wrong] = signatureProblems(drill.signature);
  if (wrong !== undefined) {
    return { drills: [], leftOut: [{ id: drill.id, reason: wrong }] };
  }
  const signature = readSignature(drill.signature);
  const isOneOf = drill.compare === 'one-of';
  const reasons = [...unreadable];
  const cases = drill.cases.filter((one) => {
    const reason = caseProblem(one, signature, isOneOf);
    if (reason !== undefined) {
      reasons.push(reason);
    }
    return reason === undefined;
  });
  if (cases.length === 0) {
    return {
      drills: [],
      leftOut: [{ id: drill.id, reason: `no case can be used: ${reasons[0] ?? 'there is none'}` }],
    };
  }
  const leftOut =
    reasons.length === 0 ? [] : [{ id: drill.id, reason: reasons[0] ?? '', cases: reasons.length }];
  return { drills: [{ ...drill, cases }], leftOut };
}

/** Sets put together. */
export function joined(sets: readonly ProblemSet[]): ProblemSet {
  return { drills: sets.flatMap(({ drills }) => drills), leftOut: sets.flatMap(({ leftOut }) => leftOut) };
}

/** An id from any name: lower-case letters, digits and single hyphens. */
export function idFrom(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** A name in snake_case from one in any habit. */
export function snakeCase(name: string): string {
  const words = idFrom(name).replaceAll('-', '_');
  return /^[a-z]/.test(words) ? words : `a_${words}`;
}

/** The files of a drill's folder, by path. */
export function drillFiles(drill: ImportedDrill, source: string): Record<string, string> {
  const head: Record<string, unknown> = {
    type: 'drill',
    id: drill.id,
    kind: drill.query === undefined ? 'coding' : 'sql',
    title: oneLine(drill.title).slice(0, longestTitle),
    difficulty: drill.difficulty,
    minutes: minutesOf[drill.difficulty],
    patterns: drill.patterns,
    imported: source,
    signature: drill.signature,
    ...(drill.compare === 'exact' ? {} : { compare: drill.compare }),
    ...(drill.prelude === undefined ? {} : { prelude: drill.prelude }),
    hints: [],
  };
  const front = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const cases = {
    examples: drill.cases.slice(0, mostExamples),
    hidden: drill.cases.slice(mostExamples),
  };
  return {
    'drill.md': ['---', ...front, '---', bodyFrom(drill.statement), ''].join('\n'),
    'cases.json': `${JSON.stringify(cases, null, 1)}\n`,
  };
}

/** A call's parameters and result from a Python function's first line, types as far as they say anything. */
export function pythonSignature(
  code: string,
  name?: string,
): { name: string; call: WrittenCall } | undefined {
  const wanted = name === undefined ? '[A-Za-z_]\\w*' : name.replace(/[^\w]/g, '');
  const found = new RegExp(`^[ \\t]*def\\s+(${wanted})\\s*\\(`, 'm').exec(code);
  if (found === null) {
    return undefined;
  }
  const start = found.index + found[0].length;
  const end = closing(code, start);
  const parameters: Record<string, string> = {};
  let firstName: string | undefined;
  for (const part of splitAtCommas(code.slice(start, end))) {
    const [, parameter = '', type] = /^\s*([A-Za-z_]\w*)\s*(?::\s*([^=]+?))?\s*(?:=.*)?$/s.exec(part) ?? [];
    if (parameter !== '' && parameter !== 'self') {
      firstName ??= snakeCase(parameter);
      parameters[snakeCase(parameter)] = typeFrom(type);
    }
  }
  const returns = /^\)\s*->\s*([^:]+):/.exec(code.slice(end))?.[1];
  const isVoid = returns?.trim() === 'None';
  return {
    name: found[1] ?? '',
    call: {
      parameters,
      returns: isVoid ? 'void' : typeFrom(returns),
      ...(isVoid && firstName !== undefined ? { changes: firstName } : {}),
    },
  };
}

/** A Python annotation as a type of ours; `json` where it says nothing that we know. */
function typeFrom(annotation: string | undefined): string {
  const text = (annotation ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
  const plain: Readonly<Record<string, string>> = {
    int: 'int',
    float: 'float',
    bool: 'bool',
    str: 'string',
    ListNode: 'linked-list<int>',
    TreeNode: 'tree<int>',
  };
  const known = plain[text];
  if (known !== undefined) {
    return known;
  }
  const [, holder = '', inner = ''] = /^(?:typing\.)?(\w+)\[(.+)\]$/s.exec(text) ?? [];
  const of = inner === '' ? 'json' : typeFrom(inner);
  switch (holder) {
    case 'List':
    case 'list':
      return of === 'json' ? 'json' : `list<${of}>`;
    case 'Optional':
      return of === 'json' || /^(?:linked-list|tree)</.test(of) ? of : `optional<${of}>`;
    default:
      return 'json';
  }
}

/** Whole numbers beyond 2^53 arrive as text: the type that holds them is then of 64 bits. */
export function withLongs(call: WrittenCall, cases: readonly Case[]): WrittenCall {
  const isLong = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isLong) : typeof value === 'string' && /^-?\d{16,19}$/.test(value);
  const widened = (type: string, values: readonly unknown[]): string =>
    /\bint\b/.test(type) && values.some(isLong) ? type.replace(/\bint\b/, 'long') : type;
  return {
    ...call,
    parameters: Object.fromEntries(
      Object.entries(call.parameters).map(([name, type], index) => [
        name,
        widened(
          type,
          cases.map(({ input }) => input[index]),
        ),
      ]),
    ),
    returns: widened(
      call.returns,
      cases.map(({ expected }) => expected),
    ),
  };
}

function closing(code: string, from: number): number {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  return code.length;
}

function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    if (sign === ',' && depth === 0) {
      parts.push('');
    } else {
      parts[parts.length - 1] += sign;
    }
  }
  return parts;
}

/** Headings that would cut the statement become smaller ones. */
function bodyFrom(statement: string): string {
  return clean(statement)
    .replace(/^\s+|\s+$/g, '')
    .replace(/^#{1,2}(?=\s)/gm, '###');
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}
