import type { ReadStream, WriteStream } from 'node:tty';
import type { Profile } from '../../calendar/profile.ts';
import type { Connection } from '../../database/connect.ts';
import type { Library } from '../../library/library.ts';
import type { DayOf } from '../../practice/session-store.ts';
import type { CivilDate } from '../../system/civil-date.ts';
import type { Clock } from '../../system/clock.ts';
import type { Paths } from '../../system/paths.ts';
import type { Random } from '../../system/random.ts';
import type { Prompts } from '../../terminal/prompts.ts';
import type { Theme } from '../../terminal/theme.ts';

/** How a view may draw. */
export interface Look {
  theme: Theme;
  /** Columns to use. */
  width: number;
}

/** What a command works with. Everything costly is made when it is first asked for. */
export interface Context {
  clock: Clock;
  random: Random;
  paths: Paths;
  environment: NodeJS.ProcessEnv;
  look: Look;
  /** Whether the answer is one JSON document. */
  isJson: boolean;
  prompts: Prompts;
  /** Standard input and output when both are terminals and the answer is not for a program; else nothing. */
  terminal: { input: ReadStream; output: WriteStream } | undefined;
  /** The person's file, opened and brought up to date. */
  database(): Connection;
  profile(): Profile;
  /** Forgets what was read of the settings, after they were changed. */
  forgetProfile(): void;
  library(): Promise<Library>;
  /** The person's civil day. */
  today(): CivilDate;
  dayOf: DayOf;
  /** Shows something before the command's answer; not with `--json`. */
  show<Data>(data: Data, view: View<Data>): void;
}

/** Turns plain data into lines. Its data has been cleaned: nothing in it can steer the terminal. */
export type View<Data> = (data: Data, look: Look) => string[];

/** What a command answers: data for `--json`, and how to say it. */
export interface Reply {
  data: unknown;
  lines(data: unknown, look: Look): string[];
  exitCode: number;
  /** A text to read: at a terminal with fewer rows it opens in the pager. */
  isText?: boolean;
  /** Lines that are printed as they are, however wide. */
  isExact?: boolean;
}

/** An answer from data and the view that says it. */
export function reply<Data>(data: Data, view: View<Data>, exitCode = 0): Reply {
  return { data, lines: (cleaned, look) => view(cleaned as Data, look), exitCode };
}
