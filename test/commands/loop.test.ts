import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, drillText, withDatabase, writeOwn } from './scenes.ts';

const phase = z.strictObject({
  id: z.string(),
  title: z.string(),
  plannedMs: z.number().int().positive(),
  activeMs: z.number().int().nonnegative(),
});

const session = z.strictObject({
  id: z.uuid(),
  drill: z.string(),
  kind: z.string(),
  title: z.string(),
  status: z.enum(['running', 'paused', 'over']),
  outcome: z.enum(['solved', 'solved-with-help', 'partial', 'failed', 'abandoned']).nullable(),
  elapsedMs: z.number().int().nonnegative(),
  plannedMs: z.number().int().positive(),
  phase: z.number().int().nonnegative(),
  phases: z.array(phase),
  hints: z.number().int(),
  stuck: z.number().int(),
  notes: z.array(z.strictObject({ at: z.iso.datetime(), text: z.string() })),
  judged: z
    .strictObject({ verdict: z.string(), passed: z.number(), total: z.number(), isSubmitted: z.boolean() })
    .nullable(),
  style: z.enum(['round', 'approach', 'guided', 'port', 'pattern']),
  isPressed: z.boolean(),
  isBlind: z.boolean(),
  confidence: z.number().nullable(),
  behindMs: z.number(),
  pace: z.string(),
  asked: z.array(z.strictObject({ index: z.number(), isHandled: z.boolean().nullable() })),
  answers: z.array(z.strictObject({ item: z.string(), text: z.string() })),
  acted: z.array(z.string()),
  score: z.number().nullable(),
});

const withSession = z.object({ session });

/** Someone who began a drill of 45 minutes at six. */
async function begun(): Promise<Diary> {
  const diary = new Diary();
  const folder = temporaryFolder();
  const front = {
    id: 'first-above',
    title: 'First reading above a limit',
    minutes: 45,
    hints: ['One.', 'Two.'],
  };
  writeOwn(folder, 'first-above.md', drillText(front, 'The prompt.\n\n## Solution\n\nThe secret.'));
  await diary.at('2026-11-20 17:59', 'config', 'set', 'content.paths', folder);
  await diary.at('2026-11-20 18:00', 'start', 'first-above');
  return diary;
}

async function state(diary: Diary, moment: string): Promise<z.infer<typeof session>> {
  return withSession.parse(await diary.json(moment, 'status')).session;
}

