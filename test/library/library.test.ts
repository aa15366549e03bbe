import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildLibrary,
  currentId,
  type IndexedFile,
  type Library,
  nearest,
} from '../../src/library/library.ts';
import type { Drill } from '../../src/library/page-schema.ts';
import type { Problem } from '../../src/library/problem.ts';
import { pageTypes } from '../../src/library/vocabulary.ts';

interface File extends IndexedFile {
  data: string | undefined;
}

function page(id: string, path: string, changes: Record<string, unknown> = {}): File {
  const root = path.startsWith('own') ? 1 : path.startsWith('more') ? 2 : 0;
  const whole = { type: 'drill', id, title: `${id} of ${path}`, kind: 'coding', formerly: [], ...changes };
  return { path, root, id, type: whole.type as Drill['type'], data: JSON.stringify(whole), problems: [] };
}

function broken(path: string): File {
  const problem: Problem = {
    severity: 'error',
    path,
    line: 3,
    message: 'not YAML',
    remedy: 'Mend that line.',
  };
  return { ...page('x', path), id: undefined, type: undefined, data: undefined, problems: [problem] };
}

function library(...files: File[]): Library {
  return buildLibrary(files, {
    dataOf: (path) => files.find((file) => file.path === path)?.data,
    dataOfType: (type) =>
      files.flatMap(({ path, type: own, data }) =>
        own === type && data !== undefined ? [{ path, data }] : [],
      ),
    search: () => [],
    textOf: () => '',
    hasWord: () => false,
    titleWords: () => [],
  });
}

const titles = (built: Library): string[] => built.all('drill').map(({ title }) => title);

describe('a library', () => {
  it('finds pages by id, and lists each type by id', () => {
    const built = library(
      page('b', 'ship/1'),
      page('a', 'ship/2'),
      page('guide', 'ship/3', { type: 'playbook' }),
    );
    expect(built.find('b')?.title).toBe('b of ship/1');
    expect(built.find('nobody')).toBeUndefined();
    expect(titles(built)).toEqual(['a of ship/2', 'b of ship/1']);
    expect(built.all('playbook').map(({ id }) => id)).toEqual(['guide']);
    expect(built.all('rubric')).toEqual([]);
    expect(built.pathOf('a')).toBe('ship/2');
    expect(built.pathOf('nobody')).toBeUndefined();
  });

  it('gives a page only under its own type', () => {
    const built = library(page('guide', 'ship/1', { type: 'playbook' }));
    expect(built.get('playbook', 'guide')?.id).toBe('guide');
    expect(built.get('drill', 'guide')).toBeUndefined();
  });

  it('reports a broken file and loads the others', () => {
    const built = library(broken('ship/0'), page('a', 'ship/1'));
    expect(built.problems).toMatchObject([{ path: 'ship/0', line: 3 }]);
    expect(titles(built)).toEqual(['a of ship/1']);
  });
});

describe('own folders', () => {
  it('are laid over what ships, a later one over an earlier, without a word', () => {
    const files = [page('a', 'more/1'), page('a', 'ship/1'), page('b', 'ship/2'), page('a', 'own/1')];
    const built = library(...files);
    expect(titles(built)).toEqual(['a of more/1', 'b of ship/2']);
    expect(built.pathOf('a')).toBe('more/1');
    expect(built.problems).toEqual([]);
  });

  it('cannot put a page of another type in the place of one that ships', () => {
    const built = library(page('a', 'ship/1'), page('a', 'own/1', { type: 'playbook' }));
    expect(titles(built)).toEqual(['a of ship/1']);
    expect(built.all('playbook')).toEqual([]);
    expect(built.problems.map(({ path, severity }) => [path, severity])).toEqual([['own/1', 'error']]);
    expect(built.problems[0]?.message).toContain('ship/1');
  });

  it('leave what ships when their file is broken', () => {
    const built = library(page('a', 'ship/1'), broken('own/1'));
    expect(titles(built)).toEqual(['a of ship/1']);
    expect(built.problems).toHaveLength(1);
  });
});

describe('an id that is used twice in one folder', () => {
  it('belongs to the first file by path; every other one is reported', () => {
    const built = library(page('a', 'ship/3'), page('a', 'ship/1'), page('a', 'ship/2'));
    expect(titles(built)).toEqual(['a of ship/1']);
    expect(built.problems.map(({ path, message }) => [path, message])).toEqual([
      ['ship/2', 'the id "a" is taken by ship/1'],
      ['ship/3', 'the id "a" is taken by ship/1'],
    ]);
  });

  it('is reported in an own folder too, where the first of the two covers what ships', () => {
    const built = library(page('a', 'ship/1'), page('a', 'own/2'), page('a', 'own/1'));
    expect(titles(built)).toEqual(['a of own/1']);
    expect(built.problems.map(({ path }) => path)).toEqual(['own/2']);
  });
});

describe('a renamed drill', () => {
  const renamed = page('new', 'ship/1', { formerly: ['old', 'older'] });

  it('is found under every id that it had', () => {
    const built = library(renamed, page('other', 'ship/2'));
    expect(['new', 'old', 'older'].map((id) => currentId(built, id))).toEqual(['new', 'new', 'new']);
    expect(built.get('drill', 'older')?.id).toBe('new');
    expect(built.pathOf('old')).toBe('ship/1');
    expect(currentId(built, 'gone')).toBe('gone');
  });

  it('gives way to a page that has that id now', () => {
    const built = library(renamed, page('old', 'own/1'));
    expect(currentId(built, 'old')).toBe('old');
    expect(built.pathOf('old')).toBe('own/1');
  });

  it('is found whatever was asked for before', () => {
    for (const type of pageTypes) {
      const built = library(renamed, page('guide', 'ship/2', { type: 'playbook', formerly: ['handbook'] }));
      built.all(type);
      expect([currentId(built, 'old'), currentId(built, 'handbook')]).toEqual(['new', 'guide']);
    }
  });
});

describe('the nearest names', () => {
  const names = ['design-rate-limiter', 'mini-cache', 'mini-queue', 'pair-with-sum', 'two-pointers'];

  it.each([
    ['mini-cahce', ['mini-cache']],
    ['MINI-CACHE', ['mini-cache']],
    ['mini', ['mini-cache', 'mini-queue']],
    ['ratelimiter', ['design-rate-limiter']],
    ['twopointers', ['two-pointers']],
    ['two-pointer', ['two-pointers']],
    ['completely-different', []],
  ])('to %s are %j', (name, near) => expect(nearest(name, names)).toEqual(near));

  it('are at most three, nearest first, then by name', () => {
    expect(nearest('aaaa', ['aabb', 'aaac', 'aaab', 'aacc'])).toEqual(['aaab', 'aaac', 'aabb']);
  });

  it('begin with a name that is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        expect(nearest(name, names)[0]).toBe(name);
      }),
    );
  });

  it('are none to a name without a letter', () => expect(nearest('---', names)).toEqual([]));
});
