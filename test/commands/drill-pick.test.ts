import { describe, expect, it } from 'vitest';
import { Diary } from './scenes.ts';

const moment = '2026-11-20 18:00';

interface Picked {
  drill: { id: string; kind: string; difficulty: string };
  weakness: { pattern: string; solved: number; times: number; last: string | null } | null;
}

async function done(diary: Diary, drill: string, outcome: string, day: string): Promise<void> {
  await diary.at(`${day} 18:00`, 'log', drill, '--minutes', '20', '--outcome', outcome);
}

describe('drill pick', () => {
  it('takes the pattern that failed, a drill of it that was not done, and says why', async () => {
    const diary = new Diary();
    await done(diary, 'bags-inside-bags', 'failed', '2026-11-16');
    await done(diary, 'two-payments-one-invoice', 'solved', '2026-11-17');
    expect(await diary.at(moment, 'drill', 'pick')).toMatchInlineSnapshot(`
      "Cables between pylons
      cables-between-pylons: coding, medium, 35 min
      stack: 0 of 1 solved, last on 2026-11-16

      Begin it: prep start cables-between-pylons
      "
    `);
  });

  it('does not say the pattern when it should be recognized', async () => {
    const diary = new Diary();
    await done(diary, 'bags-inside-bags', 'failed', '2026-11-16');
    const out = await diary.at(moment, 'drill', 'pick', '--hide-pattern');
    expect(out).not.toContain('stack');
    expect(((await diary.json(moment, 'drill', 'pick', '--hide-pattern')) as Picked).weakness).toBeNull();
  });

  it('picks among what the filters leave', async () => {
    const diary = new Diary();
    const pick = async (...argv: string[]): Promise<Picked> =>
      (await diary.json(moment, 'drill', 'pick', ...argv)) as Picked;
    expect((await pick('--difficulty', 'hard')).drill.difficulty).toBe('hard');
    expect((await pick('--pattern', 'heap')).weakness?.pattern).toBe('heap');
    expect((await pick('--kind', 'system-design')).drill.kind).toBe('system-design');
    expect((await pick('--kind', 'external', '--pattern', 'trie')).drill.id).toMatch(/^lc-/);
    expect((await diary.try(moment, 'drill', 'pick', '--kind', 'sql', '--pattern', 'trie')).err).toContain(
      'No drill of the library is like that.',
    );
  });

  it('does not give the drill of today again', async () => {
    const diary = new Diary();
    const first = (await diary.json(moment, 'drill', 'pick')) as Picked;
    await done(diary, first.drill.id, 'failed', '2026-11-20');
    const second = (await diary.json('2026-11-20 19:00', 'drill', 'pick')) as Picked;
    expect(second.drill.id).not.toBe(first.drill.id);
  });
});

describe('drill list', () => {
  const list = async (...argv: string[]) =>
    (await new Diary().json(moment, 'drill', 'list', ...argv)) as {
      drills: { id: string; patterns: string[] }[];
      elsewhere: number;
    };

  it('hides patterns, and shuffles by chance that can be repeated', async () => {
    const { drills } = await list('--hide-pattern', '--kind', 'coding');
    expect(drills.every(({ patterns }) => patterns.length === 0)).toBe(true);
    const usual = (await list('--kind', 'coding')).drills.map(({ id }) => id);
    const shuffled = (await list('--kind', 'coding', '--shuffle')).drills.map(({ id }) => id);
    expect(shuffled).not.toEqual(usual);
    expect([...shuffled].sort()).toEqual([...usual].sort());
    expect((await list('--kind', 'coding', '--shuffle')).drills.map(({ id }) => id)).toEqual(shuffled);
  });

  it('counts problems elsewhere and lists them when they are asked for', async () => {
    const { elsewhere, drills } = await list('--pattern', 'trie');
    expect(drills.every(({ id }) => !id.startsWith('lc-'))).toBe(true);
    const there = await list('--pattern', 'trie', '--kind', 'external');
    expect(there.drills).toHaveLength(elsewhere);
    expect(there.drills.map(({ id }) => id)).toContain('lc-208');
  });

  it('knows what a company asks', async () => {
    expect((await list('--company', 'meta')).drills.map(({ id }) => id)).toContain('design-news-feed');
  });

  it('finds a pattern under the name that others give it', async () => {
    const { drills } = await list('--pattern', 'Two Pointers');
    expect(drills.length).toBeGreaterThan(2);
  });
});

describe('a problem that lives elsewhere', () => {
  it('is shown, started, hinted at and kept like any drill', async () => {
    const diary = new Diary();
    expect(await diary.at(moment, 'drill', 'show', 'lc-56')).toMatchInlineSnapshot(`
      "56. Merge Intervals
      lc-56: external, medium, 30 min

      Problem 56 on LeetCode, Merge Intervals, medium. It stands in Blind 75, Grind
      75, NeetCode 150.

      https://leetcode.com/problems/merge-intervals/

      Open it there, keep the clock here, and say aloud what you do, as in the round.

      A drill here trains the same idea: prep start below-quorum.
      "
    `);
    expect(await diary.at(moment, 'start', 'lc-56')).toContain(
      'https://leetcode.com/problems/merge-intervals/',
    );
    expect(await diary.at('2026-11-20 18:05', 'hint')).toContain('Does it look like this?');
    await diary.at('2026-11-20 18:20', 'finish', '--outcome', 'partial', '--broke', 'touching ends');
    const { drills } = (await diary.json('2026-11-20 18:21', 'drill', 'list', '--kind', 'external')) as {
      drills: { id: string; times: number; outcome: string | null }[];
    };
    expect(drills.find(({ id }) => id === 'lc-56')).toMatchObject({ times: 1, outcome: 'partial' });
    expect(await diary.at('2026-11-22 18:00', 'today')).toContain('56. Merge Intervals');
  });
});
