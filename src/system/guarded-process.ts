import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Duplex } from 'node:stream';
import { killCarriers, killQuietly, tokenName } from './leftovers.ts';
import { guardedToken } from './sentinel.ts';

/** A program to start, and where it runs. */
export interface Launch {
  program: string;
  args: readonly string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** An open file that takes what is printed. */
  output: number;
  /** Whether the first process only holds a namespace in which the program runs. */
  isContained: boolean;
}

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

let runs = 0;

/** A process of its own group and with a token of its own, of which nothing is left once it has been stopped. */
export class GuardedProcess {
  /** Speaks with the process on its descriptor 3. */
  readonly channel: Duplex;
  readonly exited: Promise<Exit>;
  private readonly child: ChildProcess;
  private readonly token: string;
  private readonly isContained: boolean;

  constructor({ program, args, folder, environment, output, isContained }: Launch) {
    runs += 1;
    this.token = `${guardedToken()}.${runs}`;
    this.isContained = isContained;
    this.child = spawn(program, [...args], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output, 'pipe'],
      env: { ...environment, [tokenName]: this.token },
    });
    this.channel = this.child.stdio[3] as Duplex;
    this.channel.on('error', () => undefined);
    this.exited = new Promise((resolve) => {
      this.child.once('error', () => resolve({ code: 127, signal: null }));
      this.child.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  /** Ends when the process has, and all that it said has arrived. */
  async finished(): Promise<Exit> {
    const exit = await this.exited;
    if (!this.channel.readableEnded && !this.channel.destroyed) {
      await new Promise<void>((resolve) => {
        // Something that it started may hold the channel open.
        const timer = setTimeout(resolve, 100);
        const end = (): void => {
          clearTimeout(timer);
          resolve();
        };
        this.channel.once('end', end);
        this.channel.once('close', end);
      });
    }
    return exit;
  }

  /** Milliseconds of processor time so far, or nothing where the system does not say. */
  cpuMs(): number | undefined {
    try {
      const text = readFileSync(`/proc/${this.workPid()}/stat`, 'latin1');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      // utime and stime (proc(5)), in ticks of which Linux reports a hundred a second.
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return undefined;
    }
  }

  /** Kilobytes of memory at the most so far, or nothing where the system does not say. */
  peakKb(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.workPid()}/status`, 'latin1');
      const peak = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]);
      return Number.isNaN(peak) ? undefined : peak;
    } catch {
      return undefined;
    }
  }

  /** Ends it and everything that came of it. */
  async stop(): Promise<Exit> {
    const { pid } = this.child;
    if (pid !== undefined) {
      killQuietly(-pid);
      killQuietly(pid);
    }
    this.channel.destroy();
    const exit = await this.exited;
    // What is in a namespace ends with its first process, but a moment later.
    if (pid !== undefined) {
      await killCarriers(this.token, pid);
    }
    return exit;
  }

  private workPid(): number {
    const pid = this.child.pid ?? 0;
    if (!this.isContained) {
      return pid;
    }
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
    return Number(children.split(' ')[0] || pid);
  }
}
