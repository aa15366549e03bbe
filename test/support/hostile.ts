import type { Verdict } from '../../src/judge/verdict.ts';

/** A solution that does what none should, and what the judge may say of it. */
export interface Hostile {
  name: string;
  extension: 'py' | 'js';
  source: string;
  verdicts: readonly Verdict[];
}

const python = (name: string, body: string, ...verdicts: Verdict[]): Hostile => ({
  name: `Python: ${name}`,
  extension: 'py',
  source: `import os, signal, subprocess, sys, time\n\n\ndef run(number):\n${body.replace(/^/gm, '    ')}\n`,
  verdicts,
});

const javascript = (name: string, body: string, ...verdicts: Verdict[]): Hostile => ({
  name: `JavaScript: ${name}`,
  extension: 'js',
  source: `const { spawn, execSync } = require('node:child_process');\nconst fs = require('node:fs');\n\nfunction run(number) {\n${body.replace(/^/gm, '  ')}\n}\n`,
  verdicts,
});

/** Takes the place of the process with one that a sweep by name can find. */
const sleeper = 'PREP_HOSTILE_SLEEPER';

/** One of each kind of accident, in both languages. The function is `run(number)`, and has to give back its number. */
export const hostiles: readonly Hostile[] = [
  python('endless loop', 'while True:\n    pass', 'time-limit'),
  python(
    'endless loop that swallows everything',
    'while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass',
    'time-limit',
  ),
  python('sleep', 'time.sleep(100)', 'time-limit'),
  python('endless print', 'while True:\n    print("x" * 1000)', 'output-limit', 'time-limit'),
  python(
    'endless print that swallows everything',
    'while True:\n    try:\n        print("x" * 1000)\n    except BaseException:\n        pass',
    'output-limit',
    'time-limit',
  ),
  python('10 GB asked for', 'return len(bytearray(10 * 1024 ** 3))', 'memory-limit'),
  python(
    'memory step by step',
    'held = []\nwhile True:\n    held.append(bytearray(10 ** 7))',
    'memory-limit',
    'time-limit',
  ),
  python(
    'a child left sleeping',
    `subprocess.Popen(["sleep", "1000"], env={**os.environ, "${sleeper}": "1"})\nreturn number`,
    'accepted',
  ),
  python(
    'SIGTERM ignored',
    'signal.signal(signal.SIGTERM, signal.SIG_IGN)\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    time.sleep(1)',
    'time-limit',
  ),
  python(
    'double-forked child of its own session',
    'if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        signal.signal(signal.SIGTERM, signal.SIG_IGN)\n        time.sleep(1000)\n    os._exit(0)\nreturn number',
    'accepted',
  ),
  python(
    'double-forked child, then endless',
    'if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        time.sleep(1000)\n    os._exit(0)\nwhile True:\n    pass',
    'time-limit',
  ),
  python(
    'disk filler',
    'with open("filler", "wb") as file:\n    while True:\n        file.write(b"x" * 10 ** 6)',
    'output-limit',
    'time-limit',
  ),
  python(
    'filler of many files',
    'at = 0\nwhile True:\n    at += 1\n    with open("filler%d" % at, "wb") as file:\n        file.write(b"x" * 10 ** 6)',
    'output-limit',
    'time-limit',
    'runtime-error',
  ),
  python(
    'multiplies',
    'for _ in range(8):\n    try:\n        os.fork()\n    except OSError:\n        pass\nwhile True:\n    pass',
    'time-limit',
  ),
  python('exit', 'os._exit(0)', 'runtime-error'),
  python(
    'kills itself',
    'os.kill(os.getpid(), signal.SIGKILL)\ntime.sleep(100)',
    'runtime-error',
    'memory-limit',
    'time-limit',
  ),
  python('endless recursion', 'return run(number + 1)', 'runtime-error', 'memory-limit', 'time-limit'),
  python('a larger answer than 16 MB', 'return "x" * (20 * 1024 ** 2)', 'output-limit', 'wrong-answer'),
  python(
    'many children',
    'for _ in range(50):\n    subprocess.Popen(["sleep", "1000"])\nreturn number',
    'accepted',
    'runtime-error',
  ),
  javascript('endless loop', 'for (;;) {}', 'time-limit'),
  javascript('a promise that never settles', 'return new Promise(() => {});', 'runtime-error', 'time-limit'),
  javascript(
    'a promise behind a long timer',
    'return new Promise((resolve) => setTimeout(resolve, 100_000));',
    'time-limit',
  ),
  javascript('endless print', "for (;;) console.log('x'.repeat(1000));", 'output-limit', 'time-limit'),
  javascript(
    '10 GB asked for',
    'return new Uint8Array(10 * 1024 ** 3).length;',
    'memory-limit',
    'runtime-error',
  ),
  javascript(
    'memory step by step',
    "const held = []; for (;;) held.push(new Array(1e5).fill('x'));",
    'memory-limit',
    'time-limit',
  ),
  javascript(
    'buffers step by step',
    'const held = []; for (;;) held.push(Buffer.alloc(1e7, 1));',
    'memory-limit',
    'time-limit',
    'runtime-error',
  ),
  javascript(
    'a child left sleeping',
    "spawn('sleep', ['1000'], { stdio: 'ignore' }).unref(); return number;",
    'accepted',
  ),
  javascript(
    'a detached child',
    "spawn('sleep', ['1000'], { stdio: 'ignore', detached: true }).unref(); return number;",
    'accepted',
  ),
  javascript('SIGTERM ignored', "process.on('SIGTERM', () => {}); for (;;) {}", 'time-limit'),
  javascript(
    'disk filler',
    "for (;;) fs.appendFileSync('filler', 'x'.repeat(1e6));",
    'output-limit',
    'time-limit',
  ),
  javascript('exit', 'process.exit(0);', 'runtime-error'),
  javascript('endless recursion', 'return run(number + 1);', 'runtime-error'),
  javascript('waits for a child', "execSync('sleep 1000'); return number;", 'time-limit'),
];
