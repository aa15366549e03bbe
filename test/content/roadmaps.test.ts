import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/library/links.ts';
import { type Roadmap, roadmapWith, shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();
const roadmap = (id: string): Roadmap => roadmapWith(library, id);
const problemsOf = ({ days }: Roadmap): number[] =>
  days.flatMap(({ blocks }) => blocks.flatMap(({ problems }) => problems)).sort((a, b) => a - b);
const count = ({ counts }: Roadmap, measure: string): number | undefined =>
  counts.find((entry) => entry.measure === measure && entry.category === undefined)?.count;

const difficultyOf = (number: number): string | undefined =>
  library.all('catalogue')[0]?.problems.find((problem) => problem.number === number)?.difficulty;

describe('the roadmaps', () => {
  it.each([
    ['swe-generalist-8-weeks', 'swe', 8],
    ['backend-10-weeks', 'backend', 10],
    ['mle-12-weeks', 'mle', 12],
    ['data-engineer-10-weeks', 'data-engineer', 10],
    ['data-scientist-10-weeks', 'data-scientist', 10],
    ['devops-sre-10-weeks', 'devops-sre', 10],
    ['mlops-12-weeks', 'mlops', 12],
    ['senior-devops-12-weeks', 'devops-sre', 12],
    ['ml-16-weeks', 'mle', 16],
    ['nyc-backend-12-weeks', 'backend', 12],
    ['faang-backend-3-months', 'backend', 12],
    ['kick-off-7-days', 'swe', 1],
    ['foundations-4-weeks', 'swe', 4],
  ])('%s is for %s and has its %i weeks', (id, role, weeks) => {
    const { role: own, weeks: length, stages, milestones, adjustments } = roadmap(id);
    expect([own, length]).toEqual([role, weeks]);
    expect(stages.at(-1)?.weeks[1]).toBe(weeks);
    expect(stages.every(({ targets }) => targets.length > 0)).toBe(true);
    expect(milestones.length).toBeGreaterThan(0);
    expect(Object.keys(adjustments).sort()).toEqual(['big-tech', 'enterprise', 'industrial']);
  });

  it('give every item an id that no other has', () => {
    const ids = library.all('roadmap').flatMap((page) => itemsOf(page).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(900);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('link every task of theirs to something that is there', () => {
    const links = library
      .all('roadmap')
      .flatMap(({ stages, days }) => [
        ...stages.flatMap(({ tasks }) => tasks),
        ...days.flatMap(({ blocks }) => blocks),
      ])
      .flatMap(({ page, drills, patterns, problems }) => [
        ...(page === undefined ? [] : [page]),
        ...drills,
        ...patterns,
        ...problems.map((number) => `lc-${number}`),
      ]);
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((id) => library.find(id) === undefined)).toEqual([]);
  });
});

describe('the sixteen weeks of machine learning', () => {
  const { days, phases, rhythms, milestones, success } = roadmap('ml-16-weeks');
  const isWeekend = (day: string): boolean => day === 'sat' || day === 'sun';

  it('have two blocks of 90 minutes on each of 80 weekdays', () => {
    const weekdays = days.filter(({ day }) => !isWeekend(day));
    expect(weekdays).toHaveLength(80);
    expect(
      weekdays.every(({ blocks }) => blocks.length === 2 && blocks.every(({ minutes }) => minutes === 90)),
    ).toBe(true);
    expect(weekdays.flatMap(({ blocks }) => blocks)).toHaveLength(160);
  });

  it('have 32 days of the weekend with three hours each', () => {
    const weekends = days.filter(({ day }) => isWeekend(day));
    expect(weekends).toHaveLength(32);
    const sums = weekends.map(({ blocks }) => blocks.reduce((sum, { minutes }) => sum + minutes, 0));
    expect(new Set(sums)).toEqual(new Set([180]));
  });

  it('name every problem of the guide', () => {
    const named = [
      1, 3, 9, 11, 13, 14, 15, 20, 36, 37, 46, 49, 53, 56, 57, 76, 78, 84, 90, 98, 108, 125, 128, 133, 150,
      153, 155, 167, 200, 208, 212, 215, 217, 230, 238, 242, 252, 283, 295, 303, 344, 347, 394, 417, 424, 435,
      480, 496, 502, 540, 547, 560, 695, 704, 739, 784, 853, 901, 973, 994,
    ];
    expect([...new Set(problemsOf(roadmap('ml-16-weeks')))]).toEqual(named);
  });

  it('keep the numbers of their milestones and of the end', () => {
    const solved = milestones.flatMap(({ week, thresholds }) =>
      thresholds.flatMap(({ measure, least }) =>
        measure === 'problems' && least !== undefined ? [[week, least]] : [],
      ),
    );
    expect(solved).toEqual([
      [2, 14],
      [5, 24],
      [6, 40],
      [7, 65],
      [8, 110],
      [9, 140],
      [10, 165],
      [11, 190],
      [12, 220],
    ]);
    expect(phases.map(({ weeks }) => weeks)).toEqual([
      [1, 1],
      [2, 4],
      [5, 8],
      [9, 12],
      [13, 15],
      [16, 16],
    ]);
    expect(rhythms).toHaveLength(4);
    const least = (measure: string): number | undefined =>
      success.flatMap(({ thresholds }) => thresholds).find((threshold) => threshold.measure === measure)
        ?.least;
    expect(
      ['problems', 'mocks', 'strong-hires', 'cards', 'streak-days', 'applications', 'articles'].map(least),
    ).toEqual([300, 5, 2, 150, 30, 10, 3]);
  });
});

describe('the twelve weeks in New York', () => {
  const nyc = roadmap('nyc-backend-12-weeks');

  it('go day by day through nine weeks', () => {
    expect(nyc.days).toHaveLength(63);
    expect(nyc.days.map(({ week, day }) => `${week} ${day}`)).toEqual(
      Array.from(
        { length: 63 },
        (_, index) =>
          `${Math.floor(index / 7) + 1} ${['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][index % 7]}`,
      ),
    );
  });

  it('have every problem on its days', () => {
    const on = (week: number, ...days: string[]): number[] =>
      nyc.days
        .filter((entry) => entry.week === week && days.includes(entry.day))
        .flatMap(({ blocks }) => blocks.flatMap(({ problems }) => problems));
    expect(on(1, 'mon', 'tue')).toEqual([125, 26, 11, 15]);
    expect(on(1, 'wed', 'thu').sort((a, b) => a - b)).toEqual([3, 76, 121, 567]);
    expect(on(1, 'fri', 'sat')).toEqual([704, 33, 153, 4]);
    expect(on(2, 'mon', 'tue')).toEqual([104, 102, 98, 236]);
    expect(on(2, 'wed', 'thu')).toEqual([200, 133, 207, 417]);
    expect(on(2, 'fri', 'sat')).toEqual([703, 347, 973, 23]);
    expect(on(3, 'mon', 'tue', 'wed')).toEqual([70, 198, 322, 300, 1143, 72]);
    expect(on(3, 'thu', 'fri')).toEqual([78, 46, 39, 51]);
    expect(on(3, 'sat')).toEqual([560, 739, 323]);
    expect(problemsOf(nyc)).toHaveLength(37);
    expect(new Set(problemsOf(nyc)).size).toBe(count(nyc, 'problems'));
  });

  it('have a checklist for each week, the last three together, and the mocks that they ask for', () => {
    expect(nyc.checklists.map(({ weeks }) => weeks)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
      [7, 7],
      [8, 8],
      [9, 9],
      [10, 12],
    ]);
    const mocks = nyc.checklists
      .flatMap(({ items }) => items.flatMap(({ thresholds }) => thresholds))
      .filter(({ measure }) => measure.endsWith('mocks'))
      .reduce((sum, { least = 0 }) => sum + least, 0);
    expect(mocks).toBe(count(nyc, 'mocks'));
    expect(count(nyc, 'stories')).toBe(10);
  });
});

describe('the other roadmaps', () => {
  it('three months for big tech: 60 easy, 60 medium and 20 hard problems, ten designs, three to four hours a day', () => {
    const months = roadmap('faang-backend-3-months');
    expect(
      ['easy-problems', 'medium-problems', 'hard-problems', 'problems', 'designs'].map((measure) =>
        count(months, measure),
      ),
    ).toEqual([60, 60, 20, 140, 10]);
    expect(months.daily).toEqual([180, 240]);
    expect(months.routines[0]?.steps.map(({ minutes }) => minutes)).toEqual([
      [60, 120],
      [60, 60],
      [30, 30],
      [30, 30],
    ]);
    for (const measure of ['easy-problems', 'medium-problems', 'hard-problems']) {
      const sum = months.weekly
        .filter((target) => target.measure === measure)
        .reduce((all, { count: each, weeks }) => all + each * (weeks[1] - weeks[0] + 1), 0);
      expect([measure, sum]).toEqual([measure, count(months, measure)]);
      // The problems themselves are named, as many as are counted.
      const named = new Set(
        months.stages.flatMap(({ tasks }) =>
          tasks.flatMap(({ problems }) =>
            problems.filter((number) => `${difficultyOf(number)}-problems` === measure),
          ),
        ),
      );
      expect(named.size).toBeGreaterThanOrEqual(sum);
    }
  });

  it('senior DevOps: nineteen questions by their weeks, a format of practice, and what counts at the end', () => {
    const { questions, practice, success, stages } = roadmap('senior-devops-12-weeks');
    const byWeek = [1, 3, 5, 7, 9].map((week) => questions.filter(({ weeks }) => weeks[0] === week).length);
    expect(byWeek).toEqual([4, 4, 4, 4, 3]);
    expect(stages).toHaveLength(6);
    expect(practice).toHaveLength(4);
    expect(
      success.flatMap(({ thresholds }) => thresholds.map(({ measure, least }) => [measure, least])),
    ).toEqual([
      ['examples', 100],
      ['questions', 50],
      ['projects', 5],
    ]);
  });

  it('the kick-off: seven days that end in a loop of 45, 45 and 15 minutes', () => {
    const { days } = roadmap('kick-off-7-days');
    expect(days.map(({ day }) => day)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect(days[6]?.blocks.slice(0, 3).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['coding', 45],
      ['system-design', 45],
      ['behavioral', 15],
    ]);
    expect(new Set(days[4]?.blocks.flatMap(({ drills }) => drills)).size).toBe(6);
  });

  it('data engineers and scientists: SQL as often as their guide says', () => {
    const weekly = (id: string): (number | undefined)[] =>
      roadmap(id).stages.map(({ targets }) => targets.find(({ kind }) => kind === 'sql')?.count);
    expect(weekly('data-engineer-10-weeks')).toEqual([4, 2, 2, 2]);
    expect(weekly('data-scientist-10-weeks')[0]).toBe(3);
    const { stages, counts } = roadmap('data-engineer-10-weeks');
    const sessions = stages.reduce((sum, { weeks, targets }) => {
      const times = targets.find(({ kind }) => kind === 'sql')?.count ?? 0;
      return sum + times * (weeks[1] - weeks[0] + 1);
    }, 0);
    expect(sessions).toBe(counts.find(({ id }) => id === 'de-count-sql')?.count);
  });
});
