import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../src/commands/manifest.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

const ground = ['database', 'terminal', 'system'];
/** In this order: a room may use those before it, never one after it. */
const rooms = [
  'library',
  'judge',
  'practice',
  'review',
  'readiness',
  'calendar',
  'progress',
  'career',
  'exchange',
];
const top = ['commands', 'cli'];

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

interface File {
  path: string;
  room: string;
  text: string;
  imports: Import[];
}

const files = listFiles(source);

describe('the floors', () => {
  it('consist of known rooms only', () => {
    const known = [...ground, ...rooms, ...top];
    expect(files.filter(({ room }) => !known.includes(room)).map(({ path }) => path)).toEqual([]);
  });

  it('keep the ground floor free of interviews', () => {
    const broken = inside(ground, (_from, to) => !ground.includes(to));
    expect(broken).toEqual([]);
  });

  it('let system use nothing but itself', () => {
    expect(inside(['system'], (_from, to) => to !== 'system')).toEqual([]);
  });

  it('let a room use the ground floor and the rooms before it', () => {
    const broken = inside(
      rooms,
      (from, to) => !ground.includes(to) && !(rooms.includes(to) && rooms.indexOf(to) <= rooms.indexOf(from)),
    );
    expect(broken).toEqual([]);
  });

  it('let nothing but cli import cli', () => {
    const broken = inside([...ground, ...rooms, 'commands'], (_from, to) => to === 'cli');
    expect(broken).toEqual([]);
  });
});

/** What a file in a room may import besides pure files, by the end of its name. */
const roles: { end: string; packages: RegExp; floors: string[] }[] = [
  { end: '-store.ts', packages: /^better-sqlite3$/, floors: ['database', 'system'] },
  { end: '-view.ts', packages: /^(d3-scale|d3-shape)$/, floors: ['terminal'] },
  { end: '-files.ts', packages: /^(node:.*|gray-matter|js-yaml)$/, floors: ['system'] },
  { end: '-process.ts', packages: /^(node:.*|fast-check)$/, floors: ['system'] },
  { end: '-schema.ts', packages: /^zod$/, floors: ['system'] },
  {
    end: '',
    packages: /^(date-fns(\/.*)?|ts-fsrs|fastest-levenshtein|fast-check|diff|sucrase)$/,
    floors: [],
  },
];

/** Files of the ground floor that are pure themselves. */
const pure = [
  'system/civil-date.ts',
  'system/errors.ts',
  'system/clean.ts',
  'system/ids.ts',
  'system/random.ts',
  'terminal/text.ts',
  'terminal/markdown-tokens.ts',
];

