import { describe, expect, it } from 'vitest';
import { importers } from '../../src/exchange/importers/index.ts';
import type { ProblemSet, SourceFile } from '../../src/exchange/problem-import.ts';
import { withAnswers } from '../../src/exchange/query-import-process.ts';
import { languageNamed } from '../../src/judge/languages/index.ts';
import { workshopFor } from '../support/workshop.ts';

function read(...files: SourceFile[]): ProblemSet & { format: string } {
  const importer = importers.find((candidate) => candidate.accepts(files));
  if (importer === undefined) {
    throw new Error('no importer');
  }
  return { format: importer.id, ...importer.read(files) };
}

const lines = (...tasks: unknown[]): string => tasks.map((task) => `${JSON.stringify(task)}\n`).join('');

describe('Exercism', () => {
  const data = {
    exercise: 'tide-tables',
    cases: [
      {
        description: 'plain',
        cases: [
          { uuid: 'a', description: 'rising', property: 'highTide', input: { hours: [1, 2] }, expected: 2 },
          { uuid: 'b', description: 'old', property: 'highTide', input: { hours: [3] }, expected: 0 },
        ],
      },
      {
        uuid: 'c',
        reimplements: 'b',
        description: 'new',
        property: 'highTide',
        input: { hours: [3] },
        expected: 3,
      },
      {
        uuid: 'd',
        description: 'none',
        property: 'highTide',
        input: { hours: [] },
        expected: { error: 'no hours' },
      },
      {
        uuid: 'e',
        description: 'mean',
        property: 'mean',
        input: { hours: [1, 2], from: null },
        expected: 1.5,
      },
      {
        uuid: 'f',
        description: 'mapped',
        property: 'mean',
        input: { hours: [], from: '(x) => x' },
        expected: 1,
      },
      { uuid: 'g', description: 'huge', property: 'mean', input: { hours: [1e30] }, expected: 1 },
    ],
  };

  it('brings groups of cases, errors that are expected, and several functions', () => {
    const { format, drills, leftOut } = read(
      { path: 'exercises/tide-tables/canonical-data.json', text: JSON.stringify(data) },
      { path: 'exercises/tide-tables/description.md', text: '# Description\n\nTides rise.\n' },
      { path: 'exercises/broken/canonical-data.json', text: '{' },
    );
    expect(format).toBe('exercism');
    expect(drills).toHaveLength(1);
    const [drill] = drills;
    expect(drill).toMatchObject({
      id: 'tide-tables',
      title: 'Tide tables',
      compare: { 'float-tolerance': 1e-6 },
      signature: {
        functions: {
          high_tide: { parameters: { hours: 'json' }, returns: 'json' },
          mean: { parameters: { hours: 'json', from: 'json' }, returns: 'json' },
        },
      },
      cases: [
        { name: 'rising', call: 'high_tide', input: [[1, 2]], expected: 2 },
        { name: 'new', call: 'high_tide', input: [[3]], expected: 3 },
        { name: 'none', call: 'high_tide', input: [[]], expected: { $error: 'no hours' } },
        { name: 'mean', call: 'mean', input: [[1, 2], null], expected: 1.5 },
      ],
    });
    expect(drill?.statement).toContain('Tides rise.');
    expect(drill?.statement).toContain('`mean(hours, from)`');
    expect(leftOut).toEqual([
      { id: 'tide-tables', reason: 'it passes a function', cases: 2 },
      { id: 'exercises/broken/canonical-data.json', reason: 'it is not JSON' },
    ]);
  });
});

