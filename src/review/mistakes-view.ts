import { bar } from '../terminal/chart.ts';
import { padEnd, padStart, truncate, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { MistakeGroup } from './mistakes.ts';

/** A group of the mistake log with the words of its failure type. */
export interface MistakePicture extends MistakeGroup {
  title: string;
  /** The general rule against this type. */
  fix: string | null;
}

const momentsShown = 2;

/** The mistake log in lines: a bar for each type, its rule, and its latest moments. */
export function mistakeLines(groups: readonly MistakePicture[], theme: Theme, width: number): string[] {
  const [first] = groups;
  if (first === undefined) {
    return ['No mistakes recorded. They come from post-mortems: prep postmortem last --failure off-by-one'];
  }
  const widest = Math.min(32, Math.max(...groups.map(({ title }) => title.length)));
  return groups.flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    headLine(group, first.count, widest, theme, width),
    ...ruleLines(group, theme, width),
    ...group.entries
      .slice(0, momentsShown)
      .flatMap(({ day, moment, title }) =>
        wrap(`${day}  ${moment ?? title}`, width - 2, ' '.repeat(12)).map((line) => theme.muted(`  ${line}`)),
      ),
  ]);
}

function headLine(group: MistakePicture, most: number, widest: number, theme: Theme, width: number): string {
  const room = Math.max(4, Math.min(24, width - widest - 30));
  const title = theme.strong(padEnd(truncate(group.title, widest), widest));
  const drawn = padEnd(bar(group.count, most, room, theme), room);
  return `${title}  ${padStart(String(group.count), 3)}  ${theme.warn(drawn)}  ${theme.muted(`last ${group.lastSeen}`)}`;
}

function ruleLines({ rule, fix }: MistakePicture, theme: Theme, width: number): string[] {
  const text = rule ?? fix;
  return text === null
    ? []
    : wrap(`${rule === null ? 'Try:' : 'Rule:'} ${text}`, width - 2, '  ').map(
        (line) => `  ${theme.accent(line)}`,
      );
}
