import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bodyOf, type ReadPage, readPage } from '../../src/library/front-matter-files.ts';
import { temporaryFolder } from '../support/prep.ts';

const head = `type: drill
id: pair-with-sum
title: Pair with a sum
kind: coding
difficulty: easy
minutes: 45
hints:
  - Think of the difference.
`;
const file = (yaml: string, body = 'The prompt.\n'): string => `---\n${yaml}---\n${body}`;
const read = (text: string): ReadPage => readPage('drill.md', text);
const titled = (title: string): string => head.replace('Pair with a sum', title);

describe('a page', () => {
  it('is read with its defaults', () => {
    expect(read(file(head))).toEqual({
      page: {
        type: 'drill',
        id: 'pair-with-sum',
        title: 'Pair with a sum',
        formerly: [],
        kind: 'coding',
        difficulty: 'easy',
        minutes: 45,
        patterns: [],
        topics: [],
        interrupts: [],
        hints: ['Think of the difference.'],
        form: 'full',
        warmup: false,
      },
      problems: [],
    });
    expect(bodyOf(file(head))).toBe('The prompt.');
  });

  it.each([
    ['a byte order mark', `\uFEFF${file(head)}`],
    ['CR LF', file(head).replaceAll('\n', '\r\n')],
    ['CR alone', file(head).replaceAll('\n', '\r')],
    ['a byte order mark and CR LF', `\uFEFF${file(head)}`.replaceAll('\n', '\r\n')],
    ['spaces behind the fences', file(head).replaceAll('---\n', '---  \n')],
    ['comments and blank lines', file(`# a comment\n\n${head}\n# the end\n`)],
    ['no body', `---\n${head}---`],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual(read(file(head)));
    expect(['The prompt.', '']).toContain(bodyOf(text));
  });

  it('may hold rules and fences in its body', () => {
    const body = 'One.\n\n---\n\nTwo.\n\n---js\nthree\n---\n';
    expect(read(file(head, body)).problems).toEqual([]);
    expect(bodyOf(file(head, body))).toBe(body.trim());
  });

  it.each([
    ['12:30', '12:30'],
    ['2026-11-20', '2026-11-20'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['1_000', '1_000'],
    ['"010"', '010'],
  ])('keeps the title %s as the text that it is', (typed, title) => {
    expect(read(file(titled(typed))).page?.title).toBe(title);
  });

  it.each([
    ['010', 10],
    ['0o12', 10],
    ['0x1E', 30],
  ])('reads %s minutes as the number that YAML 1.2 gives', (typed, minutes) => {
    expect(read(file(head.replace('45', typed))).page).toMatchObject({ minutes });
  });

  it('is used with a warning when it holds a control character, which stays out of its body', () => {
    const { page, problems } = read(file(head, 'One.\nTwo\u001b]52;c;aGk=\u0007 three.\n'));
    expect(page?.id).toBe('pair-with-sum');
    expect(problems).toMatchObject([{ severity: 'warning', line: 12 }]);
    expect(bodyOf(file(head, 'Two\u001b]52;c;aGk=\u0007 three.\n'))).toBe('Two three.');
  });
});

describe('where a mistake is', () => {
  const failureTypes = `type: failure-types
id: failure-types
title: Failure types
types:
  - id: off-by-one
    title: Off by one
    kinds: [coding]
    sign: A sign.
    fix: A fix.
  - id: no-invariant
    title: No invariant
    kinds:
      - coding
      - cooking
    sign: A sign.
    fix: A fix.
`;

  it.each([
    ['a value', head.replace('easy', 'trivial'), 6, 'difficulty'],
    ['a number below the least', head.replace('45', '-5'), 7, 'minutes'],
    ['a number that is text', head.replace('45', '"45"'), 7, 'minutes'],
    ['an id with capitals', head.replace('pair-with-sum', 'Pair'), 3, 'id'],
    ['an entry of a list', `${head}  - 7\n`, 10, 'hints.1'],
    ['a key that nobody knows', `${head}colour: red\n`, 10, 'colour'],
    ['an unknown type', head.replace('drill', 'drip'), 2, 'type'],
    ['an entry of a list in a list', failureTypes, 15, 'types.1.kinds.1'],
    [
      'a value in the second of two',
      failureTypes.replace('cooking', 'sql').replace('no-invariant', 'No'),
      11,
      'types.1.id',
    ],
    [
      'a nested key that nobody knows',
      failureTypes.replace('cooking', 'sql').replace(/fix: A fix.\n$/, 'fux: A fix.\n'),
      17,
      'fux',
    ],
  ])('is told for %s', (_, yaml, line, word) => {
    const { page, problems } = read(file(yaml));
    expect(page).toBeUndefined();
    const found = problems.find(({ message }) => message.includes(word));
    expect(found).toMatchObject({ severity: 'error', path: 'drill.md', line });
    expect(found?.remedy).not.toBe('');
  });

  it('is told for a key that is missing', () => {
    const { problems } = read(file(head.replace('minutes: 45\n', '')));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('minutes');
  });

  it('is told with the line of the YAML that cannot be read', () => {
    for (const [yaml, line] of [
      [head.replace('minutes: 45', 'minutes: [45'), 8],
      [head.replace('kind: coding', 'kind: coding\nkind: sql'), 6],
      [head.replace('title: Pair', '\ttitle: Pair'), 4],
    ] as const) {
      const { page, problems } = read(file(yaml));
      expect(page).toBeUndefined();
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain('not YAML');
      expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
    }
  });

  it('names every mistake of a page at once', () => {
    const { problems } = read(file(head.replace('easy', 'trivial').replace('45', '-5')));
    expect(problems.map(({ line }) => line)).toEqual([6, 7]);
  });
});

/** Front matter that would run, grow or go deep, by what it tries; `CANARY` stands for a file that must not appear. */
const code = `require("node:fs").writeFileSync("CANARY", "ran")`;
const script = `module.exports = (${code}, { type: "drill" })`;
const engines = [
  '---js',
  '--- js',
  '---\tjs',
  '---javascript',
  '--- javascript',
  '---JavaScript',
  '---JS',
  '---coffee',
  '--- coffee',
  '---coffeescript',
  '---cson',
  '---json',
  '--- json',
  '---toml',
  '---yaml',
  '--- yaml',
  '---ts',
  '---eval',
  '---constructor',
  '---__proto__',
  '---\u00a0js',
  '---\u200bjs',
  '---\u2028js',
  '---\u0085js',
  '---\u000bjs',
  '---\u0000js',
  '----',
  '---- js',
  '---\r\rjs',
  ';;;js',
  '\n---js',
  ' ---js',
];
const yamlTags = [
  '!!js/function',
  '!!js/regexp',
  '!!js/undefined',
  '!!js/eval',
  '!!python/object/apply:os.system',
  '!<tag:yaml.org,2002:js/function>',
  '!!binary',
  '!!set',
  '!!omap',
  '!own',
];

const refused: Record<string, string> = {
  ...Object.fromEntries(
    engines.map((fence) => [`the opening line ${JSON.stringify(fence)}`, `${fence}\n${script}\n---\nbody`]),
  ),
  ...Object.fromEntries(
    yamlTags.map((tag) => [`the tag ${tag}`, file(titled(`${tag} 'function () { ${code} }'`))]),
  ),
  JSON: '---json\n{"type": "drill"}\n---\n',
  'a closing line with an engine': `---\n${head}---js\n${script}\n---\n`,
  'no end': `---\n${head}`,
  'no end, with code': `---js\n${script}`,
  'an end that is no line of its own': `---\n${head} ---\nbody`,
  'nothing at all': '',
  'fences alone': '---\n---\n',
  'a list': file('- a\n- b\n'),
  text: file('just text\n'),
  'two documents': file(`${head}...\n${head}`),
  'an anchor': file(titled('&a Pair')),
  'an anchor and its alias': file(`${head}patterns: &a [heap]\nformerly: *a\n`),
  'an alias of nothing': file(titled('*nobody')),
  'an anchor in itself': file('a: &a [*a]\n'),
  'a merge': file(`base: &base {type: drill}\n<<: *base\n${head}`),
  'a merge without an anchor': file(`<<: {type: drill}\n${head}`),
  'a laugh of aliases': file(
    `${Array.from(
      { length: 12 },
      (_, level) =>
        `l${level}: &l${level} [${Array(9)
          .fill(level === 0 ? 'ha' : `*l${level - 1}`)
          .join(', ')}]`,
    ).join('\n')}\n`,
  ),
  'aliases as keys': file('a: &a {x: y}\n? *a\n: z\n'),
  'the prototype': file(`__proto__: {polluted: yes}\n${head}`),
  'the prototype, nested': file(`${head}constructor:\n  prototype:\n    polluted: yes\n`),
  'deep brackets': file(`title: ${'['.repeat(100_000)}\n`),
  'deep brackets that close': file(`title: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`),
  'deep braces': file(`title: ${'{a: '.repeat(20_000)}\n`),
  'deep dashes': file(`title:\n  ${'- '.repeat(60_000)}x\n`),
  'deep questions': file(`${'? '.repeat(60_000)}x\n`),
  'deep indentation': file(
    `${Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}`,
  ),
  'five megabytes in a value': file(titled('x'.repeat(5_000_000))),
  'five megabytes of keys': file(Array.from({ length: 400_000 }, (_, index) => `key${index}: 1\n`).join('')),
  'five megabytes without an end': `---\n${'a: b\n'.repeat(1_000_000)}`,
  'five megabytes in the first line': `---${'j'.repeat(5_000_000)}\n---\n`,
  'a text that fills all that is let in': file(titled(`"${'\\n'.repeat(100_000)}"`)),
  'many quotes': file(titled(`"${'\\"'.repeat(100_000)}`)),
  'many duplicates': file('a: 1\n'.repeat(40_000)),
  'many directives': file(`${'%TAG ! tag:x,2026:\n'.repeat(8_000)}---\n${head}`),
};

/** What reading one payload gave, as the other process tells it. */
interface Told {
  name: string;
  hasPage: boolean;
  problems: { severity: string; line: number; message: string; remedy: string }[];
}

/** Reads the payloads in a process of its own, whose memory ends at 64 MB. */
async function readElsewhere(
  payloads: Record<string, string>,
  reader: string,
): Promise<{ told: Told[]; canary: boolean }> {
  const folder = temporaryFolder();
  const canary = join(folder, 'canary');
  const root = fileURLToPath(new URL('../../', import.meta.url));
  await build({
    stdin: {
      contents: `
        import { readFileSync } from 'node:fs';
        import matter from 'gray-matter';
        import { bodyOf, readPage } from './src/library/front-matter-files.ts';
        const asItComes = (path, text) => ({ page: matter(text).data, problems: [] });
        const told = JSON.parse(readFileSync(process.argv[2], 'utf8')).map(([name, text]) => {
          const { page, problems } = (${reader})('hostile.md', text);
          bodyOf(text);
          return { name, hasPage: page !== undefined, problems };
        });
        const isPolluted = 'polluted' in {};
        console.log(JSON.stringify(isPolluted ? [] : told));
      `,
      resolveDir: root,
    },
    outfile: join(folder, 'reader.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
  const list = Object.entries(payloads).map(([name, text]) => [name, text.replaceAll('CANARY', canary)]);
  writeFileSync(join(folder, 'payloads.json'), JSON.stringify(list));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', join(folder, 'reader.cjs'), join(folder, 'payloads.json')],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) {
    throw new Error(`the reader ended with ${status}: ${stderr.slice(0, 2_000)}`);
  }
  return { told: JSON.parse(stdout) as Told[], canary: existsSync(canary) };
}

describe('hostile front matter', () => {
  const chunk = 8;
  const names = Object.keys(refused);
  const chunks = Array.from({ length: Math.ceil(names.length / chunk) }, (_, index) =>
    names.slice(index * chunk, (index + 1) * chunk),
  );

  it('is tried with a canary that does appear when gray-matter reads as it comes', async () => {
    const { canary } = await readElsewhere({ js: `---js\n${script}\n---\n` }, 'asItComes');
    expect(canary).toBe(true);
  });

  it.each(engines.filter((fence) => fence.startsWith('---') && !fence.includes('\r')))(
    'never gets past an opening line of %j, whatever follows',
    (fence) => {
      const { page, problems } = read(`${fence}\n${head}---\nbody`);
      expect(page).toBeUndefined();
      expect(problems).toMatchObject([{ line: 1 }]);
      expect(problems[0]?.message).toContain('something other than YAML');
    },
  );

  it('may not nest more than a page ever does', () => {
    const nested = (depth: number): string =>
      read(file(`${head}extra: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)).problems[0]?.message ?? '';
    expect(nested(100)).toContain('nested too deeply');
    expect(nested(10)).not.toContain('nested too deeply');
  });

  it('comes in at least forty kinds', () => expect(names.length).toBeGreaterThanOrEqual(40));

  it.each(chunks.map((chunkNames) => [chunkNames[0], chunkNames] as const))(
    'is refused with a reason and a remedy, runs nothing and stays small: from %s',
    async (_, chunkNames) => {
      const payloads = Object.fromEntries(chunkNames.map((name) => [name, refused[name] ?? '']));
      const { told, canary } = await readElsewhere(payloads, 'readPage');
      expect(canary).toBe(false);
      expect(told.map(({ name }) => name)).toEqual(chunkNames);
      for (const { name, hasPage, problems } of told) {
        expect([name, hasPage, problems.length > 0]).toEqual([name, false, true]);
        for (const { severity, line, message, remedy } of problems) {
          expect(severity).toBe('error');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(remedy).not.toBe('');
          expect(message.length).toBeLessThan(500);
          expect(message).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028]/);
        }
      }
    },
  );
});
