import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  contentOf,
  copyOf,
  Draw,
  mustRun,
  prep,
  runChild,
  stackTrace,
  surroundings,
  thoroughness,
  workFolder,
} from '../support/faults.ts';
import { writingCommands } from '../support/faults-commands.ts';

const disk = workFolder();
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=700', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (mounted) {
    spawnSync('umount', [disk]);
  }
});

describe.skipIf(!mounted)(
  `on a disk of 3 MB${mounted ? '' : ' (skipped: mounting is not permitted)'}`,
  () => {
    it('does all of a command or none of it with 0 to 39 free blocks, and all of it once there is room', async () => {
      const draw = new Draw(61);
      const codes = new Set<number>();
      for (const { name, home: from, argv } of await writingCommands()) {
        const done = copyOf(from);
        const before = contentOf(join(done, 'prep.db'));
        await mustRun(done, argv);
        const after = contentOf(join(done, 'prep.db'));
        for (let trial = 0; trial < 4 * thoroughness; trial += 1) {
          const home = join(disk, 'home');
          cpSync(from, home, { recursive: true });
          const blocks = draw.below(40);
          const filler = fillUpTo(blocks);
          const { code, err } = await prep(home, argv);
          codes.add(code);
          rmSync(filler);
          const found = contentOf(join(home, 'prep.db'));
          const situation = `${name}, ${blocks} blocks free: ${err}`;
          expect([0, 1], situation).toContain(code);
          expect(found === (code === 0 ? after : before), situation).toBe(true);
          if (code === 1) {
            expect(err, situation).toMatch(/disk is full/);
            expect(err).not.toMatch(stackTrace);
            await mustRun(home, argv);
            expect(contentOf(join(home, 'prep.db')) === after, situation).toBe(true);
          }
          rmSync(home, { recursive: true });
        }
      }
    });
  },
);

it('says plainly that an answer could not be written', async () => {
  const home = workFolder();
  await mustRun(home, ['start', '--detach']);
  for (const argv of [['status'], ['stats', '--json']]) {
    const { code, err } = await runChild(
      'sh',
      ['-c', 'exec "$@" >/dev/full', 'sh', process.execPath, 'bin/prep.js', ...argv],
      surroundings(home),
    );
    expect(code).toBe(1);
    expect(err).not.toBe('');
    expect(err).not.toMatch(stackTrace);
  }
});

/** Fills the disk but for some blocks of 4 KB. */
function fillUpTo(blocks: number): string {
  const path = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  const file = openSync(path, 'w');
  try {
    writeSync(file, Buffer.alloc(Math.max(0, bavail * bsize - blocks * 4096)));
  } finally {
    closeSync(file);
  }
  return path;
}
