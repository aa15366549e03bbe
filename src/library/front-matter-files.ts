import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { clean, firstUnsafe } from '../system/clean.ts';
import { type Page, pageSchema } from './page-schema.ts';
import { isFields, isMeantForPrep, plainPage } from './plain-page.ts';
import type { Problem } from './problem.ts';

/** What one file gave: the page, unless a problem stopped it. */
export interface ReadPage {
  page: Page | undefined;
  problems: Problem[];
}

const maxHeadBytes = 256 * 1024;
const maxDepth = 24;
const fence = '---';

/**
 * Reads the front matter of one markdown file. Nothing in it can run or grow: gray-matter's engines other than YAML
 * are replaced by refusals, anchors (and so aliases) are refused, size and depth are capped.
 *
 * @param text the whole file
 */
export function readPage(path: string, text: string): ReadPage {
  const normal = normalise(text);
  const found: Problem[] = [];
  const fail = (line: number, message: string, remedy: string): ReadPage => ({
    page: undefined,
    problems: [...found, { severity: 'error', path, line, message, remedy }],
  });
  const head = headOf(normal);
  if ('message' in head) {
    return fail(head.line, head.message, head.remedy);
  }
  let data: unknown;
  try {
    data = matter(normal, matterOptions).data;
  } catch (error) {
    return fail(
      yamlLine(error),
      `the front matter is not YAML that prep reads: ${reasonOf(error)}`,
      'Mend that line.',
    );
  }
  const parsed = pageSchema.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => schemaProblem(path, head.yaml, issue));
    return { page: undefined, problems: [...found, ...problems] };
  }
  const unsafe = firstUnsafe(normal);
  if (unsafe >= 0) {
    found.push(unsafeProblem(path, normal, unsafe));
  }
  return { page: parsed.data, problems: found };
}

/**
 * Reads a file of a person's own: markdown that nobody wrote for prep is a page for reading, with the id that it is
 * given.
 *
 * @param text the whole file
 */
export function readOwnPage(path: string, text: string, id: string): ReadPage {
  const normal = normalise(text);
  const asksForCode = /^---[ \t]*[a-z]/i.test(normal);
  if (isMeantForPrep(normal) || asksForCode) {
    return readPage(path, text);
  }
  const { page, remark } = plainPage(normal, id);
  const unsafe = firstUnsafe(normal);
  return {
    page,
    problems: [
      ...(remark === undefined ? [] : [{ severity: 'warning' as const, path, line: 2, ...remark }]),
      ...(unsafe < 0 ? [] : [unsafeProblem(path, normal, unsafe)]),
    ],
  };
}

function unsafeProblem(path: string, text: string, at: number): Problem {
  return {
    severity: 'warning',
    path,
    line: lineAt(text, at),
    message: 'the text holds a control character; it is left out',
    remedy: 'Remove it from the file.',
  };
}

