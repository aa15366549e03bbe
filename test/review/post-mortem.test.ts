import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureType, Rubric } from '../../src/library/page-schema.ts';
import { criteria } from '../../src/library/vocabulary.ts';
import { outcomes } from '../../src/practice/outcome.ts';
import {
  anchorOf,
  askedCriteria,
  emptyPostMortem,
  failureTypesFor,
  isWritten,
  type KnownFacts,
  mergePostMortem,
  type PostMortem,
  proposeFailures,
  proposeScores,
  totalScore,
  writtenScore,
} from '../../src/review/post-mortem.ts';

const facts: KnownFacts = { outcome: 'solved', hints: 0, stuckMoments: 0, overran: [], isLate: false };
const type = (id: string, ...kinds: FailureType['kinds']): FailureType => ({
  id,
  title: id,
  kinds,
  sign: 's',
  fix: 'f',
});
const post = (answers: Partial<PostMortem>): PostMortem => ({ ...emptyPostMortem, ...answers });
const fullScores = { requirements: 2, solution: 1, 'trade-offs': 0, 'edge-cases': 2, communication: 1 };

describe('proposed points', () => {
  it('follow the outcome', () => {
    const solution = outcomes.map((outcome) => proposeScores({ ...facts, outcome }).solution);
    expect(solution).toEqual([2, 1, 1, 0, 0]);
    const edges = outcomes.map((outcome) => proposeScores({ ...facts, outcome })['edge-cases']);
    expect(edges).toEqual([2, 1, 1, 0, 0]);
  });

  it.each(['clarify', 'requirements'])('lose one for requirements when %s took too long', (id) => {
    const overran = [{ id, title: id, minutes: 4 }];
    expect(proposeScores({ ...facts, overran }).requirements).toBe(1);
    expect(
      proposeScores({ ...facts, overran: [{ id: 'code', title: 'Code', minutes: 9 }] }).requirements,
    ).toBe(2);
  });

  it('lose one for communication after a moment of silence', () => {
    expect(proposeScores(facts).communication).toBe(2);
    expect(proposeScores({ ...facts, stuckMoments: 1 }).communication).toBe(1);
  });

  it('are 0 to 2 for each criterion that is asked, and for no other', () => {
    for (const outcome of outcomes) {
      const scores = proposeScores({ ...facts, outcome, stuckMoments: 3 });
      expect(Object.keys(scores).sort()).toEqual([...askedCriteria].sort());
      expect(Object.values(scores).every((score) => [0, 1, 2].includes(score))).toBe(true);
    }
    expect(criteria).toEqual([...askedCriteria, 'post-mortem']);
  });
});

describe('failure types', () => {
  const types = [
    type('off-by-one', 'coding'),
    type('out-of-time', 'any'),
    type('stuck-too-long', 'any'),
    type('no-numbers', 'system-design'),
  ];

  it('apply to their kinds and to any, in the order of the list', () => {
    expect(failureTypesFor(types, 'coding').map(({ id }) => id)).toEqual([
      'off-by-one',
      'out-of-time',
      'stuck-too-long',
    ]);
    expect(failureTypesFor(types, 'behavioral').map(({ id }) => id)).toEqual([
      'out-of-time',
      'stuck-too-long',
    ]);
  });

  it('are proposed from what happened, never for a solve, and only when the library has them', () => {
    const bad: KnownFacts = { ...facts, outcome: 'failed', isLate: true, stuckMoments: 2 };
    expect(proposeFailures(bad, types)).toEqual(['out-of-time', 'stuck-too-long']);
    expect(proposeFailures({ ...bad, isLate: false }, types)).toEqual(['stuck-too-long']);
    expect(proposeFailures({ ...bad, stuckMoments: 0 }, types)).toEqual(['out-of-time']);
    expect(proposeFailures({ ...bad, outcome: 'solved' }, types)).toEqual([]);
    expect(proposeFailures(bad, [type('off-by-one', 'coding')])).toEqual([]);
  });
});

