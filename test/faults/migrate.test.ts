import { copyFileSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrationNames, openDatabase } from '../../src/database/open.ts';
import { seal } from '../../src/database/seal.ts';
import { type Paths, pathsFrom } from '../../src/system/paths.ts';
import { contentOf, newHome, noon, prep, workFolder } from '../support/faults.ts';
import { Person } from '../support/prep.ts';

const good = `
  CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
  INSERT INTO tag (name) SELECT drill FROM session;
`;
const broken = `${good}
  ALTER TABLE session ADD COLUMN mood TEXT;
  INSERT INTO no_such_table VALUES (1);
`;

const known = migrationNames(pathsFrom({}, 'linux').migrations).length;

it('goes from nothing to the newest schema without a backup of nothing', () => {
  const paths = pathsFrom({ PREP_HOME: newHome() }, 'linux');
  openDatabase(paths, noon).close();
  expect(versionOf(paths.database)).toBe(known);
  expect(statSync(paths.home).mode & 0o777).toBe(0o700);
  expect(statSync(paths.database).mode & 0o777).toBe(0o600);
  expect(readdirSync(paths.home)).toEqual(['prep.db']);
  openDatabase(paths, noon).close();
  expect(readdirSync(paths.home)).toEqual(['prep.db']);
});

it('brings a file with history up to date after a private, sound and whole backup', async () => {
  const paths = await withHistory(good);
  const before = contentOf(paths.database);
  openDatabase(paths, noon).close();
  expect(versionOf(paths.database)).toBe(known + 1);
  expect(contentOf(paths.database)).toContain('warm-up-longest-run');
  expect(contentOf(paths.database)).toMatch(/^tag:\n\[1,"warm-up-longest-run"\]$/m);
  expect(contentOf(onlyBackup(paths))).toBe(before);
  expect(versionOf(onlyBackup(paths))).toBe(known);
});

it('does none of a migration that fails half-way, and can be run again when it is mended', async () => {
  const paths = await withHistory(broken);
  const before = contentOf(paths.database);
  expect(() => openDatabase(paths, noon)).toThrow(/no_such_table/);
  expect(contentOf(paths.database)).toBe(before);
  expect(versionOf(paths.database)).toBe(known);
  expect(contentOf(onlyBackup(paths))).toBe(before);
  writeFileSync(nextMigration(paths), good);
  openDatabase(paths, noon + 1).close();
  expect(versionOf(paths.database)).toBe(known + 1);
});

it('changes nothing when the backup cannot be made', async () => {
  const paths = await withHistory(good);
  const before = contentOf(paths.database);
  writeFileSync(paths.backups, 'a file where the folder belongs');
  expect(() => openDatabase(paths, noon)).toThrow();
  expect(contentOf(paths.database)).toBe(before);
  expect(versionOf(paths.database)).toBe(known);
});

it('never writes a backup through a link that was planted under its name', async () => {
  const paths = await withHistory(good);
  const before = contentOf(paths.database);
  const victim = join(workFolder(), 'victim');
  writeFileSync(victim, '');
  mkdirSync(paths.backups);
  const stamp = new Date(noon).toISOString().replaceAll(':', '').replace('.', '');
  symlinkSync(victim, join(paths.backups, `${stamp}-schema-${known}-${process.pid}.db`));
  expect(() => openDatabase(paths, noon)).toThrow(/EEXIST/);
  expect(statSync(victim).size).toBe(0);
  expect(contentOf(paths.database)).toBe(before);
});

it('is refused untouched, once migrated, by the program of before', async () => {
  const paths = await withHistory(good);
  openDatabase(paths, noon).close();
  const migrated = contentOf(paths.database);
  const { code, err } = await prep(paths.home, ['status']);
  expect(code).toBe(1);
  expect(err).toContain('newer prep');
  expect(contentOf(paths.database)).toBe(migrated);
});

