import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { contextLine, corrected, matchExpression, searchWords } from '../../src/library/search.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();
const search = (words: string, filters: object = {}) => library.search({ words, limit: 20, ...filters });
const found = async (words: string, filters: object = {}): Promise<string[]> =>
  (await search(words, filters)).hits.map(({ id }) => id);

describe('words of a query', () => {
  it('are letters and digits of any script, without case and accents', () => {
    expect(searchWords('Two-Pointer, "Café" 二分!')).toEqual(['two', 'pointer', 'cafe', '二', '分']);
  });

  it('keep names that are mostly signs', () => {
    expect(searchWords('C++ or C# or .NET')).toEqual(['cplusplus', 'or', 'csharp', 'dotnet']);
  });

  it('are quoted, so that nothing in them is an operator', () => {
    expect(matchExpression(['and', 'or'], 'all')).toBe('"and"* AND "or"');
    expect(matchExpression(['near', 'x'], 'any')).toBe('"near"* OR "x"');
  });
});

describe('a misspelt word', () => {
  const vocabulary = ['sliding', 'window', 'palindrome', 'graph', 'trie', 'tree'];
  const mend = (...words: string[]) =>
    corrected(
      words,
      (word) => vocabulary.includes(word),
      () => vocabulary,
    );

  it.each([
    [
      ['slidng', 'window'],
      ['sliding', 'window'],
    ],
    [['palindorme'], ['palindrome']],
    [['grpah'], ['graph']],
    [['treee'], ['tree']],
  ])('%j is taken for the nearest one of a title', (words, mended) => {
    expect(mend(...words)).toEqual(mended);
  });

  it('is left alone when nothing is near, or it is too short', () => {
    expect(mend('quantum')).toBeUndefined();
    expect(mend('xy')).toBeUndefined();
    expect(mend('window')).toBeUndefined();
  });
});

describe('the line that is shown', () => {
  it('is the paragraph with most of the words, without marks, as one line', () => {
    const text = '# Heading\n\nA word.\n\nA **retry** that\nknows `idempotency`.\n\n- [ ] retry {#retry}';
    expect(contextLine(text, ['retry', 'idempotency'])).toBe('A retry that knows idempotency .');
  });

  it('of a drill never comes from behind its prompt', () => {
    const text = 'The prompt.\n\n## Solution\n\nUse a heap.';
    expect(contextLine(text, ['heap'], { isDrill: true })).toBe('The prompt.');
    expect(contextLine(text, ['heap'])).toBe('Use a heap.');
  });

  it('is cut around the first word when it is long', () => {
    const line = contextLine(`${'word '.repeat(200)}needle${' word'.repeat(200)}`, ['needle']);
    expect(line).toContain('needle');
    expect(line.length).toBeLessThan(260);
  });
});

describe('searching what ships', () => {
  it('finds titles first, the exact one before all', async () => {
    expect((await found('two sum'))[0]).toBe('lc-1');
    expect((await found('Sliding window'))[0]).toBe('sliding-window');
    expect(await found('rate limiter')).toContain('design-rate-limiter');
  });

  it('finds by text, number and list', async () => {
    expect(await found('idempotency')).toContain('retry-without-idempotency');
    expect(await found('1143')).toContain('lc-1143');
    expect(await found('bar raiser')).toContain('amazon');
    expect(await found('ledger pyenv')).toContain('ml-16-weeks');
  });

  it('finds a misspelt title and says what it looked for', async () => {
    const { hits, corrected: mended } = await search('slidng windwo');
    expect(mended).toEqual(['sliding', 'window']);
    expect(hits.map(({ id }) => id)).toContain('sliding-window');
  });

  it('looks for any of the words when no page has all', async () => {
    expect((await found('kubernetes palindrome zzzzzz')).length).toBeGreaterThan(0);
  });

  it('narrows by kind, difficulty, patterns and ids', async () => {
    expect((await search('window', { kind: 'pattern' })).hits.every(({ kind }) => kind === 'pattern')).toBe(
      true,
    );
    expect(
      (await search('number', { difficulty: 'hard' })).hits.every(({ difficulty }) => difficulty === 'hard'),
    ).toBe(true);
    const heaps = (await search('largest', { patterns: ['heap'], ids: [] })).hits;
    expect(heaps.length).toBeGreaterThan(0);
    expect(
      heaps.every(
        ({ id, kind }) => kind !== 'external' || library.get('drill', id)?.patterns.includes('heap'),
      ),
    ).toBe(true);
    expect(await found('payments', { patterns: [], ids: ['stripe'] })).toEqual(['stripe']);
  });

  it('finds nothing for what holds no word', async () => {
    for (const text of ['', ' ', '"', '*', '()', 'AND OR', '^', ':', '-', '--', "'"]) {
      await expect(search(text)).resolves.toBeDefined();
    }
    expect(await found('"*" ()')).toEqual([]);
  });

  it('takes any text for a query', async () => {
    const sign = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      '-',
      '+',
      ':',
      '^',
      '{',
      '}',
      '~',
      '\\',
      ' ',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR(',
      'title:',
      'c++',
      '\0',
      '\u202e',
      '🙂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(fc.oneof(sign, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { hits } = await library.search({ words, limit: 3 });
        expect(hits.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('searching what is laid over it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prep-search-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'coding.md'),
    '---\ntype: playbook\nid: coding-round\ntitle: Mine\n---\nxylophone\n',
  );
  writeFileSync(join(folder, 'note.md'), '# Übermorgen C++ und 東京タワー\n\nxylophone too\n');

  it('finds the page that lies over another one, and not the other', async () => {
    const own = await shippedLibrary(folder);
    const ids = async (words: string): Promise<string[]> =>
      (await own.search({ words, limit: 50 })).hits.map(({ id }) => id);
    expect((await ids('xylophone')).sort()).toEqual([
      'coding-round',
      expect.stringMatching(/^prep-search-.*-note$/),
    ]);
    expect(await ids('c++ ubermorgen')).toEqual([expect.stringMatching(/-note$/)]);
    expect(await ids('タワー')).toEqual([expect.stringMatching(/-note$/)]);
    expect((await own.search({ words: '東京', limit: 5 })).hits[0]?.line).toContain('東京タワー');
    expect(
      (await own.search({ words: 'committee coding', limit: 50 })).hits.some(({ path }) =>
        path.includes('content/playbooks/coding'),
      ),
    ).toBe(false);
  });
});
