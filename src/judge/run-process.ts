import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Signature } from '../library/signature.ts';
import { type Exit, GuardedProcess } from '../system/guarded-process.ts';
import { guardFolder } from '../system/sentinel.ts';
import type { Built } from './compile-process.ts';
import type { Language } from './language.ts';
import type { Limits } from './limits.ts';
import type { Guards, Toolchain } from './toolchain-process.ts';
import { type HarnessMessage, type SolutionError, wireSignature } from './wire.ts';

/** A solution and everything that running it needs. */
export interface Program {
  source: string;
  /** Where the person keeps it: errors are told with this name, and what lies beside it can be imported. */
  path: string;
  language: Language;
  signature: Signature;
  prelude?: string | undefined;
  limits: Limits;
  /** What was compiled of it, where that had to be done. */
  built?: Built | undefined;
  /** Whether its time is what counts: then garbage should not have to be collected meanwhile. */
  isMeasured?: boolean;
}

/** What solutions are run with on this machine. */
export interface Workshop {
  toolchain: Toolchain;
  guards: Guards;
  isSandboxed: boolean;
  /** The folder of the harnesses. */
  harnesses: string;
  /** A folder for what may be deleted at any time. */
  cache: string;
  environment: NodeJS.ProcessEnv;
}

/** What is asked of the solution. */
export interface Question {
  call?: string | undefined;
  input: readonly unknown[];
}

/** What came of one question. Times are in milliseconds. */
export type CaseRun = { printed: string } & (
  | { end: 'returned'; value: unknown; cpuMs: number; wallMs: number }
  | { end: 'raised' | 'memory' | 'output' | 'crashed'; error: SolutionError }
  | { end: 'time'; cpuMs: number | undefined; wallMs: number }
  | { end: 'not-run' }
);

/** What came of all questions, or why there was nothing to ask. */
export interface RunReport {
  /** The solution does not load. */
  failed: SolutionError | undefined;
  runs: CaseRun[];
  wallMs: number;
  /** Kilobytes at the most, where the system says. */
  peakKb: number | undefined;
}

const tickMs = 25;
/** After this many hung or broken-off cases nothing is learned from the rest. */
const mostFailures = 2;
/** What is shown of what one case printed. */
const shownBytes = 64 * 1024;
/** What all files that a run writes may take together. */
const folderBytes = 64 * 1024 * 1024;

/** Asks a solution all questions in one process of its language, and ends that. */
export async function runCases(
  program: Program,
  workshop: Workshop,
  questions: readonly Question[],
  signal?: AbortSignal,
): Promise<RunReport> {
  const runner = new Runner(program, workshop, signal);
  try {
    return await runner.ask(questions);
  } finally {
    await runner.close();
  }
}

/** A solution that stands ready to be asked; a case that hangs or crashes costs a new process, not the run. */
export class Runner {
  private readonly program: Program;
  private workshop: Workshop;
  private readonly signal: AbortSignal | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'prep-run-'));
  private worker: Worker | undefined;
  private started = 0;

  constructor(program: Program, workshop: Workshop, signal?: AbortSignal) {
    this.program = program;
    this.workshop = workshop;
    this.signal = signal;
    guardFolder(this.folder);
  }

  async ask(questions: readonly Question[]): Promise<RunReport> {
    const beginning = performance.now();
    const report: RunReport = { failed: undefined, runs: [], wallMs: 0, peakKb: undefined };
    let failures = 0;
    while (report.runs.length < questions.length && report.failed === undefined) {
      const left = this.program.limits.totalMs - (performance.now() - beginning);
      if (failures >= mostFailures || left <= 0 || this.signal?.aborted === true) {
        break;
      }
      const isBroken = await this.go(questions, report, left);
      failures += isBroken ? 1 : 0;
    }
    while (report.runs.length < questions.length) {
      report.runs.push({ end: 'not-run', printed: '' });
    }
    report.wallMs = performance.now() - beginning;
    return report;
  }

  /** Ends the process and removes what it wrote. */
  async close(): Promise<void> {
    await this.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Asks what is left, until all is answered or the process is of no more use; whether a case broke off. */
  private async go(questions: readonly Question[], report: RunReport, leftMs: number): Promise<boolean> {
    this.worker ??= this.start();
    const worker = this.worker;
    const first = report.runs.length;
    const outcome = await worker.run(questions, report.runs, leftMs, this.signal);
    report.peakKb = greater(report.peakKb, outcome.peakKb);
    if (outcome.type === 'done') {
      return false;
    }
    if (outcome.type === 'failed') {
      report.failed = outcome.error;
      await this.drop();
      return true;
    }
    const exit = await this.drop();
    if (outcome.type === 'aborted') {
      return true;
    }
    const hasStarted = worker.isReady || report.runs.length > first;
    if (!hasStarted && outcome.type === 'exit' && /^unshare: /m.test(outcome.tail)) {
      // It was allowed when it was tried, and is no more.
      const { guards } = this.workshop;
      this.workshop = { ...this.workshop, guards: { ...guards, namespace: undefined } };
      return false;
    }
    const broken =
      outcome.type === 'exit' ? explainExit(exit, outcome.tail, this.program.limits) : outcome.run;
    if (!hasStarted && broken.end !== 'time') {
      report.failed = 'error' in broken ? broken.error : undefined;
    }
    report.runs.push({ ...broken, printed: outcome.printed });
    return true;
  }

  private start(): Worker {
    this.started += 1;
    return new Worker(this.program, this.workshop, this.folder, this.started);
  }

  private async drop(): Promise<Exit> {
    const worker = this.worker;
    this.worker = undefined;
    return worker === undefined ? { code: 0, signal: null } : worker.stop();
  }
}

