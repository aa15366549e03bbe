import { padEnd, truncate, widthOf, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { GradedLine } from './grading.ts';

/** What is asked and what was answered so far; no word of what is right. */
export function askedLines(
  lines: readonly Pick<GradedLine, 'ask' | 'answer' | 'unit'>[],
  theme: Theme,
  width: number,
): string[] {
  const next = lines.findIndex(({ answer }) => answer === null);
  const widest = Math.min(Math.max(0, ...lines.map(({ ask }) => widthOf(ask))), Math.max(10, width - 20));
  const [done, now] = theme.unicode ? ['✓', '▸'] : ['+', '>'];
  return lines.map(({ ask, answer, unit }, index) => {
    const mark = answer !== null ? done : index === next ? now : ' ';
    const name = padEnd(truncate(ask, widest), widest);
    const text = `${mark} ${name}  ${truncate(answer ?? unitHint(unit), Math.max(8, width - widest - 4))}`;
    return index === next ? theme.accent(text) : answer === null ? theme.muted(text) : text;
  });
}

/** Every line with its answer, what it comes to, how it is worked out, and a slip where one explains it. */
export function gradedLines(lines: readonly GradedLine[], theme: Theme, width: number): string[] {
  return lines.flatMap(({ ask, answer, credit, expected, working, slip }) => {
    const mark =
      credit === 1
        ? theme.good('full')
        : credit === 0.5
          ? theme.warn('half')
          : theme.warn(answer === null ? 'open' : 'none');
    return [
      ...wrap(
        `${mark}  ${ask}: ${theme.strong(expected)}${answer === null ? '' : `, you said ${answer}`}`,
        width,
        '      ',
      ),
      ...wrap(theme.muted(`${working}`), Math.max(20, width - 6), '').map((line) => `      ${line}`),
      ...(slip === null
        ? []
        : wrap(`It looks like ${slip}.`, Math.max(20, width - 6), '').map(
            (line) => `      ${theme.accent(line)}`,
          )),
    ];
  });
}

/** What an answer is wanted in, before there is one. */
function unitHint(unit: string): string {
  return unit === 'count' ? '?' : `? ${unit}`;
}
