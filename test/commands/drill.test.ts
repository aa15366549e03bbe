import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { difficulties, drillKinds } from '../../src/library/vocabulary.ts';
import { temporaryFolder } from '../support/prep.ts';
import { columnOf, Diary, drillText, writeOwn } from './scenes.ts';

const list = z.strictObject({
  drills: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(drillKinds),
      title: z.string(),
      difficulty: z.enum(difficulties),
      minutes: z.int(),
      patterns: z.array(z.string()),
      times: z.int(),
      last: z.iso.date().nullable(),
      outcome: z.string().nullable(),
    }),
  ),
  elsewhere: z.int(),
  gone: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      times: z.int(),
      last: z.iso.date(),
      outcome: z.string(),
    }),
  ),
});

const body = [
  'Given `readings`, find **the first** above a limit.',
  '',
  '```text',
  'first_above([1, 5], 3) -> 1',
  '```',
  '',
  '## What to look for',
  '',
  '- says the invariant',
  '',
  '## Solution',
  '',
  'Half-open ranges.',
].join('\n');

async function withOwn(setting = {}): Promise<Diary> {
  const diary = new Diary(setting);
  const folder = temporaryFolder();
  const front = { id: 'first-above', title: '閾値を超える最初の値 🧵', hints: ['Halve it.', 'Which half?'] };
  writeOwn(folder, 'first-above.md', drillText(front, body));
  await diary.at('2026-11-20 17:00', 'config', 'set', 'content.paths', folder);
  return diary;
}