it('brings a file of the first schema up to date with all of its rows', async () => {
  const paths = pathsFrom({ PREP_HOME: newHome() }, 'linux');
  const first = workFolder();
  copyFileSync(join(paths.migrations, '0001-loop.sql'), join(first, '0001-loop.sql'));
  const old = openDatabase({ ...paths, migrations: first }, noon);
  old.exec(`
    INSERT INTO device (uuid, name, created_at, self, hlc) VALUES (randomblob(16), 'here', 1, 1, 5);
    INSERT INTO tombstone (uuid, entity, device_id, hlc) VALUES (x'000102030405060708090a0b0c0d0e0f', 'block', 1, 7);
    INSERT INTO tombstone (uuid, entity, device_id, hlc) VALUES (x'ff0102030405060708090a0b0c0d0e0f', 'mistake', 1, 8);
  `);
  old.close();
  const connection = openDatabase(paths, noon);
  expect(
    connection.prepare('SELECT hex(uuid) AS uuid, entity, hlc FROM tombstone ORDER BY hlc').all(),
  ).toEqual([
    { uuid: '000102030405060708090A0B0C0D0E0F', entity: 'block', hlc: 7 },
    { uuid: 'FF0102030405060708090A0B0C0D0E0F', entity: 'mistake', hlc: 8 },
  ]);
  expect(connection.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(versionOf(paths.database)).toBe(known);
  connection.close();
  const person = new Person({}, paths.home);
  expect(await person.run('start', '--detach')).toMatchObject({ code: 0 });
  expect(await person.run('finish', '--outcome', 'failed')).toMatchObject({ code: 0 });
});

it('brings the sessions of the third schema up to date, each event and seal as it was', async () => {
  const paths = pathsFrom({ PREP_HOME: newHome() }, 'linux');
  const third = workFolder();
  for (const name of migrationNames(paths.migrations).slice(0, 3)) {
    copyFileSync(join(paths.migrations, name), join(third, name));
  }
  const old = openDatabase({ ...paths, migrations: third }, noon);
  const uuid = '01936f4e-0000-7000-8000-0000000000aa';
  const phases = JSON.stringify({
    phases: [
      { id: 'a', title: 'A', seconds: 60 },
      { id: 'b', title: 'B', seconds: 60 },
    ],
  });
  const rows: [number, number, number, string | null][] = [
    [1, 1, noon, phases],
    [2, 8, noon + 1_000, JSON.stringify({ text: 'kept' })],
    [3, 11, noon + 60_000, JSON.stringify({ outcome: 'failed' })],
  ];
  const session = [
    uuid,
    'last-one',
    'coding',
    'Last one',
    10,
    'live',
    noon,
    'UTC',
    0,
    '2026-11-20',
    0,
    noon + 60_000,
    60_000,
    'failed',
  ];
  old.exec(`INSERT INTO device (uuid, name, created_at, self, hlc) VALUES (randomblob(16), 'here', 1, 1, 5)`);
  old
    .prepare(
      `INSERT INTO session (uuid, drill, kind, title, planned_minutes, source, started_at, zone, offset_minutes, day, open,
         ended_at, elapsed_ms, outcome, device_id, seal) VALUES (unhex(?, '-'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`,
    )
    .run(...session, seal(session));
  for (const [sequence, kind, at, data] of rows) {
    old
      .prepare('INSERT INTO event VALUES (1, ?, ?, ?, 1, ?, ?)')
      .run(sequence, kind, at, data, seal([1, sequence, kind, at, data]));
  }
  const before = old.prepare('SELECT * FROM event ORDER BY sequence').all();
  old.close();
  const connection = openDatabase(paths, noon);
  expect(connection.prepare('SELECT * FROM event ORDER BY sequence').all()).toEqual(before);
  expect(connection.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(() => connection.exec('DELETE FROM event')).toThrow('never deleted');
  expect(() => connection.exec('UPDATE event SET at = 1')).toThrow('never changed');
  connection.close();
  const person = new Person({}, paths.home);
  // Read with its seals: a row that is not what was written would be refused.
  expect(await person.json('history')).toMatchObject({
    sessions: [{ drill: 'last-one', style: 'round', score: null }],
  });
  expect(await person.json('show', 'last')).toMatchObject({ session: { notes: [{ text: 'kept' }] } });
});

/** A finished session in a file of the newest schema, and one more migration than the program ships. */
async function withHistory(migration: string): Promise<Paths> {
  const home = newHome();
  const person = new Person({}, home);
  for (const argv of [
    ['start', '--detach'],
    ['note', 'kept'],
    ['finish', '--outcome', 'failed', '--broke', 'a', '--rule', 'b'],
  ]) {
    expect(await person.run(...argv)).toMatchObject({ code: 0 });
  }
  const shipped = pathsFrom({ PREP_HOME: home }, 'linux');
  const migrations = workFolder();
  for (const name of migrationNames(shipped.migrations)) {
    copyFileSync(join(shipped.migrations, name), join(migrations, name));
  }
  const paths = { ...shipped, migrations };
  writeFileSync(nextMigration(paths), migration);
  return paths;
}

function nextMigration({ migrations }: Paths): string {
  return join(migrations, `${String(known + 1).padStart(4, '0')}-made-up.sql`);
}

function onlyBackup({ backups }: Paths): string {
  expect(statSync(backups).mode & 0o777).toBe(0o700);
  const [name = '', ...others] = readdirSync(backups).filter((entry) => /\.db$/.test(entry));
  expect(others).toEqual([]);
  const path = join(backups, name);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  return path;
}

function versionOf(path: string): number {
  const connection = new Database(path);
  try {
    return Number(connection.pragma('user_version', { simple: true }));
  } finally {
    connection.close();
  }
}
