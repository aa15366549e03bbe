import { seal } from '../../src/database/seal.ts';
import { eventKinds } from '../../src/practice/session-event.ts';
import { type Diary, drillText, withDatabase, writeOwn } from './scenes.ts';

/** Runs a command at a moment. */
export type Run = (moment: string, ...argv: string[]) => Promise<unknown>;

/** Drills of one's own with engines, every text of theirs as wide or as hostile as it is given. */
export function writeScenarios(folder: string, text: string): void {
  const line = text.slice(0, 190);
  const given = (id: string, unit = 'count'): object => ({
    id,
    title: line,
    value: 20,
    unit,
    range: [10, 40],
  });
  const asked = (id: string, formula: string, unit = 'count'): object => ({
    id,
    ask: line,
    unit,
    family: 'other',
    formula,
  });
  writeOwn(
    folder,
    'own-estimate.md',
    drillText(
      {
        id: 'own-estimate',
        kind: 'estimation',
        title: line,
        minutes: 10,
        estimate: {
          given: [given('users'), given('reads', '/s'), given('size', 'kB')],
          lines: [
            asked('first', 'users × 2'),
            asked('rate', 'users × reads', '/s'),
            asked('bytes', 'rate × size', 'MB/s'),
            asked('stored', 'bytes × day', 'GB'),
            asked('share', 'reads ÷ (reads + users)', '%'),
          ],
        },
      },
      `${text} {users} {reads} {size}`,
    ),
  );
  const state = (id: string, sort: string, more: object = {}): object => ({ id, sort, shows: text, ...more });
  const action = (id: string, sort: string, results: object[]): object => ({
    id,
    title: line,
    sort,
    minutes: 3,
    results,
  });
  writeOwn(
    folder,
    'own-incident.md',
    drillText(
      {
        id: 'own-incident',
        kind: 'incident',
        title: line,
        minutes: 30,
        incident: {
          states: [
            state('alarmed', 'start', { worsens: { minutes: 20, to: 'worse' } }),
            state('seen', 'open'),
            state('worse', 'worse'),
            state('trapped', 'trap'),
            state('mended', 'good'),
            state('lost', 'bad'),
          ],
          actions: [
            action('look', 'look', [
              { from: ['alarmed'], to: 'seen', cause: true, shows: text },
              { shows: text },
            ]),
            action('mend', 'change', [
              { from: ['seen'], to: 'mended', shows: text },
              { to: 'mended', guess: true, shows: text },
            ]),
            action('restart', 'change', [{ to: 'trapped', shows: text }]),
            action('scale', 'change', [{ wrong: true, shows: text }]),
            action('tell', 'tell', [{ shows: text }]),
          ],
        },
      },
      text,
    ),
  );
  const clean = text.replaceAll(/[\n`]/g, ' ');
  writeOwn(
    folder,
    'own-design.md',
    drillText(
      {
        id: 'own-design',
        kind: 'system-design',
        title: line,
        minutes: 45,
        interrupts: [
          { phase: 'requirements', minute: 1, ask: text },
          { phase: 'deep-dives', minute: 20, ask: text },
        ],
      },
      [
        text,
        `## Ask about\n\n- **How many users?** ${clean}`,
        `## Numbers\n\n\`\`\`text\nreads a second     20 × 30     = 600 per second\n\`\`\``,
        `## Strong answer\n\n### Requirements\n\n- (mid) ${clean}\n- (staff) ${clean}`,
      ].join('\n\n'),
    ),
  );
  writeOwn(
    folder,
    'own-contest.md',
    drillText({ id: 'own-contest', kind: 'external', title: line, minutes: 90, elsewhere: 'contest' }, text),
  );
}

/** Everything that a session with an engine can be told, and a loop of two rounds, on one day from nine o'clock on. */
export async function practising(run: Run, diary: Diary, day: string, text: string): Promise<void> {
  const at = (time: string): string => `${day} ${time}`;
  await run(at('09:00'), 'start', 'own-design', '--confidence', '70');
  await run(at('09:02'), 'handled', '--show');
  await run(at('09:02'), 'handled');
  await run(at('09:03'), 'ask', 'how', 'many', 'users');
  await run(at('09:04'), 'answer');
  await run(at('09:05'), 'answer', '600/s');
  await run(at('09:06'), 'write', '--list');
  await run(at('09:06'), 'write', '--file', writeOwn(diary.home, 'own-answer.md', `# ${text}\n\n${text}\n`));
  await run(at('09:30'), 'handled', '--not');
  await run(at('09:30'), 'status');
  recordedNow(diary.home);
  await run(at('09:44'), 'finish', '--outcome', 'partial', '--met', '1', '--broke', text, '--rule', text);
  await run(at('09:45'), 'checkpoints', 'last', '--met', '1,2');
  await run(at('09:45'), 'show', 'last');
  await run(at('09:45'), 'replay', 'last');
  await run(at('09:50'), 'start', 'own-estimate');
  await run(at('09:51'), 'answer', '40');
  await run(at('09:52'), 'answer', 'rate', '3k/s');
  await run(at('09:58'), 'finish', '--outcome', 'solved', '--well', text);
  await run(at('10:00'), 'start', 'own-incident');
  await run(at('10:01'), 'act');
  await run(at('10:02'), 'act', 'restart');
  await run(at('10:03'), 'act', 'look');
  await run(at('10:04'), 'act', 'mend');
  await run(at('10:05'), 'act', 'tell');
  await run(at('10:06'), 'finish', '--outcome', 'solved');
  await run(at('10:07'), 'show');
  await run(at('10:10'), 'start', 'own-contest');
  await run(
    at('11:30'),
    'finish',
    '--outcome',
    'partial',
    '--percentile',
    '81',
    '--platform',
    text.slice(0, 60),
  );
  await run(at('11:31'), 'show');
  await run(at('12:00'), 'mock', '--list');
  await run(at('12:00'), 'mock', 'custom', '--round', 'concept:5', '--round', 'pitch:5', '--pressure');
  await run(at('12:01'), 'mock');
  await run(at('12:04'), 'finish', '--outcome', 'failed');
  await run(at('12:05'), 'mock', '--note', text);
  await run(at('12:09'), 'finish', '--outcome', 'solved');
  await run(at('12:10'), 'mock', '--strength', text, '--gap', text);
  await run(at('12:11'), 'mock');
  await run(at('12:20'), 'start', 'concept', '--set', '2', '--minutes', '10');
  await run(at('12:22'), 'mock', '--end');
}

/** As if the running session were recorded from now on. */
export function recordedNow(home: string): void {
  withDatabase(home, (connection) => {
    const {
      session_id: id,
      sequence,
      at,
      device_id: device,
    } = connection
      .prepare(
        `SELECT session_id, max(sequence) AS sequence, at, device_id FROM event
         WHERE session_id = (SELECT id FROM session WHERE open = 1)`,
      )
      .get() as { session_id: number; sequence: number; at: number; device_id: number };
    const kind = eventKinds.indexOf('recorded') + 1;
    const data = JSON.stringify({ file: 'talk.wav' });
    connection
      .prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(id, sequence + 1, kind, at, device, data, seal([id, sequence + 1, kind, at, data]));
    connection
      .prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, NULL, ?)')
      .run(id, sequence + 2, 7, at, device, seal([id, sequence + 2, 7, at, null]));
  });
}
