import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/library/library-files.ts';
import { levels, roles } from '../../src/library/vocabulary.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();
const [catalogue] = library.all('catalogue');
const problems = catalogue?.problems ?? [];

describe('the catalogue', () => {
  it('has at least 250 problems, each once', () => {
    expect(problems.length).toBeGreaterThanOrEqual(250);
    expect(new Set(problems.map(({ number }) => number)).size).toBe(problems.length);
    expect(new Set(problems.map(({ slug }) => slug)).size).toBe(problems.length);
  });

  it('has the three widely used lists whole', () => {
    const on = (list: string): number => problems.filter(({ lists }) => lists.includes(list)).length;
    expect([on('blind-75'), on('grind-75'), on('neetcode-150')]).toEqual([75, 75, 150]);
  });

  it('has every problem that a guide names', () => {
    const named = [
      1, 2, 3, 4, 9, 10, 11, 13, 14, 15, 20, 23, 26, 28, 33, 36, 37, 39, 42, 46, 49, 51, 53, 56, 57, 70, 72,
      76, 78, 79, 84, 90, 98, 102, 104, 108, 121, 125, 128, 133, 139, 141, 142, 150, 153, 155, 167, 191, 198,
      200, 202, 207, 208, 210, 211, 212, 215, 217, 230, 236, 238, 239, 242, 252, 253, 268, 283, 287, 295, 297,
      300, 303, 322, 323, 336, 338, 344, 347, 394, 417, 424, 435, 461, 464, 480, 496, 502, 540, 547, 560, 567,
      621, 684, 695, 703, 704, 739, 743, 784, 847, 853, 875, 876, 901, 973, 981, 994, 1000, 1135, 1143, 1349,
    ];
    const known = new Set(problems.map(({ number }) => number));
    expect(named.filter((number) => !known.has(number))).toEqual([]);
  });

  it('stars the problems that the guide stars', () => {
    const starred = problems.flatMap(({ number, starred: isStarred }) => (isStarred ? [number] : []));
    expect(starred).toEqual([
      3, 4, 11, 15, 23, 33, 46, 56, 72, 76, 78, 84, 98, 102, 200, 215, 253, 287, 300, 322, 347, 739,
    ]);
  });

  it('says of a problem where it is, and which drill trains the same idea', () => {
    const two = problems.find(({ number }) => number === 1);
    expect(two).toMatchObject({
      title: 'Two Sum',
      slug: 'two-sum',
      difficulty: 'easy',
      drill: 'two-payments-one-invoice',
    });
    expect(problems.filter(({ drill }) => drill !== undefined).length).toBeGreaterThan(35);
  });

  it('makes of each problem a drill with hints of its pattern', () => {
    const drill = library.get('drill', 'lc-56');
    expect(drill).toMatchObject({
      kind: 'external',
      title: '56. Merge Intervals',
      difficulty: 'medium',
      minutes: 30,
    });
    expect(drill?.hints).toHaveLength(2);
    expect(library.get('drill', 'lc-99999')).toBeUndefined();
  });
});

