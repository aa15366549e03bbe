import { gauge } from '../terminal/chart.ts';
import { padStart, truncate, widthOf, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A block for people and for programs. */
export interface BlockPicture {
  /** The digits by which the block is named; nothing for a preview. */
  name: string | null;
  day: string;
  minutes: number;
  kind: string;
  form: string;
  drill: string | null;
  title: string;
  reason: string;
  status: string;
  movedFrom: string | null;
}

export interface DayPicture {
  day: string;
  weekday: string;
  minutes: number;
  isToday: boolean;
  isRest: boolean;
  /** Blocks of this day, and those that were moved away from it (their `day` is another one). */
  blocks: BlockPicture[];
}

/** A week's plan. */
export interface WeekPicture {
  monday: string;
  week: string;
  isKept: boolean;
  isSetUp: boolean;
  roadmap: { id: string; title: string; week: number; weeks: number; focus: string };
  planned: number;
  done: number;
  minutesPlanned: number;
  minutesDone: number;
  days: DayPicture[];
  /** `weekday` where the roadmap has a day for it. */
  tasks: { id: string; title: string; minutes: number; weekday: string | null; isTicked: boolean }[];
  unplaced: { title: string; minutes: number; why: string }[];
}

const nameWidth = 6;

/** The week as an agenda: each day with its blocks, minutes and reasons. */
export function weekLines(week: WeekPicture, theme: Theme, width: number): string[] {
  const { roadmap } = week;
  const head = `${week.week}  ${roadmap.title}, week ${roadmap.week} of ${roadmap.weeks}: ${roadmap.focus}`;
  return [
    ...wrap(head, width, '  ').map(theme.heading),
    ...progressLine(week, theme),
    '',
    ...week.days.flatMap((day) => dayLines(day, theme, width)),
    ...tail(week, theme, width),
  ];
}

function progressLine(week: WeekPicture, theme: Theme): string[] {
  if (week.planned === 0) {
    return [theme.muted('Nothing is planned for this week.')];
  }
  const drawn = gauge(week.minutesDone, week.minutesPlanned, 20, theme);
  return [
    `${drawn} ${week.done} of ${week.planned} blocks, ${week.minutesDone} of ${week.minutesPlanned} min`,
  ];
}

function dayLines(day: DayPicture, theme: Theme, width: number): string[] {
  const label = `${day.weekday} ${day.day.slice(5)}`;
  const lead = day.isToday ? theme.accent(label) : theme.muted(label);
  const indent = ' '.repeat(widthOf(label) + 2);
  const note = day.isRest ? 'rest' : day.isToday ? 'nothing planned any more' : '';
  if (day.blocks.length === 0) {
    return [`${lead}  ${theme.muted(note)}`.trimEnd()];
  }
  return day.blocks.flatMap((block, index) =>
    blockLines(block, day.day, theme, width - indent.length).map((line, row) =>
      index === 0 && row === 0 ? `${lead}  ${line}` : indent + line,
    ),
  );
}

function blockLines(block: BlockPicture, day: string, theme: Theme, width: number): string[] {
  const isGone = block.day !== day;
  const mark = signOf(block, isGone, theme);
  const paint = paintOf(block, isGone, theme);
  const minutes = padStart(`${block.minutes} min`, 7);
  const name = block.name === null || isGone ? '' : theme.muted(block.name);
  const title = truncate(block.title, Math.max(8, width - 11 - nameWidth - 2));
  const head = `${mark} ${minutes}  ${paint(title)}`;
  const gap = ' '.repeat(Math.max(2, width - widthOf(head) - nameWidth));
  const state = stateOf(block, isGone);
  const because = [state, isGone ? '' : block.reason].filter((part) => part !== '').join('; ');
  const below = wrap(because, width - 11).map((line) => ' '.repeat(11) + theme.muted(line));
  return [(name === '' ? head : head + gap + name).trimEnd(), ...(because === '' ? [] : below)];
}

function signOf({ status }: BlockPicture, isGone: boolean, theme: Theme): string {
  if (isGone) {
    return theme.muted(theme.unicode ? '→' : '>');
  }
  const signs: Record<string, string> = theme.unicode
    ? { done: '✓', missed: '·', skipped: '–' }
    : { done: '+', missed: '.', skipped: '-' };
  return status === 'done'
    ? theme.good(signs['done'] ?? '')
    : theme.muted(signs[status] ?? (theme.unicode ? '○' : 'o'));
}

function paintOf({ status }: BlockPicture, isGone: boolean, theme: Theme): (text: string) => string {
  return isGone || status === 'skipped' || status === 'missed' ? theme.muted : theme.strong;
}

function stateOf(block: BlockPicture, isGone: boolean): string {
  if (isGone) {
    return `moved to ${block.day}`;
  }
  const moved = block.movedFrom === null ? '' : `moved from ${block.movedFrom}`;
  const status = block.status === 'planned' ? '' : block.status;
  return [status, moved].filter((part) => part !== '').join(', ');
}

function tail(week: WeekPicture, theme: Theme, width: number): string[] {
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : ['', theme.heading(title), ...items.flatMap((item) => wrap(`- ${item}`, width, '  '))];
  return [
    ...list(
      'Found no place',
      week.unplaced.map(({ title, minutes, why }) => `${title}, ${minutes} min: ${why}`),
    ),
    ...list('This stage also asks for', week.tasks.filter(({ weekday }) => weekday === null).map(taskText)),
    ...list(
      'The roadmap’s days',
      week.tasks
        .filter(({ weekday }) => weekday !== null)
        .map((task) => `${dayName(task.weekday)}: ${taskText(task)}`),
    ),
    ...(week.tasks.some(({ isTicked }) => !isTicked)
      ? ['', ...wrap(`Tick what is done: prep check ${week.roadmap.id}`, width).map(theme.muted)]
      : []),
    ...(week.isKept ? [] : ['', theme.muted('A preview: the week is planned when it comes.')]),
    ...(week.isSetUp
      ? []
      : [
          '',
          theme.muted('Made for a mid-level generalist with 60 minutes a day: prep init makes it yours.'),
        ]),
  ];
}

function taskText({ title, minutes, isTicked }: WeekPicture['tasks'][number]): string {
  return `${title} (${minutes} min)${isTicked ? ', done' : ''}`;
}

function dayName(weekday: string | null): string {
  return weekday === null ? '' : weekday.charAt(0).toUpperCase() + weekday.slice(1);
}