describe('HumanEval', () => {
  const task = (
    test: string,
    head = 'def mean_of(values: List[float], scale: int = 1) -> float:',
  ): unknown => ({
    task_id: 'HumanEval/7',
    prompt: `from typing import List\n\n\n${head}\n    """ The mean.\n    >>> mean_of([1.0])\n    1.0\n    """\n`,
    entry_point: 'mean_of',
    canonical_solution: '    return 1\n',
    test,
  });

  it('brings assertions on plain values, and says which it cannot', () => {
    const test = [
      'def check(candidate):',
      '    assert candidate([1.0, 3.0], 1) == 2.0',
      '    assert candidate(scale=2, values=[1.0]) == 2.0, "named"',
      '    assert abs(candidate([1.0], 3) - 0.333) < 1e-2',
      '    assert candidate(',
      '        [5.0],',
      '        1) == 5.0',
      '    for _ in range(3):',
      '        assert candidate(x, 1) == mean(x)',
      '    assert candidate([1.0], 1) == 3 - 2',
      '    assert True, "aside"',
    ].join('\n');
    const { format, drills, leftOut } = read({ path: 'set.jsonl', text: lines(task(test)) });
    expect(format).toBe('humaneval');
    expect(drills).toMatchObject([
      {
        id: 'humaneval-7',
        title: 'mean of',
        signature: {
          function: 'mean_of',
          parameters: { values: 'list<float>', scale: 'int' },
          returns: 'float',
        },
        compare: { 'float-tolerance': 0.01 },
        cases: [
          { input: [[1, 3], 1], expected: 2 },
          { input: [[1], 2], expected: 2 },
          { input: [[1], 3], expected: 0.333 },
          { input: [[5], 1], expected: 5 },
        ],
      },
    ]);
    expect(drills[0]?.statement).toContain('The mean.');
    expect(leftOut).toMatchObject([{ id: 'humaneval-7', cases: 2 }]);
  });

  it('reads truth by itself, and by not', () => {
    const test =
      'def check(candidate):\n    assert candidate([1])\n    assert not candidate([])\n    assert candidate([2]) is True\n';
    const { drills } = read({
      path: 'a.jsonl',
      text: lines(task(test, 'def mean_of(values: List[int]) -> bool:')),
    });
    expect(drills[0]?.cases.map(({ expected }) => expected)).toEqual([true, false, true]);
  });

  it('leaves out what has no case', () => {
    const { drills, leftOut } = read({
      path: 'a.jsonl',
      text: lines(task('def check(candidate):\n    pass\n')),
    });
    expect([drills, leftOut]).toEqual([
      [],
      [{ id: 'humaneval-7', reason: 'no case can be used: there is none' }],
    ]);
  });
});

describe('LeetCode-style pairs', () => {
  it('brings inputs as assignments, objects or lists', () => {
    const { format, drills, leftOut } = read({
      path: 'set.jsonl',
      text: lines({
        task_id: 'Tide Tables',
        starter_code:
          'class Solution:\n    def highTide(self, hours: List[int], root: Optional[TreeNode]) -> List[List[int]]:\n        ',
        meta: { difficulty: 'Hard', question: 'Return them in any order.' },
        input_output: [
          { input: 'hours = [1, 2], root = [3, null, 4]', output: '[[1]]' },
          { input: { hours: [1], root: null }, output: [[1]] },
          { input: [[1], []], expected: [] },
          { input: 'hours = [f()], root = []', output: '[]' },
          { input: 'hours = [1], root = []', output: 'Error: time out' },
        ],
      }),
    });
    expect(format).toBe('leetcode');
    expect(drills).toMatchObject([
      {
        id: 'tide-tables',
        difficulty: 'hard',
        compare: 'any-order-at-any-depth',
        prelude: 'leetcode',
        signature: {
          function: 'high_tide',
          parameters: { hours: 'list<int>', root: 'tree<int>' },
          returns: 'list<list<int>>',
        },
        cases: [
          {
            input: [
              [1, 2],
              [3, null, 4],
            ],
            expected: [[1]],
          },
          { input: [[1], []], expected: [[1]] },
          { input: [[1], []], expected: [] },
        ],
      },
    ]);
    expect(leftOut).toMatchObject([{ id: 'tide-tables', cases: 2 }]);
  });

  it('judges what is changed in place, and widens what does not fit', () => {
    const starter = 'def f(self, nums: List[int]) -> None:';
    const { drills } = read({
      path: 'a.jsonl',
      text: lines({
        task_id: 'a',
        starter_code: starter,
        input_output: [{ input: 'nums = [9007199254740993]', output: '[1]' }],
      }),
    });
    expect(drills[0]?.signature).toEqual({
      function: 'f',
      parameters: { nums: 'list<long>' },
      returns: 'void',
      changes: 'nums',
    });
  });

  it('says what has no signature', () => {
    const { leftOut } = read({ path: 'a.jsonl', text: lines({ task_id: 'a', input_output: [] }) });
    expect(leftOut).toEqual([{ id: 'a', reason: 'nothing says what its function is called and takes' }]);
  });
});

