import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import type { Terminal } from '@xterm/headless';
import xterm from '@xterm/headless';
import Database from 'better-sqlite3';
import { afterEach } from 'vitest';
import type { SessionEvent } from '../../src/practice/session-event.ts';
import { eventsOf, sessionsNamed } from '../../src/practice/session-store.ts';
import type { SessionPicture } from '../../src/practice/session-view.ts';
import { friday, type Ran, temporaryFolder } from './prep.ts';

export const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  pageDown: '\u001b[6~',
  ctrlC: '\u0003',
  ctrlZ: '\u001a',
  eraseLine: '\u0015',
} as const;

/** The built program, as a line of words. */
export const program = [process.execPath, resolve('bin/prep.js')] as const;

/** How a terminal is set up. */
export interface TerminalSetting {
  columns?: number;
  rows?: number;
  /** An instant with its zone, as for `PREP_NOW`; nothing lets the clock tick. */
  now?: string | undefined;
  environment?: Record<string, string>;
}

export interface Ended {
  code: number;
  signal: number;
}

type Wanted = string | RegExp | ((screen: readonly string[]) => boolean);

interface Waiting {
  isThere: () => boolean;
  resolve: () => void;
}

/** Only a guard against hanging: nothing waits as long when the program does what it should. */
const patienceMs = 30_000;
const opened: TestTerminal[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((terminal) => terminal.dispose()));
});

/** Leaves the program's process id, says whether the line settings are what they were, passes the exit code on. */
const watchful = `before=$(stty -g)
sh -c 'echo $$ > "$PREP_HOME/pid"; exec "$@"' sh "$@"
code=$?
if [ "$before" = "$(stty -g)" ]; then echo "line settings: as before"; else echo "line settings: changed"; fi
exit $code`;

/** One person's machine: a state folder, a clock, terminals to open. */
export class Machine {
  readonly home: string;
  private readonly setting: TerminalSetting;

  constructor(setting: TerminalSetting = {}, home = temporaryFolder()) {
    this.home = home;
    this.setting = { now: friday, ...setting };
  }

  /** The same person at another time, or at another terminal. */
  with(setting: TerminalSetting): Machine {
    return new Machine({ ...this.setting, ...setting }, this.home);
  }

  get database(): string {
    return join(this.home, 'prep.db');
  }

