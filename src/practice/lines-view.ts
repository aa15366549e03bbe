import { unitOf } from '../library/estimate.ts';
import { unitTitle } from '../library/quantity.ts';
import { hang, padEnd, truncate, widthOf, wrap } from '../terminal/text.ts';
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

/** How far the answers are, and what is asked next: two lines above a prompt that has the numbers. */
export function nextLines(
  lines: readonly Pick<GradedLine, 'ask' | 'answer' | 'unit'>[],
  theme: Theme,
  width: number,
): string[] {
  const done = lines.filter(({ answer }) => answer !== null).length;
  const next = lines.find(({ answer }) => answer === null);
  const [mark] = theme.unicode ? ['▸'] : ['>'];
  return next === undefined
    ? [theme.good(`All ${lines.length} numbers are answered; a changes one.`)]
    : wrap(
        theme.accent(`${mark} ${done + 1} of ${lines.length}: ${next.ask} (${unitTitle(unitOf(next.unit))})`),
        width,
        '  ',
      );
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
    const said = answer === null ? '' : `, you said ${answer}`;
    return [
      ...hang(`${mark}  `, `${ask}: ${theme.strong(expected)}${said}`, width),
      ...hang(beside, theme.muted(working), width),
      ...(slip === null ? [] : hang(beside, theme.accent(slipText(slip)), width)),
    ];
  });
}

/** Below the mark of a line. */
const beside = '      ';

function slipText(slip: string): string {
  return slip.startsWith('right ') ? `That is ${slip}.` : `It looks like ${slip}.`;
}

/** What an answer is wanted in, before there is one. */
function unitHint(unit: string): string {
  return unit === 'count' ? '?' : `? ${unit}`;
}
