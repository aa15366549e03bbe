/** What a solution may use. */
export interface Limits {
  /** Milliseconds of processor time for one case. */
  cpuMs: number;
  /** Milliseconds by the clock for one case, for what waits instead of working. */
  wallMs: number;
  /** Milliseconds by the clock for all cases together. */
  totalMs: number;
  memoryMb: number;
  /** What may be printed or written into one file. */
  outputBytes: number;
  /** How many files may be open at once. */
  files: number;
  /** How many processes there may be, where that can be bounded. */
  processes: number;
}

const usual: Limits = {
  cpuMs: 2_000,
  wallMs: 4_000,
  totalMs: 12_000,
  memoryMb: 512,
  outputBytes: 16 * 1024 * 1024,
  files: 256,
  processes: 64,
};

/** The limits of a drill that may name its own: `time` in milliseconds of processor time, `memory` in megabytes. */
export function limitsFor(own: { time?: number | undefined; memory?: number | undefined } = {}): Limits {
  const cpuMs = own.time ?? usual.cpuMs;
  return {
    ...usual,
    cpuMs,
    wallMs: cpuMs * 2,
    totalMs: Math.max(usual.totalMs, cpuMs * 6),
    memoryMb: own.memory ?? usual.memoryMb,
  };
}
