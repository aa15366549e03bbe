import { describe, expect, it } from 'vitest';
import { Person } from '../support/prep.ts';

describe('search', () => {
  it('shows what each hit is, the line that fits, and how to open it', async () => {
    const { out, code } = await new Person().run('search', 'two', 'sum', '--limit', '2');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Two Sum  external, easy
        1 LeetCode hash-map blind-75 grind-75 neetcode-150
        prep drill show lc-1

      Sum of Two Integers  external, medium
        371 LeetCode bit-manipulation blind-75 neetcode-150
        prep drill show lc-371

      2 hits
      "
    `);
  });

  it('says what it looked for when a word was misspelt', async () => {
    const { out } = await new Person().run('search', 'slidng windwo', '--kind', 'pattern', '--limit', '1');
    expect(out).toMatchInlineSnapshot(`
      "Nothing was found for "slidng windwo"; this is for "sliding window".

      Sliding window  pattern
        Also called: Sliding Window; Two Pointers / Sliding Window
        prep read sliding-window

      1 hit
      "
    `);
  });

  it('says so when there is nothing', async () => {
    const person = new Person();
    expect((await person.run('search', '"*"')).out).toMatchInlineSnapshot(`
      "Nothing was found for "\\"*\\"".
      Fewer or other words may help; prep read lists the pages, prep drill list the drills.
      "
    `);
    expect((await person.run('search', 'zzzzqqqq')).code).toBe(0);
  });

  it('narrows by kind, pattern, difficulty and company', async () => {
    const person = new Person();
    const hits = async (...argv: string[]): Promise<{ id: string; kind: string; difficulty: string }[]> =>
      (
        JSON.parse((await person.run('search', ...argv, '--json')).out) as {
          hits: { id: string; kind: string; difficulty: string }[];
        }
      ).hits;
    expect((await hits('window', '--kind', 'external')).every(({ kind }) => kind === 'external')).toBe(true);
    expect(
      (await hits('number', '--difficulty', 'hard')).every(({ difficulty }) => difficulty === 'hard'),
    ).toBe(true);
    expect((await hits('design', '--company', 'stripe')).map(({ id }) => id)).toContain('stripe');
    expect((await hits('design', '--company', 'Stripe')).map(({ id }) => id)).toContain(
      'design-notification-system',
    );
    expect((await hits('islands', '--pattern', 'graph-traversal'))[0]?.id).toMatch(/^lc-/);
    expect(
      (await hits('islands', '--pattern', 'graph-traversal', '--company', 'google')).length,
    ).toBeGreaterThan(0);
  });

  it.each([
    [['search'], 2],
    [['search', '  '], 2],
    [['search', 'x', '--kind', 'dance'], 1],
    [['search', 'x', '--pattern', 'two-pointer'], 1],
    [['search', 'x', '--company', 'gogle'], 1],
    [['search', 'x', '--limit', '0'], 1],
  ])('says what is wrong with %j', async (argv, expected) => {
    const { code, err } = await new Person().run(...argv);
    expect(code).toBe(expected);
    expect(err).not.toContain('SqliteError');
  });

  it('names the nearest pattern and company', async () => {
    const person = new Person();
    expect((await person.run('search', 'x', '--pattern', 'two-pointer')).err).toContain('two-pointers');
    expect((await person.run('search', 'x', '--company', 'gogle')).err).toContain('google');
  });

  it('takes the signs of a query for what they are', async () => {
    const person = new Person();
    for (const text of ['c++', 'two-pointer', '"', 'AND', '*', 'a OR', 'NEAR(', 'title:x', '-x']) {
      const { code, err } = await person.run('search', '--', text);
      expect([text, code, err]).toEqual([text, 0, '']);
    }
  });

  it('fits sixty columns', async () => {
    const { out } = await new Person({ columns: 60 }).run('search', 'idempotency');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});
