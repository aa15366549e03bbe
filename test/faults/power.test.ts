import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { pathsFrom } from '../../src/system/paths.ts';
import { contentOf, copyOf, Draw, newHome, noon, thoroughness } from '../support/faults.ts';
import { Disk, type DiskOperation, operationsOf } from '../support/faults-disk.ts';
import { straceMissing } from '../support/faults-strace.ts';

const missing = straceMissing();

it('waits for the disk at every commit: WAL with synchronous FULL, on the connection that writes', () => {
  const connection = openDatabase(pathsFrom({ PREP_HOME: newHome() }, 'linux'), noon);
  try {
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
  } finally {
    connection.close();
  }
});

describe.skipIf(missing !== undefined)(
  `when power is lost${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    it('keeps what was acknowledged, and the next command all or not at all, on a hundred disks', async () => {
      const home = newHome();
      const log: DiskOperation[] = [];
      // What the file says after so many acknowledged commands.
      const states: string[] = [];
      for (const argv of commands) {
        log.push(...(await operationsOf(home, argv)));
        states.push(contentOf(join(copyOf(home), 'prep.db')));
      }
      expect(log.filter(({ kind }) => kind === 'said')).toHaveLength(commands.length);
      const draw = new Draw(31);
      for (let trial = 0; trial < 100 * thoroughness; trial += 1) {
        const moment = momentIn(log, draw);
        const disk = new Disk();
        for (const operation of log.slice(0, moment)) {
          disk.do(operation);
        }
        const acknowledged = log.slice(0, moment).filter(({ kind }) => kind === 'said').length;
        const image = newHome();
        disk.losePower(image, draw);
        const paths = pathsFrom({ PREP_HOME: image }, 'linux');
        openDatabase(paths, noon).close();
        const found = states.indexOf(contentOf(paths.database));
        // Before the first answer there may be less than the first state; nothing was promised yet.
        const expected = acknowledged === 0 ? [-1, 0] : [acknowledged - 1, acknowledged];
        expect(expected, `trial ${trial}, after ${moment} of ${log.length}`).toContain(found);
      }
    });
  },
);

const commands = [
  ['plan'],
  ['start', 'coding', '--detach'],
  ['note', 'the invariant'],
  ['hint'],
  ['pause'],
  ['resume'],
  [
    'finish',
    '--outcome',
    'failed',
    '--broke',
    'minute 12',
    '--rule',
    'smallest case first',
    '--failure',
    'edge-cases',
  ],
  ['log', 'external', '--minutes', '30', '--outcome', 'solved'],
  ['edit', 'last', '--outcome', 'partial'],
  ['config', 'set', 'minutes', '45'],
];

/** Half of the moments lie right after an answer, where nothing may be lost any more; the rest anywhere. */
function momentIn(log: readonly DiskOperation[], draw: Draw): number {
  const answers = log.flatMap(({ kind }, index) => (kind === 'said' ? [index + 1] : []));
  return draw.below(2) === 0 ? draw.one(answers) : draw.below(log.length + 1);
}
