import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { LeftOut } from './problem-import.ts';

/** What an import brought. */
export interface ImportPicture {
  format: string;
  folder: string;
  drills: string[];
  cases: number;
  leftOut: LeftOut[];
}

const mostShown = 12;

export function importLines(
  { format, folder, drills, cases, leftOut }: ImportPicture,
  theme: Theme,
  width: number,
): string[] {
  const whole = leftOut.filter((each) => each.cases === undefined);
  const parts = leftOut.filter((each) => each.cases !== undefined);
  const list = (entries: readonly LeftOut[]): string[] => [
    ...entries
      .slice(0, mostShown)
      .flatMap(({ id, reason, cases: some }) =>
        wrap(`${id}${some === undefined ? '' : ` (${count(some, 'case')})`}: ${reason}`, width - 2, '  ').map(
          (line) => `  ${line}`,
        ),
      ),
    ...(entries.length > mostShown
      ? [theme.muted(`  and ${entries.length - mostShown} more; --json lists them all`)]
      : []),
  ];
  return [
    `${theme.good(`${count(drills.length, 'drill')} with ${count(cases, 'case')}`)} from ${format}`,
    theme.muted(`in ${folder}`),
    ...(whole.length === 0
      ? []
      : ['', theme.heading(`Left out: ${count(whole.length, 'problem')}`), ...list(whole)]),
    ...(parts.length === 0
      ? []
      : ['', theme.heading(`Brought without some cases: ${count(parts.length, 'drill')}`), ...list(parts)]),
    ...(drills[0] === undefined ? [] : ['', theme.muted(`Begin one: prep start ${drills[0]}`)]),
  ];
}
