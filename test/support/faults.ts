import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import type { Ran } from './prep.ts';

/** What the clock and the memory of a run gave: never twice the same. */
const measured = /"(?:wallMs|peakKb)":(?:[\d.]+|null)|"growth":\{[^{}]*\}/g;

const root = resolve(import.meta.dirname, '../..');
/** What a person starts. It runs dist/. */
export const program = join(root, 'bin/prep.js');
export const driver = join(root, 'test/fixtures/fault-driver.cjs');

/** Noon UTC of a Friday; the trials count their instants from here. */
export const noon = Date.UTC(2026, 10, 20, 12);

/** An instant as `PREP_NOW` takes it. */
export function clockText(epochMs: number): string {
  return `${new Date(epochMs).toISOString()}[Europe/Berlin]`;
}

/** How many times as many trials as usual: 10 in a run of its own. */
export const thoroughness = Number(process.env['FAULT_TRIALS'] ?? 1);

/** Numbers that are drawn again in every run of the tests. */
export class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, and without, `end` (mulberry32). */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  }

  one<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) {
      throw new Error('nothing to draw from');
    }
    return value;
  }
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder that is there until the file's last test is over. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prep-fault-'));
  folders.push(folder);
  return folder;
}

/** A name inside a fresh folder, where nothing is yet. */
export function newHome(): string {
  return join(workFolder(), 'home');
}

/** The same state in a folder of its own. */
export function copyOf(home: string): string {
  const copy = newHome();
  cpSync(home, copy, { recursive: true });
  return copy;
}

/** What surrounds a child: its own state, and nothing of the machine's settings. */
export function surroundings(home: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    TZ: 'UTC',
    PREP_HOME: home,
    PREP_NOW: clockText(noon),
    PREP_SEED: '1',
    ...more,
  };
}

/** How a child ended, also when a signal ended it. */
export interface Ended extends Ran {
  signal: NodeJS.Signals | null;
}

/** Runs a program to its end. */
export async function runChild(
  command: string,
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  cwd = root,
): Promise<Ended> {
  const child = spawn(command, argv, { env: environment, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolved, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => resolved({ code: code ?? -1, signal, out, err }));
  });
}

/** Runs one command of the built program. */
export function prep(home: string, argv: readonly string[], more?: NodeJS.ProcessEnv): Promise<Ended> {
  return runChild(process.execPath, [program, ...argv], surroundings(home, more));
}

/** Runs one command that has to succeed. */
export async function mustRun(
  home: string,
  argv: readonly string[],
  more?: NodeJS.ProcessEnv,
): Promise<string> {
  const { code, out, err } = await prep(home, argv, more);
  if (code !== 0) {
    throw new Error(`prep ${argv.join(' ')} ended with ${code}: ${out}${err}`);
  }
  return out;
}

/** An attempt without what is another number in each run (time, memory), and so without its seal. */
function timeless(row: unknown[]): unknown[] {
  return row
    .slice(0, -1)
    .map((value) => (typeof value === 'string' ? value.replace(measured, '"measured"') : value));
}

/** Everything that a person's file says, as text to compare; throws unless the file is sound. */
export function contentOf(database: string): string {
  const connection = new Database(database);
  try {
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw new Error('the file fails its integrity check');
    }
    if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) {
      throw new Error('a row refers to one that is missing');
    }
    const tables = connection
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all() as string[];
    return tables
      .flatMap((name) => [
        `${name}:`,
        ...connection
          .prepare(`SELECT * FROM ${name}`)
          .raw()
          .all()
          .map((row) => JSON.stringify(name === 'attempt' ? timeless(row as unknown[]) : row, binaryAsText))
          .sort(),
      ])
      .join('\n');
  } finally {
    connection.close();
  }
}

function binaryAsText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

/** What shows that an error was not foreseen: a stack, or the words for a bug. */
export const stackTrace = /\n\s+at |mistake in prep|Error: /;