describe('the roles of files in a room', () => {
  const roomFiles = files.filter(({ room }) => rooms.includes(room));

  it.each(roomFiles.map(({ path }) => path))('%s imports what its role may', (path) => {
    const file = roomFiles.find((candidate) => candidate.path === path);
    const role = roleOf(path);
    const broken = (file?.imports ?? []).filter(({ to, isType }) => !isType && !mayImport(role, path, to));
    expect(broken.map(({ to }) => to)).toEqual([]);
  });

  it('keep SQL in stores and on the ground floor', () => {
    const statement =
      /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA)\b[^'\n]*\b(FROM|INTO|SET|WHERE|VALUES)\b/;
    const broken = files.filter(
      ({ path, room, text }) => room !== 'database' && !path.endsWith('-store.ts') && statement.test(text),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('keep the clock, randomness and the process out of rules', () => {
    const forbidden =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\(|\bprocess\.|\bTemporal\.Now/;
    const broken = roomFiles.filter(({ path, text }) => roleOf(path).end === '' && forbidden.test(text));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('let only the system room read the clock', () => {
    const forbidden = /\bDate\.now\(|\bnew Date\(\s*\)/;
    const broken = files.filter(({ path, text }) => path !== 'system/clock.ts' && forbidden.test(text));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});

describe('the lists', () => {
  it('name every command, and no other', () => {
    const inFolder = readdirSync(join(source, 'commands'))
      .filter((name) => name.endsWith('.ts') && name !== 'manifest.ts')
      .map((name) => basename(name, '.ts'))
      .sort();
    expect(manifest.map(({ name }) => name.replace(' ', '-')).sort()).toEqual(inFolder);
  });

  it.each(['practice/kinds', 'judge/languages', 'judge/checkers', 'exchange/importers'])(
    'name everything in %s',
    (path) => {
      const folder = join(source, path);
      const inFolder = readdirSync(folder).filter((name) => !['index.ts', 'checker.ts'].includes(name));
      const listed = readFileSync(join(folder, 'index.ts'), 'utf8');
      expect(inFolder.filter((name) => !listed.includes(`'./${name}'`))).toEqual([]);
    },
  );

  it('number the migrations without a gap', () => {
    const numbers = readdirSync(join(root, 'migrations')).map((name) => Number(name.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});

it('keeps commands from importing each other', () => {
  const broken = files
    .filter(({ path }) => dirname(path) === 'commands' && !path.endsWith('manifest.ts'))
    .flatMap(({ path, imports }) =>
      imports.filter(({ to }) => /^commands\/[a-z-]+\.ts$/.test(to)).map(({ to }) => `${path} -> ${to}`),
    );
  expect(broken).toEqual([]);
});

it('leaves tables and pages to views: a command formats none', () => {
  const broken = files
    .filter(({ path }) => dirname(path) === 'commands')
    .filter(({ imports }) => imports.some(({ to }) => /^terminal\/(table|markdown|chart)\.ts$/.test(to)));
  expect(broken.map(({ path }) => path)).toEqual([]);
});

it('keeps bin a single step', () => {
  expect(readFileSync(join(root, 'bin', 'prep.js'), 'utf8')).toBe(
    "#!/usr/bin/env node\nrequire('../dist/main.js');\n",
  );
});

function roleOf(path: string): (typeof roles)[number] {
  return roles.find(({ end }) => path.endsWith(end)) ?? { end: '', packages: /^$/, floors: [] };
}

function mayImport(role: (typeof roles)[number], path: string, to: string): boolean {
  if (!/^[a-z-]+\/.*\.ts$/.test(to)) {
    return role.packages.test(to);
  }
  const room = to.split('/')[0] ?? '';
  const isPure = rooms.includes(room) && (roleOf(to).end === '' || roleOf(to).end === '-schema.ts');
  const isOwnKind = role.end !== '' && to.endsWith(role.end);
  return isPure || isOwnKind || pure.includes(to) || role.floors.includes(room) || isFilesOverStore(path, to);
}

/** Reading files through their index is the library's one place where files and SQL meet. */
function isFilesOverStore(path: string, to: string): boolean {
  return path === 'library/library-files.ts' && to === 'library/index-store.ts';
}

/** Imports out of these rooms that a rule forbids. */
function inside(from: string[], isBroken: (from: string, to: string) => boolean): string[] {
  return files
    .filter(({ room }) => from.includes(room))
    .flatMap(({ path, room, imports }) =>
      imports
        .filter(({ to }) => /^[a-z-]+\/.*\.ts$/.test(to) && isBroken(room, to.split('/')[0] ?? ''))
        .map(({ to }) => `${path} -> ${to}`),
    );
}

function listFiles(folder: string): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const path = name.replaceAll('\\', '/');
      return { path, room: path.split('/')[0] ?? '', text, imports: importsOf(join(folder, name), text) };
    });
}

function importsOf(file: string, text: string): Import[] {
  const statements = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gms),
    ...text.matchAll(/^import\s+()'([^']+)'/gm),
    ...text.matchAll(/\bimport\(()\s*'([^']+)'/g),
  ];
  return statements.map(([, type, target = '']) => ({
    from: file,
    to: target.startsWith('.')
      ? relative(source, resolve(dirname(file), target)).replaceAll('\\', '/')
      : target,
    isType: type !== undefined && type !== '',
  }));
}
