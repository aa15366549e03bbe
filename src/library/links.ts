import type { Library } from './library.ts';
import type { Page, PageOf, PageType, Roadmap } from './page-schema.ts';
import { pageTypes } from './vocabulary.ts';

/** Something between pages that does not hold. */
export interface LinkProblem {
  severity: 'error' | 'warning';
  /** The page whose front matter says it. */
  page: string;
  /** Where in the front matter: keys and places in lists. */
  at: PropertyKey[];
  message: string;
  remedy: string;
}

type Found = Omit<LinkProblem, 'page' | 'severity'> & { severity?: 'warning' };

/**
 * What pages say of each other and does not hold: links that lead nowhere, ids that are used twice, tasks that no week
 * reaches, counts that do not add up.
 */
export function checkLinks(library: Library): LinkProblem[] {
  const pages = pageTypes.flatMap((type) => library.all(type) as Page[]);
  const places = itemPlaces(library);
  return pages.flatMap((page) =>
    [
      ...linksOf(library, page),
      ...renamed(library, page),
      ...(page.type === 'roadmap' ? repeatedItems(page, places) : []),
    ].map((found) => ({ severity: 'error' as const, page: page.id, ...found })),
  );
}

function linksOf(library: Library, page: Page): Found[] {
  const look = lookUp(library);
  switch (page.type) {
    case 'drill':
      return [
        ...page.patterns.flatMap((id, index) => look('pattern', id, ['patterns', index])),
        ...(page.problems ?? []).flatMap((number, index) =>
          problemLink(library, number, ['problems', index]),
        ),
      ];
    case 'roadmap':
      return [...roadmapLinks(library, page), ...reach(page), ...sums(page)];
    case 'pattern':
      return [
        ...page.starred.flatMap((number, index) => problemLink(library, number, ['starred', index])),
        ...page.related.flatMap((id, index) => look('pattern', id, ['related', index])),
        ...Object.keys(page.companies).flatMap((id) => look('company', id, ['companies', id])),
      ];
    case 'catalogue':
      return catalogueLinks(library, page);
    case 'company':
      return [
        ...page.prompts.flatMap(({ drill }, index) =>
          drill === undefined ? [] : look('drill', drill, ['prompts', index, 'drill']),
        ),
        ...twice(page.loop.map(({ id }) => id)).map((index) =>
          repeated(page.loop[index]?.id ?? '', ['loop', index]),
        ),
      ];
    case 'loop':
      return page.rounds.flatMap(({ drills }, round) =>
        drills.flatMap((id, index) => look('drill', id, ['rounds', round, 'drills', index])),
      );
    case 'market':
      return page.levels.flatMap(({ names, totals }, index) => [
        ...Object.keys(names).flatMap((id) => look('company', id, ['levels', index, 'names', id])),
        ...Object.keys(totals).flatMap((id) => look('company', id, ['levels', index, 'totals', id])),
      ]);
    case 'chooser':
      return page.lanes.flatMap(({ roadmaps }, lane) =>
        roadmaps.flatMap((id, index) => look('roadmap', id, ['lanes', lane, 'roadmaps', index])),
      );
    default:
      return [];
  }
}

type LookUp = (type: PageType, id: string, at: PropertyKey[]) => Found[];

function lookUp(library: Library): LookUp {
  return (type, id, at) =>
    library.get(type, id) === undefined
      ? [{ at, message: `there is no ${type} "${id}"`, remedy: 'Correct the id, or add that page.' }]
      : [];
}

function problemLink(library: Library, number: number, at: PropertyKey[]): Found[] {
  const isKnown = library
    .all('catalogue')
    .some(({ problems }) => problems.some((each) => each.number === number));
  return isKnown
    ? []
    : [
        {
          at,
          message: `no catalogue has the problem ${number}`,
          remedy: 'Correct the number, or add the problem.',
        },
      ];
}

interface Links {
  page?: string | undefined;
  drills: readonly string[];
  patterns: readonly string[];
  problems: readonly number[];
}

