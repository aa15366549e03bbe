import type { Case } from '../../library/cases.ts';
import {
  checkedDrill,
  type Importer,
  idFrom,
  joined,
  jsonLines,
  type ProblemSet,
  pythonSignature,
  snakeCase,
  withLongs,
} from '../problem-import.ts';
import { parseArguments, parseLiteral } from '../python-literal.ts';

/** HumanEval's JSON Lines: a prompt with a function's head, and a test that asserts what `candidate` gives. */
export const humanEval: Importer = {
  id: 'humaneval',
  title: 'HumanEval',
  accepts: (files) =>
    files.some(({ text }) => /^\s*\{[^\n]*"canonical_solution"/.test(text) && text.includes('"entry_point"')),
  read: (files) => joined(files.flatMap(({ text }) => jsonLines(text)).map(readTask)),
};

function readTask(task: Record<string, unknown>): ProblemSet {
  const id = idFrom(
    String(task['task_id'] ?? task['entry_point'] ?? 'task').replace('HumanEval', 'humaneval'),
  );
  const prompt = String(task['prompt'] ?? '');
  const entry = String(task['entry_point'] ?? '');
  const found = pythonSignature(prompt, entry);
  if (found === undefined) {
    return { drills: [], leftOut: [{ id, reason: `its prompt has no function ${entry}` }] };
  }
  const { cases, unreadable, tolerance } = casesIn(String(task['test'] ?? ''));
  const { returns, parameters } = found.call;
  const positioned = cases.map((one) => ({ ...one, input: named(one.input, parameters) }));
  return checkedDrill(
    {
      id,
      title: snakeCase(entry).replaceAll('_', ' '),
      difficulty: 'easy',
      statement: `${documentation(prompt)}\n\nWrite \`${entry}(${Object.keys(found.call.parameters).join(', ')})\`.`,
      signature: { function: snakeCase(entry), ...withLongs(found.call, positioned) },
      compare:
        tolerance !== undefined || returns.includes('float')
          ? { 'float-tolerance': tolerance ?? 1e-9 }
          : 'exact',
      cases: positioned,
      prelude: 'leetcode',
      patterns: [],
    },
    unreadable,
  );
}

type Arguments = [string | undefined, unknown][];

/** Arguments in the order of the parameters, whether they were named or not. */
function named(input: unknown[], parameters: Readonly<Record<string, string>>): unknown[] {
  const given = input as Arguments;
  const names = Object.keys(parameters);
  return given.every(([name]) => name === undefined)
    ? given.map(([, value]) => value)
    : names.map((parameter, index) => {
        const one =
          given.find(([name]) => name !== undefined && snakeCase(name) === parameter) ?? given[index];
        return one?.[1] ?? null;
      });
}

/** The assertions that compare what one call gives with a plain value. */
function casesIn(test: string): { cases: Case[]; unreadable: string[]; tolerance: number | undefined } {
  const body = test.slice(Math.max(0, test.indexOf('def check')));
  const cases: Case[] = [];
  const unreadable: string[] = [];
  let tolerance: number | undefined;
  for (const match of body.matchAll(/^[ \t]*assert\b/gm)) {
    const from = match.index + match[0].length;
    const line = body.slice(from).split('\n')[0] ?? '';
    if (!line.includes('candidate')) {
      continue;
    }
    try {
      const read = readAssertion(body, from);
      cases.push({ input: read.input, expected: read.expected });
      tolerance = read.tolerance === undefined ? tolerance : Math.max(tolerance ?? 0, read.tolerance);
    } catch (error) {
      unreadable.push(`${(error as Error).message} (${line.trim().slice(0, 60)})`);
    }
  }
  return { cases, unreadable, tolerance };
}

/** @throws SyntaxError for an assertion of another form */
function readAssertion(
  text: string,
  from: number,
): { input: Arguments; expected: unknown; tolerance?: number } {
  const head = /^\s*(not\s+)?((?:math\.f?)?abs\(|tuple\(|list\()?\s*candidate\s*\(/.exec(
    text.slice(from, from + 200),
  );
  if (head === null) {
    throw new SyntaxError('this test computes what it compares with');
  }
  const { values: input, end } = parseArguments(text, from + head[0].length);
  const rest = text.slice(end, end + 20_000);
  const wrapper = head[2];
  if (head[1] !== undefined) {
    return { input, expected: false };
  }
  if (wrapper?.includes('abs') === true) {
    const minus = /^\s*-\s*/.exec(rest);
    const { value, end: stop } = parseLiteral(text, end + (minus?.[0].length ?? 0));
    const limit = /^\s*\)\s*<=?\s*([\d.eE+-]+)/.exec(text.slice(stop, stop + 60));
    if (minus === null || limit === null) {
      throw new SyntaxError('this test computes what it compares with');
    }
    return { input, expected: value, tolerance: Number(limit[1]) };
  }
  const closing = wrapper === undefined ? '' : '\\)\\s*';
  const equals = new RegExp(`^\\s*${closing}(==|is)\\s*`).exec(rest);
  if (equals === null) {
    if (/^\s*(?:,|$|\n)/.test(rest) && wrapper === undefined) {
      return { input, expected: true };
    }
    throw new SyntaxError('this test computes what it compares with');
  }
  const { value, end: stop } = parseLiteral(text, end + equals[0].length);
  if (/^[ \t]*[-+*/%<>=.[(]/.test(text.slice(stop, stop + 10))) {
    throw new SyntaxError('this test computes what it compares with');
  }
  return { input, expected: value };
}

/** What the prompt says between its quotes. */
function documentation(prompt: string): string {
  const texts = [...prompt.matchAll(/("""|''')([\s\S]*?)\1/g)].map(([, , text = '']) => text);
  const text = (texts.at(-1) ?? prompt).replace(/^ {4}/gm, '').trim();
  const at = text.search(/^\s*>>>/m);
  return at < 0 ? text : `${text.slice(0, at).trim()}\n\n\`\`\`text\n${text.slice(at).trim()}\n\`\`\``;
}
