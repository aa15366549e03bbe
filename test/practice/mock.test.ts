import { describe, expect, it } from 'vitest';
import type { Company, Drill, LoopPage } from '../../src/library/page-schema.ts';
import { drillKinds, talks } from '../../src/library/vocabulary.ts';
import {
  customLoop,
  failingRound,
  kindOfRound,
  loopOfCompany,
  loopOfPage,
  minutesForRound,
  nextRound,
  preventingDrill,
  proposeDebrief,
  type RoundFacts,
  roundScore,
  timedSet,
} from '../../src/practice/mock.ts';

const facts = (title: string, change: Partial<RoundFacts> = {}): RoundFacts => ({
  title,
  kind: 'coding',
  drill: 'a-drill',
  outcome: 'solved',
  score: undefined,
  elapsedMs: 1,
  plannedMs: 2,
  hints: 0,
  stuck: 0,
  asked: 0,
  handled: 0,
  isOvertime: false,
  ...change,
});

describe('a loop', () => {
  it('has a drill’s kind for every kind of round', () => {
    for (const kind of [...drillKinds, ...talks]) {
      expect(drillKinds).toContain(kindOfRound(kind));
    }
  });

  it('of a company holds each round as often as it is held, with breaks between', () => {
    const company = {
      id: 'acme',
      title: 'Acme',
      loop: [
        { id: 'a', kind: 'recruiter', title: 'Call', minutes: 30, count: 1 },
        { id: 'b', kind: 'coding', title: 'Coding', minutes: 45, count: 2 },
      ],
      prompts: [{ title: 'x', drill: 'some-drill' }, { title: 'y' }],
    } as unknown as Company;
    const { rounds } = loopOfCompany(company);
    expect(rounds.map(({ kind, title, breakMinutes }) => [kind, title, breakMinutes])).toEqual([
      ['pitch', 'Call', 10],
      ['coding', 'Coding (1 of 2)', 10],
      ['coding', 'Coding (2 of 2)', 0],
    ]);
    expect(rounds[1]?.drills).toEqual(['some-drill']);
  });

  it('of a page, of one’s own, and as a set', () => {
    const page = {
      id: 'x',
      title: 'X',
      budget: 60,
      rounds: [{ kind: 'coding', title: 'A', minutes: 30, break: 5, drills: [] }],
    } as unknown as LoopPage;
    expect(loopOfPage(page)).toMatchObject({ budgetMinutes: 60, rounds: [{ breakMinutes: 5 }] });
    expect(customLoop([{ kind: 'case', minutes: 20 }]).rounds).toMatchObject([
      { minutes: 20, breakMinutes: 0 },
    ]);
    expect(timedSet('concept', 3, 30)).toMatchObject({
      budgetMinutes: 30,
      rounds: [{ minutes: 10 }, { minutes: 10 }, { minutes: 10 }],
    });
  });

  it('shares what is left of one budget among the rounds to come', () => {
    const rounds = timedSet('concept', 3, 60).rounds.map((round) => ({
      ...round,
      drill: 'x',
      sessionId: undefined,
      note: undefined,
    }));
    const shared = { rounds, budgetMinutes: 60 };
    expect(minutesForRound(shared, 0, 0)).toBe(20);
    expect(minutesForRound(shared, 1, 40 * 60_000)).toBe(10);
    expect(minutesForRound(shared, 2, 70 * 60_000)).toBe(1);
    expect(minutesForRound({ rounds, budgetMinutes: undefined }, 2, 0)).toBe(20);
    expect(nextRound({ rounds })).toBe(0);
    expect(nextRound({ rounds: rounds.map((round) => ({ ...round, sessionId: 1 })) })).toBeUndefined();
  });
});

describe('the end of a loop', () => {
  it.each([
    ['solved', undefined, 100],
    ['solved-with-help', undefined, 50],
    ['failed', 60, 30],
    ['solved', 40, 70],
    [undefined, 40, undefined],
  ] as const)('scores %s with %s as %s', (outcome, score, expected) => {
    expect(roundScore({ outcome, score })).toBe(expected);
  });

  it('names the round that would have failed it, and none when all pass', () => {
    const rounds = [
      facts('A'),
      facts('B', { outcome: 'failed' }),
      facts('C', { outcome: 'failed', score: 20 }),
    ];
    expect(failingRound(rounds)?.title).toBe('B');
    expect(failingRound([facts('A'), facts('D', { outcome: 'partial' })])).toBeUndefined();
  });

  it('proposes three strengths and gaps from what happened', () => {
    const { strengths, gaps } = proposeDebrief([
      facts('A', { asked: 2, handled: 2 }),
      facts('B', { outcome: 'failed', isOvertime: true, stuck: 1 }),
      facts('C', { outcome: 'partial', asked: 2, handled: 1 }),
    ]);
    expect(strengths).toEqual(['A: 100 %', 'In time in A', 'Every interruption handled in A']);
    expect(gaps).toEqual(['B: 0 %', 'C: 50 %', 'Over time in B']);
  });

  it('finds the smallest drill against it: of the kind, sharing something, the shortest', () => {
    const drill = (id: string, minutes: number, topics: string[], kind = 'system-design'): Drill =>
      ({ id, kind, minutes, topics, patterns: [], warmup: false, form: 'full' }) as unknown as Drill;
    const failed = drill('big', 60, ['caching']);
    const drills = [
      failed,
      drill('long', 45, ['caching']),
      drill('mini', 15, ['caching']),
      drill('tiny', 5, ['queues']),
      drill('other', 1, ['caching'], 'concept'),
    ];
    expect(preventingDrill(failed, drills, () => 0)?.id).toBe('mini');
    expect(preventingDrill(failed, [failed], () => 0)).toBeUndefined();
  });
});
