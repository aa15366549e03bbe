import type { Roadmap } from './page-schema.ts';
import { box, listText, sentence, span, tableText } from './text-parts.ts';

type Threshold = Roadmap['milestones'][number]['thresholds'][number];
type Goal = Roadmap['success'][number];

const dayTitles = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** What a roadmap's data says, as markdown; its tasks, milestones and goals are check boxes. */
export function roadmapText(roadmap: Roadmap): string[] {
  return [
    headText(roadmap),
    ...countsText(roadmap),
    ...roadmap.rhythms.flatMap(rhythmText),
    ...roadmap.routines.flatMap(routineText),
    ...weeksText(roadmap),
    ...listTextOf(
      'Deliverables',
      roadmap.deliverables.map((goal) => [`Week ${goal.week}: ${goalText(goal)}`, goal.id]),
    ),
    ...listText(
      'How to practice',
      roadmap.practice.map(({ title, minutes }) =>
        minutes === undefined ? title : `${title} (${span(minutes)} min)`,
      ),
    ),
    ...listTextOf(
      'At the end',
      roadmap.success.map((goal) => [goalText(goal), goal.id]),
    ),
    ...listText(
      'Afterwards',
      roadmap.after.map(({ title, every }) => `Every ${every}: ${title}`),
    ),
    ...adjustmentsText(roadmap),
  ];
}

function headText({ weeks, daily, phases }: Roadmap): string {
  return sentence([
    weeks === 1 ? 'One week' : `${weeks} weeks`,
    daily === undefined ? '' : `${span(daily)} minutes a day`,
    phases.length === 0 ? '' : `${phases.length} phases`,
  ]);
}

function countsText({ counts, weekly }: Roadmap): string[] {
  const rows = [
    ...counts.map(({ title, count, weeks, difficulty }) => [
      title,
      String(count),
      [weeks === undefined ? 'in all' : weekTitle(weeks), difficulty ?? '']
        .filter((part) => part !== '')
        .join(', '),
    ]),
    ...weekly.map(({ title, count, weeks }) => [
      title,
      String(count),
      `each week, ${weekTitle(weeks).toLowerCase()}`,
    ]),
  ];
  return rows.length === 0 ? [] : ['## What it adds up to', ...tableText(['What', 'How many', 'When'], rows)];
}

function rhythmText({ title, weeks, days }: Roadmap['rhythms'][number]): string[] {
  const rows = Object.entries(days).map(([day, step]) => [
    dayTitles[day as keyof typeof dayTitles],
    step.title,
    step.minutes === undefined ? '' : String(step.minutes),
  ]);
  return [`## ${title} (${weekTitle(weeks).toLowerCase()})`, ...tableText(['Day', 'What', 'Min'], rows)];
}

function routineText({ title, weeks, steps }: Roadmap['routines'][number]): string[] {
  return [
    `## ${title} (${weekTitle(weeks).toLowerCase()})`,
    ...tableText(
      ['Step', 'Min'],
      steps.map((step) => [step.title, span(step.minutes)]),
    ),
  ];
}

function weekTitle(weeks: readonly [number, number]): string {
  return weeks[0] === weeks[1] ? `Week ${weeks[0]}` : `Weeks ${span(weeks)}`;
}

/** Every stage, and below it its days, questions, milestones and checklists, each where its weeks end. */
function weeksText(roadmap: Roadmap): string[] {
  const inside = (week: number, [first, last]: readonly [number, number]): boolean =>
    week >= first && week <= last;
  return roadmap.stages.flatMap(({ weeks, focus, targets, tasks, patterns }) => {
    const phase = roadmap.phases.find((candidate) => candidate.weeks[0] === weeks[0]);
    const ended = roadmap.phases.filter((candidate) => inside(candidate.weeks[1], weeks));
    return [
      ...(phase === undefined
        ? []
        : [`## ${phase.title}`, ...(phase.goal === undefined ? [] : [phase.goal])]),
      `### ${weekTitle(weeks)}: ${focus}`,
      ...(patterns.length === 0 ? [] : [`Patterns: ${patterns.map((id) => `\`${id}\``).join(', ')}`]),
      ...tableText(
        ['Each week', 'Times', 'Min'],
        targets.map((target) => [target.title, String(target.count), String(target.minutes)]),
      ),
      ...boxes(tasks.map((task) => [`${task.title} (${task.minutes} min)${linksText(task)}`, task.id])),
      ...roadmap.days.filter(({ week }) => inside(week, weeks)).flatMap((day) => dayText(day, roadmap)),
      ...under(
        'Questions to master',
        roadmap.questions
          .filter((entry) => inside(entry.weeks[0], weeks))
          .map(({ question, id }) => [question, id]),
      ),
      ...under('By the end', [
        ...roadmap.milestones
          .filter(({ week }) => inside(week, weeks))
          .map((goal): [string, string] => [`Week ${goal.week}: ${goalText(goal)}`, goal.id]),
        ...roadmap.checklists
          .filter((list) => inside(list.weeks[1], weeks))
          .flatMap((list) =>
            list.items.map((goal): [string, string] => [
              `${weekTitle(list.weeks)}: ${goalText(goal)}`,
              goal.id,
            ]),
          ),
        ...ended.flatMap(({ exit }) => exit.map((goal): [string, string] => [goalText(goal), goal.id])),
      ]),
    ];
  });
}

function dayText({ week, day, focus, blocks }: Roadmap['days'][number], { weeks }: Roadmap): string[] {
  const when = weeks === 1 ? dayTitles[day] : `Week ${week}, ${dayTitles[day]}`;
  return [
    `#### ${when}: ${focus}`,
    blocks
      .map((block) => box(`${block.title} (${block.minutes} min)${linksText(block)}`, block.id))
      .join('\n'),
  ];
}

function linksText({
  page,
  drills,
  problems,
}: {
  page?: string | undefined;
  drills: readonly string[];
  problems: readonly number[];
}): string {
  const links = [
    ...(page === undefined ? [] : [page]),
    ...drills,
    ...problems.map((number) => `lc-${number}`),
  ];
  return links.length === 0 ? '' : ` ${links.map((id) => `\`${id}\``).join(' ')}`;
}

function goalText({ title, thresholds }: Goal): string {
  const told = thresholds.map(thresholdText).join(', ');
  return told === '' ? title : `${title} (${told})`;
}

/** `problems ≥ 110`. */
function thresholdText({ measure, least, most }: Threshold): string {
  const name = measure.replaceAll('-', ' ');
  return least === undefined ? `${name} ≤ ${most}` : `${name} ≥ ${least}`;
}

function boxes(items: readonly (readonly [string, string])[]): string[] {
  return items.length === 0 ? [] : [items.map(([text, id]) => box(text, id)).join('\n')];
}

function under(heading: string, items: readonly (readonly [string, string])[]): string[] {
  return items.length === 0 ? [] : [`**${heading}**`, ...boxes(items)];
}

function listTextOf(heading: string, items: readonly (readonly [string, string])[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, ...boxes(items)];
}

function adjustmentsText({ adjustments }: Roadmap): string[] {
  const titles: Record<string, string> = {
    'big-tech': 'Big tech',
    enterprise: 'Enterprise',
    industrial: 'Industrial',
  };
  const entries = Object.entries(adjustments);
  return entries.length === 0
    ? []
    : [
        '## By sort of company',
        ...entries.map(([archetype, text]) => `**${titles[archetype] ?? archetype}.** ${text}`),
      ];
}
