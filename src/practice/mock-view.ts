import { table } from '../terminal/table.ts';
import { hang, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A mock as it stands, for people and for programs. */
export interface MockPicture {
  id: string;
  name: string;
  title: string;
  day: string;
  isPressed: boolean;
  budgetMinutes: number | null;
  isOver: boolean;
  rounds: RoundPicture[];
  /** The index of the round that runs or comes next; nothing when all are done. */
  next: number | null;
  debrief: DebriefOfMock | null;
}

/** A round of it; drill, outcome and score only once nothing can be learnt from them any more. */
export interface RoundPicture {
  title: string;
  kind: string;
  minutes: number;
  breakMinutes: number;
  state: 'to come' | 'running' | 'done';
  session: string | null;
  drill: string | null;
  drillTitle: string | null;
  outcome: string | null;
  score: number | null;
  note: string | null;
}

/** What a loop came to. */
export interface DebriefOfMock {
  strengths: string[];
  gaps: string[];
  /** The round that would have failed the loop. */
  failing: {
    title: string;
    score: number;
    drill: string;
    prevention: { id: string; title: string; minutes: number } | null;
  } | null;
}

/** The rounds of a loop that is being held, and how to go on. */
export function mockLines(mock: MockPicture, theme: Theme, width: number): string[] {
  const { title, rounds, isPressed, budgetMinutes, isOver } = mock;
  const [done, now] = theme.unicode ? ['✓', '▸'] : ['+', '>'];
  return [
    theme.heading(title) + (isPressed ? theme.muted('  interview mode') : ''),
    ...(budgetMinutes === null ? [] : [theme.muted(`One budget: ${budgetMinutes} min for all rounds.`)]),
    '',
    ...rounds.flatMap((round, index) => {
      const mark = round.state === 'done' ? done : index === mock.next ? now : ' ';
      const minutes = budgetMinutes === null ? `  ${round.minutes} min` : '';
      const rest =
        round.breakMinutes > 0 && !isOver ? theme.muted(`, then ${round.breakMinutes} min of break`) : '';
      const kind = round.title.toLowerCase() === round.kind ? '' : theme.muted(`  ${round.kind}`);
      const line = `${round.title}${kind}${minutes}${rest}`;
      return hang(`${mark} ${index + 1}. `, index === mock.next ? theme.accent(line) : line, width);
    }),
  ];
}

/** What a loop came to: each round's score, strengths, gaps, what would have failed it and what prevents that. */
export function mockDebriefLines(mock: MockPicture, theme: Theme, width: number): string[] {
  const { rounds, debrief } = mock;
  const list = (heading: string, entries: readonly string[]): string[] =>
    entries.length === 0
      ? []
      : [
          '',
          theme.heading(heading),
          ...entries.flatMap((entry, index) => hang(`${index + 1}. `, entry, width)),
        ];
  const failing = debrief?.failing ?? null;
  return [
    theme.heading(`${mock.title}: the debrief`),
    '',
    ...table(
      [
        { title: 'Round', shrinks: true },
        { title: 'Drill', shrinks: true },
        { title: 'Outcome' },
        {
          title: 'Score',
          align: 'right',
          paint: (text, row) => scorePaint(rounds[row]?.score ?? null, theme)(text),
        },
      ],
      rounds.map(({ title, drillTitle, outcome, score }) => [
        title,
        drillTitle ?? '',
        outcome ?? 'not held',
        score === null ? '' : `${score} %`,
      ]),
      width,
      theme.heading,
    ),
    ...rounds.flatMap(({ title, note }) =>
      note === null || note === ''
        ? []
        : ['', theme.muted(title), ...note.split('\n').flatMap((line) => hang('  ', line, width))],
    ),
    ...list('Strengths', debrief?.strengths ?? []),
    ...list('Gaps', debrief?.gaps ?? []),
    '',
    ...(failing === null
      ? [theme.good('No round would have failed the loop.')]
      : [
          ...wrap(
            `${theme.warn(`${failing.title} would have failed the loop`)} (${failing.score} %).`,
            width,
          ),
          ...(failing.prevention === null
            ? []
            : wrap(
                `The smallest drill against it: ${theme.accent(`prep start ${failing.prevention.id}`)} (${failing.prevention.title}, ${failing.prevention.minutes} min)`,
                width,
                '  ',
              )),
        ]),
  ];
}

function scorePaint(score: number | null, theme: Theme): (text: string) => string {
  return score === null ? theme.muted : score >= 75 ? theme.good : theme.warn;
}

/** The loops that can be held. */
export function loopListLines(
  loops: readonly { name: string; title: string; rounds: number; minutes: number }[],
  theme: Theme,
  width: number,
): string[] {
  return [
    ...table(
      [
        { title: 'Loop', paint: theme.accent },
        { title: 'Rounds', align: 'right' },
        { title: 'Min', align: 'right' },
        { title: 'Title', shrinks: true },
      ],
      loops.map(({ name, title, rounds, minutes }) => [name, String(rounds), String(minutes), title]),
      width,
      theme.heading,
    ),
    '',
    ...wrap(
      'prep mock <loop> holds one; prep mock custom --round coding:45 --round behavioral:15 your own.',
      width,
    ).map(theme.muted),
  ];
}
