import {
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
import { replaceFile } from '../../src/system/files.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prep-test-'));
  path = join(folder, 'kept');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is replaced', () => {
  it('holds the new content alone, for its owner only', () => {
    writeFileSync(path, 'an older and longer text', { mode: 0o644 });
    replaceFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  it('takes the place of a link, and leaves alone what the link led to', () => {
    const diary = join(folder, 'diary.txt');
    writeFileSync(diary, 'Dear diary.');
    symlinkSync(diary, path);
    replaceFile(path, Buffer.from('new'));
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect(readFileSync(diary, 'utf8')).toBe('Dear diary.');
  });

  it('leaves nothing behind where it cannot be put', () => {
    mkdirSync(path);
    expect(() => replaceFile(path, 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(folder)).toEqual(['kept']);
    expect(() => replaceFile(join(folder, 'missing', 'kept'), 'new')).toThrow(/ENOENT/);
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });

  it('makes way for the next one when a killed process left its half', () => {
    writeFileSync(`${path}.${process.pid}`, 'half');
    expect(() => replaceFile(path, 'new')).toThrow(/EEXIST/);
    replaceFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });
});
