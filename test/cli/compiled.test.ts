import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireCompiled } from '../../src/cli/compiled.ts';

let folder: string;
let file: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prep-test-'));
  file = join(folder, 'program.js');
  cache = join(folder, 'program.cache');
  writeFileSync(file, 'exports.answer = () => 41;');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Loads the file and ends the process, as far as the cache sees; gives the answer and whether the cache was good. */
function start(): { answer: unknown; wasCached: boolean } {
  const before = process.listeners('exit');
  const exports = requireCompiled(file, cache) as { answer: () => unknown };
  const answer = exports.answer();
  const added = process.listeners('exit').filter((listener) => !before.includes(listener));
  for (const listener of added) {
    process.removeListener('exit', listener);
    listener(0);
  }
  return { answer, wasCached: added.length === 0 };
}

describe('a program that is compiled once', () => {
  it('is kept at the end of the first start, for its owner only, and used by the second', () => {
    expect(start()).toEqual({ answer: 41, wasCached: false });
    expect(statSync(cache).mode & 0o777).toBe(0o600);
    expect(start()).toEqual({ answer: 41, wasCached: true });
    expect(readdirSync(folder).sort()).toEqual(['program.cache', 'program.js']);
  });

  it('is compiled anew when its text changes, though the length stays', () => {
    start();
    writeFileSync(file, 'exports.answer = () => 42;');
    expect(start()).toEqual({ answer: 42, wasCached: false });
    expect(start()).toEqual({ answer: 42, wasCached: true });
  });

  it.each([
    ['a flipped bit', (bytes: Buffer) => bytes.map((byte, at) => (at === 60 ? byte ^ 4 : byte))],
    ['a cut end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['nothing', () => Buffer.alloc(0)],
    ['three bytes', () => Buffer.from('abc')],
  ])('is compiled anew when the cache holds %s', (_what, damage) => {
    start();
    writeFileSync(cache, damage(readFileSync(cache)));
    expect(start()).toEqual({ answer: 41, wasCached: false });
    expect(start()).toEqual({ answer: 41, wasCached: true });
  });

  it('runs where the cache cannot be written, and leaves nothing behind', () => {
    mkdirSync(cache);
    expect(start()).toEqual({ answer: 41, wasCached: false });
    expect(readdirSync(folder).sort()).toEqual(['program.cache', 'program.js']);
    cache = join(folder, 'missing', 'program.cache');
    expect(start()).toEqual({ answer: 41, wasCached: false });
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });

  it('puts a file in place of a link, and leaves alone what the link led to', () => {
    const diary = join(folder, 'diary.txt');
    writeFileSync(diary, 'Dear diary.');
    chmodSync(diary, 0o644);
    symlinkSync(diary, cache);
    expect(start()).toEqual({ answer: 41, wasCached: false });
    expect(lstatSync(cache).isSymbolicLink()).toBe(false);
    expect(readFileSync(diary, 'utf8')).toBe('Dear diary.');
  });

  it('requires others and knows where it stands, as any module does', () => {
    writeFileSync(join(folder, 'other.js'), 'exports.name = "other";');
    writeFileSync(
      file,
      `const { name } = require('./other.js');
       module.exports = { answer: () => [name, __filename, __dirname] };`,
    );
    expect(start().answer).toEqual(['other', file, folder]);
    expect(start()).toEqual({ answer: ['other', file, folder], wasCached: true });
  });

  it('throws what it throws, with its own lines', () => {
    writeFileSync(file, '\n\nthrow new Error("broken");');
    expect(start).toThrow('broken');
    try {
      start();
    } catch (error) {
      expect(error instanceof Error ? error.stack : '').toContain(`${file}:3:`);
    }
  });
});
