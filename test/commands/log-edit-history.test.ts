import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Person } from '../support/prep.ts';
import { columnOf, Diary, newest, withDatabase } from './scenes.ts';

const logged = z.strictObject({
  session: z.strictObject({
    id: z.uuid(),
    name: z.string().regex(/^[0-9a-f]{6}$/),
    drill: z.string(),
    kind: z.string(),
    title: z.string(),
    source: z.enum(['live', 'logged']),
    startedAt: z.iso.datetime(),
    zone: z.string(),
    day: z.iso.date(),
    minutes: z.number(),
    plannedMinutes: z.number(),
    outcome: z.string().nullable(),
    style: z.string(),
    score: z.number().nullable(),
  }),
});

const external = ['log', 'external', '--title', 'LeetCode 56'];

async function log(diary: Diary, ...flags: string[]): Promise<z.infer<typeof logged>['session']> {
  return logged.parse(await diary.json('2026-11-20 18:00', ...external, ...flags)).session;
}

describe('log', () => {
  it('records what was done, when, and under which name', async () => {
    const out = await new Diary().at(
      '2026-11-20 18:00',
      ...external,
      ...['--minutes', '35', '--outcome', 'solved', '--at', '2026-11-19 18:30'],
    );
    expect(out).toMatch(
      /^Recorded: LeetCode 56, 35 min, solved \(2026-11-19, ([0-9a-f]{6})\)\nWhat broke, and the rule against it: prep postmortem \1\n$/,
    );
  });

  it.each([
    ['18:30 yesterday', 'yesterday 17:30', '2026-11-19T16:30:00.000Z', '2026-11-19'],
    ['an hour of today', '09:15', '2026-11-20T08:15:00.000Z', '2026-11-20'],
    ['a day and an hour', '2026-10-24 18:30', '2026-10-24T16:30:00.000Z', '2026-10-24'],
    ['an instant of another zone', '2026-11-19T20:00:00-05:00', '2026-11-20T01:00:00.000Z', '2026-11-19'],
    ['an hour before the day begins', '2026-11-20 00:30', '2026-11-19T23:30:00.000Z', '2026-11-19'],
  ])('takes %s', async (_name, at, startedAt, day) => {
    const session = await log(new Diary(), '--minutes', '10', '--outcome', 'partial', '--at', at);
    expect(session).toMatchObject({ startedAt, day, zone: 'Europe/Berlin', source: 'logged', minutes: 10 });
  });

  it('without a time means that many minutes ago', async () => {
    const session = await log(new Diary(), '--minutes', '45', '--outcome', 'failed');
    expect(session.startedAt).toBe('2026-11-20T16:15:00.000Z');
  });

  it('goes beside a running session without touching it', async () => {
    const diary = new Diary();
    await diary.at('2026-11-20 17:30', 'start', 'below-quorum');
    await log(diary, '--minutes', '10', '--outcome', 'solved');
    expect(await diary.json('2026-11-20 18:00', 'status')).toMatchObject({
      session: { drill: 'below-quorum', status: 'running', elapsedMs: 1_800_000 },
    });
  });

  it('of a failed drill brings it back; of a kind it cannot', async () => {
    const diary = new Diary();
    await log(diary, '--minutes', '10', '--outcome', 'failed');
    await diary.at('2026-11-20 18:01', 'log', 'below-quorum', '--minutes', '40', '--outcome', 'partial');
    expect(await diary.json('2026-11-20 18:02', 'today')).toMatchObject({
      redos: [{ drill: 'below-quorum', due: '2026-11-23' }],
    });
  });
});

describe('edit', () => {
  it('corrects outcome, minutes and start, and everything that follows from them', async () => {
    const diary = new Diary();
    await diary.at('2026-11-20 18:00', 'log', 'below-quorum', '--minutes', '40', '--outcome', 'failed');
    const out = await diary.at(
      '2026-11-20 18:01',
      ...['edit', 'last', '--outcome', 'solved', '--minutes', '50', '--at', '2026-11-18 10:00'],
    );
    expect(out).toMatch(/^Corrected: .+, 2026-11-18, 50 min, solved\n$/);
    expect(await diary.json('2026-11-20 18:02', 'today')).toMatchObject({ redos: [] });
    expect(await diary.json('2026-11-20 18:02', 'stats')).toMatchObject({
      sessions: 1,
      minutes: 50,
      outcomes: { solved: 1, failed: 0 },
    });
  });

  it('adds an event and keeps what was recorded before', async () => {
    const diary = new Diary();
    await log(diary, '--minutes', '40', '--outcome', 'failed');
    await diary.at('2026-11-20 18:01', 'edit', 'last', '--minutes', '30');
    const kinds = withDatabase(diary.home, (db) =>
      db.prepare('SELECT kind FROM event ORDER BY sequence').pluck().all(),
    );
    expect(kinds).toEqual([1, 11, 12]);
  });

  it('finds a session by its name, and leaves the others alone', async () => {
    const diary = new Diary();
    const { name } = await log(diary, '--minutes', '40', '--outcome', 'failed', '--at', '2026-11-18 10:00');
    await log(diary, '--minutes', '20', '--outcome', 'failed');
    await diary.at('2026-11-20 18:01', 'edit', name, '--outcome', 'partial');
    expect(await diary.json('2026-11-20 18:02', 'history')).toMatchObject({
      sessions: [
        { minutes: 20, outcome: 'failed' },
        { minutes: 40, outcome: 'partial' },
      ],
    });
  });
});

