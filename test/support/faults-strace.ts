import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, program, runChild, surroundings, workFolder } from './faults.ts';

/** System calls that change what is on the disk. */
const writingCalls = [
  'openat',
  'mkdir',
  'pwrite64',
  'ftruncate',
  'fsync',
  'fdatasync',
  'unlink',
  'rename',
] as const;

/** Why system calls cannot be watched here, or nothing when they can. */
export function straceMissing(): string | undefined {
  const tried = spawnSync('strace', ['-o', '/dev/null', '-e', 'inject=getppid:error=EIO:when=9999', 'true']);
  if (tried.error !== undefined) {
    return 'strace is not installed';
  }
  return tried.status === 0 ? undefined : `strace is not permitted: ${tried.stderr.toString().trim()}`;
}

/** One system call of a command: the n-th of its name that touches the person's state. */
export interface Point {
  call: string;
  nth: number;
}

/** What is done to a call: `signal=SIGKILL` or `error=…`; `lasting` does it to all later ones too. */
export interface Fault {
  what: string;
  lasting: boolean;
}

function watched(home: string): string[] {
  const names = ['prep.db', 'prep.db-wal', 'prep.db-shm', 'prep.db-journal', 'cache.db', 'cache.db-journal'];
  return [home, join(home, 'backups'), ...names.map((name) => join(home, name))].flatMap((path) => [
    '-P',
    path,
  ]);
}

/** The points of a command, by running it once. */
export async function pointsOf(home: string, argv: readonly string[]): Promise<Point[]> {
  const log = join(workFolder(), 'strace');
  const ended = await runChild(
    'strace',
    ['-o', log, '-e', `trace=${writingCalls}`, ...watched(home), process.execPath, program, ...argv],
    surroundings(home),
  );
  if (ended.code !== 0) {
    throw new Error(`prep ${argv.join(' ')} ended with ${ended.code} under strace: ${ended.err}`);
  }
  const seen = new Map<string, number>();
  return readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const call = /^(\w+)\(/.exec(line)?.[1];
      if (call === undefined) {
        return [];
      }
      const nth = (seen.get(call) ?? 0) + 1;
      seen.set(call, nth);
      return [{ call, nth }];
    });
}

/** Runs a command while the fault strikes at that point. */
export function runWithFault(
  home: string,
  argv: readonly string[],
  { call, nth }: Point,
  { what, lasting }: Fault,
): Promise<Ended> {
  const inject = `inject=${call}:${what}:when=${nth}${lasting ? '+' : ''}`;
  return runChild(
    'strace',
    [
      '-o',
      '/dev/null',
      '-e',
      `trace=${writingCalls}`,
      '-e',
      inject,
      ...watched(home),
      process.execPath,
      program,
      ...argv,
    ],
    surroundings(home),
  );
}
