import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { practiceOf } from '../../src/practice/kinds/index.ts';
import { scalePhases } from '../../src/practice/phases.ts';
import type { SessionEvent } from '../../src/practice/session-event.ts';
import { insertSession } from '../../src/practice/session-store.ts';
import type { CivilDate } from '../../src/system/civil-date.ts';
import { pathsFrom } from '../../src/system/paths.ts';
import { repeatable } from '../../src/system/random.ts';
import { temporaryFolder } from '../support/prep.ts';

const begin = Date.parse('2026-11-20T18:00:00Z');

/** A session of 45 minutes with a hundred events of every sort that the screen writes, notes aside. */
function busySession(at: number): SessionEvent[] {
  const started: SessionEvent = {
    kind: 'started',
    at,
    data: { phases: scalePhases(practiceOf('coding').phases, 45), seed: 123_456_789 },
  };
  const middle = Array.from({ length: 98 }, (_, index): SessionEvent => {
    const when = at + index * 27_000 + 1_000;
    switch (index % 7) {
      case 0:
        return { kind: 'tested', at: when, data: { verdict: 'wrong-answer', passed: 3, total: 12 } };
      case 1:
        return { kind: 'phase', at: when, data: { to: Math.floor(index / 20) } };
      case 2:
        return { kind: 'stuck', at: when, data: {} };
      case 3:
        return { kind: 'answered', at: when, data: { item: 'uploads-peak', text: '6k/s' } };
      case 4:
        return { kind: 'handled', at: when, data: { index: 1, isHandled: true } };
      case 5:
        return { kind: 'acted', at: when, data: { action: 'look-at-dashboard' } };
      default:
        return { kind: 'hint', at: when, data: { index: index % 5 } };
    }
  });
  return [started, ...middle, { kind: 'finished', at: at + 2_700_000, data: { outcome: 'solved' } }];
}

it('keeps a session of 45 minutes and 100 events in less than 6 KB of the file', () => {
  const paths = pathsFrom({ PREP_HOME: temporaryFolder() }, 'linux');
  const connection = openDatabase(paths, begin);
  const sizeNow = (): number => {
    connection.exec('VACUUM');
    connection.pragma('wal_checkpoint(TRUNCATE)');
    return statSync(paths.database).size;
  };
  const before = sizeNow();
  const sessions = 200;
  for (let number = 0; number < sessions; number += 1) {
    const at = begin + number * 86_400_000;
    insertSession(
      connection,
      {
        drill: 'flaky-test-report',
        kind: 'coding',
        title: 'Tests that change their mind',
        plannedMinutes: 45,
        blockId: undefined,
        source: 'live',
        zone: 'Europe/Berlin',
      },
      busySession(at),
      (epochMs) => ({ day: new Date(epochMs).toISOString().slice(0, 10) as CivilDate, offsetMinutes: 60 }),
      repeatable(number),
    );
  }
  const each = (sizeNow() - before) / sessions;
  connection.close();
  expect(busySession(begin)).toHaveLength(100);
  expect(each).toBeLessThan(6 * 1024);
});