describe('history', () => {
  async function written(setting = {}): Promise<Diary> {
    const diary = new Diary(setting);
    const title = ['--title', '数列の最長区間 🧵'];
    await diary.at(
      '2026-11-18 12:00',
      ...['log', 'external', ...title, '--minutes', '8', '--outcome', 'solved-with-help'],
    );
    await diary.at('2026-11-19 12:00', 'log', 'below-quorum', '--minutes', '112', '--outcome', 'solved');
    await diary.at('2026-11-20 12:00', 'log', 'behavioral', '--minutes', '15', '--outcome', 'failed');
    return diary;
  }

  it('shows the newest first, its columns aligned under wide characters too', async () => {
    const lines = (await (await written()).at('2026-11-20 18:00', 'history')).split('\n');
    const shown = lines.map((line) => line.replace(/^[0-9a-f]{6}/, 'abcdef'));
    expect(shown).toMatchInlineSnapshot(`
      [
        "Name    Day         Kind        Drill                      Min  Outcome",
        "abcdef  2026-11-20  behavioral  behavioral                  15  failed",
        "abcdef  2026-11-19  coding      When the cluster lost it…  112  solved",
        "abcdef  2026-11-18  external    数列の最長区間 🧵            8  solved-with-help",
        "",
      ]
    `);
    const outcomes = ['Outcome', 'failed', 'solved', 'solved-with-help'];
    const columns = outcomes.map((outcome, row) => columnOf(lines[row] ?? '', outcome));
    expect(new Set(columns).size).toBe(1);
  });

  it('names each session so that the name works', async () => {
    const diary = await written();
    const name = await newest(diary, '2026-11-20 18:00');
    expect(await diary.at('2026-11-20 18:00', 'postmortem', name, '--show')).toContain('behavioral');
  });

  it('narrows by kind, day and number', async () => {
    const diary = await written();
    const kinds = async (...flags: string[]): Promise<string[]> => {
      const document = z.object({ sessions: z.array(z.object({ kind: z.string() })) });
      return document
        .parse(await diary.json('2026-11-20 18:00', 'history', ...flags))
        .sessions.map(({ kind }) => kind);
    };
    expect(await kinds('--kind', 'coding')).toEqual(['coding']);
    expect(await kinds('--since', '2026-11-19')).toEqual(['behavioral', 'coding']);
    expect(await kinds('--limit', '1')).toEqual(['behavioral']);
  });

  it('leaves a running session out until it is over', async () => {
    const diary = new Diary();
    await diary.at('2026-11-20 18:00', 'start');
    expect(await diary.at('2026-11-20 18:01', 'history')).toBe('Nothing practised yet. prep start begins.\n');
  });

  it('does not say that nothing was practised when a filter finds nothing', async () => {
    const diary = await written();
    expect(await diary.at('2026-11-20 18:00', 'history', '--kind', 'sql')).not.toContain(
      'Nothing practised yet',
    );
  });

  it('keeps every session on one line, whatever its title holds', async () => {
    const diary = new Diary();
    await log(diary, '--minutes', '40', '--outcome', 'failed');
    const title = ['--title', 'two\nlines\tand a tab'];
    await diary.at('2026-11-20 18:00', 'log', 'external', ...title, '--minutes', '8', '--outcome', 'solved');
    const lines = (await diary.at('2026-11-20 18:01', 'history')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain('\t');
  });
});

it('gives every session a name of its own, with one seed and one instant too', async () => {
  const person = new Person();
  for (let times = 0; times < 4; times += 1) {
    expect((await person.run('log', 'sql', '--minutes', '5', '--outcome', 'solved')).code).toBe(0);
  }
  const { sessions } = (await person.json('history')) as { sessions: { id: string }[] };
  expect(new Set(sessions.map(({ id }) => id)).size).toBe(4);
});
