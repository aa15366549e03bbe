import type { Case } from '../../library/cases.ts';
import type { WrittenCall } from '../../library/signature.ts';
import { isRecord } from '../../library/value-type.ts';
import {
  checkedDrill,
  type ImportedDrill,
  type Importer,
  idFrom,
  joined,
  jsonLines,
  type ProblemSet,
  pythonSignature,
  snakeCase,
  withLongs,
} from '../problem-import.ts';
import { parseLiteral, wholeLiteral } from '../python-literal.ts';

/** JSON Lines in LeetCode's manner: a class `Solution`, and pairs of inputs and expected outputs. */
export const leetCode: Importer = {
  id: 'leetcode',
  title: 'LeetCode-style pairs',
  accepts: (files) =>
    files.some(({ text }) => /^\s*\{[^\n]*"(?:input_output|test_cases|examples)"/.test(text)),
  read: (files) => joined(files.flatMap(({ text }) => jsonLines(text)).map(readTask)),
};

function readTask(task: Record<string, unknown>): ProblemSet {
  const meta = isRecord(task['meta']) ? task['meta'] : {};
  const text = (...keys: string[]): string | undefined => {
    const found = keys
      .map((key) => task[key] ?? meta[key])
      .find((value) => typeof value === 'string' && value !== '');
    return found as string | undefined;
  };
  const id = idFrom(
    text('task_id', 'slug', 'id', 'title') ??
      `problem-${String(task['question_id'] ?? meta['question_id'] ?? '')}`,
  );
  const entry = (text('entry_point') ?? '').replace(/^Solution\(\)\./, '');
  const code = text('starter_code', 'lang_code') ?? '';
  const completion = text('completion', 'solution') ?? '';
  const found =
    pythonSignature(code, entry === '' ? undefined : entry) ??
    pythonSignature(completion, entry === '' ? undefined : entry);
  if (found === undefined) {
    return { drills: [], leftOut: [{ id, reason: 'nothing says what its function is called and takes' }] };
  }
  const { cases, unreadable } = casesFrom(
    task['input_output'] ?? task['test_cases'] ?? task['examples'],
    found.call,
  );
  const statement = statementOf(
    text('problem_description', 'question', 'description', 'query', 'content') ?? id,
  );
  return checkedDrill(
    {
      id,
      title: id.replaceAll('-', ' '),
      difficulty: difficultyOf(text('difficulty')),
      statement: `${statement}\n\nWrite \`${snakeCase(found.name)}(${Object.keys(found.call.parameters).join(', ')})\`.`,
      signature: { function: snakeCase(found.name), ...withLongs(found.call, cases) },
      compare: comparisonFor(statement, found.call.returns),
      cases,
      prelude: 'leetcode',
      patterns: [],
    },
    unreadable,
  );
}

function casesFrom(
  pairs: unknown,
  { parameters, returns, changes }: WrittenCall,
): { cases: Case[]; unreadable: string[] } {
  const cases: Case[] = [];
  const unreadable: string[] = [];
  const judged = changes === undefined ? returns : (parameters[changes] ?? 'json');
  for (const pair of Array.isArray(pairs) ? pairs : []) {
    try {
      if (!isRecord(pair)) {
        throw new SyntaxError('a pair has an input and an output');
      }
      cases.push({
        input: inputFrom(pair['input'], Object.keys(parameters)).map((value, index) =>
          filled(value, Object.values(parameters)[index] ?? 'json'),
        ),
        expected: filled(
          outputFrom(pair['output'] ?? pair['expected'] ?? pair['expected_output'], judged),
          judged,
        ),
      });
    } catch (error) {
      unreadable.push((error as Error).message);
    }
  }
  return { cases, unreadable };
}

/** `nums = [3, 3], target = 6`, an object by name, or a list in order. */
function inputFrom(input: unknown, names: readonly string[]): unknown[] {
  if (Array.isArray(input)) {
    return input;
  }
  const given = isRecord(input) ? new Map(Object.entries(input)) : assignments(String(input));
  const byName = new Map([...given].map(([name, value]) => [snakeCase(name), value]));
  return names.map((name) => {
    if (!byName.has(name)) {
      throw new SyntaxError(`an input says nothing of ${name}`);
    }
    return byName.get(name);
  });
}

function assignments(text: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  let at = 0;
  while (at < text.length) {
    const name = /^[\s,]*([A-Za-z_]\w*)\s*=\s*/.exec(text.slice(at, at + 200));
    if (name === null) {
      if (text.slice(at).trim() === '') {
        break;
      }
      throw new SyntaxError(`this is no plain value: ${text.slice(at, at + 30)}`);
    }
    const { value, end } = parseLiteral(text, at + name[0].length);
    found.set(name[1] ?? '', value);
    at = end;
  }
  return found;
}

function outputFrom(output: unknown, type: string): unknown {
  if (typeof output !== 'string') {
    if (output === undefined) {
      throw new SyntaxError('a pair has no output');
    }
    return output;
  }
  try {
    return wholeLiteral(output);
  } catch (error) {
    if (type === 'string' && !/^(?:Error|Execution)/.test(output)) {
      return output;
    }
    throw error;
  }
}

/** An empty list or tree is often written as nothing. */
function filled(value: unknown, type: string): unknown {
  return value === null && /^(?:linked-list|tree|list)</.test(type) ? [] : value;
}

function comparisonFor(statement: string, returns: string): unknown {
  if (returns.includes('float')) {
    return { 'float-tolerance': 1e-5 };
  }
  if (/\bany order\b/i.test(statement) && returns.startsWith('list<')) {
    return returns.startsWith('list<list<') ? 'any-order-at-any-depth' : 'any-order';
  }
  return 'exact';
}

function difficultyOf(text: string | undefined): ImportedDrill['difficulty'] {
  const word = (text ?? '').toLowerCase();
  return word === 'easy' || word === 'hard' ? word : 'medium';
}

/** Some sets wrap the statement into words for a language model. */
function statementOf(text: string): string {
  return (/### Question:\s*([\s\S]*?)\s*(?:### Format|### Answer|$)/.exec(text)?.[1] ?? text).trim();
}
