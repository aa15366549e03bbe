import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, mustRun, newHome } from './faults.ts';

/** A command that writes, and the state that it is given to. */
export interface Writing {
  name: string;
  home: string;
  argv: readonly string[];
}

const answers = [
  '--broke',
  'minute 12',
  '--rule',
  'smallest case first',
  '--failure',
  'edge-cases',
  '--score',
  'solution=1',
];

/** Every command that writes once it may, with a state of its own to begin from. */
export async function writingCommands(): Promise<Writing[]> {
  const idle = newHome();
  await mustRun(idle, ['init', '--role', 'backend', '--minutes', '75', '--rest', 'sun']);
  await mustRun(idle, ['log', 'coding', '--minutes', '20', '--outcome', 'failed', '--at', 'yesterday 18:30']);
  await mustRun(idle, ['plan']);
  const stale = copyOf(idle);
  await mustRun(stale, ['config', 'set', 'minutes', '120']);
  const running = copyOf(idle);
  await mustRun(running, ['start', 'coding', '--detach']);
  await mustRun(running, ['note', 'the invariant']);
  const paused = copyOf(running);
  await mustRun(paused, ['pause']);
  const judged = copyOf(running);
  await mustRun(judged, ['case', 'add', 'flaky-test-report', '--input', '[[]]', '--expected', '[]']);
  const workspace = join(judged, 'workspace', 'flaky-test-report');
  mkdirSync(workspace, { recursive: true });
  copyFileSync('content/drills/coding/flaky-test-report/solution.py', join(workspace, 'solution.py'));
  await mustRun(judged, ['test', 'flaky-test-report']);
  const estimating = copyOf(idle);
  await mustRun(estimating, ['start', 'estimate-photo-storage', '--detach']);
  const block = await blockIn(idle);
  const list: [string, string[]][] = [
    [idle, ['start', 'coding', '--detach']],
    [running, ['note', 'a second note']],
    [running, ['phase']],
    [running, ['hint']],
    [running, ['stuck']],
    [running, ['pause']],
    [paused, ['resume']],
    [running, ['finish', '--outcome', 'partial', ...answers]],
    [running, ['abandon']],
    [idle, ['log', 'external', '--title', 'a contest', '--minutes', '30', '--outcome', 'partial']],
    [idle, ['edit', 'last', '--minutes', '25', '--outcome', 'partial']],
    [idle, ['postmortem', 'last', ...answers]],
    [idle, ['config', 'set', 'minutes', '45']],
    [idle, ['config', 'unset', 'rest']],
    [idle, ['init', '--role', 'swe', '--level', 'senior', '--minutes', '40']],
    [stale, ['plan']],
    [running, ['case', 'add', 'flaky-test-report', '--input', '[[]]', '--expected', '[]']],
    [judged, ['case', 'remove', '4', '--drill', 'flaky-test-report']],
    [judged, ['submit', 'flaky-test-report']],
    [idle, ['check', 'red-flags', '1', '2']],
    [idle, ['content', 'add', 'CONTRIBUTING.md']],
    [estimating, ['answer', '70/s']],
    [idle, ['mock', 'baseline', '--detach']],
    [idle, ['plan', 'skip', block]],
    [idle, ['plan', 'move', block, 'sat']],
  ];
  return list.map(([home, argv]) => ({ name: `prep ${argv.slice(0, 2).join(' ')}`, home, argv }));
}

/** A block of today or later that is still to be done. */
async function blockIn(home: string): Promise<string> {
  const { days } = JSON.parse(await mustRun(home, ['plan', '--json'])) as {
    days: { blocks: { id?: string; name?: string; status: string }[] }[];
  };
  const block = days.flatMap(({ blocks }) => blocks).find(({ status }) => status === 'planned');
  return block?.name ?? block?.id ?? '';
}
