import { describe, expect, it } from 'vitest';
import { templateKinds } from '../../src/library/page-template.ts';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, drillText, pageText, writeOwn } from './scenes.ts';

interface Found {
  severity: string;
  line: number;
  message: string;
}

/** What content check says of one file that is laid over the library. */
async function problemsOf(text: string, name = 'page.md'): Promise<Found[]> {
  const folder = temporaryFolder();
  writeOwn(folder, name, text);
  const { out } = await new Diary().try('2026-11-20 18:00', 'content', 'check', folder, '--json');
  return (JSON.parse(out) as { problems: Found[] }).problems;
}

const said = async (text: string): Promise<[number, string][]> =>
  (await problemsOf(text)).map(({ line, message }) => [line, message]);

/** A roadmap of two weeks as one would write it, with lines that can be counted. */
function road(...lines: string[]): string {
  return `---
type: roadmap
id: own-road
title: Own road
role: swe
weeks: 2
cadence: monday-to-sunday
special: { kind: coding, form: timed, title: Special }
stages:
  - weeks: [1, 2]
    focus: All
${lines.join('\n')}
---
Text.
`;
}

const block = '{ id: own-block, title: Do, minutes: 30, kind: coding';

describe('content check, with file and line', () => {
  it('finds nothing in a roadmap that holds together', async () => {
    const days = [
      'days:',
      '  - week: 2',
      '    day: mon',
      '    focus: x',
      `    blocks: [${block}, problems: [1], patterns: [heap], drills: [lc-56], page: stripe }]`,
    ];
    expect(await said(road(...days))).toEqual([]);
  });

  it.each<[string, string[], [number, string]]>([
    ['a drill', ['    drills: [no-drill]'], [12, 'there is no drill "no-drill"']],
    ['a pattern', ['    patterns: [heap, no-pattern]'], [12, 'there is no pattern "no-pattern"']],
    [
      'a page',
      ['    tasks:', '      - { id: own-task, title: x, minutes: 5, page: no-page }'],
      [13, 'there is no page "no-page"'],
    ],
    [
      'a problem',
      ['    tasks:', '      - { id: own-task, title: x, minutes: 5, problems: [99999] }'],
      [13, 'no catalogue has the problem 99999'],
    ],
    [
      'a week beyond the last',
      ['milestones:', '  - { id: own-end, week: 3, title: x }'],
      [13, 'week 3 is never reached: the roadmap has 2'],
    ],
    [
      'weeks beyond the last',
      ['questions:', '  - { id: own-q, weeks: [2, 4], question: x }'],
      [13, 'week 4 is never reached: the roadmap has 2'],
    ],
    [
      'an id twice',
      [
        '    tasks:',
        '      - { id: own-task, title: x, minutes: 5 }',
        '      - { id: own-task, title: y, minutes: 5 }',
      ],
      [14, '"own-task" is used twice'],
    ],
    [
      'an id of another roadmap',
      ['    tasks:', '      - { id: nyc-1-coding-page, title: x, minutes: 5 }'],
      [13, '"nyc-1-coding-page" is used twice'],
    ],
    [
      'a day twice',
      [
        'days:',
        `  - { week: 1, day: mon, focus: a, blocks: [${block} }] }`,
        `  - { week: 1, day: mon, focus: b, blocks: [${block.replace('own-block', 'own-other')} }] }`,
      ],
      [14, 'week 1 has mon twice'],
    ],
    [
      'counts that do not add up',
      [
        'counts:',
        '  - { id: own-all, title: x, measure: problems, count: 10 }',
        '  - { id: own-a, title: a, measure: problems, count: 4, category: a }',
        '  - { id: own-b, title: b, measure: problems, count: 5, category: b }',
      ],
      [13, 'the count says 10, its parts add up to 9'],
    ],
  ])('finds in a roadmap %s', async (_, lines, expected) => {
    expect(await said(road(...lines))).toEqual([expected]);
  });

  it('finds a day with more than it has room for', async () => {
    const days = [
      'daily: [30, 60]',
      'days:',
      `  - { week: 1, day: mon, focus: a, blocks: [${block.replace('30', '90')} }] }`,
    ];
    expect(await problemsOf(road(...days))).toMatchObject([
      { severity: 'warning', line: 14, message: expect.stringContaining('adds up to 90 minutes') },
    ]);
  });

  it.each<[string, string, string]>([
    [
      'a drill whose pattern is none',
      drillText({ id: 'own-one', patterns: ['heaps'] }),
      'there is no pattern "heaps"',
    ],
    [
      'a pattern that stars what no catalogue has',
      pageText(
        {
          type: 'pattern',
          id: 'own-p',
          title: 'P',
          group: 'bugs',
          need: 'must',
          cue: 'c',
          invariant: 'i',
          time: 't',
          space: 's',
          starred: [99998],
        },
        'x',
      ),
      'no catalogue has the problem 99998',
    ],
    [
      'a company that asks a drill that is none',
      pageText(
        {
          type: 'company',
          id: 'own-c',
          title: 'C',
          entry: 'short',
          archetype: 'big-tech',
          prompts: [{ title: 'x', drill: 'no-drill' }],
        },
        'x',
      ),
      'there is no drill "no-drill"',
    ],
    [
      'vesting that is not all',
      pageText(
        {
          type: 'company',
          id: 'own-c',
          title: 'C',
          entry: 'short',
          archetype: 'big-tech',
          vesting: { years: [5, 15, 40, 30], cliff: 0, every: 'year', asOf: '2026' },
        },
        'x',
      ),
      'vesting.years: the years add up to 90, not 100',
    ],
    [
      'a catalogue whose list is not whole',
      pageText(
        {
          type: 'catalogue',
          id: 'own-cat',
          title: 'K',
          prefix: 'own',
          site: 'S',
          link: 'https://example.org/{slug}',
          lists: [{ id: 'short', title: 'Short', count: 2 }],
          problems: [
            { number: 1, title: 'a', slug: 'a', difficulty: 'easy', patterns: ['heap'], lists: ['short'] },
          ],
        },
        'x',
      ),
      'the list "short" has 1 problems, not 2',
    ],
    [
      'an old id that is another page',
      drillText({ id: 'own-one', formerly: ['below-quorum'] }),
      '"below-quorum" is the id of another page',
    ],
    [
      'a title that another page has',
      pageText({ type: 'playbook', id: 'own-page', title: 'The coding round' }, 'x'),
      'the title is that of "coding-round" too',
    ],
    [
      'a link to a file that is not there',
      pageText({ type: 'playbook', id: 'own-page', title: 'T' }, 'See [this](no-such.md#part).'),
      'the link leads nowhere: no-such.md',
    ],
    [
      'a command for a page that is not there',
      pageText({ type: 'playbook', id: 'own-page', title: 'T' }, 'Try `prep read no-such`.'),
      'there is no page "no-such" for prep read',
    ],
    [
      'a drill without a hint',
      drillText({ id: 'own-one', hints: [] }),
      'hints: a drill has one hint at least',
    ],
  ])('finds %s', async (_, text, message) => {
    expect((await problemsOf(text)).map((problem) => problem.message)).toEqual([message]);
  });

  it('tells the line of a link in the text', async () => {
    const text = pageText(
      { type: 'playbook', id: 'own-page', title: 'T' },
      'One.\n\n```\n[no](code.md)\n```\n\nSee [this](no-such.md).',
    );
    const line = text.split('\n').findIndex((each) => each.includes('no-such')) + 1;
    expect(await said(text)).toEqual([[line, 'the link leads nowhere: no-such.md']]);
  });

  it('finds everything in one pass', async () => {
    const folder = temporaryFolder();
    writeOwn(folder, 'a.md', drillText({ id: 'own-a', patterns: ['no-pattern'], difficulty: 'easy' }));
    writeOwn(folder, 'b.md', drillText({ id: 'own-b', kind: 'knitting' }));
    writeOwn(folder, 'c.md', road('    drills: [no-drill]'));
    const { out, code } = await new Diary().try('2026-11-20 18:00', 'content', 'check', folder);
    expect(code).toBe(1);
    expect(out).toContain('3 problems to mend.');
  });
});

describe('content new', () => {
  it.each(templateKinds.filter((kind) => !['coding', 'debug', 'sql'].includes(kind)))(
    'writes a %s that has nothing to mend, with a line for editors',
    async (kind) => {
      const folder = temporaryFolder();
      const diary = new Diary();
      const { folder: path } = (await diary.json(
        '2026-11-20 18:00',
        'content',
        'new',
        kind,
        `own-${kind}`,
        '--to',
        folder,
      )) as { folder: string };
      const { code, out } = await diary.try('2026-11-20 18:00', 'content', 'check', folder);
      expect([out, code]).toEqual(['1 page, nothing to mend.\n', 0]);
      const { readFileSync, existsSync } = await import('node:fs');
      const [, schema = ''] =
        /^---\n# yaml-language-server: \$schema=(.+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
      expect(existsSync(new URL(schema))).toBe(true);
      const again = await diary.try(
        '2026-11-20 18:00',
        'content',
        'new',
        kind,
        `own-${kind}`,
        '--to',
        folder,
      );
      expect(again.err).toContain('There is something of that name already');
    },
  );
});