function roadmapLinks(library: Library, roadmap: Roadmap): Found[] {
  const look = lookUp(library);
  const linked = ({ page, drills, patterns, problems }: Links, at: PropertyKey[]): Found[] => [
    ...(page === undefined || library.find(page) !== undefined
      ? []
      : [
          {
            at: [...at, 'page'],
            message: `there is no page "${page}"`,
            remedy: 'Correct the id, or add that page.',
          },
        ]),
    ...drills.flatMap((id, index) => look('drill', id, [...at, 'drills', index])),
    ...patterns.flatMap((id, index) => look('pattern', id, [...at, 'patterns', index])),
    ...problems.flatMap((number, index) => problemLink(library, number, [...at, 'problems', index])),
  ];
  return [
    ...look('cadence', roadmap.cadence, ['cadence']),
    ...roadmap.stages.flatMap((stage, at) => [
      ...linked({ ...stage, problems: [] }, ['stages', at]),
      ...stage.tasks.flatMap((task, index) => linked(task, ['stages', at, 'tasks', index])),
    ]),
    ...roadmap.days.flatMap(({ blocks }, at) =>
      blocks.flatMap((block, index) => linked(block, ['days', at, 'blocks', index])),
    ),
  ];
}

/** Everything with weeks lies inside the roadmap's, in order, and no day is planned twice. */
function reach(roadmap: Roadmap): Found[] {
  const { weeks: last } = roadmap;
  const late = (at: PropertyKey[], week: number): Found[] =>
    week <= last
      ? []
      : [
          {
            at,
            message: `week ${week} is never reached: the roadmap has ${last}`,
            remedy: 'Correct the week.',
          },
        ];
  const spans = (
    key: 'phases' | 'rhythms' | 'routines' | 'weekly' | 'checklists' | 'questions' | 'counts',
  ): Found[] =>
    (roadmap[key] as { weeks?: [number, number] | undefined }[]).flatMap(({ weeks }, index) =>
      weeks === undefined
        ? []
        : weeks[1] < weeks[0]
          ? [{ at: [key, index, 'weeks'], message: `the weeks end before they begin`, remedy: 'Swap them.' }]
          : late([key, index, 'weeks'], weeks[1]),
    );
  const days = roadmap.days.map(({ week, day }) => `${week} ${day}`);
  return [
    ...(['phases', 'rhythms', 'routines', 'weekly', 'checklists', 'questions', 'counts'] as const).flatMap(
      spans,
    ),
    ...roadmap.milestones.flatMap(({ week }, index) => late(['milestones', index, 'week'], week)),
    ...roadmap.deliverables.flatMap(({ week }, index) => late(['deliverables', index, 'week'], week)),
    ...roadmap.days.flatMap(({ week }, index) => late(['days', index, 'week'], week)),
    ...twice(days).map((index) => ({
      at: ['days', index],
      message: `week ${roadmap.days[index]?.week} has ${roadmap.days[index]?.day} twice`,
      remedy: 'Put the blocks of a day together.',
    })),
    ...overfull(roadmap),
  ];
}

/** A day's blocks take no more minutes than the roadmap says that a day has. */
function overfull({ days, daily }: Roadmap): Found[] {
  const most = daily?.[1];
  return most === undefined
    ? []
    : days.flatMap(({ week, day, blocks }, index) => {
        const sum = blocks.reduce((all, { minutes }) => all + minutes, 0);
        return sum <= most
          ? []
          : [
              {
                severity: 'warning' as const,
                at: ['days', index],
                message: `week ${week}, ${day} adds up to ${sum} minutes; a day has ${most} at most`,
                remedy: 'Take something out, or raise "daily".',
              },
            ];
      });
}

/** Counts of parts add up to the count of the whole: by difficulty, and by category. */
function sums({ counts }: Roadmap): Found[] {
  const totals = counts.filter(
    ({ category, difficulty, weeks }) =>
      category === undefined && difficulty === undefined && weeks === undefined,
  );
  const find = (measure: string): number | undefined =>
    totals.find((count) => count.measure === measure)?.count;
  const [easy, medium, hard] = ['easy-problems', 'medium-problems', 'hard-problems'].map(find);
  const all = find('problems');
  const byDifficulty =
    easy !== undefined &&
    medium !== undefined &&
    hard !== undefined &&
    all !== undefined &&
    easy + medium + hard !== all
      ? [
          wrongSum(
            counts.findIndex(({ measure }) => measure === 'problems'),
            all,
            easy + medium + hard,
          ),
        ]
      : [];
  const byCategory = totals.flatMap(({ measure, count }) => {
    const parts = counts.filter(
      (other) => other.measure === measure && other.category !== undefined && other.weeks === undefined,
    );
    const sum = parts.reduce((so, part) => so + part.count, 0);
    return parts.length < 2 || sum === count
      ? []
      : [
          wrongSum(
            counts.findIndex((other) => other.measure === measure && other.category === undefined),
            count,
            sum,
          ),
        ];
  });
  return [...byDifficulty, ...byCategory];
}

