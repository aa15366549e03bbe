// Speed as ratios within one run, so that the machine's own speed cancels out: npm run bench
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growthRates } from './growth.mjs';
import { hostility, judging, judgingCompiled, loadJudge, savingIsTesting } from './judge.mjs';
import { indexTimes, loadLibraryOf, searchTimes } from './library.mjs';
import { liveCosts } from './live.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const work = mkdtempSync(join(tmpdir(), 'prep-bench-'));
const home = join(work, 'home');
const rounds = 40;

const environment = { ...process.env, PREP_HOME: home, NO_COLOR: '1' };
const prep = (...argv) => [join(root, 'bin/prep.js'), ...argv];
const bare = join(work, 'bare.cjs');
writeFileSync(
  bare,
  `const Database = require(${JSON.stringify(join(root, 'node_modules/better-sqlite3'))});
   new Database(${JSON.stringify(join(home, 'prep.db'))}).prepare('SELECT * FROM session LIMIT 1').get();`,
);

if (process.argv[2] === 'growth') {
  process.exitCode = (await growthRates(await loadJudge(root), root, work, Number(process.argv[3] ?? 20)))
    ? 0
    : 1;
  rmSync(work, { recursive: true, force: true });
  process.exit();
}

try {
  run(prep('start', '--detach'));
  run(prep('today'));
  const rows = [
    processes('prep --version : node -e 0', prep('--version'), ['-e', '0'], 1.25),
    processes('prep status, a session running : bare script', prep('status'), [bare], 1.35),
    processes('prep today, library unchanged : bare script', prep('today'), [bare], 1.6),
    ...(await libraryRows()),
    await indexing('index after one of 1,000 drills changed : first index', 0.1),
    ...(await judgeRows()),
    ...(await liveRows()),
  ];
  print(rows);
  const left = await hostility(await loadJudge(root), root, work);
  const { rounds: programs, processes: alive, files, hung, wrong, latestMs } = left;
  console.log(
    `${programs} hostile programs: ${alive} processes left, ${files} files left, ${hung} hung, ${wrong} with another verdict; at the latest ${latestMs} ms after the limit`,
  );
  const isClean = alive + files + hung + wrong === 0;
  process.exitCode = isClean && rows.every(({ ratio, target }) => ratio <= target) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function libraryRows() {
  const loadLibrary = await loadLibraryOf(root);
  const { cold, unchanged } = await indexTimes(loadLibrary, work, 700, 7);
  const { ours, theirs, misspelt } = await searchTimes(loadLibrary, root, work, 10_000);
  return [
    row('index of 700 files, the first : 1 s', median(cold), 1_000, 1),
    row('index of 700 files, unchanged : 15 ms', median(unchanged), 15, 1),
    row('search over 10,000 pages : 30 ms', median(ours), 30, 1),
    row('the slowest of 200 searches : 30 ms', Math.max(...ours), 30, 1),
    row('search with a misspelt word : 30 ms', median(misspelt), 30, 1),
    row('200 searches : the same by FTS5 alone', sum(ours), sum(theirs), 1.5),
  ];
}

/** A minute each: the screen alone, then in two panes. */
async function liveRows() {
  const [alone = Number.NaN] = await liveCosts(root, environment, 1, 60);
  const two = await liveCosts(root, environment, 2, 60);
  return [
    row('the live screen for a minute, % of a core : 1 %', alone, 1, 1),
    row('in each of two panes, % of a core : 0.5 %', Math.max(...two), 0.5, 1),
  ];
}

function sum(values) {
  return values.reduce((all, value) => all + value, 0);
}

async function judgeRows() {
  const judge = await loadJudge(root);
  const measured = [
    await judging(judge, root, work, 'python', 1.3),
    await judging(judge, root, work, 'javascript', 1.3),
    await savingIsTesting(root, work, environment, 2),
  ];
  const compiled = await judgingCompiled(judge, root, work);
  return [
    ...measured.map(({ what, ours, theirs, target }) => row(what, median(ours), median(theirs), target)),
    row(compiled.what, median(compiled.ours) - median(compiled.theirs), 5, 1),
  ];
}

/** Both take turns, so that whatever slows the machine slows both. */
function processes(what, ours, theirs, target) {
  const times = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(timed(() => run(ours)));
    times.theirs.push(timed(() => run(theirs)));
  }
  return row(what, median(times.ours), median(times.theirs), target);
}

async function indexing(what, target) {
  const loadLibrary = await loadLibraryOf(root);
  const content = join(work, 'content');
  for (let number = 0; number < 1000; number += 1) {
    writeDrill(content, number, 'as it was');
  }
  const load = async (cache) => (await loadLibrary([content], cache, Date.now())).close();
  const first = [];
  const later = [];
  await load(join(work, 'warm.db'));
  for (let round = 0; round < 20; round += 1) {
    const cache = join(work, `cache-${round}.db`);
    first.push(await timedAsync(() => load(cache)));
    writeDrill(content, round, `changed in round ${round}`);
    later.push(await timedAsync(() => load(cache)));
  }
  return row(what, median(later), median(first), target);
}

/** Two of five have a folder of their own, as coding drills do among those that ship; the others are single files. */
function pathOf(content, number) {
  const drills = join(content, 'drills');
  return number % 5 < 2
    ? join(drills, `made-up-${number}`, 'drill.md')
    : join(drills, `made-up-${number}.md`);
}

function writeDrill(content, number, word) {
  const path = pathOf(content, number);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `---
type: drill
id: made-up-${number}
kind: coding
title: Made-up drill ${number}, ${word}
difficulty: medium
minutes: 40
patterns: [hash-map, two-pointers]
summary: A drill of the usual size, to measure the index with.
hints:
  - ${'Look at what you know about the earlier values when a new one comes. '.repeat(2)}
  - ${'Keep them in a structure that answers the question at once. '.repeat(2)}
  - ${'Walk once, ask first, then store. '.repeat(3)}
---
${'A statement of the usual length stands here, with its input, its output and its limits.\n'.repeat(20)}
## Solution

${'And an explanation of it.\n'.repeat(20)}`,
  );
}

function run(argv) {
  const { status, stderr } = spawnSync(process.execPath, argv, {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) {
    throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  }
}

function timed(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

async function timedAsync(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  );
}

function row(what, ours, theirs, target) {
  return { what, ours, theirs, ratio: ours / theirs, target };
}

function print(rows) {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  console.log(`${'what'.padEnd(widest)}      ms  against   ratio  target`);
  for (const { what, ours, theirs, ratio, target } of rows) {
    const figures = [
      ours.toFixed(1).padStart(6),
      theirs.toFixed(1).padStart(7),
      ratio.toFixed(2).padStart(6),
      `${target}`.padStart(6),
    ];
    console.log(`${what.padEnd(widest)}  ${figures.join('  ')}${ratio <= target ? '' : '  missed'}`);
  }
}