it('what is no set is accepted by none', () => {
  const files = [{ path: 'a.jsonl', text: '{"hello":1}\n' }];
  expect(importers.some((importer) => importer.accepts(files))).toBe(false);
});

describe('PostgreSQL exercises', () => {
  const dump = `CREATE TABLE boats (
    boatid integer NOT NULL,
    name character varying(40) NOT NULL,
    built date,
    price numeric NOT NULL
);

COPY boats (boatid, name, built, price) FROM stdin;
1\tLark\t2001-04-30\t12.5
2\tTern \\t\t\\N\t3
\\.
`;
  const question = (query: string, rest = ''): string =>
    `|QUESTIONNAME|\nAll boats\n|QUESTION|\nList <c>boats</c> &amp; prices.\n|QUERY|\n${query}\n|ANSWER|\n<p>So.</p>\n|HINT|\nNone\n|SORTED|\n1\n${rest}`;
  const set = (query: string, rest = '') =>
    read(
      { path: 'database/boats.sql', text: dump },
      { path: 'questions/basic/00010000-all.ex', text: question(query, rest) },
    );

  it('brings the question, its tables and their rows', () => {
    const { format, drills, leftOut } = set('select name, price from cd.boats order by name;');
    expect([format, leftOut]).toEqual(['postgres-exercises', []]);
    expect(drills[0]).toMatchObject({
      id: 'basic-all',
      title: 'All boats',
      difficulty: 'easy',
      statement: 'List `boats` & prices.',
      query: 'select name, price from boats order by name;',
      signature: {
        query: {
          tables: {
            boats: {
              columns: { boatid: 'integer', name: 'text', built: 'date', price: 'real' },
              nullable: ['built'],
            },
          },
          order: [],
        },
      },
    });
    expect(drills[0]?.cases[0]?.input).toEqual([
      {
        boats: [
          [1, 'Lark', '2001-04-30', 12.5],
          [2, 'Tern \t', null, 3],
        ],
      },
    ]);
  });

  it('leaves out what changes tables, and what has no rows', () => {
    expect(set('delete from cd.boats').leftOut[0]?.reason).toContain('changes tables');
    expect(set('select 1', '|WRITEABLE|\n1\n').leftOut[0]?.reason).toContain('changes tables');
    const { leftOut } = read(
      { path: 'a.sql', text: dump.split('COPY')[0] ?? '' },
      { path: 'q/joins/1-x.ex', text: question('select name from boats') },
    );
    expect(leftOut).toEqual([{ id: 'joins-x', reason: 'the rows of boats are not among the files' }]);
  });

  it('takes what is right from running the query, and tells what SQLite cannot run', async () => {
    const workshop = workshopFor(languageNamed('sql'));
    const { drills } = await withAnswers(
      set('select name as "Boat Name", price from cd.boats order by price;'),
      workshop,
    );
    expect(drills[0]?.cases[0]?.expected).toEqual([
      ['Tern \t', 3],
      ['Lark', 12.5],
    ]);
    expect(drills[0]?.signature).toMatchObject({
      query: { result: { boat_name: 'text', price: 'real' }, grain: ['boat_name', 'price'] },
    });
    const { leftOut } = await withAnswers(set("select date_trunc('month', built) from cd.boats"), workshop);
    expect(leftOut[0]?.reason).toContain('DATE_TRUNC');
  });
});
