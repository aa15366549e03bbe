import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeSolution } from '../../src/judge/judge-process.ts';
import type { Language } from '../../src/judge/language.ts';
import { allLanguages } from '../../src/judge/languages/index.ts';
import type { Judgement } from '../../src/judge/verdict.ts';
import { echo, exerciseWith } from '../support/exercise.ts';
import { workshopFor } from '../support/workshop.ts';

const compiled = allLanguages.filter(({ compiler }) => compiler !== undefined);
const folder = mkdtempSync(join(tmpdir(), 'prep-compile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Texts {
  right: string;
  /** A mistake on line 3. */
  broken: string;
  missing: string;
  raises: [source: string, line: number | null, message: RegExp];
  deep: string;
  memory: string;
}

/** Solutions of `run(number)` in each language. */
const texts: Record<string, Texts> = {
  go: {
    right: 'package main\n\nfunc run(number int) int { return number }\n',
    broken: 'package main\n\nfunc run(number int) int { return numbr }\n',
    missing: 'package main\n\nfunc walk(number int) int { return number }\n',
    raises: [
      'package main\n\nfunc run(number int) int {\n\tlist := []int{}\n\treturn list[number]\n}\n',
      5,
      /index out of range/,
    ],
    deep: 'package main\n\nfunc run(number int) int {\n\tif number == 0 {\n\t\treturn 0\n\t}\n\treturn 1 + run(number-1)\n}\n',
    memory:
      'package main\n\nvar kept [][]int\n\nfunc run(number int) int {\n\tfor {\n\t\tkept = append(kept, make([]int, 10000000))\n\t\tfor i := range kept[len(kept)-1] {\n\t\t\tkept[len(kept)-1][i] = i\n\t\t}\n\t}\n}\n',
  },
  cpp: {
    right:
      '#include <vector>\nusing namespace std;\nint run(int number) { return number; }\nint main() { return run(3); }\n',
    broken: '#include <vector>\n\nint run(int number) { return numbr; }\n',
    missing: 'int walk(int number) { return number; }\n',
    raises: [
      '#include <vector>\nint run(int number) {\n  std::vector<int> list;\n  return list.at(number);\n}\n',
      null,
      /range_check/,
    ],
    deep: 'long long run(long long number) { return number == 0 ? 0 : 1 + run(number - 1) * (number > 0 ? 1 : 2); }\n',
    memory:
      '#include <vector>\nint run(int number) {\n  std::vector<std::vector<int>> kept;\n  for (;;) kept.emplace_back(10000000, number);\n}\n',
  },
  java: {
    right: 'import java.util.*;\n\npublic class Solution {\n    int run(int number) { return number; }\n}\n',
    broken: 'class Solution {\n\n    int run(int number) { return numbr; }\n}\n',
    missing: 'class Solution {\n    int walk(int number) { return number; }\n}\n',
    raises: [
      'class Solution {\n    long run(long number) {\n        int[] list = new int[0];\n        return list[(int) number];\n    }\n}\n',
      4,
      /Index 1 out of bounds/,
    ],
    deep: 'class Solution {\n    long run(long number) { return number == 0 ? 0 : 1 + run(number - 1); }\n}\n',
    memory:
      'import java.util.*;\n\nclass Solution {\n    int run(int number) {\n        List<int[]> kept = new ArrayList<>();\n        while (true) kept.add(new int[10000000]);\n    }\n}\n',
  },
  rust: {
    right: 'fn run(number: i32) -> i32 { number }\nfn main() { println!("{}", run(1)); }\n',
    broken: '// one\n// two\npub fn run(number: i64) -> i64 { numbr }\n',
    missing: 'pub fn walk(number: i64) -> i64 { number }\n',
    raises: [
      'pub fn run(number: i64) -> i64 {\n    let list: Vec<i64> = Vec::new();\n    list[number as usize]\n}\n',
      3,
      /index out of bounds/,
    ],
    deep: 'pub fn run(number: i64) -> i64 {\n    if number == 0 { 0 } else { 1 + run(std::hint::black_box(number - 1)) }\n}\n',
    memory:
      'pub fn run(number: i64) -> i64 {\n    let mut kept: Vec<Vec<i64>> = Vec::new();\n    loop {\n        kept.push(vec![number; 10_000_000]);\n    }\n}\n',
  },
};

function judged(
  language: Language,
  source: string,
  number = 1,
  workshop = workshopFor(language),
): Promise<Judgement> {
  const cases = [
    { name: { source: 'example' as const, number: 1 }, case: { input: [number], expected: number } },
  ];
  return judgeSolution(
    echo(),
    { source, path: `/tmp/mine.${language.extension}`, language },
    cases,
    workshop,
  );
}

it('there are texts for every language that is compiled', () => {
  expect(Object.keys(texts).sort()).toEqual(compiled.map(({ id }) => id).sort());
});

describe.each(compiled.map((language) => [language.title, language] as const))('in %s', (_, language) => {
  const { right, broken, missing, raises, deep, memory } = texts[language.id] as Texts;

  it('a solution is accepted, whatever it brings to try itself out', async () => {
    const { verdict, error, failure } = await judged(language, right);
    expect([verdict, error, failure]).toEqual(['accepted', undefined, undefined]);
  });

  it('what does not compile is told in the person’s file and line', async () => {
    const { verdict, error } = await judged(language, broken);
    expect([verdict, error?.kind, error?.line]).toEqual(['compile-error', 'compile', 3]);
    expect(error?.column).toBeGreaterThan(20);
    expect(error?.message).toMatch(/numbr|symbol/);
    expect(error?.message).not.toMatch(/prep-|\/tmp|warning/);
  });

  it('a name that is missing is told without compiling', async () => {
    const { verdict, error } = await judged(language, missing);
    expect([verdict, error?.kind, error?.message]).toEqual(['compile-error', 'missing', 'run']);
  });

  it('an error while it runs is told', async () => {
    const [source, line, message] = raises;
    const { verdict, failure } = await judged(language, source);
    expect([verdict, failure?.error?.line]).toEqual(['runtime-error', line]);
    expect(failure?.error?.message).toMatch(message);
  });

  it('it may recurse deep', async () => {
    expect((await judged(language, deep, 100_000)).verdict).toBe('accepted');
  });

  it('too much memory is told as such', async () => {
    expect((await judged(language, memory)).verdict).toBe('memory-limit');
  });

  it('unchanged, it is never compiled again, and a compiler that fails leaves nothing', async () => {
    const workshop = { ...workshopFor(language), cache: mkdtempSync(join(folder, 'cache-')) };
    const log = join(folder, `${language.id}.log`);
    const counting = join(folder, `${language.id}-compiler`);
    writeFileSync(log, '');
    writeFileSync(
      counting,
      `#!/bin/sh\necho called >> '${log}'\nexec '${workshop.toolchain.program}' "$@"\n`,
      { mode: 0o755 },
    );
    const counted = { ...workshop, toolchain: { ...workshop.toolchain, program: counting } };
    const calls = (): number => readFileSync(log, 'utf8').split('\n').length - 1;
    // Java runs on the machine beside its compiler.
    writeFileSync(join(folder, 'java'), `#!/bin/sh\nexec java "$@"\n`, { mode: 0o755 });
    await judged(language, broken, 1, counted);
    const ahead = calls();
    expect(ahead).toBeGreaterThan(0);
    expect((await judged(language, right, 1, counted)).verdict).toBe('accepted');
    const once = calls();
    expect(once).toBe(ahead + 1);
    await judged(language, right, 2, counted);
    await Promise.all([judged(language, right, 3, counted), judged(language, right, 4, counted)]);
    expect(calls()).toBe(once);
    const left = readdirSync(join(workshop.cache, 'compiled', language.id));
    expect(left.filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('a class answers a list of calls', async () => {
    const counter = exerciseWith({
      class: 'step_counter',
      parameters: { step: 'int' },
      methods: {
        go_on: { parameters: { times: 'int' }, returns: 'int' },
        names: { parameters: { text: 'string' }, returns: 'list<string>' },
        clear: { parameters: {}, returns: 'void' },
      },
    });
    const calls = [['new', 2], ['go_on', 3], ['names', 'é'], ['clear'], ['go_on', 1]];
    const cases = [
      {
        name: { source: 'example' as const, number: 1 },
        case: { input: calls, expected: [null, 6, ['é', 'é'], null, 2] },
      },
    ];
    const path = `/tmp/mine.${language.extension}`;
    const source = counters[language.id] ?? '';
    const { verdict, error, failure } = await judgeSolution(
      counter,
      { source, path, language },
      cases,
      workshopFor(language),
    );
    expect([verdict, error, failure]).toEqual(['accepted', undefined, undefined]);
  });

  it('a parameter that is changed in place is judged', async () => {
    const inPlace = exerciseWith({
      function: 'turn',
      parameters: { items: 'list<int>' },
      returns: 'void',
      changes: 'items',
    });
    const cases = [
      { name: { source: 'example' as const, number: 1 }, case: { input: [[1, 2, 3]], expected: [3, 2, 1] } },
    ];
    const path = `/tmp/mine.${language.extension}`;
    const source = turns[language.id] ?? '';
    const { verdict, error, failure } = await judgeSolution(
      inPlace,
      { source, path, language },
      cases,
      workshopFor(language),
    );
    expect([verdict, error, failure]).toEqual(['accepted', undefined, undefined]);
  });
});

describe('what is compiled', () => {
  const language = allLanguages.find(({ id }) => id === 'go') as Language;
  const { right } = texts['go'] as Texts;
  const withCache = (cache: string) => ({ ...workshopFor(language), cache });

  it('says so where it cannot be kept', async () => {
    const cache = mkdtempSync(join(folder, 'blocked-'));
    writeFileSync(join(cache, 'compiled'), 'in the way');
    await expect(judged(language, right, 1, withCache(cache))).rejects.toThrow(
      /^What is compiled cannot be kept in .*compiled\/go \(E[A-Z]+\)\.$/,
    );
  });

  it('leaves no harness of another compiler, and nothing that was begun long ago', async () => {
    const cache = mkdtempSync(join(folder, 'tidy-'));
    const shelf = join(cache, 'compiled', 'go');
    const hash = 'a'.repeat(32);
    const old = [`ahead-${hash}`, `${hash}.1.2.new`];
    for (const name of [...old, `${hash}.3.4.new`]) {
      mkdirSync(join(shelf, name), { recursive: true });
    }
    utimesSync(join(shelf, `${hash}.1.2.new`), 1, 1);
    expect((await judged(language, right, 1, withCache(cache))).verdict).toBe('accepted');
    const left = readdirSync(shelf);
    expect(left.filter((name) => old.includes(name))).toEqual([]);
    expect(left).toContain(`${hash}.3.4.new`);
  });
});

const counters: Record<string, string> = {
  go: 'package solution\n\ntype StepCounter struct{ step, at int }\n\nfunc Constructor(step int) StepCounter { return StepCounter{step: step} }\n\nfunc (c *StepCounter) GoOn(times int) int {\n\tc.at += c.step * times\n\treturn c.at\n}\n\nfunc (c *StepCounter) Names(text string) []string { return []string{text, text} }\n\nfunc (c *StepCounter) Clear() { c.at = 0 }\n',
  cpp: 'class StepCounter {\n  int step, at = 0;\n public:\n  StepCounter(int step) : step(step) {}\n  int goOn(int times) { return at += step * times; }\n  std::vector<std::string> names(const std::string& text) const { return {text, text}; }\n  void clear() { at = 0; }\n};\n',
  java: 'import java.util.List;\n\nclass StepCounter {\n    private final int step;\n    private int at;\n    StepCounter(int step) { this.step = step; }\n    int goOn(int times) { return at += step * times; }\n    List<String> names(String text) { return List.of(text, text); }\n    void clear() { at = 0; }\n}\n',
  rust: 'pub struct StepCounter { step: i64, at: i64 }\n\nimpl StepCounter {\n    pub fn new(step: i64) -> Self { StepCounter { step, at: 0 } }\n    pub fn go_on(&mut self, times: i64) -> i64 { self.at += self.step * times; self.at }\n    pub fn names(&self, text: &str) -> Vec<String> { vec![text.to_string(), text.to_string()] }\n    pub fn clear(&mut self) { self.at = 0; }\n}\n',
};

const turns: Record<string, string> = {
  go: 'package main\n\nfunc turn(items []int) {\n\tfor a, b := 0, len(items)-1; a < b; a, b = a+1, b-1 {\n\t\titems[a], items[b] = items[b], items[a]\n\t}\n}\n',
  cpp: 'void turn(std::vector<int>& items) { std::reverse(items.begin(), items.end()); }\n',
  java: 'class Solution {\n    void turn(int[] items) {\n        for (int a = 0, b = items.length - 1; a < b; a++, b--) {\n            int kept = items[a];\n            items[a] = items[b];\n            items[b] = kept;\n        }\n    }\n}\n',
  rust: 'impl Solution {\n    pub fn turn(items: &mut Vec<i64>) { items.reverse(); }\n}\npub struct Solution;\n',
};