describe('start', () => {
  it('on a fresh machine begins the ten-minute warm-up, shows its prompt and says how to go on', async () => {
    const diary = new Diary();
    const out = await diary.at('2026-11-20 18:00', 'start');
    expect(out.replaceAll(diary.home, '~')).toMatchInlineSnapshot(`
      "The longest steady stretch (coding)
      0:00 of 10:00  10 min left
      Phase 1 of 5: Clarify  0:00 of 0:40
      Why: a warm-up to begin with

      A thermometer in a cold store reports a whole number of degrees once a minute.
      When it reports the same number for a long time, it may be stuck. Find the
      longest stretch of equal readings in a row.

      Write longest_run(readings).

        • Input: a list of 0 to 200,000 integers, each from -1,000 to 1,000, in the
          order reported.
        • Output: [start, length], where start is the index (from 0) of the first
          reading of the longest run of equal consecutive readings and length is the
          number of readings in it.
        • If several runs share the greatest length, return the one that starts first.
        • If the list is empty, return [-1, 0].

          longest_run([4, 4, 9, 9, 9, 2])      ->  [2, 3]
          longest_run([7, 7, 5, 3, 3])         ->  [0, 2]
          longest_run([])                      ->  [-1, 0]

      In the second example two runs have length 2; the one that starts at index 0
      comes first.

      Solve it in ~/workspace/warm-up-longest-run/solution.py

      The clock is running. Go on with:
        prep test        judge it                prep submit    with the hidden cases
        prep status      time used and left      prep phase     next phase
        prep hint        the next hint           prep note …    keep a note
        prep pause       stop the clock          prep finish --outcome solved
      "
    `);
  });

  it('shows nothing of a drill but its prompt', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:01', 'abandon');
    const text = await diary.at('2026-11-20 18:02', 'start', 'first-above');
    await diary.at('2026-11-20 18:03', 'abandon');
    const document = await diary.at('2026-11-20 18:04', 'start', 'first-above', '--json');
    for (const out of [text, document]) {
      expect(out).toContain('The prompt.');
      expect(out).not.toMatch(/Solution|secret|One\.|Two\./);
    }
  });

  it('takes a drill, a kind or minutes, and scales the phases to them exactly', async () => {
    const diary = new Diary();
    const made = withSession.parse(
      await diary.json('2026-11-20 18:00', 'start', 'system-design', '--minutes', '31'),
    );
    expect(made.session.kind).toBe('system-design');
    expect(made.session.phases.reduce((sum, { plannedMs }) => sum + plannedMs, 0)).toBe(31 * 60_000);
    expect(made.session.plannedMs).toBe(31 * 60_000);
  });

  it('begins the block that is planned for today, and that block is done by it', async () => {
    const diary = new Diary();
    await diary.at('2026-11-20 17:00', 'init');
    const made = (await diary.json('2026-11-20 18:00', 'start')) as {
      session: { kind: string };
      reason: string;
    };
    expect(made.reason).toContain('roadmap week 1');
    await diary.at('2026-11-20 18:20', 'finish', '--outcome', 'solved');
    const today = (await diary.json('2026-11-20 18:21', 'today')) as { week: { done: number } };
    expect(today.week.done).toBe(1);
  });

  it('a second one says what runs and how to go on or end, and begins nothing', async () => {
    const diary = await begun();
    const { code, out, err } = await diary.try('2026-11-20 18:01', 'start');
    expect({ code, out, err }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "A session is running already: First reading above a limit
      Go on with it: prep resume. Or end it: prep finish --outcome …, prep abandon.
      ",
        "out": "",
      }
    `);
    expect(withDatabase(diary.home, (db) => db.prepare('SELECT count(*) FROM session').pluck().get())).toBe(
      1,
    );
  });
});

describe('a session from the other pane', () => {
  it('tells the time used and left, the phase and the counts', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:05', 'phase');
    await diary.at('2026-11-20 18:06', 'note', 'lo', 'is', 'inclusive');
    await diary.at('2026-11-20 18:07', 'stuck');
    expect(await diary.at('2026-11-20 18:12', 'status')).toMatchInlineSnapshot(`
      "First reading above a limit (coding)
      12:00 of 45:00  33 min left
      Phase 2 of 5: Think aloud  7:00 of 7:00  2 min behind
      stuck 1×, notes 1
      "
    `);
    expect(await diary.at('2026-11-20 18:46', 'status')).toContain('45:00  1 min over');
  });

  it('gives the same as a document', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:05', 'phase');
    await diary.at('2026-11-20 18:06', 'note', 'lo is inclusive');
    const now = await state(diary, '2026-11-20 18:12');
    expect(now).toMatchObject({
      status: 'running',
      outcome: null,
      elapsedMs: 720_000,
      plannedMs: 2_700_000,
      phase: 1,
    });
    expect(now.phases.map(({ activeMs }) => activeMs)).toEqual([300_000, 420_000, 0, 0, 0]);
    expect(now.notes).toEqual([{ at: '2026-11-20T17:06:00.000Z', text: 'lo is inclusive' }]);
  });

  it('stops its clock while paused', async () => {
    const diary = await begun();
    expect(await diary.at('2026-11-20 18:10', 'pause')).toMatchInlineSnapshot(`
      "First reading above a limit (coding)
      10:00 of 45:00  paused
      Phase 1 of 5: Clarify  10:00 of 3:00  7 min over in clarify
      prep resume goes on.
      "
    `);
    expect((await state(diary, '2026-11-20 19:00')).elapsedMs).toBe(600_000);
    await diary.at('2026-11-20 19:00', 'resume');
    expect((await state(diary, '2026-11-20 19:05')).elapsedMs).toBe(900_000);
  });

  it('goes to a phase by its number or name, forwards and back, and counts each one’s time', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:02', 'phase', 'code');
    await diary.at('2026-11-20 18:05', 'phase', '1');
    const { phase: index, phases } = await state(diary, '2026-11-20 18:06');
    expect(index).toBe(0);
    expect(phases.map(({ id, activeMs }) => [id, activeMs / 60_000])).toEqual([
      ['clarify', 3],
      ['approach', 0],
      ['code', 3],
      ['test', 0],
      ['complexity', 0],
    ]);
  });

  it('shows hints one after the other, then says that there are no more', async () => {
    const diary = await begun();
    expect(await diary.json('2026-11-20 18:01', 'hint')).toMatchObject({ hint: 'One.', index: 1, total: 2 });
    expect(await diary.at('2026-11-20 18:02', 'hint')).toBe(
      'Hint 2 of 2: Two.\nA drill solved with hints comes back in two or three days.\n',
    );
    const { code, err } = await diary.try('2026-11-20 18:04', 'hint');
    expect({ code, err }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "That was the last hint.
      prep finish --outcome partial ends the session; the drill comes back.
      ",
      }
    `);
  });

  it('stuck shows a ladder and marks the moment', async () => {
    const diary = await begun();
    expect(await diary.at('2026-11-20 18:10', 'stuck')).toMatchInlineSnapshot(`
      "Step back for a minute:
      1. Say the problem again in your own words: what is given, what is asked.
      2. Take the smallest example that is not trivial and solve it by hand.
      3. Say the brute force and what it costs; then what it does twice.
      4. Name two other data structures, and what each would make cheap.
      5. Still stuck? prep hint
      "
    `);
    expect((await state(diary, '2026-11-20 18:11')).stuck).toBe(1);
  });

  it('says how to begin when none is running', async () => {
    const diary = new Diary();
    expect(await diary.at('2026-11-20 18:00', 'status')).toBe(
      'No session is running. prep start begins one.\n',
    );
    expect(await diary.json('2026-11-20 18:00', 'status')).toEqual({ session: null, gapMs: null });
  });
});