describe('points for the post-mortem itself', () => {
  it.each([
    ['nothing', {}, 'failed', 0],
    ['points and types alone', { scores: fullScores, failures: ['off-by-one'] }, 'failed', 0],
    ['what broke', { broke: 'minute 22' }, 'failed', 1],
    ['the rule', { rule: 'say the invariant' }, 'failed', 1],
    ['a cause', { cause: 'execution' }, 'failed', 1],
    ['a follow-up', { followUp: 'windows' }, 'failed', 1],
    ['what went well', { well: 'named two approaches' }, 'failed', 1],
    ['what broke and the rule', { broke: 'minute 22', rule: 'say the invariant' }, 'failed', 2],
    ['what went well in a clean solve', { well: 'named two approaches' }, 'solved', 2],
    ['what went well in a solve with help', { well: 'named two approaches' }, 'solved-with-help', 1],
    ['the cause of a clean solve', { cause: 'knowledge' }, 'solved', 1],
  ] as const)('for %s', (_, answers, outcome, points) => {
    const written = post({ ...answers } as Partial<PostMortem>);
    expect(writtenScore(written, outcome)).toBe(points);
    expect(isWritten(written, outcome)).toBe(points === 2);
  });

  it('are none when there is no post-mortem', () => expect(isWritten(undefined, 'solved')).toBe(false));
});

describe('the total', () => {
  it('sums the five that are asked and the one that is not', () => {
    expect(totalScore(post({ scores: fullScores }), 'failed')).toBe(6);
    expect(totalScore(post({ scores: fullScores, broke: 'x', rule: 'y' }), 'failed')).toBe(8);
    const best = Object.fromEntries(askedCriteria.map((criterion) => [criterion, 2]));
    expect(totalScore(post({ scores: best, well: 'all' }), 'solved')).toBe(12);
  });

  it('ignores a stored score for the criterion that follows from the rest', () => {
    expect(totalScore(post({ scores: { ...fullScores, 'post-mortem': 2 } }), 'failed')).toBe(6);
  });

  it.each(askedCriteria)('is missing while %s is', (criterion) => {
    const scores: PostMortem['scores'] = { ...fullScores };
    delete scores[criterion];
    expect(totalScore(post({ scores, broke: 'x', rule: 'y' }), 'failed')).toBeUndefined();
  });

  it('is a number for a session of zeros', () => {
    const scores = Object.fromEntries(askedCriteria.map((criterion) => [criterion, 0]));
    expect(totalScore(post({ scores }), 'failed')).toBe(0);
  });
});

describe('laying changes over', () => {
  it('replaces what is answered anew, keeps the rest, and merges points one by one', () => {
    const before = post({
      broke: 'old',
      rule: 'kept',
      failures: ['a'],
      scores: { solution: 0, communication: 2 },
    });
    expect(mergePostMortem(before, { broke: 'new', failures: ['b'], scores: { solution: 1 } })).toEqual({
      broke: 'new',
      rule: 'kept',
      failures: ['b'],
      scores: { solution: 1, communication: 2 },
    });
  });

  it('loses nothing when what was answered is laid over nothing, or nothing over it', () => {
    const answered = fc.record(
      {
        well: fc.string({ minLength: 1 }),
        broke: fc.string({ minLength: 1 }),
        rule: fc.string({ minLength: 1 }),
        followUp: fc.string({ minLength: 1 }),
        scores: fc.dictionary(fc.constantFrom(...askedCriteria), fc.integer({ min: 0, max: 2 })),
        failures: fc.array(fc.string()),
      },
      { requiredKeys: ['scores', 'failures'] },
    );
    fc.assert(
      fc.property(answered, (postMortem) => {
        expect(mergePostMortem(emptyPostMortem, postMortem)).toEqual(postMortem);
        expect(mergePostMortem(postMortem, {})).toEqual(postMortem);
      }),
    );
    expect(emptyPostMortem).toEqual({ scores: {}, failures: [] });
  });
});

it('finds the words for a score', () => {
  const rubric: Rubric = {
    type: 'rubric',
    id: 'rubric',
    title: 'Rubric',
    formerly: [],
    low: 8,
    criteria: [{ id: 'solution', title: 'Solution', anchors: ['none', 'partly', 'all'] }],
  };
  expect([0, 1, 2].map((score) => anchorOf(rubric, 'solution', score))).toEqual(['none', 'partly', 'all']);
  expect(anchorOf(rubric, 'communication', 1)).toBe('');
});
