import { Chalk, type ChalkInstance } from 'chalk';

/** Colours by what they mean; each gives its text back unchanged when there is no colour. */
export interface Theme {
  heading(text: string): string;
  /** What the person should look at or type. */
  accent(text: string): string;
  good(text: string): string;
  warn(text: string): string;
  bad(text: string): string;
  muted(text: string): string;
  strong(text: string): string;
  /** Whether block characters and arrows can be shown. */
  unicode: boolean;
}

/** How much colour a stream takes: 0 none, 1 sixteen, 2 256, 3 all. */
export type ColourLevel = 0 | 1 | 2 | 3;

export function themeFor(level: ColourLevel, unicode: boolean): Theme {
  const chalk: ChalkInstance = new Chalk({ level });
  // chalk joins every argument that it gets, so that `lines.map(chalk.bold)` would print indexes.
  const paint = (style: ChalkInstance) => (text: string) => style(text);
  return {
    heading: paint(chalk.bold),
    accent: paint(chalk.cyan),
    good: paint(chalk.green),
    warn: paint(chalk.yellow),
    bad: paint(chalk.red),
    muted: paint(chalk.dim),
    strong: paint(chalk.bold),
    unicode,
  };
}

/**
 * The colour that an output takes. `NO_COLOR` (no-color.org) and a dumb terminal mean none, `FORCE_COLOR` means some
 * even in a pipe.
 */
export function colourLevel(environment: NodeJS.ProcessEnv, isTerminal: boolean): ColourLevel {
  const forced = environment['FORCE_COLOR'];
  if (environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '') {
    return 0;
  }
  if (forced !== undefined && forced !== '') {
    return forced === '0' || forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if (!isTerminal || environment['TERM'] === 'dumb') {
    return 0;
  }
  return /^(truecolor|24bit)$/.test(environment['COLORTERM'] ?? '') ? 3 : 1;
}

/** Whether the locale shows more than ASCII; unknown counts as yes. */
export function hasUnicode(environment: NodeJS.ProcessEnv): boolean {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || 'UTF-8';
  return environment['TERM'] !== 'linux' && /utf-?8/i.test(locale);
}
