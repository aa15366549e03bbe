import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/prep.ts';
import { practising, writeScenarios } from './practising.ts';
import { Diary, drillText, reference, save, writeOwn } from './scenes.ts';

const day = '2026-11-20';
const at = (time: string): string => `${day} ${time}`;

interface Shown {
  session: {
    style: string;
    phases: { id: string; plannedMs: number }[];
    drill: string;
    isBlind: boolean;
    confidence: number | null;
  };
  reason: string;
  prompt: string;
  file: string | null;
}

async function somebody(setting: ConstructorParameters<typeof Diary>[0] = {}): Promise<Diary> {
  const diary = new Diary(setting);
  const folder = temporaryFolder();
  writeScenarios(folder, 'Some words.');
  await diary.at(at('07:00'), 'config', 'set', 'content.paths', folder);
  return diary;
}

describe('what is started', () => {
  it.each([
    [
      'a pattern',
      ['two-pointers'],
      { session: { style: 'pattern' }, reason: 'two-pointers, least practised first' },
    ],
    ['a number', ['15'], { session: { drill: 'lc-15', style: 'round' } }],
    ['a problem', ['lc-15'], { session: { drill: 'lc-15' } }],
    ['the plan’s next', ['next'], { session: { style: 'round' } }],
    ['one by lot', ['random'], { reason: 'drawn by lot' }],
    ['a bad day', ['below-quorum', '--minutes', '15'], { session: { style: 'approach' } }],
    ['no bad day', ['below-quorum', '--minutes', '20'], { session: { style: 'round' } }],
    ['guided', ['below-quorum', '--guided'], { session: { style: 'guided' } }],
    ['confidence', ['below-quorum', '--confidence', '70 %'], { session: { confidence: 70 } }],
    ['without the difficulty', ['below-quorum', '--hide-difficulty'], { session: { isBlind: true } }],
    ['in interview mode', ['below-quorum', '--pressure'], { session: { isPressed: true } }],
  ] as const)('%s', async (_, argv, expected) => {
    const diary = await somebody();
    expect(await diary.json(at('08:00'), 'start', ...argv)).toMatchObject(expected);
  });

  it('on a bad day is the approach alone: no code, and at best a part of it', async () => {
    const diary = await somebody();
    const { session } = (await diary.json(at('08:00'), 'start', 'below-quorum', '--minutes', '15')) as Shown;
    expect(session.phases.map(({ id, plannedMs }) => [id, plannedMs / 60_000])).toEqual([
      ['clarify', 4],
      ['approach', 8],
      ['complexity', 3],
    ]);
    expect(await diary.json(at('08:15'), 'finish', '--outcome', 'solved')).toMatchObject({
      session: { outcome: 'partial' },
      redo: { drill: 'below-quorum' },
    });
  });

  it('guided shows the solution, and never counts as solved', async () => {
    const diary = await somebody();
    const { prompt } = (await diary.json(at('08:00'), 'start', 'below-quorum', '--guided')) as Shown;
    expect(prompt).toContain('## Solution');
    await diary.at(at('08:30'), 'finish', '--outcome', 'solved');
    expect(await diary.json(at('08:31'), 'edit', 'last', '--outcome', 'solved')).toMatchObject({
      session: { outcome: 'solved-with-help' },
    });
  });

  it('last and redo are what was done', async () => {
    const diary = await somebody();
    await diary.at(at('08:00'), 'start', 'below-quorum');
    await diary.at(at('08:30'), 'finish', '--outcome', 'failed');
    expect(await diary.json(at('08:40'), 'start', 'last')).toMatchObject({
      session: { drill: 'below-quorum' },
      reason: `again: failed on ${day}`,
    });
    await diary.at(at('08:41'), 'abandon');
    expect(await diary.json('2026-11-23 08:40', 'start', 'redo')).toMatchObject({
      session: { drill: 'below-quorum' },
    });
  });

  it('a port is yesterday’s solution in a second language, with the first one open', async () => {
    const diary = await somebody();
    await diary.at('2026-11-19 08:00', 'start', 'flaky-test-report');
    save(diary.home, 'flaky-test-report', reference('flaky-test-report'));
    await diary.at('2026-11-19 08:10', 'submit');
    await diary.at('2026-11-19 08:11', 'finish', '--outcome', 'solved');
    const { session, prompt, file, reason } = (await diary.json(at('08:00'), 'start', '--port')) as Shown;
    expect([session.drill, session.style, reason]).toEqual([
      'flaky-test-report',
      'port',
      'your solution in Python, now in JavaScript',
    ]);
    expect(prompt).toContain('## Yours in Python');
    expect(prompt).toContain('def flaky_tests(runs):');
    expect(file).toMatch(/solution\.js$/);
  });

  it.each([
    [['zzz-nothing'], 'There is no drill or kind "zzz-nothing".'],
    [['two-pointrs'], 'Did you mean two-pointers?'],
    [['lc-15', '--guided'], 'The library has no solution of a problem that lives elsewhere.'],
    [['--port'], 'Nothing that was judged is solved yet.'],
    [['below-quorum', '--port', '--language', 'python'], 'There is no solution of below-quorum to port yet.'],
    [['zebra', '--set', '3'], 'A set is of one kind or one pattern, and "zebra" is neither.'],
    [['below-quorum', '--confidence', '120'], '"120" is not a percentage.'],
    [['below-quorum', '--record'], 'Only a session with a screen can be recorded.'],
    [['coding', '--set', '1'], '"1" will not do.'],
    [['last'], 'There is no session yet.'],
  ])('%j is refused with a reason', async (argv, message) => {
    const diary = await somebody();
    const { code, out, err } = await diary.try(at('08:00'), 'start', ...argv);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(await diary.json(at('08:01'), 'status')).toMatchObject({ session: null });
  });

  it('a timed set shares one budget among its drills', async () => {
    const diary = await somebody();
    const first = (await diary.json(at('08:00'), 'start', 'concept', '--set', '3', '--minutes', '30')) as {
      mock: { budgetMinutes: number; rounds: unknown[] };
      session: { plannedMs: number };
    };
    expect([first.mock.budgetMinutes, first.mock.rounds.length, first.session.plannedMs]).toEqual([
      30, 3, 600_000,
    ]);
    await diary.at(at('08:20'), 'finish', '--outcome', 'solved');
    expect(await diary.json(at('08:20'), 'mock')).toMatchObject({ session: { plannedMs: 300_000 } });
  });
});

