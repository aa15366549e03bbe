import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, copyOf, mustRun, newHome, prep, stackTrace, workFolder } from '../support/faults.ts';

// Permissions do not bind root, a mount does.
const isRoot = process.getuid?.() === 0;
const disk = workFolder();
const isMounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0;
const isPossible = isMounted || !isRoot;

afterAll(() => {
  if (isMounted) {
    spawnSync('umount', [disk]);
  } else {
    spawnSync('chmod', ['-R', 'u+w', disk]);
  }
});

describe.skipIf(!isPossible)(
  `a folder that may only be read${isPossible ? '' : ' (skipped: mounting is not permitted)'}`,
  () => {
    const home = join(disk, 'home');
    const empty = join(disk, 'empty');

    beforeAll(async () => {
      const history = newHome();
      await mustRun(history, ['start', '--detach']);
      cpSync(history, home, { recursive: true });
      mkdirSync(empty);
      if (isMounted) {
        expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
      } else {
        chmodSync(join(home, 'prep.db'), 0o400);
        chmodSync(home, 0o500);
        chmodSync(empty, 0o500);
      }
    });

    it.each([
      ['note', 'x'],
      ['phase'],
      ['finish', '--outcome', 'solved'],
      ['log', 'external', '--minutes', '9', '--outcome', 'solved'],
    ])('is named by a command that would write, and stays as it is: %s', async (...argv) => {
      const before = contentOf(join(copyOf(home), 'prep.db'));
      const { code, out, err } = await prep(home, argv);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(home);
      expect(err).toMatch(/may not write|that you can write to/);
      expect(err).not.toMatch(stackTrace);
      expect(contentOf(join(copyOf(home), 'prep.db'))).toBe(before);
    });

    it('is named when there is no database yet', async () => {
      const { code, out, err } = await prep(empty, ['start']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(empty);
      expect(err).toMatch(/may not write|that you can write to/);
      expect(err).not.toMatch(stackTrace);
      expect(readdirSync(empty)).toEqual([]);
    });

    it('gives its answer, or says why it cannot, to a command that reads', async () => {
      for (const argv of [['status'], ['stats'], ['today']]) {
        const { code, out, err } = await prep(home, argv);
        if (code === 0) {
          expect(out).toContain('The longest steady stretch');
        } else {
          expect({ code, out }).toEqual({ code: 1, out: '' });
          expect(err).toContain(home);
          expect(err).not.toMatch(stackTrace);
        }
      }
    });
  },
);
