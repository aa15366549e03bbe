import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/database/connect.ts';
import { openDatabase } from '../../src/database/open.ts';
import type { Attempt } from '../../src/judge/attempt.ts';
import { attemptsAt, insertAttempt, sourceOf } from '../../src/judge/attempt-store.ts';
import { addOwnCase, ownCases, removeOwnCase } from '../../src/judge/own-case-store.ts';
import type { CivilDate } from '../../src/system/civil-date.ts';
import { pathsFrom } from '../../src/system/paths.ts';
import { randomFrom } from '../../src/system/random.ts';
import { temporaryFolder } from '../support/prep.ts';

const random = randomFrom({ PREP_SEED: '1' });
const day = { zone: 'UTC', offsetMinutes: 0, day: '2026-11-20' as CivilDate };
const attempt: Omit<Attempt, 'uuid'> = {
  sessionId: undefined,
  drill: 'one',
  language: 'python',
  at: 1_000,
  mode: 'test',
  verdict: 'wrong-answer',
  passed: 1,
  total: 2,
  details: { failed: [{ source: 'hidden', number: 2 }], wallMs: 12, peakKb: 9_000 },
};

function opened(): Connection {
  return openDatabase(pathsFrom({ PREP_HOME: temporaryFolder() }, 'linux'), 1_000);
}

describe('attempts', () => {
  it('are kept with their source, equal sources once and packed', () => {
    const connection = opened();
    const long = 'def f():\n    return 1\n'.repeat(200);
    for (const [at, source] of [
      [1, long],
      [2, long],
      [3, 'other'],
    ] as const) {
      insertAttempt(connection, { ...attempt, at }, source, day, random);
    }
    const found = attemptsAt(connection, ['one']);
    expect(found.map(({ at }) => at)).toEqual([1, 2, 3]);
    expect(found.map(({ uuid }) => sourceOf(connection, uuid))).toEqual([long, long, 'other']);
    expect(found[0]).toEqual({ ...attempt, at: 1, uuid: found[0]?.uuid });
    const rows = connection.prepare('SELECT size, length(body) AS packed FROM source ORDER BY id').all();
    expect(rows).toMatchObject([{ size: long.length }, { size: 5 }]);
    expect((rows[0] as { packed: number }).packed).toBeLessThan(200);
    expect(attemptsAt(connection, ['none'])).toEqual([]);
  });

  it('and their sources are never changed or deleted', () => {
    const connection = opened();
    insertAttempt(connection, attempt, 'x', day, random);
    for (const sql of [
      "UPDATE attempt SET verdict = 'accepted'",
      'DELETE FROM attempt',
      "UPDATE source SET body = x'00'",
      'DELETE FROM source',
    ]) {
      expect(() => connection.exec(sql)).toThrow(/never/);
    }
  });

  it('that are damaged are noticed', () => {
    const connection = opened();
    insertAttempt(connection, attempt, 'text '.repeat(50), day, random);
    const [one] = attemptsAt(connection, ['one']);
    connection.exec('DROP TRIGGER source_keeps; DROP TRIGGER attempt_keeps');
    connection.exec("UPDATE source SET body = x'0102'");
    expect(() => sourceOf(connection, one?.uuid ?? '')).toThrow(/damaged/);
    connection.exec('UPDATE attempt SET passed = 2');
    expect(() => attemptsAt(connection, ['one'])).toThrow(/damaged/);
  });
});

describe('own cases', () => {
  it('are numbered, removed with a mark, and belong to their drill', () => {
    const connection = opened();
    const add = (drill: string, value: number): number =>
      addOwnCase(connection, drill, { input: [value], expected: value }, 1_000, random).number;
    expect([add('one', 5), add('one', 6), add('two', 7)]).toEqual([1, 2, 1]);
    expect(removeOwnCase(connection, 'one', 1, 2_000, random)).toBe(true);
    expect(removeOwnCase(connection, 'one', 1, 2_000, random)).toBe(false);
    expect(ownCases(connection, 'one')).toEqual([{ number: 2, case: { input: [6], expected: 6 } }]);
    expect(connection.prepare('SELECT entity FROM tombstone').pluck().all()).toEqual(['own_case']);
    connection.exec("UPDATE own_case SET body = '{}'");
    expect(() => ownCases(connection, 'one')).toThrow(/damaged/);
  });
});
