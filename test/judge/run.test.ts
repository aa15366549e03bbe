import { describe, expect, it } from 'vitest';
import { judgeSolution } from '../../src/judge/judge-process.ts';
import { languageNamed } from '../../src/judge/languages/index.ts';
import type { Judgement } from '../../src/judge/verdict.ts';
import type { Case } from '../../src/library/cases.ts';
import type { Exercise } from '../../src/library/exercise-files.ts';
import type { WrittenSignature } from '../../src/library/signature.ts';
import type { JudgedLanguage } from '../../src/library/vocabulary.ts';
import { echo, exerciseWith } from '../support/exercise.ts';
import { workshopFor } from '../support/workshop.ts';

function judged(
  id: JudgedLanguage,
  exercise: Exercise,
  source: string,
  ...cases: (Case | unknown[])[]
): Promise<Judgement> {
  const language = languageNamed(id);
  const named = cases.map((one, index) => ({
    name: { source: 'example' as const, number: index + 1 },
    case: Array.isArray(one) ? { input: one, expected: one[0] } : one,
  }));
  const solution = { source, path: `/tmp/solution.${language.extension}`, language };
  return judgeSolution(exercise, solution, named, workshopFor(language));
}

/** A function that gives back what it gets. */
function identity(type: string): Exercise {
  return exerciseWith({ function: 'give_back', parameters: { value: type }, returns: type });
}

/** What an untouched stub says in place of a body, and what stands there instead. */
const bodies: Record<Exclude<JudgedLanguage, 'sql'>, [RegExp, string]> = {
  python: [/raise NotImplementedError/, 'return value'],
  javascript: [/throw new Error\(.*\)/, 'return value'],
  typescript: [/throw new Error\(.*\)/, 'return value'],
  go: [/panic\(.*\)/, 'return value'],
  cpp: [/throw logic_error\(.*\)/, 'return value'],
  java: [/throw new UnsupportedOperationException\(.*\)/, 'return value'],
  rust: [/todo!\(\)/, 'value'],
};
type RunLanguage = keyof typeof bodies;
const runLanguages = Object.keys(bodies) as RunLanguage[];

/** The stub of a function with one parameter, filled in so that it gives back what it gets. */
function identityIn(id: RunLanguage, exercise: Exercise): string {
  const [body, filled] = bodies[id];
  return languageNamed(id).stub(exercise.signature, ['Given back']).replace(body, filled);
}