type Outcome = { peakKb: number | undefined } & (
  | { type: 'done' }
  | { type: 'failed'; error: SolutionError }
  | { type: 'aborted' }
  /** A limit was passed. */
  | { type: 'limit'; run: CaseRun; printed: string }
  /** The process ended by itself. */
  | { type: 'exit'; tail: string; printed: string }
);

/** One process of a language with its harness. */
class Worker {
  isReady = false;
  private readonly limits: Limits;
  private readonly folder: string;
  private readonly outputPath: string;
  private readonly output: number;
  private readonly process: GuardedProcess;
  private rest: Buffer[] = [];
  private received = 0;
  private printedSoFar = 0;
  private begun = performance.now();
  /** Processor time when the running case was first looked at, less what it may have used before that. */
  private cpuAtBegin: number | undefined;
  private onMessage: (message: HarnessMessage) => void = () => undefined;
  private onFlood: () => void = () => undefined;

  constructor(program: Program, workshop: Workshop, folder: string, number: number) {
    this.limits = program.limits;
    this.folder = folder;
    this.outputPath = join(folder, `.printed-${number}`);
    this.output = openSync(this.outputPath, 'ax', 0o600);
    const { words, isContained } = commandOf(program, workshop, folder);
    const [first = '', ...args] = words;
    this.process = new GuardedProcess({
      program: first,
      args,
      folder,
      environment: { ...workshop.environment, ...environmentOf(folder, program) },
      output: this.output,
      isContained,
    });
    this.process.channel.on('data', (chunk: Buffer) => this.take(chunk));
    this.process.channel.write(`${JSON.stringify(setupOf(program, workshop))}\n`);
  }