/** What stands after the front matter, ready for a terminal; what another tool's front matter says stays. */
export function bodyOf(text: string): string {
  const normal = normalise(text);
  const head = headOf(normal);
  if ('message' in head) {
    return clean(normal).trim();
  }
  if (!isMeantForPrep(normal) && !isFields(head.yaml)) {
    // Two rules with text between them.
    return clean(normal).trim();
  }
  const body = normal.slice(head.end);
  const foreign = isMeantForPrep(normal) ? '' : `\`\`\`yaml\n${head.yaml.trim()}\n\`\`\`\n\n`;
  return clean(foreign + body.trimStart()).trim();
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

type Head = { yaml: string; end: number } | { line: number; message: string; remedy: string };

function headOf(text: string): Head {
  const [first = ''] = text.split('\n', 1);
  if (!first.startsWith(fence)) {
    return {
      line: 1,
      message: 'the file has no front matter',
      remedy: 'Begin with a line ---, then type, id and title, then another line ---.',
    };
  }
  if (first.trimEnd() !== fence) {
    return {
      line: 1,
      message: `the first line asks for something other than YAML: ${clean(first).slice(0, 40)}`,
      remedy: 'Make the first line exactly ---.',
    };
  }
  const closing = /\n---[^\n]*/.exec(text.slice(first.length));
  if (closing === null) {
    return { line: 1, message: 'the front matter has no end', remedy: 'Close it with a line ---.' };
  }
  const start = first.length + 1;
  const stop = first.length + closing.index;
  const yaml = text.slice(start, Math.max(start, stop));
  if (closing[0].trimEnd() !== `\n${fence}`) {
    return {
      line: lineAt(text, stop + 1),
      message: 'the front matter ends in a line that is not exactly ---',
      remedy: 'Close it with a line ---.',
    };
  }
  if (yaml.length > maxHeadBytes) {
    return { line: 2, message: 'the front matter is larger than 256 KB', remedy: 'Move text into the body.' };
  }
  return { yaml, end: stop + closing[0].length };
}

function refuse(): never {
  throw new Error('only YAML is read');
}

const matterOptions: Parameters<typeof matter>[1] = {
  language: 'yaml',
  delimiters: fence,
  engines: {
    yaml: { parse: parseYaml, stringify: refuse },
    json: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
  },
};

function parseYaml(text: string): object {
  let depth = 0;
  const value = load(text, {
    schema: CORE_SCHEMA,
    listener(event, state) {
      depth += event === 'open' ? 1 : -1;
      if (depth > maxDepth) {
        throw new Error('it is nested too deeply');
      }
      if ('anchor' in state && state.anchor !== null && state.anchor !== undefined) {
        throw new Error('anchors and aliases are not read');
      }
    },
  });
  return typeof value === 'object' && value !== null ? value : {};
}

/** gray-matter hands over the line break after the opening fence too, so that lines count from the fence. */
function yamlLine(error: unknown): number {
  return error instanceof YAMLException && error.mark !== undefined ? error.mark.line + 1 : 2;
}

function reasonOf(error: unknown): string {
  if (error instanceof YAMLException) {
    return clean(error.reason);
  }
  return error instanceof RangeError ? 'it is nested too deeply' : clean(String((error as Error).message));
}

type Issue = { path: PropertyKey[]; message: string; code: string; keys?: string[] };

function schemaProblem(path: string, yaml: string, issue: Issue): Problem {
  const where = issue.path.map(String).join('.');
  return {
    severity: 'error',
    path,
    line: lineOfPath(yaml, [...issue.path, ...(issue.keys ?? []).slice(0, 1)]),
    message: clean(where === '' ? issue.message : `${where}: ${issue.message}`),
    remedy:
      issue.path.length === 0 || issue.keys !== undefined
        ? 'Remove or mend that entry.'
        : `Mend "${clean(String(issue.path.at(-1)))}".`,
  };
}

/** The line of a file on which a value of its front matter stands. */
export function lineIn(text: string, path: PropertyKey[]): number {
  const head = headOf(normalise(text));
  return 'message' in head ? 1 : lineOfPath(head.yaml, path);
}

/** The line of the file on which a value stands, as near as its keys and list positions tell. */
function lineOfPath(yaml: string, path: PropertyKey[]): number {
  const lines = yaml.split('\n');
  let from = 0;
  let indent = -1;
  let found = 2;
  for (const step of path) {
    const at =
      typeof step === 'number' ? itemLine(lines, from, step) : keyLine(lines, from, indent, String(step));
    if (at < 0) {
      break;
    }
    indent = (lines[at] ?? '').search(/[^\s-]/) - 1;
    from = typeof step === 'number' ? at : at + 1;
    found = at + 2;
  }
  return found;
}

function keyLine(lines: string[], from: number, indent: number, key: string): number {
  return lines.findIndex((line, index) => {
    const column = line.search(/[^\s-]/);
    return index >= from && column > indent && line.slice(column).startsWith(`${key}:`);
  });
}

function itemLine(lines: string[], from: number, index: number): number {
  const column =
    lines
      .slice(from)
      .find((line) => /^\s*- /.test(line))
      ?.indexOf('-') ?? -1;
  let seen = -1;
  return lines.findIndex((line, at) => {
    if (at >= from && line.indexOf('- ') === column && line.trimStart().startsWith('- ')) {
      seen += 1;
    }
    return seen === index;
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