const samples: [string, unknown[]][] = [
  ['int', [0, -7, 9007199254740991]],
  ['long', ['9223372036854775807', '-9223372036854775808', 5]],
  ['float', [0.5, -2, 'NaN', 'Infinity']],
  ['bool', [true, false]],
  ['string', ['', 'é 𝄞 \u0000 "quoted"\n']],
  ['json', [null, { a: [1, 'x', null] }]],
  ['list<int>', [[], [1, 2]]],
  ['list<list<string>>', [[['a'], []]]],
  [
    'matrix<int>',
    [
      [],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ],
  ['map<list<int>>', [{}, { a: [1], b: [] }]],
  ['optional<string>', [null, 'x']],
  ['linked-list<int>', [[], [1, 2, 3]]],
  ['tree<int>', [[], [1], [5, 3, null, 1, 4]]],
  ['linked-list<optional<int>>', [[null, 1]]],
  ['list<tree<int>>', [[[1], [], [2, null, 3]]]],
  ['graph', [[[1], [0]]]],
];

describe.each(runLanguages)('in %s', (id) => {
  it.each(samples)('a %s goes there and back', async (type, values) => {
    const exercise = identity(type);
    const source = identityIn(id, exercise);
    const judgement = await judged(id, exercise, source, ...values.map((value) => [value]));
    expect(judgement.failure).toBeUndefined();
    expect([judgement.verdict, judgement.passed]).toEqual(['accepted', values.length]);
  });

  it('one process answers all cases, and says what they cost', async () => {
    const cases = Array.from({ length: 100 }, (_, index) => [index]);
    const exercise = identity('int');
    const judgement = await judged(id, exercise, identityIn(id, exercise), ...cases);
    expect([judgement.passed, judgement.total]).toEqual([100, 100]);
    expect(judgement.slowest?.cpuMs).toBeGreaterThanOrEqual(0);
    expect(judgement.peakKb).toBeGreaterThan(1_000);
  });
});

describe('in Python', () => {
  const run = (source: string, ...cases: (Case | unknown[])[]): Promise<Judgement> =>
    judged('python', echo({ time: 400 }), source, ...cases);

  it('an error is told with the lines of the solution that led there', async () => {
    const source =
      'def inner(number):\n    return 1 // number\n\n\ndef run(number):\n    return inner(number)\n';
    const { verdict, failure, passed } = await run(source, { input: [1], expected: 1 }, [0]);
    expect([verdict, passed, failure?.case.name.number]).toEqual(['runtime-error', 1, 2]);
    expect(failure?.error).toMatchObject({
      type: 'ZeroDivisionError',
      line: 2,
      frames: [
        { line: 6, name: 'run' },
        { line: 2, name: 'inner' },
      ],
    });
  });

  it('source that does not compile is told with its place', async () => {
    const { verdict, error } = await run('def run(number):\n    return (1\n', [1]);
    expect([verdict, error?.type, error?.line]).toEqual(['compile-error', 'SyntaxError', 2]);
  });

  it('a name that is missing is told', async () => {
    const { verdict, error } = await run('def walk(number):\n    return 1\n', [1]);
    expect([verdict, error?.kind, error?.message]).toEqual(['compile-error', 'missing', 'run']);
  });

  it('an error while loading is told', async () => {
    const { verdict, error } = await run('import nowhere\n', [1]);
    expect([verdict, error?.type, error?.line]).toEqual(['runtime-error', 'ModuleNotFoundError', 1]);
  });

  it('what is printed stands with its case and disturbs nothing, whoever prints it', async () => {
    const source = [
      'import os, subprocess, sys',
      'def run(number):',
      '    print("case", number)',
      '    print("aside", file=sys.stderr)',
      '    os.write(1, b"below\\n")',
      '    subprocess.run(["echo", "child"])',
      '    return number',
    ].join('\n');
    const { verdict, cases } = await run(source, [1], [2]);
    expect(verdict).toBe('accepted');
    expect(
      cases.map(({ printed }) =>
        printed
          .split('\n')
          .filter((line) => line !== '')
          .sort(),
      ),
    ).toEqual([
      ['aside', 'below', 'case 1', 'child'],
      ['aside', 'below', 'case 2', 'child'],
    ]);
  });

  it('what was printed before it hung is there', async () => {
    const { verdict, failure } = await run(
      'def run(number):\n    print("so far")\n    while True:\n        pass\n',
      [1],
    );
    expect([verdict, failure?.case.printed]).toEqual(['time-limit', 'so far\n']);
  });

  it('standard input is at its end', async () => {
    const { failure } = await run('def run(number):\n    return input()\n', [1]);
    expect(failure?.error?.type).toBe('EOFError');
  });

  it('a case that hangs or crashes costs a new process for the rest, not the run', async () => {
    const source = 'import os\ndef run(number):\n    while number == 2:\n        pass\n    return number\n';
    const { cases, passed } = await run(source, [1], [2], [3], [4]);
    expect(cases.map(({ verdict }) => verdict)).toEqual(['accepted', 'time-limit', 'accepted', 'accepted']);
    expect(passed).toBe(3);
    const crash =
      'import os\ndef run(number):\n    if number == 2:\n        os._exit(3)\n    return number\n';
    const broken = await run(crash, [1], [2], [3]);
    expect(broken.cases.map(({ verdict }) => verdict)).toEqual(['accepted', 'runtime-error', 'accepted']);
    expect(broken.failure?.error?.message).toContain('3');
  });

  it('after two that hang the rest is not run', async () => {
    const { cases } = await run(
      'def run(number):\n    while number > 1:\n        pass\n    return number\n',
      [1],
      [2],
      [3],
      [4],
    );
    expect(cases.map(({ verdict }) => verdict)).toEqual(['accepted', 'time-limit', 'time-limit', 'not-run']);
  });

  it('the smallest failing case is the one that is shown', async () => {
    const exercise = exerciseWith({ function: 'total', parameters: { list: 'list<int>' }, returns: 'int' });
    const cases = [[[1, 2, 3, 4]], [[7, 8]], [[1, 2, 3]]].map(([input]) => ({ input: [input], expected: 0 }));
    const { failure, failed } = await judged(
      'python',
      exercise,
      'def total(list):\n    return 1\n',
      ...cases,
    );
    expect([failure?.case.name.number, failed]).toEqual([2, 3]);
  });

  it('a value of another type is shown as it is', async () => {
    const got = async (body: string): Promise<unknown> =>
      (await run(`def run(number):\n    return ${body}\n`, [1])).failure?.got;
    expect(await got('None')).toEqual({ $other: 'NoneType', text: 'None' });
    expect(await got('1.0')).toEqual({ $other: 'float', text: '1.0' });
    expect(await got('True')).toEqual({ $other: 'bool', text: 'True' });
    expect(await got('{1}')).toEqual({ $other: 'set', text: '{1}' });
    expect(await got('2 ** 70')).toEqual({ $long: String(2n ** 70n) });
    expect(await got('"x" * 1000')).toMatchObject({ $other: 'str' });
  });

  it('a list that runs in a circle ends', async () => {
    const circle = 'def give_back(value):\n    value.next.next = value\n    return value\n';
    const { failure } = await judged('python', identity('linked-list<int>'), circle, [[1, 2]]);
    expect(failure?.got).toEqual({ $other: 'linked list', text: 'runs in a circle after 2 nodes' });
  });

  it('deep recursion is for the solution to judge', async () => {
    const { verdict } = await run('def run(number):\n    return 0 if number == 0 else run(number - 1)\n', {
      input: [9_000],
      expected: 0,
    });
    expect(verdict).toBe('accepted');
  });

  it('a coroutine is awaited', async () => {
    const source = 'import asyncio\nasync def run(number):\n    await asyncio.sleep(0)\n    return number\n';
    expect((await run(source, [5])).verdict).toBe('accepted');
  });

  it('an error that is expected is right, and its absence wrong', async () => {
    const source =
      'def run(number):\n    if number < 0:\n        raise ValueError("negative")\n    return number\n';
    const refused = { input: [-1], expected: { $error: 'negative' } };
    expect((await run(source, [1], refused)).verdict).toBe('accepted');
    expect((await run('def run(number):\n    return number\n', refused)).verdict).toBe('wrong-answer');
  });

  it('names may be written in any habit, or inside a class Solution', async () => {
    const exercise = exerciseWith({ function: 'pair_with_sum', parameters: { a: 'int' }, returns: 'int' });
    for (const source of [
      'def pair_with_sum(a):\n    return a\n',
      'def pairWithSum(a):\n    return a\n',
      'class Solution:\n    def pairWithSum(self, a):\n        return a\n',
    ]) {
      expect((await judged('python', exercise, source, [3])).verdict).toBe('accepted');
    }
  });

  it('what lies beside the file can be imported, and nothing is written there', async () => {
    const { verdict } = await run(
      'import dataclasses\n@dataclasses.dataclass\nclass Point:\n    x: int\n\ndef run(number):\n    return Point(number).x\n',
      [4],
    );
    expect(verdict).toBe('accepted');
  });
});

describe('in JavaScript', () => {
  const run = (source: string, ...cases: (Case | unknown[])[]): Promise<Judgement> =>
    judged('javascript', echo({ time: 400 }), source, ...cases);

  it('an error is told with the lines of the solution that led there', async () => {
    const source =
      'function inner(number) {\n  return number.missing.part;\n}\n\nfunction run(number) {\n  return inner(number);\n}\n';
    const { verdict, failure } = await run(source, [1]);
    expect(verdict).toBe('runtime-error');
    expect(failure?.error).toMatchObject({
      type: 'TypeError',
      line: 2,
      frames: [
        { line: 6, name: 'run' },
        { line: 2, name: 'inner' },
      ],
    });
  });

  it('source that does not compile is told with its place', async () => {
    const { verdict, error } = await run('function run(number) {\n  return (1;\n}\n', [1]);
    expect([verdict, error?.type, error?.line]).toEqual(['compile-error', 'SyntaxError', 2]);
  });

  it.each([
    ['a declaration', 'function run(number) { return number; }'],
    ['a constant', 'const run = (number) => number;'],
    ['an export of its own', 'module.exports = { run: (number) => number };'],
    ['the export itself', 'module.exports = function run(number) { return number; };'],
    ['a module', "import { max } from 'node:util';\nexport function run(number) { return number; }"],
    ['a default export', 'export default function run(number) { return number; }'],
    ['a promise', 'async function run(number) { await null; return number; }'],
    ['a class', 'class Solution { run(number) { return number; } }'],
  ])('a solution may be %s', async (_, source) => {
    expect((await run(source, [1], [2])).verdict).toBe('accepted');
  });

  it('an await that is missing is noticed', async () => {
    const exercise = exerciseWith({ function: 'run', parameters: { number: 'int' }, returns: 'list<int>' });
    const source = 'async function step() { return 1; }\nfunction run(number) { return [step()]; }';
    const { failure } = await judged('javascript', exercise, source, { input: [1], expected: [1] });
    expect(failure?.difference?.note).toBe('that is a promise, not its value: an await is missing');
  });

  it('what is printed stands with its case', async () => {
    const source =
      'function run(number) {\n  console.log("case", number);\n  console.error("aside");\n  return number;\n}';
    const { cases } = await run(source, [1], [2]);
    expect(cases.map(({ printed }) => printed)).toEqual(['case 1\naside\n', 'case 2\naside\n']);
  });
});

describe('in TypeScript', () => {
  it('types go, and lines stay where they were', async () => {
    const source = [
      'interface Point {',
      '  x: number;',
      '}',
      'enum Way { Up = 1 }',
      'export function run(number: number): number {',
      '  const point = { x: number } as Point;',
      '  if (point.x === Way.Up) throw new Error("up");',
      '  return point.x satisfies number;',
      '}',
    ].join('\n');
    const { cases, failure } = await judged('typescript', echo(), source, [1], [2]);
    expect(cases.map(({ verdict }) => verdict)).toEqual(['runtime-error', 'accepted']);
    expect(failure?.error?.line).toBe(7);
  });

  it('source that does not compile is told with its place', async () => {
    const { verdict, error } = await judged(
      'typescript',
      echo(),
      'function run(number: number) {\n  return (1;\n}',
      [1],
    );
    expect([verdict, error?.line]).toEqual(['compile-error', 2]);
  });
});

describe.each<[JudgedLanguage, string, string]>([
  [
    'python',
    'class RecentFiles:\n    def __init__(self, size):\n        self.names = []\n    def open_file(self, name):\n        self.names.append(name)\n    def oldest(self):\n        return self.names[0] if self.names else None\n',
    'def drop_zeros(numbers):\n    numbers[:] = [n for n in numbers if n]\n',
  ],
  [
    'javascript',
    'class RecentFiles {\n  constructor(size) { this.names = []; }\n  openFile(name) { this.names.push(name); }\n  oldest() { return this.names[0]; }\n}',
    'function dropZeros(numbers) {\n  numbers.splice(0, numbers.length, ...numbers.filter((n) => n !== 0));\n}',
  ],
])('in %s', (id, classSource, inPlaceSource) => {
  const signature: WrittenSignature = {
    class: 'recent_files',
    parameters: { size: 'int' },
    methods: {
      open_file: { parameters: { name: 'string' }, returns: 'void' },
      oldest: { parameters: {}, returns: 'optional<string>' },
    },
  };

  it('a class answers a list of calls', async () => {
    const calls = [['new', 2], ['oldest'], ['open_file', 'a'], ['open_file', 'b'], ['oldest']];
    const right = { input: calls, expected: [null, null, null, null, 'a'] };
    expect((await judged(id, exerciseWith(signature), classSource, right)).verdict).toBe('accepted');
    const wrong = await judged(id, exerciseWith(signature), classSource, {
      ...right,
      expected: [null, null, null, null, 'b'],
    });
    expect(wrong.failure?.difference).toMatchObject({ path: [4], expected: 'b', got: 'a' });
  });

  it('a function that changes its argument is judged by that', async () => {
    const inPlace = exerciseWith({
      function: 'drop_zeros',
      parameters: { numbers: 'list<int>' },
      returns: 'void',
      changes: 'numbers',
    });
    const cases = [
      { input: [[0, 1, 0, 2]], expected: [1, 2] },
      { input: [[]], expected: [] },
    ];
    expect((await judged(id, inPlace, inPlaceSource, ...cases)).verdict).toBe('accepted');
  });
});

it('ends early when it is asked to, and leaves nothing', async () => {
  const language = languageNamed('python');
  const ending = new AbortController();
  const solution = {
    source: 'def run(number):\n    while True:\n        pass\n',
    path: '/tmp/solution.py',
    language,
  };
  const cases = [{ name: { source: 'example' as const, number: 1 }, case: { input: [1], expected: 1 } }];
  const running = judgeSolution(echo(), solution, cases, workshopFor(language), ending.signal);
  ending.abort();
  expect((await running).verdict).toBe('not-run');
});