  /** Asks from the first question without a run on, adding runs as they are answered. */
  run(
    questions: readonly Question[],
    runs: CaseRun[],
    leftMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Outcome> {
    const pending = questions.slice(runs.length);
    const lines = pending.map(({ call, input }, index) =>
      JSON.stringify({ id: runs.length + index, call, input }),
    );
    const end = performance.now() + leftMs;
    this.beginCase();
    return new Promise<Outcome>((resolve) => {
      let isSettled = false;
      const settle = (outcome: Outcome): void => {
        if (!isSettled) {
          isSettled = true;
          clearInterval(timer);
          signal?.removeEventListener('abort', onAbort);
          this.onMessage = () => undefined;
          resolve(outcome);
        }
      };
      const peakKb = (): number | undefined => this.process.peakKb();
      const onAbort = (): void => settle({ type: 'aborted', peakKb: undefined });
      const limit = (run: CaseRun): void =>
        settle({ type: 'limit', run, printed: this.printed(undefined), peakKb: peakKb() });
      this.onFlood = () => limit(outputRun('gave back more than 16 MB'));
      this.onMessage = (message) => {
        if ('ready' in message) {
          this.isReady = true;
          this.beginCase();
        } else if ('failed' in message) {
          settle({ type: 'failed', error: message.failed, peakKb: undefined });
        } else if ('peak' in message) {
          settle({ type: 'done', peakKb: message.peak ?? undefined });
        } else {
          runs.push(this.answered(message));
          this.beginCase();
        }
      };
      const timer = setInterval(() => {
        const broken = this.passedLimit(end);
        if (broken !== undefined) {
          limit(broken);
        }
      }, tickMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      void this.process
        .finished()
        .then(() =>
          settle({ type: 'exit', tail: this.tail(), printed: this.printed(undefined), peakKb: undefined }),
        );
      this.process.channel.write(`${[...lines, '{"peak":true}'].join('\n')}\n`);
    });
  }

  async stop(): Promise<Exit> {
    const exit = await this.process.stop();
    closeSync(this.output);
    return exit;
  }

  private beginCase(): void {
    this.begun = performance.now();
    this.cpuAtBegin = undefined;
  }

  private take(chunk: Buffer): void {
    this.received += chunk.length;
    if (this.received > this.limits.outputBytes) {
      this.rest = [];
      this.onFlood();
      return;
    }
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      this.rest.push(chunk.subarray(from, at));
      const line = Buffer.concat(this.rest).toString('utf8');
      this.rest = [];
      this.received = 0;
      from = at + 1;
      this.onMessage(JSON.parse(line) as HarnessMessage);
    }
    if (from < chunk.length) {
      this.rest.push(chunk.subarray(from));
    }
  }

  private answered(message: Extract<HarnessMessage, { id: number }>): CaseRun {
    const printed = this.printed(message.printed);
    if ('error' in message) {
      const { kind } = message.error;
      const end = kind === 'memory' || kind === 'output' ? kind : 'raised';
      return { end, error: message.error, printed };
    }
    const cpuMs = message.cpu / 1000;
    const wallMs = message.wall / 1000;
    return cpuMs > this.limits.cpuMs
      ? { end: 'time', cpuMs, wallMs, printed }
      : { end: 'returned', value: message.value, cpuMs, wallMs, printed };
  }

  /** Looks at the clock, the processor time and the files; what limit the running case has passed, if any. */
  private passedLimit(end: number): CaseRun | undefined {
    const now = performance.now();
    const wallMs = now - this.begun;
    if (this.writtenBytes() > folderBytes) {
      return outputRun('wrote more than 64 MB into files');
    }
    // On a busy machine the clock runs faster than the solution: what counts is the time that it got.
    const cpuMs = this.process.cpuMs();
    this.cpuAtBegin ??= (cpuMs ?? 0) - Math.min(wallMs, cpuMs ?? 0);
    if (wallMs < this.limits.cpuMs && now < end) {
      return undefined;
    }
    const used = cpuMs === undefined ? wallMs : cpuMs - this.cpuAtBegin;
    const isOver = used >= this.limits.cpuMs || wallMs >= this.limits.wallMs || now >= end;
    return isOver ? { end: 'time', cpuMs: used, wallMs, printed: '' } : undefined;
  }

  private writtenBytes(): number {
    try {
      return readdirSync(this.folder)
        .map((name) => statSync(join(this.folder, name), { throwIfNoEntry: false })?.size ?? 0)
        .reduce((sum, size) => sum + size, 0);
    } catch {
      return 0;
    }
  }

  /** What was printed since the last case; up to that size of the output, or all of it. */
  private printed(upTo: number | undefined): string {
    const from = this.printedSoFar;
    const to = upTo ?? statSync(this.outputPath, { throwIfNoEntry: false })?.size ?? from;
    this.printedSoFar = Math.max(from, to);
    return to <= from ? '' : this.slice(from, Math.min(to - from, shownBytes));
  }

  private tail(): string {
    const size = statSync(this.outputPath, { throwIfNoEntry: false })?.size ?? 0;
    return this.slice(Math.max(0, size - 8_192), Math.min(size, 8_192));
  }

  private slice(from: number, length: number): string {
    const buffer = Buffer.alloc(length);
    const file = openSync(this.outputPath, 'r');
    try {
      return buffer.subarray(0, readSync(file, buffer, 0, length, from)).toString('utf8');
    } finally {
      closeSync(file);
    }
  }
}

function commandOf(
  { language, limits, path, built, isMeasured = false }: Program,
  { toolchain, guards, harnesses, isSandboxed, cache }: Workshop,
  folder: string,
): { words: string[]; isContained: boolean } {
  const harness = join(harnesses, language.harness);
  const own =
    built !== undefined
      ? [
          ...limitWords(guards, limits, language),
          ...(language.compiler?.run(built.bench, built.solution, limits) ?? []),
        ]
      : language.programs.length === 0
        ? [
            ...limitWords(guards, limits, language),
            toolchain.program,
            `--max-old-space-size=${limits.memoryMb}`,
            ...(isMeasured ? (language.measuring?.flags ?? []) : []),
            '--stack-size=3900',
            harness,
          ]
        : [toolchain.program, harness, join(cache, 'python')];
  if (isSandboxed && guards.bubblewrap !== undefined) {
    return {
      words: [guards.bubblewrap, ...sandboxWords(folder, cache, [harnesses, dirname(path)]), ...own],
      isContained: true,
    };
  }
  return { words: [...(guards.namespace ?? []), ...own], isContained: guards.namespace !== undefined };
}

/** Everything can be read and nothing written but the run's own folder; no network. */
function sandboxWords(folder: string, cache: string, shown: readonly string[]): string[] {
  return [
    ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/tmp'],
    // What lies below /tmp itself is hidden by the line above.
    ...shown.flatMap((path) => ['--ro-bind-try', path, path]),
    ...['--bind', folder, folder, '--bind-try', cache, cache, '--chdir', folder],
    ...['--unshare-all', '--die-with-parent', '--new-session', '--'],
  ];
}

/** Megabytes that Node keeps for itself before it loads anything. */
const nodeMb = 512;

/** What cannot limit itself is limited from outside. */
function limitWords({ prlimit, boundsProcesses }: Guards, limits: Limits, { compiler }: Language): string[] {
  if (prlimit === undefined) {
    return [];
  }
  const data = (limits.memoryMb + (compiler?.ownMb ?? nodeMb)) * 1024 * 1024;
  return [
    ...[prlimit, `--data=${data}`, `--fsize=${limits.outputBytes}`, '--core=0', `--nofile=${limits.files}`],
    // Deep recursion is for the solution to judge, not for the default of 8 MB.
    ...(compiler?.usesSystemStack === true ? [`--stack=${512 * 1024 * 1024}:`] : []),
    ...(boundsProcesses ? [`--nproc=${limits.processes}`] : []),
    '--',
  ];
}

function environmentOf(folder: string, { language, isMeasured = false }: Program): NodeJS.ProcessEnv {
  return {
    PYTHONIOENCODING: 'utf-8',
    // Sets and dictionaries of text come in the same order in every run.
    PYTHONHASHSEED: '0',
    ...(isMeasured ? language.measuring?.environment : {}),
    NODE_OPTIONS: undefined,
    FORCE_COLOR: undefined,
    NO_COLOR: undefined,
    NODE_COMPILE_CACHE: undefined,
    TMPDIR: folder,
  };
}

function setupOf(
  { source, path, language, signature, prelude, limits }: Program,
  { guards }: Workshop,
): object {
  return {
    source,
    path,
    prelude,
    signature: wireSignature(signature, language),
    memory: limits.memoryMb * 1024 * 1024,
    output: limits.outputBytes,
    files: limits.files,
    processes: guards.boundsProcesses ? limits.processes : null,
  };
}

/** What it means that a process ended in the middle of a case. */
function explainExit({ code, signal: own }: Exit, tail: string, limits: Limits): CaseRun {
  const signal = own ?? signalOf(code);
  const isMemory =
    /out of memory|heap limit|bad_alloc|Cannot allocate memory|MemoryError|allocation failed|memory allocation of \d+ bytes failed/i.test(
      tail,
    );
  if (isMemory) {
    const message = `more than ${limits.memoryMb} MB were asked for`;
    return { end: 'memory', error: errorOf('memory', message), printed: '' };
  }
  if (signal === 'SIGXFSZ') {
    return outputRun('wrote more than 16 MB into one file');
  }
  const isDeep = /stack overflow|overflowed its stack|goroutine stack exceeds/i.test(tail);
  const meaning = isDeep
    ? ': the recursion goes too deep'
    : signal === null
      ? ''
      : (signalMeanings[signal] ?? '');
  const message =
    signal === null
      ? `the process ended by itself, with code ${code ?? '?'}${meaning}`
      : `the process was ended by ${signal}${meaning}`;
  return { end: 'crashed', error: errorOf('raised', message), printed: '' };
}

/** A sandbox tells the signal that ended what is in it as a code above 128. */
function signalOf(code: number | null): NodeJS.Signals | null {
  const names = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  return names.find(([, number]) => code === 128 + number)?.[0] ?? null;
}

const signalMeanings: Partial<Record<NodeJS.Signals, string>> = {
  SIGSEGV: ': memory was touched that is not its own, or the recursion goes too deep',
  SIGFPE: ': a whole number was divided by zero',
  SIGABRT: ': it gave up by itself',
};

function outputRun(message: string): CaseRun {
  return { end: 'output', error: errorOf('output', message), printed: '' };
}

function errorOf(kind: SolutionError['kind'], message: string): SolutionError {
  return { kind, type: '', message, line: null, column: null, frames: [] };
}

function greater(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
