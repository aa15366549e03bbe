import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginSolution, drillOfPath, extensionsIn, readSolution } from '../../src/judge/workspace-files.ts';
import { temporaryFolder } from '../support/prep.ts';

const stamp = '2026-11-20-1800';

describe('a workspace', () => {
  it('is made with a file that keeps it out of any repository, which is left alone when it is there', () => {
    const workspace = join(temporaryFolder(), 'deep', 'work');
    beginSolution(workspace, 'one', 'py', 'stub\n', stamp, false);
    expect(readFileSync(join(workspace, '.gitignore'), 'utf8')).toBe('*\n');
    writeFileSync(join(workspace, '.gitignore'), 'mine\n');
    beginSolution(workspace, 'two', 'py', 'stub\n', stamp, false);
    expect(readFileSync(join(workspace, '.gitignore'), 'utf8')).toBe('mine\n');
  });

  it('tells which drill a file is for', () => {
    expect(drillOfPath('/work', '/work/one/solution.py')).toBe('one');
    expect(drillOfPath('/work', '/work/solution.py')).toBeUndefined();
    expect(drillOfPath('/work', '/other/one/solution.py')).toBeUndefined();
  });
});

describe('a solution', () => {
  it('begins with the stub', () => {
    const workspace = temporaryFolder();
    const begun = beginSolution(workspace, 'one', 'py', 'stub\n', stamp, false);
    expect(begun).toEqual({ path: join(workspace, 'one', 'solution.py'), earlier: undefined, isKept: false });
    expect(readSolution(begun.path)).toBe('stub\n');
    expect(readdirSync(join(workspace, 'one'))).toEqual(['solution.py']);
  });

  it('that was written on is put aside, every time under a name of its own', () => {
    const workspace = temporaryFolder();
    const written = [];
    for (const text of ['first', 'second', 'third']) {
      const { path, earlier } = beginSolution(workspace, 'one', 'py', 'stub\n', stamp, false);
      written.push(earlier === undefined ? undefined : readFileSync(earlier, 'utf8'));
      writeFileSync(path, text);
    }
    expect(written).toEqual([undefined, 'first', 'second']);
    expect(readdirSync(join(workspace, 'one', 'earlier'))).toEqual([`${stamp}-2.py`, `${stamp}.py`].sort());
  });

  it('is kept when that is asked for, or when it is the stub still', () => {
    const workspace = temporaryFolder();
    const { path } = beginSolution(workspace, 'one', 'py', 'stub\n', stamp, false);
    expect(beginSolution(workspace, 'one', 'py', 'stub\n', stamp, false)).toMatchObject({ isKept: true });
    writeFileSync(path, 'mine');
    expect(beginSolution(workspace, 'one', 'py', 'stub\n', stamp, true)).toMatchObject({ isKept: true });
    expect(readSolution(path)).toBe('mine');
  });

  it('of another language stands beside it; the newest is named first', () => {
    const workspace = temporaryFolder();
    beginSolution(workspace, 'one', 'py', 'stub\n', stamp, false);
    expect(extensionsIn(workspace, 'one')).toEqual(['py']);
    expect(extensionsIn(workspace, 'none')).toEqual([]);
  });

  it('is read without a byte-order mark, not at all from a folder, and refused when it is too large', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bom.py'), '\uFEFFx = 1\n');
    expect(readSolution(join(folder, 'bom.py'))).toBe('x = 1\n');
    expect(readSolution(join(folder, 'none.py'))).toBeUndefined();
    mkdirSync(join(folder, 'folder.py'));
    expect(readSolution(join(folder, 'folder.py'))).toBeUndefined();
    writeFileSync(join(folder, 'large.py'), 'x'.repeat(1024 * 1024 + 1));
    expect(() => readSolution(join(folder, 'large.py'))).toThrow(RangeError);
  });
});
