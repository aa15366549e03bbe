import type { Verdict } from '../../src/judge/verdict.ts';

/** A solution that does what none should, and what the judge may say of it. */
export interface Hostile {
  name: string;
  extension: string;
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

const go = (name: string, body: string, ...verdicts: Verdict[]): Hostile => ({
  name: `Go: ${name}`,
  extension: 'go',
  source: `package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"os/exec"\n\t"syscall"\n\t"time"\n)\n\nvar _, _, _, _, _ = fmt.Sprint, os.Exit, exec.Command, syscall.Kill, time.Sleep\n\nfunc run(number int) int {\n${body}\n}\n`,
  verdicts,
});

const cpp = (name: string, body: string, ...verdicts: Verdict[]): Hostile => ({
  name: `C++: ${name}`,
  extension: 'cpp',
  source: `#include <bits/stdc++.h>\n#include <signal.h>\n#include <sys/wait.h>\n#include <unistd.h>\n\nlong long run(long long number) {\n${body}\n}\n`,
  verdicts,
});

const java = (name: string, body: string, ...verdicts: Verdict[]): Hostile => ({
  name: `Java: ${name}`,
  extension: 'java',
  source: `import java.io.*;\nimport java.util.*;\n\nclass Solution {\n    long run(long number) throws Exception {\n${body}\n    }\n}\n`,
  verdicts,
});

const rust = (name: string, body: string, ...verdicts: Verdict[]): Hostile => ({
  name: `Rust: ${name}`,
  extension: 'rs',
  source: `use std::io::Write;\n\npub fn run(number: i64) -> i64 {\n    std::io::stdout().flush().unwrap();\n${body}\n}\n`,
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
  go('endless loop', '\tfor {\n\t}', 'time-limit'),
  go('sleep', '\ttime.Sleep(100 * time.Second)\n\treturn number', 'time-limit'),
  go(
    'endless print',
    '\tfor {\n\t\tfmt.Println("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")\n\t}',
    'output-limit',
    'time-limit',
  ),
  go(
    'a goroutine without end',
    '\tgo func() {\n\t\tfor {\n\t\t}\n\t}()\n\treturn number',
    'accepted',
    'time-limit',
  ),
  go('a deadlock', '\tselect {}', 'runtime-error', 'time-limit'),
  go(
    'a child left sleeping in a session of its own',
    '\tchild := exec.Command("sleep", "1000")\n\tchild.SysProcAttr = &syscall.SysProcAttr{Setsid: true}\n\tchild.Start()\n\treturn number',
    'accepted',
  ),
  go(
    'disk filler',
    '\tfile, _ := os.Create("filler")\n\tfor {\n\t\tif _, err := file.Write(make([]byte, 1000000)); err != nil {\n\t\t\tpanic(err)\n\t\t}\n\t}',
    'output-limit',
    'time-limit',
  ),
  go('exit', '\tos.Exit(0)\n\treturn number', 'runtime-error'),
  go('endless recursion', '\treturn run(number+1) + 1', 'runtime-error', 'memory-limit', 'time-limit'),
  cpp('endless loop', '  volatile bool always = true;\n  while (always) {}\n  return number;', 'time-limit'),
  cpp('sleep', '  sleep(100);\n  return number;', 'time-limit'),
  cpp(
    'endless print',
    '  for (;;) puts("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");',
    'output-limit',
    'time-limit',
    'runtime-error',
  ),
  cpp(
    'double-forked child of its own session',
    '  if (fork() == 0) {\n    setsid();\n    if (fork() == 0) {\n      signal(SIGTERM, SIG_IGN);\n      sleep(1000);\n    }\n    _exit(0);\n  }\n  return number;',
    'accepted',
  ),
  cpp(
    'multiplies',
    '  for (int i = 0; i < 8; ++i) fork();\n  volatile bool always = true;\n  while (always) {}\n  return number;',
    'time-limit',
  ),
  cpp(
    'disk filler',
    '  std::ofstream file("filler");\n  std::string block(1000000, \'x\');\n  for (;;) file << block << std::flush;',
    'output-limit',
    'time-limit',
  ),
  cpp(
    'memory that is not its own',
    '  *reinterpret_cast<volatile int *>(8) = 1;\n  return number;',
    'runtime-error',
  ),
  cpp('exit', '  _exit(0);', 'runtime-error'),
  cpp(
    'endless recursion',
    '  volatile long long more = number + 1;\n  return run(more) + 1;',
    'runtime-error',
    'memory-limit',
    'time-limit',
  ),
  {
    name: 'C++: a template without end',
    extension: 'cpp',
    source:
      'template <int N> struct Deeper { static constexpr int value = Deeper<N + 1>::value + Deeper<N + 2>::value; };\nint run(int number) { return Deeper<0>::value; }\n',
    verdicts: ['compile-error'],
  },
  {
    name: 'C++: includes a file without end',
    extension: 'cpp',
    source: '#include "/dev/zero"\nint run(int number) { return number; }\n',
    verdicts: ['compile-error'],
  },
  java('endless loop', '        while (true) {}', 'time-limit'),
  java('sleep', '        Thread.sleep(100_000);\n        return number;', 'time-limit'),
  java(
    'endless print',
    '        while (true) System.out.println("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");',
    'output-limit',
    'time-limit',
  ),
  java(
    'a thread without end',
    '        new Thread(() -> { while (true) {} }).start();\n        return number;',
    'accepted',
    'time-limit',
  ),
  java(
    'a child left sleeping',
    '        new ProcessBuilder("sleep", "1000").start();\n        return number;',
    'accepted',
  ),
  java(
    'disk filler',
    '        OutputStream file = new FileOutputStream("filler");\n        while (true) file.write(new byte[1_000_000]);',
    'output-limit',
    'time-limit',
    'runtime-error',
  ),
  java('exit', '        System.exit(0);\n        return number;', 'runtime-error'),
  java(
    'endless recursion',
    '        return run(number + 1) + 1;',
    'runtime-error',
    'memory-limit',
    'time-limit',
  ),
  java(
    'threads step by step',
    '        while (true) {\n            new Thread(() -> { try { Thread.sleep(100_000); } catch (InterruptedException e) { } }).start();\n        }',
    'memory-limit',
    'runtime-error',
    'time-limit',
  ),
  rust('endless loop', '    loop {\n        std::hint::black_box(number);\n    }', 'time-limit'),
  rust('sleep', '    std::thread::sleep(std::time::Duration::from_secs(100));\n    number', 'time-limit'),
  rust(
    'endless print',
    '    loop {\n        println!("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");\n    }',
    'output-limit',
    'time-limit',
    'runtime-error',
  ),
  rust(
    'a child left sleeping',
    '    std::process::Command::new("sleep").arg("1000").spawn().unwrap();\n    number',
    'accepted',
  ),
  rust(
    'disk filler',
    '    let mut file = std::fs::File::create("filler").unwrap();\n    loop {\n        file.write_all(&[1; 1_000_000]).unwrap();\n    }',
    'output-limit',
    'time-limit',
    'runtime-error',
  ),
  rust('exit', '    std::process::exit(0)', 'runtime-error'),
  rust(
    'endless recursion',
    '    1 + run(std::hint::black_box(number + 1))',
    'runtime-error',
    'memory-limit',
    'time-limit',
  ),
  rust(
    'a thread without end',
    '    std::thread::spawn(|| loop {\n        std::hint::black_box(1);\n    });\n    number',
    'accepted',
    'time-limit',
  ),
];