describe('the patterns', () => {
  const patterns = library.all('pattern');
  const coding = patterns.filter(({ group }) => group !== 'bugs' && group !== 'sql');

  it('are one list that every drill, problem and roadmap uses', () => {
    const used = [
      ...library.all('drill').flatMap((drill) => drill.patterns),
      ...problems.flatMap((problem) => problem.patterns),
      ...library.all('roadmap').flatMap(({ stages }) => stages.flatMap((stage) => stage.patterns)),
    ];
    const known = new Set(patterns.map(({ id }) => id));
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
    const unused = coding.filter(({ id }) => !used.includes(id)).map(({ id }) => id);
    expect(unused).toEqual([]);
  });

  it.each(coding.map(({ id }) => id))(
    '%s has its skeleton in three languages, its costs and its stars',
    async (id) => {
      const body = await readBody(library.pathOf(id) ?? '');
      for (const language of ['python', 'go', 'cpp']) {
        expect(body).toContain(`\`\`\`${language}\n`);
      }
      const pattern = library.get('pattern', id);
      expect(pattern?.starred.length).toBeGreaterThan(0);
      expect(Object.keys(pattern?.levels ?? {})).toEqual([...levels]);
      expect(body).toMatch(/^## What it costs$/m);
    },
  );

  it.each([
    ['topological-sort', 'must'],
    ['union-find', 'must'],
    ['trie', 'must'],
    ['shortest-path', 'should'],
    ['string-matching', 'nice'],
    ['geometry', 'nice'],
  ])('%s is a %s', (id, need) => {
    expect(library.get('pattern', id)?.need).toBe(need);
  });
});

describe('the companies', () => {
  const companies = library.all('company');
  const full = companies.filter(({ entry }) => entry === 'full');

  it('are twelve in full, and those that the guides name besides', () => {
    expect(full.map(({ id }) => id)).toEqual([
      'airbnb',
      'amazon',
      'apple',
      'coinbase',
      'google',
      'linkedin',
      'meta',
      'microsoft',
      'netflix',
      'startup',
      'stripe',
      'uber',
    ]);
    const short = [
      'robinhood',
      'plaid',
      'ramp',
      'brex',
      'mongodb',
      'datadog',
      'two-sigma',
      'bloomberg',
      'scale-ai',
      'primer',
      'cedar',
      'etsy',
      'spotify',
      'doordash',
      'lyft',
    ];
    expect(companies.filter(({ entry }) => entry === 'short').map(({ id }) => id)).toEqual(short.sort());
  });

  it('have no two loops that are the same', () => {
    const loops = full.map(({ loop }) =>
      JSON.stringify(loop.map(({ kind, minutes, count }) => [kind, minutes, count])),
    );
    expect(new Set(loops).size).toBe(full.length);
  });

  it.each(full.map(({ id }) => id))('%s says what one has to know', (id) => {
    const company = library.get('company', id);
    for (const part of [
      company?.loop,
      company?.focus,
      company?.style,
      company?.values,
      company?.prompts,
      company?.ask,
      company?.compensation,
    ]) {
      expect(part?.length).toBeGreaterThan(0);
    }
  });

  it('keep the bands of the guides with their year', () => {
    const band = (id: string, level: string) =>
      library.get('company', id)?.compensation.find((entry) => entry.level === level);
    expect(band('stripe', 'L3 to L4')).toMatchObject({
      base: [180, 220],
      bonus: [10, 15],
      stock: [200, 400],
      total: [250, 400],
      asOf: '2024',
    });
    expect(band('microsoft', 'L60 to L65')).toMatchObject({
      base: [150, 190],
      stock: [120, 200],
      total: [180, 280],
    });
    expect(band('netflix', 'E5')).toMatchObject({ base: [400, 600], total: [450, 450] });
    expect(library.get('company', 'google')?.compensation.at(-1)).toMatchObject({
      place: 'New York',
      total: [307, 307],
      asOf: '2025',
    });
  });

  it('tell how stock vests', () => {
    const vesting = (id: string) => library.get('company', id)?.vesting;
    expect(vesting('amazon')).toMatchObject({ years: [5, 15, 40, 40], cliff: 12 });
    expect(vesting('google')).toMatchObject({ years: [25, 25, 25, 25], cliff: 0, every: 'month' });
    expect(vesting('meta')).toMatchObject({ cliff: 0, every: 'quarter' });
    expect(vesting('apple')).toMatchObject({ cliff: 12, every: 'year' });
    expect(vesting('microsoft')).toMatchObject({ cliff: 0, every: 'quarter' });
    expect(vesting('netflix')).toBeUndefined();
  });
});

describe('the market', () => {
  const [market] = library.all('market');

  it('has totals by level and company, and multipliers by place', () => {
    expect(
      market?.levels.map(({ totals }) => [
        totals['google'],
        totals['meta'],
        totals['amazon'],
        totals['apple'],
        totals['microsoft'],
        totals['netflix'],
      ]),
    ).toEqual([
      [180, 180, 160, 150, 150, 200],
      [240, 250, 200, 200, 190, 300],
      [350, 380, 300, 300, 280, 450],
      [500, 550, 450, 450, 420, 600],
      [700, 800, 650, 650, 600, 800],
    ]);
    expect(market?.locations.map(({ id, multiplier }) => [id, ...multiplier])).toEqual([
      ['bay-area', 1, 1],
      ['seattle', 0.95, 0.95],
      ['new-york', 0.95, 0.95],
      ['los-angeles', 0.9, 0.9],
      ['austin', 0.85, 0.85],
      ['denver', 0.8, 0.8],
      ['remote', 0.75, 0.9],
    ]);
  });
});

describe('the chooser', () => {
  const [chooser] = library.all('chooser');

  it('has a lane and three likes for every role, and the two ways of searching', () => {
    expect(chooser?.lanes.map(({ role }) => role).sort()).toEqual([...roles].sort());
    for (const role of roles) {
      expect(chooser?.likes.filter((like) => like.role === role)).toHaveLength(3);
    }
    expect(chooser?.modes.map(({ id, weeks }) => [id, ...weeks])).toEqual([
      ['job-search', 4, 12],
      ['career-change', 8, null],
    ]);
    expect(chooser?.sanity).toMatchObject({ minutes: 2, roles: ['backend', 'mle', 'mlops', 'devops-sre'] });
    expect(chooser?.unsure).toMatchObject({ role: 'backend', level: 'mid' });
  });

  it('leads to every roadmap', () => {
    const reached = chooser?.lanes.flatMap(({ roadmaps }) => roadmaps) ?? [];
    expect(reached.sort()).toEqual(library.all('roadmap').map(({ id }) => id));
  });
});
