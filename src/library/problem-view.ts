import { count, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { Problem } from './problem.ts';

/** Problems in lines: file and line first, so that editors can jump there. */
export function problemLines(
  problems: readonly Problem[],
  pages: number,
  theme: Theme,
  width: number,
): string[] {
  if (problems.length === 0) {
    return pages === 0
      ? ['There is no markdown file here, so there is nothing to check.']
      : [theme.good(`${count(pages, 'page')}, nothing to mend.`)];
  }
  return [...problemsText(problems, theme, width), '', `${count(problems.length, 'problem')} to mend.`];
}

/** Each problem: where, what, and how to mend it. */
export function problemsText(problems: readonly Problem[], theme: Theme, width: number): string[] {
  return problems.flatMap(({ severity, path, line, message, remedy }) => [
    `${path}:${line}`,
    ...wrap(
      `${severity === 'error' ? theme.bad(severity) : theme.warn(severity)}: ${message}`,
      width - 2,
      '  ',
    ).map((text) => `  ${text}`),
    ...wrap(remedy, width - 2, '  ').map((text) => theme.muted(`  ${text}`)),
  ]);
}

/** The quickest way through an incident, in minutes of its own clock. */
export interface BestPathPicture {
  id: string;
  actions: string[];
  mitigatedAt: number;
  causeAt: number | null;
  minutes: number;
}

/** The best path of each incident in a few lines. */
export function bestPathLines(paths: readonly BestPathPicture[], theme: Theme, width: number): string[] {
  return paths.flatMap(({ id, actions, mitigatedAt, causeAt, minutes }) => [
    theme.heading(id),
    ...wrap(actions.join(', '), width, '  '),
    theme.muted(
      `mitigated at ${mitigatedAt} min${causeAt === null ? '' : `, cause at ${causeAt}`}, all done at ${minutes}`,
    ),
    '',
  ]);
}