describe('an estimation', () => {
  it('is drawn anew, answered in one’s own units, and graded line by line at the end', async () => {
    const diary = await somebody();
    const prompts = new Set<string>();
    for (const time of ['08:00', '08:10', '08:20']) {
      prompts.add(((await diary.json(at(time), 'start', 'own-estimate')) as Shown).prompt);
      await diary.at(at(time), 'abandon');
    }
    expect(prompts.size).toBe(3);
    await diary.at(at('09:00'), 'start', 'own-estimate');
    const asked = await diary.at(at('09:01'), 'answer', '1');
    expect(asked).not.toMatch(/full|half|none/);
    const wrong = await diary.try(at('09:02'), 'answer', 'rate', '5 GB');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('What is "GB"?')]);
    const { debrief, session } = (await diary.json(at('09:05'), 'finish', '--outcome', 'partial')) as {
      debrief: {
        lines: { id: string; credit: number | null; answer: string | null; expected: string }[];
        score: number;
      };
      session: { answers: unknown[] };
    };
    expect(session.answers).toHaveLength(1);
    expect(debrief.lines.map(({ id, answer }) => [id, answer])).toEqual([
      ['first', '1'],
      ['rate', null],
      ['bytes', null],
      ['stored', null],
      ['share', null],
    ]);
    expect(debrief.score).toBe(0);
  });

  it('asked by a line that it has not, or in a drill without one, says what there is', async () => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'own-incident');
    expect((await diary.try(at('09:01'), 'answer', '3')).err).toContain('This drill asks for no numbers.');
    expect((await diary.try(at('09:01'), 'ask', 'why')).err).toContain('Nobody can be asked in this drill.');
  });
});

