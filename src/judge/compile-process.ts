import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Signature } from '../library/signature.ts';
import { errorCode, isDiskFull, UserError } from '../system/errors.ts';
import { GuardedProcess } from '../system/guarded-process.ts';
import { guardFolder } from '../system/sentinel.ts';
import type { Bench, Bound, Compiler, Step } from './compiler.ts';
import type { Language } from './language.ts';
import type { Workshop } from './run-process.ts';
import type { SolutionError } from './wire.ts';

/** A solution that is compiled: where it lies, and the words that run it need no more. */
export interface Built {
  bench: Omit<Bench, 'cache'>;
  /** The name of the solution's file, as the compiler was given it. */
  solution: string;
}

/** Milliseconds that one call of a compiler may take. */
const patience = 30_000;
const largestFile = 512 * 1024 * 1024;
const mostMemory = 3 * 1024 * 1024 * 1024;
/** How many compiled solutions of a language are kept. */
const kept = 60;
const shownErrors = 5;

/**
 * Compiles a solution, or finds it compiled: what was compiled once is kept by its content.
 *
 * @param signal ends it early
 */
export async function compileSolution(
  { language, signature, source }: { language: Language; signature: Signature; source: string },
  compiler: Compiler,
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Built | { error: SolutionError }> {
  const bound = compiler.bind(signature, source);
  if ('missing' in bound) {
    return { error: { ...errorOf('missing', bound.missing), what: bound.what } };
  }
  const { toolchain } = workshop;
  const harness = join(workshop.harnesses, language.harness);
  const shelf = join(workshop.cache, 'compiled', language.id);
  const tools = hashOf([toolchain.program, toolchain.version, ...filesIn(harness)]);
  const ahead = join(shelf, `ahead-${tools}`);
  const build = join(shelf, hashOf([tools, bound.solution, ...Object.entries(bound.files).flat()]));
  const built: Built = {
    bench: { program: toolchain.program, harness, ahead, build },
    solution: bound.solution,
  };
  if (isThere(build)) {
    return built;
  }
  const bench = { ...built.bench, cache: shelf };
  const run = new CompilerRun(workshop, signal);
  try {
    const lacking = existsSync(ahead) ? undefined : await run.ahead(compiler, bench);
    if (lacking !== undefined) {
      return { error: errorOf('compile', lacking) };
    }
    const printed = await run.solution(compiler, bench, bound);
    if (printed !== undefined) {
      return { error: compileError(compiler, bound.solution, printed) };
    }
    tidy(shelf, built.bench);
  } catch (error) {
    throw told(error, shelf);
  }
  return built;
}

/** What is compiled has to lie somewhere; an error of the file system becomes words. */
function told(error: unknown, shelf: string): unknown {
  const code = errorCode(error);
  if (code === '') {
    return error;
  }
  return isDiskFull(error)
    ? new UserError(`The disk is full; nothing was compiled. (${shelf})`, 'Free some space and try again.')
    : new UserError(`What is compiled cannot be kept in ${shelf} (${code}).`, 'Make the folder writable.');
}

/** Calls of a compiler; each writes into a folder of its own, which takes its place when it is whole. */
class CompilerRun {
  private readonly workshop: Workshop;
  private readonly signal: AbortSignal | undefined;

  constructor(workshop: Workshop, signal: AbortSignal | undefined) {
    this.workshop = workshop;
    this.signal = signal;
  }

  /** What the compiler said when it failed; nothing when all went well. */
  async ahead(compiler: Compiler, bench: Bench): Promise<string | undefined> {
    return this.inPlace(bench.ahead, async (folder) => {
      for (const step of compiler.ahead({ ...bench, ahead: folder })) {
        const printed = await this.call(step, folder);
        if (printed !== undefined) {
          return printed;
        }
      }
      return undefined;
    });
  }

  async solution(
    compiler: Compiler,
    bench: Bench,
    bound: Extract<Bound, { files: unknown }>,
  ): Promise<string | undefined> {
    return this.inPlace(bench.build, async (folder) => {
      for (const [name, text] of Object.entries(bound.files)) {
        writeFileSync(join(folder, name), text);
      }
      for (const name of compiler.alongside ?? []) {
        copyFileSync(join(bench.harness, name), join(folder, name));
      }
      writeFileSync(join(folder, mark), '');
      return this.call(compiler.compile({ ...bench, build: folder }, bound), folder);
    });
  }

  private async inPlace(
    place: string,
    work: (folder: string) => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const name = `prep-run-${basename(place)}.${process.pid}.${performance.now()}.new`;
    const folder = join(dirname(place), name);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The sentinel removes it if this program is killed.
    guardFolder(folder);
    try {
      const printed = await work(folder);
      if (printed === undefined && !existsSync(place)) {
        renameSync(folder, place);
      }
      return printed;
    } catch (error) {
      // Somebody else has put the same there meanwhile.
      if (existsSync(place)) {
        return undefined;
      }
      throw error;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private async call({ words, environment }: Step, folder: string): Promise<string | undefined> {
    const { guards } = this.workshop;
    const path = join(folder, '.printed');
    const output = openSync(path, 'a+', 0o600);
    const limits =
      guards.prlimit === undefined
        ? []
        : [guards.prlimit, `--fsize=${largestFile}`, `--data=${mostMemory}`, '--core=0', '--'];
    const [program = '', ...args] = [...(guards.namespace ?? []), ...limits, ...words];
    const child = new GuardedProcess({
      program,
      args,
      folder,
      environment: { ...this.workshop.environment, LC_ALL: 'C', TMPDIR: folder, ...environment },
      output,
      isContained: guards.namespace !== undefined,
    });
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<string>((resolve) => {
      const stop = (): void => resolve('compiling was ended');
      timer = setTimeout(resolve, patience, `compiling took longer than ${patience / 1000} s`);
      this.signal?.addEventListener('abort', stop, { once: true });
      if (this.signal?.aborted === true) {
        stop();
      }
    });
    const ended = await Promise.race([child.exited, over]);
    clearTimeout(timer);
    await child.stop();
    closeSync(output);
    if (typeof ended === 'string') {
      return ended;
    }
    const printed = readFileSync(path, 'utf8').slice(0, 200_000);
    rmSync(path, { force: true });
    return ended.code === 0 ? undefined : printed;
  }
}

/** The first error in the person's own file, with what else is wrong there. */
function compileError(compiler: Compiler, solution: string, printed: string): SolutionError {
  const all = compiler.errorsIn(printed);
  const own = all.filter(({ file }) => file.split('/').at(-1) === solution);
  const [first, ...others] = own.length > 0 ? own : all;
  if (first === undefined) {
    return errorOf('compile', printed.trim().split('\n').slice(0, 12).join('\n') || 'the compiler failed');
  }
  const lines = others
    .slice(0, shownErrors - 1)
    .map(({ line, text }) => (own.length > 0 ? `line ${line}: ${text}` : text));
  const rest = others.length > lines.length ? [`and ${others.length - lines.length} more`] : [];
  return {
    ...errorOf('compile', [first.text, ...lines, ...rest].join('\n')),
    line: own.length > 0 ? first.line : null,
    column: own.length > 0 ? (first.column ?? null) : null,
  };
}

function errorOf(kind: SolutionError['kind'], message: string): SolutionError {
  return { kind, type: '', message, line: null, column: null, frames: [] };
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:${part}`);
  }
  return hash.digest('hex').slice(0, 32);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Written anew whenever a compiled solution is used. */
const mark = '.used';

/** Whether it was compiled before; it counts as used now. */
function isThere(build: string): boolean {
  try {
    writeFileSync(join(build, mark), '');
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds after which a folder that was begun and not finished belongs to nobody. */
const abandoned = 600_000;

/** Keeps the newest compiled solutions, the harness of this compiler alone, and nothing that was begun and left. */
function tidy(shelf: string, { ahead, build }: Pick<Bench, 'ahead' | 'build'>): void {
  const changedMs = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const now = changedMs(join(build, mark));
  const paths = readdirSync(shelf).map((name) => join(shelf, name));
  const named = (pattern: RegExp): string[] => paths.filter((path) => pattern.test(basename(path)));
  const oldest = named(/^[0-9a-f]{32}$/)
    .map((path) => ({ path, at: changedMs(join(path, mark)) }))
    .sort((a, b) => b.at - a.at)
    .slice(kept)
    .map(({ path }) => path);
  const gone = [
    ...oldest,
    ...named(/^ahead-[0-9a-f]{32}$/).filter((path) => path !== ahead),
    ...named(/\.new$/).filter((path) => now - changedMs(path) > abandoned),
  ];
  for (const path of gone) {
    rmSync(path, { recursive: true, force: true });
  }
}
