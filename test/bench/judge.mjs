// The judge against bare scripts of the same interpreter, and against programs that do what none should.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const rounds = 20;
const hostileRounds = 1_000;
const python = 'def run(number):\n    return number * 2\n';
const javascript = 'function run(number) {\n  return number * 2;\n}\n';
const bare = {
  py: `import json\nimport sys\n\n${python}\nfor case in json.load(open(sys.argv[1])):\n    assert run(*case["input"]) == case["expected"]\n`,
  js: `${javascript}\nfor (const { input, expected } of JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'))) {\n  if (run(...input) !== expected) throw new Error('wrong');\n}\n`,
};

/** What the source has to offer, bundled as the program is. */
export async function loadJudge(root) {
  const bundle = join(root, 'node_modules/.cache/prep-bench/judge.cjs');
  await build({
    stdin: {
      contents: `
        export { judgeSolution } from './src/judge/judge-process.ts';
        export { prepare } from './src/judge/prepare-process.ts';
        export { languageNamed, languageOfFile } from './src/judge/languages/index.ts';
        export { measureGrowth } from './src/judge/growth-process.ts';
        export { loadLibrary } from './src/library/library-files.ts';
        export { readExercise } from './src/library/exercise-files.ts';
        export { Machine } from './src/judge/toolchain-process.ts';
        export { carriersOf } from './src/system/leftovers.ts';
        export { guardedToken } from './src/system/sentinel.ts';
        export { echo } from './test/support/exercise.ts';
        export { hostiles } from './test/support/hostile.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['better-sqlite3'],
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(bundle);
}

function workshop({ Machine }, language, root, work) {
  const cache = join(work, 'judge');
  const machine = new Machine(cache, process.env);
  const toolchain = machine.toolchain(language);
  const guards = machine.guards();
  const harnesses = join(root, 'src/judge/harness');
  return { toolchain, guards, isSandboxed: false, harnesses, cache, environment: process.env };
}

/** A hundred small cases, judged and run bare, in turn. */
export async function judging(judge, root, work, id, target) {
  const language = judge.languageNamed(id);
  const shop = workshop(judge, language, root, work);
  const cases = Array.from({ length: 100 }, (_, number) => ({ input: [number], expected: number * 2 }));
  const named = cases.map((each, index) => ({ name: { source: 'example', number: index + 1 }, case: each }));
  const { extension } = language;
  const script = join(work, `bare.${extension}`);
  const file = join(work, 'cases.json');
  writeFileSync(script, bare[extension]);
  writeFileSync(file, JSON.stringify(cases));
  const solution = {
    source: extension === 'py' ? python : javascript,
    path: join(work, `solution.${extension}`),
    language,
  };
  const ours = [];
  const theirs = [];
  for (let round = -2; round < rounds; round += 1) {
    const taken = await timed(async () => {
      const { verdict } = await judge.judgeSolution(judge.echo(), solution, named, shop);
      if (verdict !== 'accepted') {
        throw new Error(verdict);
      }
    });
    const bareTaken = await timed(() => ended(shop.toolchain.program, [script, file]));
    if (round >= 0) {
      ours.push(taken);
      theirs.push(bareTaken);
    }
  }
  return { what: `judging 100 ${language.title} cases : bare script`, ours, theirs, target };
}

const cppSource = 'long long run(long long number) { return number * 2; }\n';
/** Reads the same cases as simply as one can, and runs them. */
const cppBare = `#include <fstream>
#include <iterator>
#include <string>
${cppSource}
int main(int, char **argv) {
  std::ifstream file(argv[1]);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  for (std::size_t at = text.find("[", 1); at != std::string::npos; at = text.find("[", at + 1)) {
    const long long number = std::stoll(text.substr(at + 1));
    const long long expected = std::stoll(text.substr(text.find("expected", at) + 10));
    if (run(number) != expected) return 1;
  }
}
`;

/** A hundred small cases in C++, compiled before: milliseconds that judging takes beyond the bare program. */
export async function judgingCompiled(judge, root, work, target) {
  const language = judge.languageNamed('cpp');
  const shop = workshop(judge, language, root, work);
  const cases = Array.from({ length: 100 }, (_, number) => ({ input: [number], expected: number * 2 }));
  const named = cases.map((each, index) => ({ name: { source: 'example', number: index + 1 }, case: each }));
  const [script, program, file] = ['bare.cpp', 'bare-cpp', 'cases-cpp.json'].map((name) => join(work, name));
  writeFileSync(script, cppBare);
  writeFileSync(file, JSON.stringify(cases));
  spawnSync(shop.toolchain.program, ['-O2', '-std=c++20', script, '-o', program], { stdio: 'inherit' });
  const solution = { source: cppSource, path: join(work, 'solution.cpp'), language };
  const ours = [];
  const theirs = [];
  for (let round = -3; round < 3 * rounds; round += 1) {
    const taken = await timed(async () => {
      const { verdict } = await judge.judgeSolution(judge.echo(), solution, named, shop);
      if (verdict !== 'accepted') {
        throw new Error(verdict);
      }
    });
    const bareTaken = await timed(() => ended(program, [file]));
    if (round >= 0) {
      ours.push(taken);
      theirs.push(bareTaken);
    }
  }
  return { what: 'judging 100 C++ cases, milliseconds beyond the bare program : 5', ours, theirs, target };
}

/** From a save to the verdict on the screen, against a bare script that runs the same examples. */
export async function savingIsTesting(root, work, environment, target) {
  const { spawn: openTerminal } = createRequire(import.meta.url)('@lydell/node-pty');
  const home = join(work, 'live');
  const env = { ...environment, PREP_HOME: home, TERM: 'xterm-256color' };
  const prep = (...argv) => spawnSync(process.execPath, [join(root, 'bin/prep.js'), ...argv], { env });
  prep('init');
  const drill = 'two-payments-one-invoice';
  const terminal = openTerminal(process.execPath, [join(root, 'bin/prep.js'), 'start', drill], {
    env,
    cols: 100,
    rows: 40,
  });
  let screen = '';
  let wake = () => undefined;
  terminal.onData((text) => {
    screen += text;
    wake();
  });
  const shows = async (text) => {
    while (!screen.includes(text)) {
      await new Promise((resolve) => {
        wake = resolve;
      });
    }
  };
  await shows('u');
  await shows('Your file');
  const path = join(home, 'workspace', drill, 'solution.py');
  const source = (number) => `def matching_payments(payments, invoice):\n    return [${number}]\n`;
  const script = join(work, 'bare-live.py');
  const file = join(work, 'live.json');
  writeFileSync(
    script,
    `import json\nimport sys\n\n${source(1)}\nfor case in json.load(open(sys.argv[1])):\n    print(matching_payments(*case["input"]) == case["expected"])\n`,
  );
  writeFileSync(
    file,
    JSON.stringify(
      [
        [[500, 1200, 800], 2000],
        [[300, 300], 600],
        [[300], 600],
      ].map((input) => ({ input, expected: [] })),
    ),
  );
  const program = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).stdout.trim();
  const ours = [];
  const theirs = [];
  for (let round = -2; round < rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const number = 7_000_000 + round;
    const taken = await timed(async () => {
      writeFileSync(path, source(number));
      await shows(String(number));
    });
    const bareTaken = await timed(() => ended(program, [script, file]));
    if (round >= 0) {
      ours.push(taken);
      theirs.push(bareTaken);
    }
  }
  terminal.write('q');
  await new Promise((resolve) => terminal.onExit(resolve));
  return { what: 'save to verdict in a live session : bare script', ours, theirs, target };
}

/** Programs of every hostile kind, drawn at random: what of them is left, and which hung. */
export async function hostility(judge, root, work) {
  const temporary = join(work, 'hostile');
  mkdirSync(temporary);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  const limits = { time: 300 };
  const left = { processes: 0, files: 0, hung: 0, wrong: 0 };
  let state = 12_345;
  const draw = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let slowest = 0;
  for (let round = 0; round < hostileRounds; round += 1) {
    const program = judge.hostiles[draw(judge.hostiles.length)];
    const language = judge.languageOfFile(`solution.${program.extension}`);
    const shop = workshop(judge, language, root, work);
    const isBare = round % 2 === 1;
    const guards = isBare ? { ...shop.guards, namespace: undefined } : shop.guards;
    const solution = { source: program.source, path: join(work, `solution.${program.extension}`), language };
    const cases = [{ name: { source: 'example', number: 1 }, case: { input: [1], expected: 1 } }];
    let verdict = '';
    // Compiled before, so that only the run is measured against its limits.
    const isCompiled = language.compiler !== undefined;
    if (isCompiled) {
      await judge.prepare(judge.echo(limits), solution, { ...shop, guards });
    }
    const taken = await timed(async () => {
      ({ verdict } = await judge.judgeSolution(judge.echo(limits), solution, cases, { ...shop, guards }));
    });
    // Waiting is cut off at twice the processor time.
    const late = taken - limits.time * 2;
    slowest = Math.max(slowest, late);
    // What does not compile may take its time; a virtual machine takes some to begin.
    left.hung += late > (verdict === 'compile-error' ? 31_000 : language.id === 'java' ? 1_500 : 500) ? 1 : 0;
    left.wrong += program.verdicts.includes(verdict) ? 0 : 1;
    left.processes += judge.carriersOf(judge.guardedToken()).length;
  }
  left.files = readdirSync(temporary).length;
  process.env.TMPDIR = before;
  if (before === undefined) {
    delete process.env.TMPDIR;
  }
  return { rounds: hostileRounds, ...left, latestMs: Math.round(slowest) };
}

function ended(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`)),
    );
  });
}

async function timed(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