describe('an incident', () => {
  it('shows what can be done, costs minutes, gets worse by itself, and is told against its best path', async () => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'own-incident');
    expect(await diary.json(at('09:01'), 'act')).toMatchObject({
      minutes: 0,
      step: null,
      actions: { length: 5 },
    });
    expect(await diary.json(at('09:02'), 'act', 'scale')).toMatchObject({
      minutes: 3,
      step: { action: 'scale' },
    });
    expect(await diary.json(at('09:03'), 'act', 'look')).toMatchObject({ minutes: 6 });
    expect(await diary.json(at('09:04'), 'act', 'mend')).toMatchObject({ minutes: 9, mitigatedAt: 9 });
    const finished = (await diary.json(at('09:05'), 'finish', '--outcome', 'solved')) as {
      debrief: { incident: Record<string, unknown>; score: number };
    };
    expect(finished.debrief.incident).toMatchObject({
      mitigatedAt: 9,
      bestMitigatedAt: 6,
      causeAt: 6,
      bestCauseAt: 3,
      toldAt: null,
      wasted: ['Some words.'],
      guesses: [],
      points: 5,
      of: 10,
    });
    expect(finished.debrief.score).toBe(50);
  });

  it('never shows its graph to a program before the end', async () => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'own-incident');
    expect(JSON.stringify(await diary.json(at('09:01'), 'act', 'look'))).not.toContain('mended');
  });

  it.each([
    [['dance'], '"dance" is nothing that can be done here.'],
    [['some', 'words'], 'could mean 5 things.'],
  ])('%j is refused with what can be done', async (words, message) => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'own-incident');
    const { code, err } = await diary.try(at('09:01'), 'act', ...words);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('a design', () => {
  it('has an interviewer: asked, interrupting, and ticked at the end', async () => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'own-design');
    expect(await diary.at(at('09:01'), 'ask', 'how many users')).toBe('Some words.\n');
    expect(await diary.at(at('09:02'), 'handled', '--show')).toBe(
      'The interviewer: Some words.\nAnswer aloud; then prep handled, or prep handled --not.\n',
    );
    expect(await diary.at(at('09:02'), 'handled')).toContain('Handled.');
    expect((await diary.try(at('09:03'), 'handled')).err).toContain(
      'The interviewer has asked nothing that is open.',
    );
    expect(await diary.at(at('09:25'), 'handled', '--not')).toContain('Not handled');
    await diary.at(at('09:26'), 'answer', '600/s');
    expect(await diary.json(at('09:40'), 'finish', '--outcome', 'partial', '--met', '1')).toMatchObject({
      debrief: {
        score: 100,
        interrupts: [{ isHandled: true }, { isHandled: false }],
        checks: [
          { id: '1', isMet: true, isExpected: true },
          { id: '2', level: 'staff', isMet: false, isExpected: false },
        ],
      },
    });
    const unknown = await diary.try(at('09:41'), 'checkpoints', '--met', '7');
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('There is no checkpoint "7".')]);
    expect(await diary.json(at('09:42'), 'checkpoints', '--none')).toMatchObject({ score: 50 });
  });
});

describe('interview mode', () => {
  it('gives no hint and no verdict until the end, and then the verdict', async () => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'flaky-test-report', '--pressure');
    save(diary.home, 'flaky-test-report', reference('flaky-test-report'));
    expect((await diary.try(at('09:01'), 'hint')).err).toContain('There are no hints in interview mode.');
    for (const command of ['test', 'submit', 'stress']) {
      const { code, out } = await diary.try(at('09:02'), command);
      expect([code, out]).toEqual([
        0,
        'Judged and kept. In interview mode the verdict waits until the end.\n',
      ]);
    }
    expect(await diary.at(at('09:03'), 'status')).not.toContain('accepted');
    expect(await diary.json(at('09:03'), 'status')).toMatchObject({ session: { judged: null } });
    expect(await diary.json(at('09:20'), 'finish', '--outcome', 'solved')).toMatchObject({
      session: { judged: { verdict: 'accepted' } },
    });
  });
});

