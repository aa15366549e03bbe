import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  contentOf,
  copyOf,
  Draw,
  type Ended,
  mustRun,
  newHome,
  prep,
  stackTrace,
  thoroughness,
} from '../support/faults.ts';
import { type Writing, writingCommands } from '../support/faults-commands.ts';
import { type Fault, type Point, pointsOf, runWithFault, straceMissing } from '../support/faults-strace.ts';

const missing = straceMissing();

/** A command with what its file says before and after it, and every point at which it can be struck. */
interface Struck extends Writing {
  before: string;
  after: string;
  points: Point[];
}

describe.skipIf(missing !== undefined)(
  `at system calls that write${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    let commands: Struck[] = [];

    beforeAll(async () => {
      commands = [];
      for (const command of await writingCommands()) {
        const home = copyOf(command.home);
        const before = contentOf(join(home, 'prep.db'));
        const points = await pointsOf(home, command.argv);
        const after = contentOf(join(home, 'prep.db'));
        expect(after, command.name).not.toBe(before);
        commands.push({ ...command, before, after, points });
      }
    });

    it('leaves the old state or the new one, never one between, when it is killed', async () => {
      await struckAtATenth(
        commands,
        21,
        { what: 'signal=SIGKILL', lasting: false },
        async (command, home, ended) => {
          expect(ended.signal).toBe('SIGKILL');
          const now = contentOf(join(home, 'prep.db'));
          const allowed = ended.out === '' ? [command.before, command.after] : [command.after];
          expect(allowed).toContain(now);
        },
      );
    });

    it.each([
      ['full, once', 23, { what: 'error=ENOSPC', lasting: false }],
      ['full and stays so', 25, { what: 'error=ENOSPC', lasting: true }],
      ['failing, once', 27, { what: 'error=EIO', lasting: false }],
      ['failing and stays so', 29, { what: 'error=EIO', lasting: true }],
    ])(
      'does all of a command or none of it, and doubles nothing, when the disk is %s',
      async (_name, seed, fault) => {
        let refusals = 0;
        await struckAtATenth(commands, seed, fault, async (command, home, ended) => {
          expect([0, 1]).toContain(ended.code);
          if (ended.code === 1) {
            refusals += 1;
            expect(ended.err.trim()).not.toBe('');
            expect(ended.err).not.toMatch(stackTrace);
            expect(contentOf(join(home, 'prep.db'))).toBe(command.before);
            await mustRun(home, command.argv);
          }
          expect(contentOf(join(home, 'prep.db'))).toBe(command.after);
        });
        expect(refusals).toBeGreaterThan(0);
      },
    );

    it('begins a first session whatever struck the start that came before it', async () => {
      const argv = ['start', '--detach'];
      const points = await pointsOf(newHome(), argv);
      const draw = new Draw(33);
      for (const what of ['signal=SIGKILL', 'error=ENOSPC', 'error=EIO']) {
        for (const point of some(points, 0.05 * thoroughness, draw)) {
          const home = newHome();
          const ended = await runWithFault(home, argv, point, { what, lasting: false });
          expect(ended.err).not.toMatch(stackTrace);
          const again = await prep(home, argv);
          expect(
            again.code === 0 || /running already/.test(again.err),
            `${what} ${point.call} ${point.nth}`,
          ).toBe(true);
          const { session } = JSON.parse(await mustRun(home, ['status', '--json'])) as { session: unknown };
          expect(session).not.toBeNull();
        }
      }
    });
  },
);

type Check = (command: Struck, home: string, ended: Ended) => Promise<void>;

/** Strikes each command at a random tenth of its points, and at one at least; two commands at a time. */
async function struckAtATenth(
  commands: readonly Struck[],
  seed: number,
  fault: Fault,
  check: Check,
): Promise<void> {
  const lane = async (mine: readonly Struck[], draw: Draw): Promise<void> => {
    for (const command of mine) {
      for (const point of some(command.points, share(fault), draw)) {
        const home = copyOf(command.home);
        const ended = await runWithFault(home, command.argv, point, fault);
        await check(command, home, ended).catch((error: unknown) => {
          throw new Error(
            `${command.name}, ${fault.what} at ${point.call} ${point.nth}: ${ended.out}${ended.err}`,
            {
              cause: error,
            },
          );
        });
      }
    }
  };
  const half = Math.ceil(commands.length / 2);
  await Promise.all([
    lane(commands.slice(0, half), new Draw(seed)),
    lane(commands.slice(half), new Draw(seed + 1)),
  ]);
}

/** A tenth of the points is killed at; the four ways to fail share two tenths. */
function share({ what }: Fault): number {
  return (what === 'signal=SIGKILL' ? 0.1 : 0.05) * thoroughness;
}

/** Points drawn without putting one back, one at least. */
function some(points: readonly Point[], part: number, draw: Draw): Point[] {
  const left = [...points];
  const count = Math.min(left.length, Math.max(1, Math.floor(left.length * part)));
  return Array.from({ length: count }, () => left.splice(draw.below(left.length), 1)).flat();
}