  environment(): Record<string, string> {
    const { now, environment } = this.setting;
    const temporary = join(this.home, 'tmp');
    mkdirSync(temporary, { recursive: true });
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      TMPDIR: temporary,
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      TZ: 'Europe/Berlin',
      PREP_HOME: this.home,
      PREP_SEED: '1',
      ...(now === undefined ? {} : { PREP_NOW: now }),
      ...environment,
    };
  }

  /** Runs `prep` in a terminal of its own. */
  prep(...argv: string[]): TestTerminal {
    return this.open([...program, ...argv]);
  }

  /** The same below a shell that, when `prep` is over, says whether the line settings are as before. */
  prepInShell(...argv: string[]): TestTerminal {
    return this.open(['/bin/sh', '-c', watchful, 'sh', ...program, ...argv]);
  }

  /** Begins the session of a fresh machine, past the welcome: the live screen is there. */
  async begin(...argv: string[]): Promise<TestTerminal> {
    return passWelcome(this.prep('start', ...argv));
  }

  /** The same below the shell that watches the line settings. */
  async beginInShell(...argv: string[]): Promise<TestTerminal> {
    return passWelcome(this.prepInShell('start', ...argv));
  }

  /** The process id of the `prep` that runs below the watching shell. */
  pidInShell(): number {
    return Number(readFileSync(join(this.home, 'pid'), 'utf8'));
  }

  /** Runs `prep` with no terminal at all. */
  pipe(...argv: string[]): Ran {
    const [file, script] = program;
    const { status, stdout, stderr } = spawnSync(file, [script, ...argv], {
      env: this.environment(),
      encoding: 'utf8',
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  /** The document of a command with `--json`. @throws when it failed */
  json<Document>(...argv: string[]): Document {
    const { code, out } = this.pipe(...argv, '--json');
    if (code !== 0) {
      throw new Error(`prep ${argv.join(' ')} ended with ${code}: ${out}`);
    }
    return JSON.parse(out) as Document;
  }

  /** The session that is open. */
  session(): SessionPicture {
    return this.json<{ session: SessionPicture }>('status').session;
  }

  /** What happened in the newest session, in order. */
  events(): SessionEvent[] {
    const connection = new Database(this.database, { readonly: true });
    try {
      const [session] = sessionsNamed(connection, 'last');
      return session === undefined ? [] : eventsOf(connection, session.id);
    } finally {
      connection.close();
    }
  }

  /** Any program in a terminal. */
  open([file = '', ...words]: readonly string[]): TestTerminal {
    const { columns = 80, rows = 24 } = this.setting;
    return new TestTerminal(file, words, this.environment(), columns, rows);
  }
}

async function passWelcome(terminal: TestTerminal): Promise<TestTerminal> {
  await terminal.answer('Ready?', keys.enter);
  await terminal.skipConfidence();
  await terminal.waitForLive();
  return terminal;
}

/** A pseudo-terminal with a program in it, and the screen that a person would see. */
export class TestTerminal {
  /** Everything that was written, escapes included. */
  raw = '';
  isCursorShown = true;
  readonly exit: Promise<Ended>;
  private readonly pty: IPty;
  private readonly emulator: Terminal;
  private readonly waiting = new Set<Waiting>();
  private ended: Ended | undefined;

  constructor(
    file: string,
    words: string[],
    environment: Record<string, string>,
    columns: number,
    rows: number,
  ) {
    opened.push(this);
    this.emulator = new xterm.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
    this.followCursor();
    this.pty = spawn(file, words, { name: 'xterm-256color', cols: columns, rows, env: environment });
    this.pty.onData((data) => {
      this.raw += data;
      this.emulator.write(data, () => this.look());
    });
    // What the program asks of the terminal is answered, as a real one does.
    this.emulator.onData((answer) => this.pty.write(answer));
    this.exit = new Promise((resolve) => {
      this.pty.onExit(({ exitCode, signal }) => {
        const ended = { code: exitCode, signal: signal ?? 0 };
        // Behind the last output, so that the screen is complete for whoever waited for the end.
        this.emulator.write('', () => {
          this.ended = ended;
          this.look();
          resolve(ended);
        });
      });
    });
  }

  get pid(): number {
    return this.pty.pid;
  }

  /** Whether the screen beside the scrollback is shown. */
  get isAlternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate';
  }

  get wrapsLines(): boolean {
    return this.emulator.modes.wraparoundMode;
  }

  /** The visible lines, without the spaces at their ends. */
  screen(): string[] {
    const { active } = this.emulator.buffer;
    return Array.from({ length: this.emulator.rows }, (_, row) => this.line(active.baseY + row));
  }

  /** Every line of the main screen, scrollback included; empty ones at the end left out. */
  history(): string[] {
    const { normal } = this.emulator.buffer;
    const lines = Array.from({ length: normal.length }, (_, row) =>
      (normal.getLine(row)?.translateToString(true) ?? '').trimEnd(),
    );
    while (lines.at(-1) === '') {
      lines.pop();
    }
    return lines;
  }

  /** Waits until the screen shows it. @throws when the program ends before, or patience does */
  async waitFor(wanted: Wanted): Promise<void> {
    const isThere = (): boolean => {
      const screen = this.screen();
      return typeof wanted === 'function'
        ? wanted(screen)
        : typeof wanted === 'string'
          ? screen.some((line) => line.includes(wanted))
          : wanted.test(screen.join('\n'));
    };
    await this.until(isThere, () => `the screen to show ${String(wanted)}`);
  }

  /** Waits until a predicate holds that output can make true. */
  async until(isThere: () => boolean, what: () => string): Promise<void> {
    if (isThere()) {
      return;
    }
    let wait: Waiting | undefined;
    let guard: NodeJS.Timeout | undefined;
    const there = new Promise<void>((resolve) => {
      wait = { isThere, resolve };
      this.waiting.add(wait);
    });
    const gone = this.exit.then(() => {
      if (!isThere()) {
        throw new Error(
          `The program ended (${JSON.stringify(this.ended)}); expected ${what()}\n${this.text()}`,
        );
      }
    });
    const late = new Promise<never>((_, reject) => {
      guard = setTimeout(() => reject(new Error(`Waited in vain for ${what()}\n${this.text()}`)), patienceMs);
    });
    try {
      await Promise.race([there, gone, late]);
    } finally {
      clearTimeout(guard);
      if (wait !== undefined) {
        this.waiting.delete(wait);
      }
    }
  }

  /** Leaves out how sure one is. */
  async skipConfidence(): Promise<void> {
    await this.waitFor('Will you solve it in time?');
    this.press(keys.enter);
  }

  /** Waits for the live screen. */
  async waitForLive(): Promise<void> {
    await this.until(
      () => this.isAlternate && this.screen().some((line) => line.includes('q leave')),
      () => 'the live screen',
    );
  }

  /** Waits until a prompt asks this. */
  async waitForQuestion(question: string): Promise<void> {
    await this.waitFor((screen) => screen.some((line) => line.startsWith(`? ${question}`)));
  }

  /** Waits until a prompt asks this, then types, and waits until it is answered. */
  async answer(question: string, ...typed: string[]): Promise<void> {
    await this.waitForQuestion(question);
    const before = this.answered();
    this.press(...typed);
    await this.until(
      () => this.answered() > before || this.ended !== undefined,
      () => `an answer to ${question}`,
    );
  }

  /** Presses Enter at every prompt until the program ends, and gives what was asked. */
  async acceptAll(): Promise<string[]> {
    const asked: string[] = [];
    const open = (): string | undefined => this.screen().find((line) => line.startsWith('? '));
    for (;;) {
      await this.until(
        () => open() !== undefined || this.ended !== undefined,
        () => 'a question, or the end',
      );
      const question = open()?.slice(2);
      if (this.ended !== undefined || question === undefined) {
        return asked;
      }
      asked.push(question);
      await this.answer(question, keys.enter);
    }
  }

  press(...typed: string[]): void {
    for (const text of typed) {
      this.pty.write(text);
    }
  }

  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  kill(signal: NodeJS.Signals, pid = this.pty.pid): void {
    process.kill(pid, signal);
  }

  /** Closes the window: the other end of the program's terminal is gone. */
  closeWindow(): void {
    if ('destroy' in this.pty && typeof this.pty.destroy === 'function') {
      this.pty.destroy();
    }
  }

  /** The screen as a picture for messages. */
  text(): string {
    const edge = '─'.repeat(this.emulator.cols);
    return [edge, ...this.screen(), edge].join('\n');
  }

  /** Ends the program, if it has not ended, and waits until it is gone: its folder can be removed then. */
  async dispose(): Promise<void> {
    if (this.ended === undefined) {
      try {
        process.kill(this.pty.pid, 'SIGKILL');
      } catch {
        // It ended in the meantime.
      }
      await this.exit;
    }
    this.emulator.dispose();
  }

  /** How many prompts have been answered on the main screen. */
  private answered(): number {
    return this.history().filter((line) => line.startsWith('✔ ')).length;
  }

  private line(row: number): string {
    return (this.emulator.buffer.active.getLine(row)?.translateToString(true) ?? '').trimEnd();
  }

  private look(): void {
    for (const wait of this.waiting) {
      if (wait.isThere()) {
        wait.resolve();
      }
    }
  }

  private followCursor(): void {
    for (const [final, isShown] of [
      ['h', true],
      ['l', false],
    ] as const) {
      this.emulator.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
        if (parameters.includes(25)) {
          this.isCursorShown = isShown;
        }
        return false;
      });
    }
  }
}
