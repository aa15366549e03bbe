import { gauge } from '../terminal/chart.ts';
import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** What the day asks for. */
export interface TodayPicture {
  today: string;
  weekday: string;
  isSetUp: boolean;
  isRest: boolean;
  /** Whether something was planned for today and all of it is done. */
  isAllDone: boolean;
  roadmap: { id: string; week: number; weeks: number; focus: string };
  interview: { date: string; days: number } | null;
  session: { title: string; status: string; elapsedText: string } | null;
  next: {
    drill: string;
    title: string;
    kind: string;
    minutes: number;
    reason: string;
    command: string;
  } | null;
  redos: { drill: string; title: string; due: string; outcome: string; isDue: boolean }[];
  week: { planned: number; done: number; missed: number; minutesPlanned: number; minutesDone: number };
  streak: number;
  /** The newest session whose post-mortem is not written yet. */
  withoutPostMortem: { name: string; title: string } | null;
  /** The loop that is being held. */
  mock: string | null;
}

/** The day on half a screen: next, due, the week, the interview. */
export function todayLines(today: TodayPicture, theme: Theme, width: number): string[] {
  return [
    ...headLines(today, theme, width),
    '',
    ...(today.session === null ? nextLines(today, theme, width) : sessionLines(today.session, theme, width)),
    ...(today.mock === null
      ? []
      : wrap(
          `A loop is being held: ${today.mock}. ${theme.strong('prep mock')} goes on with it.`,
          width,
          '  ',
        )),
    ...redoLines(today, theme, width),
    ...postMortemLine(today, theme, width),
    '',
    weekLine(today, theme),
    ...(today.isSetUp
      ? []
      : [
          '',
          ...wrap('This is a plan for anybody. prep init makes it yours in a minute.', width).map(
            theme.muted,
          ),
        ]),
  ];
}

function headLines(
  { today, weekday, roadmap, interview }: TodayPicture,
  theme: Theme,
  width: number,
): string[] {
  const parts = [`${weekday} ${today}`, `week ${roadmap.week} of ${roadmap.weeks}: ${roadmap.focus}`];
  const left =
    interview === null
      ? []
      : interview.days === 0
        ? ['the interview is today']
        : interview.days > 0
          ? [`${count(interview.days, 'day')} to the interview`]
          : [];
  return wrap([...parts, ...left].join(', '), width, '  ').map(theme.heading);
}

function sessionLines(session: NonNullable<TodayPicture['session']>, theme: Theme, width: number): string[] {
  return [
    ...wrap(
      `${theme.accent('Running')}  ${session.title}, ${session.elapsedText}${session.status === 'paused' ? ', paused' : ''}`,
      width,
      '  ',
    ),
    `  ${theme.strong('prep resume')}  ${theme.muted('shows it again; prep finish and prep abandon end it')}`,
  ];
}

function nextLines({ next, isRest, isAllDone }: TodayPicture, theme: Theme, width: number): string[] {
  if (next === null) {
    return [
      isRest
        ? 'A rest day. Nothing is due.'
        : isAllDone
          ? 'All of today is done. Well kept.'
          : 'Nothing more is planned today.',
    ];
  }
  const indent = '      ';
  return [
    ...wrap(
      `${theme.accent('Next')}  ${theme.strong(next.title)} (${next.kind}, ${next.minutes} min)`,
      width,
      indent,
    ),
    ...wrap(`${indent}${next.reason}`, width, indent).map((line) =>
      theme.muted(line.startsWith(' ') ? line : indent + line),
    ),
    `${indent}${theme.strong(next.command)}`,
  ];
}

function redoLines({ redos }: TodayPicture, theme: Theme, width: number): string[] {
  if (redos.length === 0) {
    return [];
  }
  return [
    '',
    ...redos.flatMap(({ title, due, isDue, outcome }) =>
      wrap(
        `${isDue ? theme.warn('Due') : theme.muted('Redo')}  ${title}, ${outcome}${isDue ? '' : `: ${due}`}`,
        width,
        '      ',
      ),
    ),
  ];
}

function postMortemLine({ withoutPostMortem: missing }: TodayPicture, theme: Theme, width: number): string[] {
  return missing === null
    ? []
    : [
        '',
        ...wrap(
          `One line is still to write about ${missing.title}: prep postmortem ${missing.name}`,
          width,
        ).map(theme.muted),
      ];
}

function weekLine({ week, streak }: TodayPicture, theme: Theme): string {
  const drawn = gauge(week.minutesDone, week.minutesPlanned, 16, theme);
  const days = streak === 0 ? '' : `, streak ${count(streak, 'day')}`;
  return `Week  ${drawn} ${week.done} of ${week.planned} blocks, ${week.minutesDone} of ${week.minutesPlanned} min${days}`;
}
