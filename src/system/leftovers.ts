import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The environment variable by which every process of a run is known, whatever group or session it went to. */
export const tokenName = 'PREP_RUN';

/**
 * The processes whose environment carries a token; nothing can be said of those of other people.
 *
 * @param after only processes that began after this one, which makes looking cheap
 */
export function carriersOf(token: string, after?: number): number[] {
  const text = `${tokenName}=${token}`;
  if (process.platform !== 'linux') {
    return process.platform === 'win32' ? [] : carriersByList(text);
  }
  return candidates(after).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(text);
    } catch {
      return false;
    }
  });
}

/** Kills every process that carries a token, until none is left or a second has passed; gives how many there were. */
export async function killCarriers(token: string, after?: number): Promise<number> {
  const seen = new Set<number>();
  for (let round = 0; round < 120; round += 1) {
    const found = carriersOf(token, round === 0 ? after : undefined);
    if (found.length === 0) {
      return seen.size;
    }
    for (const pid of found) {
      seen.add(pid);
      killQuietly(pid);
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(10, 1 + round)));
  }
  return seen.size;
}

/** Sends SIGKILL to a process, or to a group when the number is negative; one that is gone already is fine. */
export function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone, or never was ours.
  }
}

/** Numbers are given out in order, so that those after a process lie between it and the last one given. */
function candidates(after: number | undefined): number[] {
  const last = Number(readFileSync('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
  if (after !== undefined && last >= after && last - after <= 64) {
    return Array.from({ length: last - after }, (_, index) => after + 1 + index);
  }
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid);
}

/** Where there is no /proc: `ps` shows the environment of one's own processes behind their words. */
function carriersByList(text: string): number[] {
  try {
    return execFileSync('ps', ['-axEww', '-o', 'pid=,command='], { encoding: 'utf8', stdio: 'pipe' })
      .split('\n')
      .filter((line) => line.includes(text))
      .map((line) => Number.parseInt(line, 10))
      .filter((pid) => pid > 1 && pid !== process.pid);
  } catch {
    return [];
  }
}
