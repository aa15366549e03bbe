import { beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/commands/manifest.ts';
import { temporaryFolder } from '../support/prep.ts';
import { practising, writeScenarios } from './practising.ts';
import { Diary, drillText, save, tooWide, writeOwn } from './scenes.ts';

const wide =
  '閾値を超える最初の値を半分ずつ探す 🧵👩‍👩‍👧 und noch viel mehr Text, der in keine schmale Zeile passt';
const sentence = '境界条件を忘れた。空の配列では添字が負になる 😬 and then the loop never ends, '.repeat(3);

const now = '2026-11-20 18:00';

/** What each command prints, by its name; a command that ends or changes something does so once. */
async function printed(columns: number): Promise<Map<string, string>> {
  const diary = new Diary({ columns });
  const folder = temporaryFolder();
  const front = { id: 'own-wide', title: wide, summary: wide, hints: [sentence, sentence, sentence] };
  writeOwn(folder, 'own.md', drillText(front, `${sentence}\n\n- ${sentence}\n\n## ${wide}\n\n> ${sentence}`));
  writeOwn(folder, 'broken.md', drillText({ id: 'own-broken', kind: 'knitting', hints: [] }));
  const inner = temporaryFolder();
  const outputs = new Map<string, string>();
  const run = async (moment: string, ...argv: string[]): Promise<string> => {
    const { out } = await diary.try(moment, ...argv);
    const entry = manifest.find(
      ({ name }) => `${argv.join(' ')} `.startsWith(`${name} `) && !isShadowed(name, argv),
    );
    const key = entry?.name ?? argv.join(' ');
    outputs.set(key, `${outputs.get(key) ?? ''}${out}`);
    return out;
  };
  for (const name of [
    'today',
    'status',
    'mistakes',
    'stats',
    'history',
    'config list',
    'read',
    'drill list',
  ]) {
    await run('2026-11-16 07:00', ...name.split(' '));
  }
  await run('2026-11-16 08:00', 'config', 'set', 'content.paths', folder);
  await run('2026-11-16 08:00', 'start', 'own-wide');
  await run('2026-11-16 08:10', 'note', sentence);
  for (const name of ['hint', 'stuck', 'phase', 'pause', 'status', 'resume', 'today']) {
    await run('2026-11-16 08:20', name);
  }
  const answers = ['--well', sentence, '--broke', sentence, '--rule', sentence, '--follow-up', wide];
  const failures = ['--failure', 'edge-cases,off-by-one,out-of-time'];
  const points = ['--score', 'requirements=2,solution=0,trade-offs=1,edge-cases=1,communication=2'];
  await run(
    '2026-11-16 09:40',
    'finish',
    '--outcome',
    'solved-with-help',
    ...answers,
    ...failures,
    ...points,
  );
  await run('2026-11-16 10:00', 'init', '--role', 'backend', '--minutes', '90');
  await run('2026-11-16 10:01', 'init', '--interview', '2027-02-01');
  await run('2026-11-17 18:00', 'start', 'own-wide');
  await run('2026-11-17 18:10', 'abandon');
  const done = ['--minutes', '599', '--outcome', 'solved-with-help'];
  await run('2026-11-18 18:00', 'log', 'external', '--title', `${wide} ${wide}`, ...done);
  await run('2026-11-18 18:01', 'edit', 'last', '--minutes', '598');
  await run('2026-11-18 18:02', 'postmortem', 'last', ...answers, ...failures, ...points);
  await run('2026-11-18 18:03', 'log', 'system-design', ...done);
  await judging(run, diary, folder);
  writeScenarios(folder, sentence);
  await practising(run, diary, '2026-11-19', sentence);
  const { days } = (await diary.json(now, 'plan')) as {
    days: { blocks: { name: string; status: string }[] }[];
  };
  const block = days.flatMap(({ blocks }) => blocks).find(({ status }) => status === 'planned')?.name ?? '';
  await run(now, 'plan', 'move', block, 'sat');
  await run(now, 'plan', 'skip', block);
  const shows = ['today', 'plan', 'plan next', 'history', 'mistakes', 'stats', 'drill list', 'content check'];
  const more = [
    'drill show own-wide --all',
    'read coding-round',
    'postmortem --show',
    'config set minutes.wed 30',
    'drill pick',
    'check nyc-backend-12-weeks',
    'check red-flags 1',
    'search idempotency retries',
    'read leetcode',
    'read market',
    'read stripe --outline',
    'drill list --kind external --pattern heap',
  ];
  writeOwn(inner, `${wide}.md`, `# ${wide}\n\n- [ ] ${sentence}\n`);
  await run(now, 'content', 'add', inner);
  for (const line of [...shows, ...more, 'config get minutes', 'config unset minutes.wed', 'config list']) {
    await run(now, ...line.split(' '));
  }
  return outputs;
}

/** Everything that the judge prints: long and wide values, a long line of code, an error. */
async function judging(
  run: (moment: string, ...argv: string[]) => Promise<string>,
  diary: Diary,
  folder: string,
): Promise<void> {
  const front = {
    id: 'own-judged',
    signature: { function: 'echo', parameters: { words: 'list<string>' }, returns: 'list<string>' },
    constraints: [sentence.slice(0, 190)],
    random: { arguments: { words: { list: { 'one-of': [wide, 'b'] }, length: [0, 4] } } },
  };
  const words = Array.from({ length: 12 }, (_, index) => `${index} ${wide}`);
  const cases = [
    { name: sentence.slice(0, 100), input: [words], expected: words },
    { input: [['a']], expected: ['a'] },
  ];
  writeOwn(folder, 'own-judged/drill.md', drillText(front, sentence));
  writeOwn(folder, 'own-judged/cases.json', JSON.stringify({ examples: cases, hidden: cases }));
  writeOwn(folder, 'own-judged/solution.py', 'def echo(words):\n    return words\n');
  const at = '2026-11-18 19:00';
  await run(at, 'start', 'own-judged');
  for (const source of [
    `def echo(words):\n    print(words)\n    return words[:5] if len(words) > 5 else [] # ${wide} ${sentence}\n`,
    `def echo(words):\n    raise ValueError("${wide} ${sentence}")  # ${sentence}\n`,
    `def echo(words)  # ${sentence}\n`,
    'def other(words):\n    pass\n',
  ]) {
    save(diary.home, 'own-judged', source);
    for (const name of ['test', 'submit', 'stress']) {
      await run(at, name);
    }
  }
  await run(at, 'case', 'add', '--input', JSON.stringify([[wide]]));
  await run(at, 'case', 'list');
  await run(at, 'case', 'remove', '3');
  await run(at, 'attempts');
  await run(at, 'attempts', 'own-judged', '--show', 'last');
  await run(at, 'abandon');
  await run(at, 'doctor');
  const inner = temporaryFolder();
  await run(at, 'content', 'new', 'coding', 'own-new', '--to', inner);
  const lines = [1, 2].map((number) =>
    JSON.stringify({
      task_id: `p-${number} ${wide}`,
      starter_code: number === 1 ? 'def f(self, a: str) -> str:' : '',
      input_output: [
        { input: 'a = "b"', output: '"b"' },
        { input: `a = ${wide}`, output: '1' },
      ],
    }),
  );
  await run(at, 'import', 'problems', writeOwn(inner, 'set.jsonl', lines.join('\n')));
}

/** `plan` is also the beginning of `plan move`. */
function isShadowed(name: string, argv: readonly string[]): boolean {
  return manifest.some((other) => other.name === argv.slice(0, 2).join(' ') && other.name !== name);
}

describe.each([60, 80, 200])('at a terminal of %i columns', (columns) => {
  let outputs = new Map<string, string>();

  beforeAll(async () => {
    outputs = await printed(columns);
  });

  it.each(manifest.map(({ name }) => name))('no line of %s is wider', (name) => {
    const out = outputs.get(name) ?? '';
    expect(out).not.toBe('');
    expect(tooWide(out, columns)).toEqual([]);
  });
});

describe('in a pipe', () => {
  it('says nothing in colour, and the same as a terminal of 80 columns does where nothing was too wide', async () => {
    const lines = ['history', 'mistakes', 'drill list', 'config list', 'read'];
    const [pipe, terminal] = [new Diary(), new Diary({ columns: 80 })];
    for (const diary of [pipe, terminal]) {
      await diary.at('2026-11-18 18:00', 'log', 'sql', '--minutes', '5', '--outcome', 'failed');
      await diary.at(
        '2026-11-18 18:01',
        'postmortem',
        '--failure',
        'off-by-one',
        '--broke',
        'x',
        '--rule',
        'y',
      );
    }
    for (const line of lines) {
      const out = (await pipe.at(now, ...line.split(' '))).replaceAll(pipe.home, '~');
      expect(out).toBe((await terminal.at(now, ...line.split(' '))).replaceAll(terminal.home, '~'));
      expect(out).not.toContain('\u001b');
    }
  });

  it('takes the width that COLUMNS asks for', async () => {
    const diary = new Diary({ environment: { COLUMNS: '200' } });
    expect(await diary.at(now, 'drill', 'list')).not.toContain('…');
  });

  it('keeps to ASCII signs where the locale knows no others', async () => {
    const diary = new Diary({ environment: { LANG: 'C' } });
    await diary.at('2026-11-16 07:00', 'init');
    await diary.at('2026-11-16 18:00', 'log', 'coding', '--minutes', '30', '--outcome', 'failed');
    await diary.at(
      '2026-11-16 18:01',
      'postmortem',
      '--failure',
      'off-by-one',
      '--broke',
      'x',
      '--rule',
      'y',
    );
    for (const line of ['today', 'plan', 'stats', 'mistakes', 'drill show below-quorum', 'read rubric']) {
      const out = await diary.at('2026-11-18 08:00', ...line.split(' '));
      expect([line, out.match(/[█▏▎▍▌▋▊▉━─✓○→▸│•]/g)]).toEqual([line, null]);
    }
  });
});