describe('drill list', () => {
  it('counts what was done, abandoned sessions left out', async () => {
    const diary = await withOwn();
    await diary.at('2026-11-19 18:00', 'log', 'first-above', '--minutes', '20', '--outcome', 'failed');
    await diary.at('2026-11-20 18:00', 'start', 'first-above');
    await diary.at('2026-11-20 18:01', 'abandon');
    const { drills } = list.parse(await diary.json('2026-11-20 18:02', 'drill', 'list'));
    expect(drills.find(({ id }) => id === 'first-above')).toMatchObject({
      times: 1,
      last: '2026-11-19',
      outcome: 'failed',
    });
    expect(drills.find(({ id }) => id === 'below-quorum')).toMatchObject({ times: 0, last: null });
  });

  it('narrows by kind and difficulty', async () => {
    const diary = new Diary();
    const { drills } = list.parse(
      await diary.json('2026-11-20 18:00', 'drill', 'list', '--kind', 'coding', '--difficulty', 'hard'),
    );
    expect(new Set(drills.map(({ kind, difficulty }) => `${kind} ${difficulty}`))).toEqual(
      new Set(['coding hard']),
    );
  });

  it('goes by kind, then from easy to hard', async () => {
    const { drills } = list.parse(await new Diary().json('2026-11-20 18:00', 'drill', 'list'));
    const ranks = drills.map(
      ({ kind, difficulty }) => drillKinds.indexOf(kind) * 10 + difficulties.indexOf(difficulty),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it.each([60, 80, 200])('shows every id whole and aligned at %i columns', async (columns) => {
    const diary = await withOwn({ columns });
    const lines = (await diary.at('2026-11-20 18:00', 'drill', 'list')).split('\n');
    const rows = lines.slice(1, lines.indexOf(''));
    const { drills } = list.parse(await diary.json('2026-11-20 18:00', 'drill', 'list'));
    expect(rows.map((row) => row.split(/\s/)[0])).toEqual(drills.map(({ id }) => id));
    // Every title begins at the same column, the wide one too.
    const titles = drills.map(({ title }, index) => columnOf(rows[index] ?? '', title.slice(0, 3)));
    expect(new Set(titles)).toEqual(new Set([columnOf(lines[0] ?? '', 'Title')]));
  });

  it('narrows down to what is about a topic, and names the topics when there is none like it', async () => {
    const folder = temporaryFolder();
    const front = { id: 'explain-quorums', kind: 'concept', topics: ['quorums'], hints: ['Count.'] };
    writeOwn(folder, 'quorums.md', drillText(front, 'Explain R and W.'));
    const diary = new Diary();
    await diary.at('2026-11-20 17:00', 'config', 'set', 'content.paths', folder);
    const shown = list.parse(await diary.json('2026-11-20 18:00', 'drill', 'list', '--topic', 'Quorums'));
    expect(shown.drills.map(({ id }) => id)).toEqual(['explain-quorums']);
    expect(await diary.at('2026-11-20 18:00', 'drill', 'pick', '--topic', 'quorums')).toContain(
      'prep start explain-quorums',
    );
    const none = await diary.try('2026-11-20 18:00', 'drill', 'list', '--topic', 'quorms');
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('Did you mean quorums?') });
  });

  it('cuts no title where there is room', async () => {
    const diary = await withOwn({ columns: 200 });
    expect(await diary.at('2026-11-20 18:00', 'drill', 'list')).not.toContain('…');
  });
});

describe('drill show', () => {
  it('gives nothing away before the drill was done', async () => {
    const diary = await withOwn();
    expect(await diary.at('2026-11-20 18:00', 'drill', 'show', 'first-above')).toMatchInlineSnapshot(`
      "閾値を超える最初の値 🧵
      first-above: coding, easy, 20 min

      Given readings, find the first above a limit.

          first_above([1, 5], 3) -> 1

      After you have done it, --all also shows: what to look for, solution.
      "
    `);
    const document = await diary.json('2026-11-20 18:00', 'drill', 'show', 'first-above');
    expect(document).toMatchObject({
      drill: { id: 'first-above', hints: [] },
      sections: [
        { heading: 'What to look for', text: null },
        { heading: 'Solution', text: null },
      ],
    });
  });

  it('with --all shows hints, what to look for and the solution', async () => {
    const diary = await withOwn();
    expect(
      await diary.at('2026-11-20 18:00', 'drill', 'show', 'first-above', '--all'),
    ).toMatchInlineSnapshot(`
      "閾値を超える最初の値 🧵
      first-above: coding, easy, 20 min

      Given readings, find the first above a limit.

          first_above([1, 5], 3) -> 1

      Hints
      1. Halve it.
      2. Which half?

      What to look for
        • says the invariant

      Solution
      Half-open ranges.
      "
    `);
  });

  it('keeps what is thrown in to itself until --all', async () => {
    const folder = temporaryFolder();
    const interrupts = [{ phase: 'deep-dives', minute: 12, ask: 'Traffic doubles now.' }];
    writeOwn(folder, 'own.md', drillText({ id: 'own-design', kind: 'system-design', interrupts }, body));
    const diary = new Diary();
    await diary.at('2026-11-20 17:00', 'config', 'set', 'content.paths', folder);
    const show = ['drill', 'show', 'own-design'] as const;
    expect(await diary.at('2026-11-20 18:00', ...show)).not.toContain('doubles');
    expect(JSON.stringify(await diary.json('2026-11-20 18:00', ...show))).not.toContain('doubles');
    expect(await diary.at('2026-11-20 18:00', ...show, '--all')).toContain(
      'Minute 12, deep-dives. Traffic doubles now.',
    );
  });

  it('follows a former id to the drill that took it over', async () => {
    const diary = new Diary();
    const folder = temporaryFolder();
    writeOwn(folder, 'new.md', drillText({ id: 'new-name', formerly: ['old-name'] }));
    await diary.at('2026-11-20 17:00', 'config', 'set', 'content.paths', folder);
    expect(await diary.at('2026-11-20 18:00', 'drill', 'show', 'old-name')).toContain('new-name: coding');
  });

  it.each([80, 200])('fits every shipped drill into %i columns, solution included', async (columns) => {
    const diary = new Diary({ columns });
    const { drills } = list.parse(await diary.json('2026-11-20 18:00', 'drill', 'list'));
    for (const { id } of drills) {
      const out = await diary.at('2026-11-20 18:00', 'drill', 'show', id, '--all');
      expect([id, out.split('\n').filter((line) => line.length > columns)]).toEqual([id, []]);
    }
  });
});
