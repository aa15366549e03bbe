import { emitKeypressEvents } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';

/** Something that the loop behind a live screen reacts to. */
export type LiveEvent =
  | { type: 'key'; name: string }
  | { type: 'tick' }
  | { type: 'resize' }
  /** Something else that the loop was told of. */
  | { type: 'signal'; name: string }
  /** The terminal is going away, or somebody asked the process to end. */
  | { type: 'end' };

export interface Size {
  columns: number;
  rows: number;
}

const enter = '\u001b[?1049h';
const prepare = '\u001b[?25l\u001b[?7l\u001b[2J';
const leave = '\u001b[?7h\u001b[?25h\u001b[?1049l';
/** The cursor at the top of an empty screen, still beside the scrollback. */
const lendOut = '\u001b[?7h\u001b[?25h\u001b[2J\u001b[H';
const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';
const endings: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGINT'];

/**
 * The terminal as one calm screen: it is taken over without touching the scrollback, only lines that changed are
 * written, and whatever ends the process, the terminal is given back as it was.
 */
export class LiveScreen {
  private readonly input: ReadStream;
  private readonly output: WriteStream;
  private readonly intervalMs: number;
  private readonly waiting: LiveEvent[] = [];
  private wake: (() => void) | undefined;
  private shown: string[] = [];
  private timer: NodeJS.Timeout | undefined;
  private continuing: NodeJS.Timeout | undefined;
  private isEntered = false;

  constructor(input: ReadStream, output: WriteStream, intervalMs: number) {
    this.input = input;
    this.output = output;
    this.intervalMs = intervalMs;
  }

  /** Takes the terminal over. */
  open(): void {
    this.listen();
    this.takeOver();
  }

  /** Gives the terminal back; safe to call twice. */
  close(): void {
    this.unlisten();
    this.giveBack();
  }

  /** Tells the loop of something that came from elsewhere. */
  signal(name: string): void {
    this.push({ type: 'signal', name });
  }

  size(): Size {
    return { columns: this.output.columns || 80, rows: this.output.rows || 24 };
  }

  /** Shows these lines; those that stand there already are not written again. */
  paint(lines: readonly string[]): void {
    const { rows } = this.size();
    const next = lines.slice(0, rows);
    let written = '';
    for (let row = 0; row < Math.max(next.length, this.shown.length); row += 1) {
      const line = next[row] ?? '';
      if (line !== this.shown[row]) {
        // Cleared first: after a line that fills the screen's width, clearing would take its last character.
        written += `\u001b[${row + 1};1H\u001b[2K${line}`;
      }
    }
    if (written !== '') {
      this.output.write(beginUpdate + written + endUpdate);
    }
    this.shown = [...next];
  }

  /** The next thing that happens. */
  async next(): Promise<LiveEvent> {
    for (;;) {
      const event = this.waiting.shift();
      if (event !== undefined) {
        return event;
      }
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /**
   * Lends the cleared screen to something that asks its own questions. Meanwhile ticks go to `onTick`; what ends the
   * process is the next event.
   */
  async lend<Result>(use: () => Promise<Result>, onTick: () => void): Promise<Result> {
    this.ignoreScreen();
    const timer = setInterval(onTick, this.intervalMs);
    this.input.setRawMode(false);
    this.output.write(lendOut);
    try {
      return await use();
    } finally {
      clearInterval(timer);
      this.followScreen();
      this.takeOver();
    }
  }

  private takeOver(): void {
    const switched = this.isEntered ? '' : enter;
    this.isEntered = true;
    this.shown = [];
    this.input.setRawMode(true);
    this.input.resume();
    this.output.write(switched + prepare);
  }

  private readonly giveBack = (): void => {
    if (!this.isEntered) {
      return;
    }
    this.isEntered = false;
    try {
      this.output.write(leave);
      this.input.setRawMode(false);
    } catch {
      // The terminal is gone: there is nothing left to restore.
    }
    this.input.pause();
  };

  private listen(): void {
    for (const signal of endings) {
      process.on(signal, this.onEnd);
    }
    process.on('exit', this.giveBack);
    this.input.on('end', this.onEnd);
    this.input.on('error', this.onEnd);
    this.followScreen();
  }

  private unlisten(): void {
    this.ignoreScreen();
    for (const signal of endings) {
      process.off(signal, this.onEnd);
    }
    process.off('exit', this.giveBack);
    this.input.off('end', this.onEnd);
    this.input.off('error', this.onEnd);
  }

  private followScreen(): void {
    emitKeypressEvents(this.input);
    this.input.on('keypress', this.onKey);
    this.output.on('resize', this.onResize);
    process.on('SIGCONT', this.onContinue);
    this.timer = setInterval(() => this.push({ type: 'tick' }), this.intervalMs);
  }

  private ignoreScreen(): void {
    clearInterval(this.timer);
    clearTimeout(this.continuing);
    this.input.off('keypress', this.onKey);
    this.output.off('resize', this.onResize);
    process.off('SIGCONT', this.onContinue);
  }

  private push(event: LiveEvent): void {
    // One tick in the queue is enough: ticks only ask for a look at the clock.
    if (event.type !== 'tick' || !this.waiting.some(({ type }) => type === 'tick')) {
      this.waiting.push(event);
    }
    this.wake?.();
  }

  private readonly onKey = (
    text: string | undefined,
    key: { name?: string; ctrl?: boolean } | undefined,
  ): void => {
    if (key?.ctrl === true && key.name === 'z') {
      this.suspend();
      return;
    }
    const name =
      key?.ctrl === true && key.name !== undefined ? `ctrl-${key.name}` : (key?.name ?? text ?? '');
    this.push({ type: 'key', name: name === '' ? (text ?? '') : name });
  };

  private suspend(): void {
    this.giveBack();
    // The whole foreground group stops, as Ctrl-Z does outside raw mode; a wrapper such as npx included.
    process.kill(0, 'SIGTSTP');
    // Where no shell could continue it (a terminal that runs nothing else), the system does not stop it either.
    this.continuing = setTimeout(this.onContinue, 100);
  }

  private readonly onContinue = (): void => {
    clearTimeout(this.continuing);
    // Nobody knows what others did to the terminal meanwhile: line settings and screen are made anew.
    this.input.setRawMode(false);
    this.takeOver();
    this.push({ type: 'resize' });
  };

  private readonly onResize = (): void => {
    this.shown = [];
    this.output.write('\u001b[2J');
    this.push({ type: 'resize' });
  };

  private readonly onEnd = (): void => this.push({ type: 'end' });
}
