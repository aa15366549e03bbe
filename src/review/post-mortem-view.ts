import { padEnd, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A post-mortem for people and for programs. */
export interface PostMortemPicture {
  session: string;
  title: string;
  outcome: string;
  isWritten: boolean;
  well: string | null;
  broke: string | null;
  cause: string | null;
  rule: string | null;
  followUp: string | null;
  failures: { id: string; title: string }[];
  scores: { id: string; title: string; score: number | null }[];
  total: number | null;
  /** The rubric's total below which repetitions come before breadth. */
  low: number;
}

/** The post-mortem in lines: answers, failure types, the rubric as a row of points. */
export function postMortemLines(picture: PostMortemPicture, theme: Theme, width: number): string[] {
  const answers = [
    ['Went well', picture.well],
    ['Broke', picture.broke],
    ['Cause', picture.cause],
    ['Rule', picture.rule],
    ['Follow-up', picture.followUp],
    ['Failures', picture.failures.map(({ title }) => title).join(', ') || null],
  ] as const;
  const label = 11;
  const indent = ' '.repeat(label);
  const given = answers.flatMap(([name, answer]) =>
    answer === null
      ? []
      : wrap(answer, width - label).map((line, index) =>
          index === 0 ? theme.muted(padEnd(name, label)) + line : indent + line,
        ),
  );
  return [theme.heading(`Post-mortem: ${picture.title}`), ...given, ...scoreLines(picture, theme)];
}

function scoreLines(picture: PostMortemPicture, theme: Theme): string[] {
  if (picture.scores.every(({ score }) => score === null)) {
    return [];
  }
  const widest = Math.max(...picture.scores.map(({ title }) => title.length));
  const lines = picture.scores.map(({ title, score }) => {
    const paint = score === 2 ? theme.good : score === 1 ? theme.warn : theme.muted;
    return `  ${padEnd(title, widest)}  ${paint(score === null ? '-' : String(score))}`;
  });
  const total = picture.total;
  return [
    theme.muted('Rubric'),
    ...lines,
    ...(total === null
      ? []
      : [
          `  ${padEnd('Total', widest)}  ${(total < picture.low ? theme.warn : theme.good)(`${total} of 12`)}`,
        ]),
  ];
}