describe('what is written', () => {
  it('is kept in a folder of the person’s choice, and in the database for ever', async () => {
    const diary = await somebody();
    const folder = join(temporaryFolder(), 'answers');
    await diary.at(at('08:00'), 'config', 'set', 'documents', folder);
    await diary.at(at('09:00'), 'start', 'own-design');
    const { file } = (await diary.json(at('09:01'), 'write')) as { file: string };
    expect(file.startsWith(`${folder}/${day}-own-design-`)).toBe(true);
    const blank = readFileSync(file, 'utf8');
    expect(blank).toContain('Some words.');
    writeFileSync(file, `${blank}\nThe queue is the source of truth.\n`);
    expect(await diary.at(at('09:02'), 'show')).toContain('The queue is the source of truth.');
    writeFileSync(file, 'Written over.\n');
    await diary.at(at('09:30'), 'finish', '--outcome', 'solved');
    expect(await diary.at(at('09:31'), 'show')).toContain('Written over.');
    // Gone from the folder, it is there all the same, and is written again when it is opened.
    writeFileSync(file, '');
    expect(existsSync(file)).toBe(true);
    expect(await diary.at(at('09:32'), 'show')).toContain('Written over.');
    const { templates } = (await diary.json(at('09:33'), 'write', '--list')) as {
      templates: { name: string; isUsual: boolean }[];
    };
    expect(templates[0]).toMatchObject({ name: 'design', isUsual: true });
  });

  it('is refused where it cannot be', async () => {
    const diary = await somebody();
    await diary.at(at('09:00'), 'start', 'own-design');
    const blocked = writeOwn(diary.home, 'blocked', 'a file');
    await diary.at(at('09:00'), 'config', 'set', 'documents', blocked);
    expect((await diary.try(at('09:01'), 'write')).err).toContain('An answer cannot be written in');
    expect((await diary.try(at('09:01'), 'write', 'sonnet')).err).toContain('There is no template "sonnet".');
    expect((await diary.try(at('09:01'), 'write', '--file', '/nowhere')).err).toContain('cannot be read');
  });
});

describe('a status line', () => {
  it('is one line while a session runs, and nothing at other times', async () => {
    const diary = await somebody();
    expect(await diary.at(at('08:00'), 'status', '--format', 'tmux')).toBe('');
    await diary.at(at('09:00'), 'start', 'below-quorum', '--minutes', '45');
    expect(await diary.at(at('09:05'), 'status', '--format', '{clock}/{planned} {phase} {pace}')).toBe(
      '5:00/45:00 Clarify 2 min over in clarify\n',
    );
    const { code, err } = await diary.try(at('09:05'), 'status', '--format', '{mood}');
    expect([code, err]).toEqual([1, expect.stringContaining('A format has no field {mood}.')]);
  });
});