describe('finish', () => {
  const answers = [
    ...['--broke', 'forgot the empty list', '--rule', 'test empty first', '--failure', 'edge-cases'],
    ...['--score', 'requirements=2,solution=0,trade-offs=1,edge-cases=0,communication=2'],
  ];

  it('goes on into the post-mortem and says when the drill comes back', async () => {
    const diary = await begun();
    const out = await diary.at('2026-11-20 18:40', 'finish', '--outcome', 'failed', ...answers);
    expect(out).toMatchInlineSnapshot(`
      "First reading above a limit: failed

      Post-mortem: First reading above a limit
      Broke      forgot the empty list
      Rule       test empty first
      Failures   Edge case missed
      Rubric
        Requirements clarified      2
        Correct solution delivered  0
        Trade-offs explained        1
        Edge cases tested           0
        Communication clarity       2
        Post-mortem written         2
        Total                       7 of 12

      It comes back on Mon 2026-11-23.
      "
    `);
  });

  it('gives session, post-mortem and redo as a document', async () => {
    const diary = await begun();
    const over = await diary.json('2026-11-20 18:40', 'finish', '--outcome', 'failed', ...answers);
    expect(withSession.parse(over).session).toMatchObject({
      status: 'over',
      outcome: 'failed',
      elapsedMs: 2_400_000,
    });
    expect(over).toMatchObject({
      postMortem: { isWritten: true, total: 7, failures: [{ id: 'edge-cases' }] },
      redo: { drill: 'first-above', due: '2026-11-23' },
    });
  });

  it('a clean solve brings nothing back, and still asks for the one line', async () => {
    const diary = await begun();
    expect(await diary.at('2026-11-20 18:40', 'finish', '--outcome', 'solved')).toMatchInlineSnapshot(`
      "First reading above a limit: solved

      Still to write: one line on what went well. prep postmortem last --well "…"
      "
    `);
  });

  it('does not call it solved without help when a hint was shown', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:10', 'hint');
    const over = await diary.json('2026-11-20 18:40', 'finish', '--outcome', 'solved');
    expect(over).toMatchObject({
      session: { outcome: 'solved-with-help' },
      redo: { drill: 'first-above', due: '2026-11-23' },
    });
  });

  it('of a paused session ends it with the time up to the pause', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:10', 'pause');
    const over = await diary.json('2026-11-20 20:00', 'finish', '--outcome', 'partial');
    expect(withSession.parse(over).session.elapsedMs).toBe(600_000);
  });

  it('frees the way for the next session', async () => {
    const diary = await begun();
    await diary.at('2026-11-20 18:40', 'finish', '--outcome', 'solved');
    expect(await diary.at('2026-11-20 18:41', 'start', 'belt-to-van')).toContain('0:00 of 35:00');
  });
});

describe('abandon', () => {
  it('counts neither way: no redo, no streak, no done block, nothing to write', async () => {
    const diary = await begun();
    expect(await diary.at('2026-11-20 18:10', 'abandon')).toBe(
      'Abandoned: First reading above a limit. It counts neither way.\n',
    );
    expect(await diary.json('2026-11-20 18:11', 'today')).toMatchObject({
      redos: [],
      streak: 0,
      withoutPostMortem: null,
      week: { done: 0 },
    });
  });
});
