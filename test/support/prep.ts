import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';

/** What a command printed and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface Setting {
  /** An instant with its zone, as for `PREP_NOW`. */
  now?: string;
  seed?: number;
  /** Columns of a terminal; without it the output is a pipe of 80. */
  columns?: number;
  /** Whether the terminal takes colour. */
  colour?: boolean;
  environment?: NodeJS.ProcessEnv;
}

const homes: string[] = [];

afterEach(() => {
  for (const home of homes.splice(0)) {
    rmSync(home, { recursive: true, force: true });
  }
});

/** A fresh folder that is removed after the test. */
export function temporaryFolder(): string {
  const home = mkdtempSync(join(tmpdir(), 'prep-test-'));
  homes.push(home);
  return home;
}

export const friday = '2026-11-20T18:00:00+01:00[Europe/Berlin]';

/** Runs commands for one person: a state folder, a clock, a seed. */
export class Person {
  readonly home: string;
  private readonly setting: Setting;

  constructor(setting: Setting = {}, home = temporaryFolder()) {
    this.home = home;
    this.setting = { now: friday, seed: 1, ...setting };
  }

  /** The same person at another time, or at another terminal. */
  with(setting: Setting): Person {
    return new Person({ ...this.setting, ...setting }, this.home);
  }

  /** Runs one command in this process. */
  async run(...argv: string[]): Promise<Ran> {
    const { now, seed, columns, colour, environment } = this.setting;
    const output = sink(columns);
    const errors = sink(undefined);
    const code = await runProgram(argv, {
      environment: {
        PREP_HOME: this.home,
        PREP_NOW: now,
        PREP_SEED: String(seed),
        LANG: 'C.UTF-8',
        PATH: process.env['PATH'],
        ...(colour === true ? {} : { NO_COLOR: '1' }),
        ...environment,
      },
      input: new PassThrough() as unknown as NodeJS.ReadStream,
      output: output.stream,
      errors: errors.stream,
      platform: 'linux',
    });
    return { code, out: output.text(), err: errors.text() };
  }

  /** Runs one command with `--json` and gives its document. @throws when it failed */
  async json(...argv: string[]): Promise<unknown> {
    const { code, out } = await this.run(...argv, '--json');
    if (code !== 0) {
      throw new Error(`prep ${argv.join(' ')} ended with ${code}: ${out}`);
    }
    return JSON.parse(out);
  }
}

function sink(columns: number | undefined): { stream: NodeJS.WriteStream; text: () => string } {
  const chunks: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  if (columns !== undefined) {
    Object.assign(stream, { isTTY: true, columns, rows: 40 });
  }
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => chunks.join('') };
}
