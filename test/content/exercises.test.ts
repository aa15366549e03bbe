import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/library/exercise-files.ts';
import { exercises, library } from '../support/proof.ts';

/** What the guides treat as the core; every one is practised by six drills at least. */
const corePatterns = library
  .all('pattern')
  .filter(({ need, group }) => need === 'must' && group !== 'bugs' && group !== 'sql')
  .map(({ id }) => id);
const advanced = [
  'bit-manipulation',
  'topological-sort',
  'shortest-path',
  'minimum-spanning-tree',
  'union-find',
  'strongly-connected-components',
  'string-matching',
  'trie',
  'suffix-array',
  'dp-bitmask',
  'dp-digits',
  'dp-trees',
  'geometry',
  'design-structures',
];
const faults = [
  'off-by-one',
  'aliasing',
  'mutable-default',
  'missing-await',
  'float-money',
  'time-zone',
  'swapped-arguments',
  'retry-without-idempotency',
  'integer-overflow',
  'resource-leak',
  'n-plus-one',
  'race-condition',
];
const sqlTopics = [
  'sql-joins',
  'sql-latest-row',
  'sql-window-functions',
  'sql-funnels',
  'sql-retention',
  'sql-sessions',
  'sql-slowly-changing',
  'sql-gaps-and-islands',
  'sql-medians',
  'sql-running-totals',
  'sql-having-where',
  'sql-late-data',
  'sql-grain',
];

const of = (kind: string): Exercise[] => exercises.filter(({ drill }) => drill.kind === kind);
const on = (kind: string, pattern: string): number =>
  of(kind).filter(({ drill }) => drill.patterns.includes(pattern)).length;
const withSource = (extension: string): Exercise[] =>
  of('coding').filter(({ references }) => references.some((each) => each.extension === extension));

describe('what ships', () => {
  it('has every coding, debug and SQL drill in a form that can be judged', () => {
    const kinds = ['coding', 'debug', 'sql'];
    const drills = library.all('drill').filter(({ kind }) => kinds.includes(kind));
    expect(exercises.map(({ drill }) => drill.id)).toEqual(drills.map(({ id }) => id));
    expect(of('coding').length).toBeGreaterThanOrEqual(140);
    expect(of('debug').length).toBeGreaterThanOrEqual(20);
    expect(of('sql').length).toBeGreaterThanOrEqual(40);
  });

  it.each(corePatterns)('has six drills or more on %s', (pattern) => {
    expect(on('coding', pattern)).toBeGreaterThanOrEqual(6);
  });

  it.each(advanced)('has two drills or more on %s', (pattern) => {
    expect(on('coding', pattern)).toBeGreaterThanOrEqual(2);
  });

  it.each(faults)('has a debug drill with the fault %s', (fault) => {
    expect(of('debug').some(({ drill }) => drill.patterns[0] === fault)).toBe(true);
  });

  it.each(sqlTopics)('has two queries or more on %s', (topic) => {
    expect(on('sql', topic)).toBeGreaterThanOrEqual(2);
  });

  it.each(['py', 'go', 'cpp', 'java', 'ts'])('has debug drills in .%s', (extension) => {
    const found = of('debug').filter(({ faulty }) => faulty.some((each) => each.extension === extension));
    expect(found.length).toBeGreaterThan(0);
  });

  it('is three tenths easy, six medium, one hard', () => {
    const share = (difficulty: string): number =>
      of('coding').filter(({ drill }) => drill.difficulty === difficulty).length / of('coding').length;
    expect(Math.abs(share('easy') - 0.3)).toBeLessThan(0.05);
    expect(Math.abs(share('medium') - 0.6)).toBeLessThan(0.05);
    expect(Math.abs(share('hard') - 0.1)).toBeLessThan(0.05);
  });

  it('says of eighty and more how their time may grow', () => {
    expect(of('coding').filter(({ drill }) => drill.growth !== undefined).length).toBeGreaterThanOrEqual(80);
  });

  it('has a reference in Python for each, and forty also in Go and C++', () => {
    expect(withSource('py').length).toBe(of('coding').length);
    expect(withSource('go').length).toBeGreaterThanOrEqual(40);
    expect(withSource('cpp').length).toBeGreaterThanOrEqual(40);
  });

  it('has a second solution of each, written from the statement alone', () => {
    const alone = [...of('coding'), ...of('sql')].filter(
      ({ references, second }) => references.length + second.length < 2,
    );
    expect(alone.map(({ drill }) => drill.id)).toEqual([]);
  });
});

it('reads every page without a problem', () => {
  expect(library.problems).toEqual([]);
});