function wrongSum(index: number, said: number, sum: number): Found {
  return {
    at: ['counts', index, 'count'],
    message: `the count says ${said}, its parts add up to ${sum}`,
    remedy: 'Correct one of them.',
  };
}

function catalogueLinks(library: Library, catalogue: PageOf<'catalogue'>): Found[] {
  const look = lookUp(library);
  const known = new Set(catalogue.lists.map(({ id }) => id));
  const { problems, lists } = catalogue;
  return [
    ...problems.flatMap(({ patterns, drill, lists: on }, at) => [
      ...patterns.flatMap((id, index) => look('pattern', id, ['problems', at, 'patterns', index])),
      ...(drill === undefined ? [] : look('drill', drill, ['problems', at, 'drill'])),
      ...on
        .filter((id) => !known.has(id))
        .map((id) => ({
          at: ['problems', at],
          message: `there is no list "${id}"`,
          remedy: 'Add it under lists.',
        })),
    ]),
    ...twice(problems.map(({ number }) => number)).map((index) =>
      repeated(String(problems[index]?.number), ['problems', index]),
    ),
    ...twice(problems.map(({ slug }) => slug)).map((index) =>
      repeated(problems[index]?.slug ?? '', ['problems', index]),
    ),
    ...lists.flatMap(({ id, count }, index) => {
      const has = problems.filter(({ lists: on }) => on.includes(id)).length;
      return has === count
        ? []
        : [
            {
              at: ['lists', index, 'count'],
              message: `the list "${id}" has ${has} problems, not ${count}`,
              remedy: 'Correct the count or the problems.',
            },
          ];
    }),
  ];
}

/** An old id may not be another page's. */
function renamed(library: Library, page: Page): Found[] {
  return page.formerly.flatMap((id, index) => {
    const other = library.find(id);
    return other === undefined || other.id === page.id
      ? []
      : [
          {
            at: ['formerly', index],
            message: `"${id}" is the id of another page`,
            remedy: 'Take it out: that page has its own history.',
          },
        ];
  });
}

/** Every id of a roadmap's items with its place, over all roadmaps: the first one keeps it. */
function itemPlaces(library: Library): Map<string, string> {
  const first = new Map<string, string>();
  for (const roadmap of library.all('roadmap')) {
    for (const { id } of itemsOf(roadmap)) {
      if (!first.has(id)) {
        first.set(id, roadmap.id);
      }
    }
  }
  return first;
}

function repeatedItems(roadmap: Roadmap, places: ReadonlyMap<string, string>): Found[] {
  const seen = new Set<string>();
  return itemsOf(roadmap).flatMap(({ id, at }) => {
    const isFirst = places.get(id) === roadmap.id && !seen.has(id);
    seen.add(id);
    return isFirst ? [] : [repeated(id, at)];
  });
}

/** Everything in a roadmap that has an id, with its place. */
export function itemsOf(roadmap: Roadmap): { id: string; at: PropertyKey[] }[] {
  const list = (
    key:
      | 'phases'
      | 'rhythms'
      | 'routines'
      | 'counts'
      | 'weekly'
      | 'milestones'
      | 'deliverables'
      | 'questions'
      | 'practice'
      | 'success'
      | 'after',
  ) => roadmap[key].map(({ id }, index) => ({ id, at: [key, index] as PropertyKey[] }));
  return [
    ...list('phases'),
    ...roadmap.phases.flatMap(({ exit }, at) =>
      exit.map(({ id }, index) => ({ id, at: ['phases', at, 'exit', index] })),
    ),
    ...roadmap.stages.flatMap(({ targets, tasks }, at) => [
      ...targets.map(({ id }, index) => ({ id, at: ['stages', at, 'targets', index] })),
      ...tasks.map(({ id }, index) => ({ id, at: ['stages', at, 'tasks', index] })),
    ]),
    ...roadmap.days.flatMap(({ blocks }, at) =>
      blocks.map(({ id }, index) => ({ id, at: ['days', at, 'blocks', index] })),
    ),
    ...list('rhythms'),
    ...list('routines'),
    ...list('counts'),
    ...list('weekly'),
    ...list('milestones'),
    ...roadmap.checklists.flatMap(({ items }, at) =>
      items.map(({ id }, index) => ({ id, at: ['checklists', at, 'items', index] })),
    ),
    ...list('deliverables'),
    ...list('questions'),
    ...list('practice'),
    ...list('success'),
    ...list('after'),
  ];
}

/** The places of values that came before. */
function twice(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function repeated(id: string, at: PropertyKey[]): Found {
  return { at, message: `"${id}" is used twice`, remedy: 'Give each its own.' };
}
