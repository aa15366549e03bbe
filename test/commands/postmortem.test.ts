import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Diary, newest, withDatabase } from './scenes.ts';

const postMortem = z.strictObject({
  session: z.uuid(),
  title: z.string(),
  outcome: z.string(),
  isWritten: z.boolean(),
  well: z.string().nullable(),
  broke: z.string().nullable(),
  cause: z.enum(['knowledge', 'execution', 'communication']).nullable(),
  rule: z.string().nullable(),
  followUp: z.string().nullable(),
  failures: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  scores: z
    .array(z.strictObject({ id: z.string(), title: z.string(), score: z.int().min(0).max(2).nullable() }))
    .length(6),
  total: z.number().nullable(),
  low: z.number(),
});

type PostMortem = z.infer<typeof postMortem>;

async function failed(outcome = 'failed'): Promise<Diary> {
  const diary = new Diary();
  const flags = ['--title', 'LeetCode 56', '--minutes', '40', '--outcome', outcome];
  await diary.at('2026-11-20 18:00', 'log', 'external', ...flags);
  return diary;
}

async function write(diary: Diary, ...flags: string[]): Promise<PostMortem> {
  const document = z.strictObject({ postMortem });
  return document.parse(await diary.json('2026-11-20 18:05', 'postmortem', ...flags)).postMortem;
}

function pointsOf({ scores }: PostMortem, id: string): number | null | undefined {
  return scores.find((score) => score.id === id)?.score;
}

describe('postmortem', () => {
  it('keeps each answer and shows them', async () => {
    const diary = await failed();
    const out = await diary.at(
      '2026-11-20 18:05',
      ...['postmortem', 'last', '--well', 'clarified early', '--broke', 'minute 31: no invariant'],
      ...['--cause', 'execution', '--rule', 'write the invariant first', '--follow-up', 'below-quorum'],
      ...[
        '--failure',
        'off-by-one,edge-cases',
        '--score',
        'requirements=2',
        '--score',
        'solution=0,trade-offs=1',
      ],
      ...['--score', 'edge-cases=1,communication=2'],
    );
    expect(out).toMatchInlineSnapshot(`
      "Post-mortem: LeetCode 56
      Went well  clarified early
      Broke      minute 31: no invariant
      Cause      execution
      Rule       write the invariant first
      Follow-up  below-quorum
      Failures   Off by one, Edge case missed
      Rubric
        Requirements clarified      2
        Correct solution delivered  0
        Trade-offs explained        1
        Edge cases tested           1
        Communication clarity       2
        Post-mortem written         2
        Total                       8 of 12
      "
    `);
    expect(await diary.at('2026-11-20 18:06', 'postmortem', '--show')).toBe(out);
  });

  it('is written when one line says what broke and the rule; the sixth criterion follows from that', async () => {
    const diary = await failed();
    const half = await write(diary, '--broke', 'minute 31');
    expect([half.isWritten, pointsOf(half, 'post-mortem')]).toEqual([false, 1]);
    const whole = await write(diary, '--rule', 'invariant first');
    expect([whole.isWritten, pointsOf(whole, 'post-mortem'), whole.broke]).toEqual([true, 2, 'minute 31']);
  });

  it('of a clean solve is written by what went well', async () => {
    const solved = await write(await failed('solved'), '--well', 'brute force first');
    expect(solved.isWritten).toBe(true);
  });

  it('adds to what is there: answers not given stay, scores are merged', async () => {
    const diary = await failed();
    await write(diary, '--broke', 'a', '--score', 'solution=1');
    const later = await write(diary, '--rule', 'b', '--score', 'requirements=2');
    expect([later.broke, later.rule, pointsOf(later, 'solution'), pointsOf(later, 'requirements')]).toEqual([
      'a',
      'b',
      1,
      2,
    ]);
  });

  it('has no total until every criterion is scored', async () => {
    const diary = await failed();
    const most = ['--score', 'requirements=2,solution=0,trade-offs=1,edge-cases=1'];
    expect((await write(diary, ...most)).total).toBeNull();
    expect((await write(diary, '--score', 'communication=2', '--broke', 'x', '--rule', 'y')).total).toBe(8);
  });

  it('keeps what was written over', async () => {
    const diary = await failed();
    await write(diary, '--broke', 'first words');
    await write(diary, '--broke', 'second words');
    const bodies = withDatabase(diary.home, (db) => db.prepare('SELECT body FROM revision').pluck().all());
    expect(bodies).toHaveLength(1);
    expect(String(bodies[0])).toContain('first words');
  });

  it('reaches a session by its name', async () => {
    const diary = await failed();
    const name = await newest(diary, '2026-11-20 18:01');
    await diary.at('2026-11-20 18:02', 'log', 'sql', '--minutes', '2', '--outcome', 'solved');
    expect((await write(diary, name, '--broke', 'x')).title).toBe('LeetCode 56');
    expect((await write(diary, 'last', '--show')).broke).toBeNull();
  });

  it('in a pipe asks nothing, and says how to answer', async () => {
    const { code, out, err } = await (await failed()).try('2026-11-20 18:05', 'postmortem');
    expect({ code, out, err }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "What broke, and what rule prevents it next time?
      Say it: prep postmortem last --broke "…" --rule "…" (or --show to read it)
      ",
        "out": "",
      }
    `);
  });

  it('ends the reminder of today', async () => {
    const diary = await failed();
    expect(await diary.at('2026-11-20 18:01', 'today')).toContain(
      'One line is still to write about LeetCode 56',
    );
    await write(diary, '--broke', 'x', '--rule', 'y');
    expect(await diary.at('2026-11-20 18:06', 'today')).not.toContain('still to write');
  });

  it('wraps long answers beside their labels, wide characters included', async () => {
    const diary = await failed();
    await write(diary, '--broke', '境界条件を忘れた。'.repeat(9));
    const lines = (await diary.at('2026-11-20 18:06', 'postmortem', '--show')).split('\n');
    const [first = '', second = ''] = lines.slice(1);
    expect(first).toMatch(/^Broke {6}境/);
    expect(second).toMatch(/^ {11}\S/);
  });
});
