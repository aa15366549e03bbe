// What the live screen costs while nobody touches it: percent of one core, by the kernel's own count.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';

/** Kernel ticks a second (USER_HZ), which every Linux gives as 100. */
const ticksPerSecond = 100;
const settleMs = 3_000;

/**
 * Shows a running session in some panes at once.
 *
 * @param panes how many
 * @param seconds how long
 * @returns percent of one core that each pane took, apart from its start
 */
export async function liveCosts(root, environment, panes, seconds) {
  const shown = Array.from({ length: panes }, () =>
    spawn(process.execPath, [join(root, 'bin/prep.js'), 'resume'], {
      cols: 100,
      rows: 40,
      env: { ...environment, TERM: 'xterm-256color', PREP_NOW: '' },
    }),
  );
  for (const pane of shown) {
    pane.onData(() => undefined);
  }
  await sleep(settleMs);
  const before = shown.map(({ pid }) => ticksOf(pid));
  await sleep(seconds * 1000);
  const costs = shown.map(({ pid }, index) => ticksOf(pid) - (before[index] ?? 0));
  for (const pane of shown) {
    pane.write('q');
  }
  await sleep(500);
  return costs.map((ticks) => (100 * ticks) / ticksPerSecond / seconds);
}

function ticksOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
