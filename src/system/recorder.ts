import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, UserError } from './errors.ts';
import { firstProgram } from './programs.ts';

/** How each recorder writes speech into a WAV file until it is told to stop. */
const recorders: Readonly<Record<string, (path: string) => string[]>> = {
  ffmpeg: (path) => [
    '-nostdin',
    '-hide_banner',
    '-loglevel',
    'error',
    '-n',
    ...microphone(),
    '-ac',
    '1',
    '-ar',
    '16000',
    path,
  ],
  arecord: (path) => ['-q', '-t', 'wav', '-f', 'S16_LE', '-r', '16000', '-c', '1', path],
  rec: (path) => ['-q', '-c', '1', '-r', '16000', path],
  sox: (path) => ['-q', '-d', '-c', '1', '-r', '16000', path],
};

/** How each player begins at a second. */
const players: Readonly<Record<string, (path: string, seconds: number) => string[]>> = {
  ffplay: (path, seconds) => ['-nodisp', '-autoexit', '-loglevel', 'error', '-ss', String(seconds), path],
  mpv: (path, seconds) => ['--no-video', '--really-quiet', `--start=${seconds}`, path],
  play: (path, seconds) => ['-q', path, 'trim', String(seconds)],
};

function microphone(): string[] {
  return process.platform === 'darwin' ? ['-f', 'avfoundation', '-i', ':0'] : ['-f', 'alsa', '-i', 'default'];
}

/** A recording that is running. */
export interface Recording {
  /** The program that records. */
  program: string;
  /** Ends it, and waits until the file is complete. */
  stop(): Promise<void>;
}

/** The recorder of this machine. @throws UserError when there is none */
export function recorderOn(environment: NodeJS.ProcessEnv): { name: string; path: string } {
  const found = firstProgram(Object.keys(recorders), environment);
  if (found === undefined) {
    throw new UserError(
      'No recorder was found on this machine.',
      `Install one of: ${Object.keys(recorders).join(', ')}; or leave --record out.`,
    );
  }
  return found;
}

/** How long a recorder may take to complete its file. */
const patienceMs = 3_000;

/**
 * Begins to record into a file that must not exist yet. Nothing leaves the machine.
 *
 * @throws UserError when no recorder is there, or the folder cannot be written
 */
export function beginRecording(path: string, environment: NodeJS.ProcessEnv): Recording {
  const found = recorderOn(environment);
  const words = recorders[found.name]?.(path) ?? [];
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new UserError(`Recordings cannot be kept in ${dirname(path)} (${errorCode(error)}).`);
  }
  // In a group of its own, so that Ctrl-C at a prompt does not end it; a shell holds the other end of a pipe, so that
  // nothing goes on recording when this process is gone.
  const child = spawn('/bin/sh', ['-c', sentinel, 'sh', found.path, ...words], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    shell: false,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  child.stdin?.on('error', () => undefined);
  return { program: found.name, stop: () => stopRecorder(child, ended) };
}

/** Ends the recorder when standard input ends; told to, each of them completes its file. */
const sentinel =
  '"$@" </dev/null & recorder=$!; cat >/dev/null; kill -TERM "$recorder" 2>/dev/null; wait "$recorder"';

async function stopRecorder(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      killGroup(child.pid);
      resolve();
    }, patienceMs);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) {
      process.kill(-pid, 'SIGKILL');
    }
  } catch {
    // It ended in the meantime.
  }
}

/**
 * Plays a file from a second on, until it ends or the person stops it.
 *
 * @throws UserError when no player is there
 */
export async function playFrom(path: string, seconds: number, environment: NodeJS.ProcessEnv): Promise<void> {
  const found = firstProgram(Object.keys(players), environment);
  const words = found === undefined ? undefined : players[found.name]?.(path, seconds);
  if (found === undefined || words === undefined) {
    throw new UserError(
      'No player was found on this machine.',
      `Install one of: ${Object.keys(players).join(', ')}; the file is ${path}`,
    );
  }
  await new Promise<void>((resolve) => {
    const child = spawn(found.path, words, { stdio: 'inherit', shell: false });
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}