describe('the history', () => {
  it('is narrowed by drill, kind, pattern, outcome, way and days', async () => {
    const diary = await somebody();
    writeOwn(temporaryFolder(), 'x.md', drillText({ id: 'x' }));
    await practising((moment, ...argv) => diary.try(moment, ...argv), diary, '2026-11-18', 'Words');
    await diary.at('2026-11-19 08:00', 'start', 'below-quorum', '--minutes', '15');
    await diary.at('2026-11-19 08:14', 'finish', '--outcome', 'solved');
    const drills = async (...argv: string[]): Promise<string[]> =>
      ((await diary.json(at('08:00'), 'history', ...argv)) as { sessions: { drill: string }[] }).sessions.map(
        ({ drill }) => drill,
      );
    expect(await drills('--drill', 'own-design')).toEqual(['own-design']);
    expect(await drills('--style', 'approach')).toEqual(['below-quorum']);
    expect(await drills('--until', '2026-11-18', '--kind', 'incident')).toEqual(['own-incident']);
    expect(await drills('--outcome', 'failed')).toHaveLength(1);
    expect(await drills('--since', '2026-11-19')).toEqual(['below-quorum']);
    expect((await diary.try(at('08:00'), 'history', '--pattern', 'knots')).err).toContain(
      'There is no pattern "knots".',
    );
    expect((await diary.try(at('08:00'), 'history', '--style', 'slow')).err).toContain(
      'There is no way to practise',
    );
  });
});

describe('practice elsewhere', () => {
  it('is logged with what the other platform said', async () => {
    const diary = await somebody();
    await diary.at(
      at('08:00'),
      ...['log', 'external-peer-mock', '--minutes', '45', '--outcome', 'partial', '--rating', '4/5'],
      ...['--platform', 'With Ana', '--feedback', 'Slower, and draw first.'],
    );
    const out = await diary.at(at('08:01'), 'show');
    expect(out).toContain(
      'Mock with a peer\n  On          With Ana\n  Rating      4 of 5\n  Feedback    Slower, and draw first.',
    );
  });

  it.each([
    [['--percentile', '101'], '"101" is not a percentile.'],
    [['--rating', 'good'], '"good" is not a rating of 5.'],
    [['--what', 'party'], 'There is no "party" here.'],
  ])('%j is refused', async (flags, message) => {
    const diary = await somebody();
    const { code, err } = await diary.try(
      at('08:00'),
      'log',
      'external',
      '--minutes',
      '9',
      '--outcome',
      'failed',
      ...flags,
    );
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('a loop', () => {
  it('is refused while another is held, ended early, and told afterwards', async () => {
    const diary = await somebody();
    expect((await diary.try(at('08:00'), 'mock')).err).toContain('No loop is being held.');
    expect((await diary.try(at('08:00'), 'mock', 'gogle')).err).toContain('Did you mean google?');
    expect((await diary.try(at('08:00'), 'mock', 'custom')).err).toContain('Which rounds?');
    expect((await diary.try(at('08:00'), 'mock', 'custom', '--round', 'coding')).err).toContain(
      'is not a round.',
    );
    expect((await diary.try(at('08:00'), 'mock', 'plaid')).err).toContain('The page of Plaid knows no loop.');
    await diary.at(at('08:00'), 'mock', 'baseline');
    expect((await diary.try(at('08:01'), 'mock', 'google')).err).toContain(
      'A loop is being held already: Baseline',
    );
    // Nothing is learnt between two rounds: no drill, no outcome, no score.
    await diary.at(at('08:40'), 'finish', '--outcome', 'failed');
    const { mock } = (await diary.json(at('08:41'), 'mock', '--note', 'slow')) as {
      mock: { rounds: object[] };
    };
    expect(mock.rounds[0]).toMatchObject({
      state: 'done',
      drill: null,
      outcome: null,
      score: null,
      note: 'slow',
    });
    const ended = await diary.at(at('08:50'), 'mock', '--end');
    expect(ended).toContain('Baseline: the debrief');
    expect(ended).toContain('One coding problem would have failed the loop (0 %).');
    expect(await diary.json(at('08:51'), 'status')).toMatchObject({ session: null });
    expect(await diary.at(at('08:52'), 'mock')).toContain('Baseline: the debrief');
  });

  it('stands beside no other session', async () => {
    const diary = await somebody();
    await diary.at(at('08:00'), 'mock', 'baseline');
    await diary.at(at('08:10'), 'finish', '--outcome', 'solved');
    await diary.at(at('08:11'), 'start', 'below-quorum');
    expect((await diary.try(at('08:12'), 'mock')).err).toContain('Another session is running');
  });
});
