import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkpointsOf } from '../../src/library/checkpoints.ts';
import { cardsOf } from '../../src/library/deck.ts';
import { bodyOf, lineIn } from '../../src/library/front-matter-files.ts';
import { checkPages } from '../../src/library/page-check-files.ts';
import { type DrillKind, levels, pageTypes } from '../../src/library/vocabulary.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();
const bodyOfPage = (id: string): string => bodyOf(readFileSync(library.pathOf(id) ?? id, 'utf8'));

/** Words of the guide's page on the same subject, code and tables included: ours says no less. */
const guideWords: Readonly<Record<string, number>> = {
  'loop-at-a-glance': 376,
  'recruiter-screen': 215,
  'coding-round': 579,
  'system-design-round': 659,
  'behavioral-round': 428,
  'ml-design-round': 188,
  'sql-round': 108,
  'object-design-round': 344,
  'debugging-round': 570,
  'take-home': 147,
  'using-ai-tools': 141,
  'interview-day': 215,
  'foundations-data-structures': 310,
  'foundations-systems': 224,
  'foundations-databases': 164,
  'engineering-practice': 131,
  'cloud-and-reliability': 134,
  'system-design-template': 239,
  'capacity-planning': 308,
  'failure-handling': 96,
  'design-prompts': 112,
  'ml-fundamentals': 96,
  'features-and-leakage': 98,
  'ml-design-templates': 109,
  'ml-test-score': 135,
  'llm-evaluation': 110,
  'monitoring-and-drift': 96,
  'sql-patterns': 85,
  'data-modeling': 69,
  'data-pipelines': 59,
  'data-quality': 55,
  'streaming-and-late-data': 71,
  'data-cost-and-performance': 67,
  'linux-and-networks': 76,
  docker: 62,
  kubernetes: 71,
  'ci-cd': 77,
  'incident-response': 397,
  observability: 313,
  'message-queues': 441,
  'mindset-and-anxiety': 367,
  'after-the-interview': 323,
  'rejection-and-improvement': 182,
  'resume-linkedin-github': 130,
  'applications-and-networking': 91,
  negotiation: 736,
  compensation: 518,
  resources: 237,
};

/** What the principles, values and attributes of three companies are called as topics. */
const values = [
  'amazon-customer-obsession',
  'amazon-ownership',
  'amazon-invent-and-simplify',
  'amazon-are-right-a-lot',
  'amazon-learn-and-be-curious',
  'amazon-hire-and-develop-the-best',
  'amazon-insist-on-the-highest-standards',
  'amazon-think-big',
  'amazon-bias-for-action',
  'amazon-frugality',
  'amazon-earn-trust',
  'amazon-dive-deep',
  'amazon-have-backbone',
  'amazon-deliver-results',
  'amazon-best-employer',
  'amazon-broad-responsibility',
  'meta-move-fast',
  'meta-be-bold',
  'meta-focus-on-impact',
  'meta-be-open',
  'meta-build-social-value',
  'meta-long-term-impact',
  'meta-build-awesome-things',
  'meta-live-in-the-future',
  'meta-be-direct',
  'meta-metamates',
  'google-googleyness',
  'google-leadership',
  'google-role-knowledge',
  'google-cognitive-ability',
];

describe('every page', () => {
  it('keeps a code span on one line, so that it can be copied', () => {
    const broken = pageTypes
      .flatMap((type) => library.all(type).map(({ id }) => id))
      .flatMap((id) =>
        bodyOfPage(id)
          .replaceAll(/^ *```.*?^ *```$/gms, '')
          .split('\n')
          .flatMap((line) => (line.split('`').length % 2 === 0 ? [`${id}: ${line}`] : [])),
      );
    expect(broken).toEqual([]);
  });
});

describe('the playbooks', () => {
  it('are no thinner than what the guides say of the same subject', () => {
    const thin = Object.entries(guideWords).flatMap(([id, least]) => {
      const words = bodyOfPage(id).split(/\s+/).length;
      return library.get('playbook', id) === undefined || words < least
        ? [`${id}: ${words} of ${least}`]
        : [];
    });
    expect(thin).toEqual([]);
  });
});

describe('the cards', () => {
  const decks = library.all('deck').map(({ id }) => ({ id, cards: cardsOf(bodyOfPage(id)) }));
  const cards = decks.flatMap((deck) => deck.cards);

  it('are at least 25 a subject, each with an id and a name of its own', () => {
    expect(decks.filter((deck) => deck.cards.length < 25)).toEqual([]);
    expect(cards.length).toBeGreaterThanOrEqual(500);
    expect(cards.filter(({ hasOwnId, answer }) => !hasOwnId || answer === '')).toEqual([]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(new Set(cards.map(({ question }) => question)).size).toBe(cards.length);
  });

  it('ask one short thing, and no more than a tenth of them in the same words', () => {
    const beginnings = new Map<string, number>();
    for (const { question } of cards) {
      const beginning = question.toLowerCase().split(' ').slice(0, 2).join(' ');
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    }
    expect(Math.max(...beginnings.values())).toBeLessThanOrEqual(cards.length / 10);
    expect(cards.filter(({ answer }) => answer.split(/\s+/).length > 60)).toEqual([]);
  });
});

describe('the drills that are talked through', () => {
  const drills = library.all('drill');
  const of = (kind: DrillKind): typeof drills => drills.filter((drill) => drill.kind === kind);

  it('have the sections of their kind, and lead nowhere wrong', () => {
    expect(library.problems).toEqual([]);
    expect(checkPages(library, { bodyOf, lineIn })).toEqual([]);
  });

  it('have a topic or a pattern each, by which they are found', () => {
    const lost = library
      .all('drill')
      .filter(({ topics, patterns }) => topics.length + patterns.length === 0)
      .map(({ id }) => id);
    expect(lost).toEqual([]);
  });

  it('have checkpoints for every level in a full design', () => {
    const lacking = [...of('system-design'), ...of('ml-design'), ...of('object-design')].flatMap(
      ({ id, form }) => {
        const found = new Set(checkpointsOf(bodyOfPage(id)).map(({ level }) => level));
        const missing = levels.filter((level) => level !== 'junior' && !found.has(level));
        return form === 'full' && missing.length > 0 ? [`${id}: ${missing.join(', ')}`] : [];
      },
    );
    expect(lacking).toEqual([]);
  });

  it.each<[DrillKind, number]>([
    ['behavioral', 60],
    ['pitch', 4],
    ['walkthrough', 4],
    ['case', 8],
    ['code-review', 6],
    ['concept', 120],
    ['ml-design', 8],
    ['object-design', 12],
    ['incident', 12],
    ['estimation', 20],
  ])('are enough of the kind %s', (kind, least) => {
    expect(of(kind).length).toBeGreaterThanOrEqual(least);
  });

  it('hold 45 systems, and 8 schemas and pipelines besides', () => {
    const data = of('system-design').filter(({ topics }) =>
      topics.some((topic) => topic === 'data-modeling' || topic === 'data-pipelines'),
    );
    expect(data.length).toBeGreaterThanOrEqual(8);
    expect(
      of('system-design').filter(({ form }) => form === 'full').length - data.length,
    ).toBeGreaterThanOrEqual(45);
  });

  it('throw something in, in every design', () => {
    const designs = [...of('system-design'), ...of('ml-design'), ...of('object-design')];
    expect(designs.filter(({ interrupts }) => interrupts.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('probe each value of Amazon, Meta and Google', () => {
    const probed = new Set(of('behavioral').flatMap(({ topics }) => topics));
    expect(values.filter((value) => !probed.has(value))).toEqual([]);
  });
});
