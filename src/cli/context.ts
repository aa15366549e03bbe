import type { ReadStream, WriteStream } from 'node:tty';
import { type Profile, profileFrom } from '../calendar/profile.ts';
import type { Context, View } from '../commands/support/context.ts';
import type { Connection } from '../database/connect.ts';
import { openDatabase } from '../database/open.ts';
import { readSettings } from '../database/setting-store.ts';
import { loadLibrary, type OpenLibrary } from '../library/library-files.ts';
import { type CivilDate, civilDay, offsetMinutes } from '../system/civil-date.ts';
import { cleanDeep } from '../system/clean.ts';
import { type Clock, clockFrom } from '../system/clock.ts';
import { pathsFrom } from '../system/paths.ts';
import { type Random, randomFrom } from '../system/random.ts';
import { terminalPrompts } from '../terminal/prompts.ts';
import { fitLines } from '../terminal/text.ts';
import { colourLevel, hasUnicode, themeFor } from '../terminal/theme.ts';
import type { Surroundings } from './program.ts';

/** A context that has to be closed when the command is over. */
export type OpenContext = Context & { close(): void };

const plainWidth = 80;

/** What a command works with; the database and the library are opened when they are first asked for. */
export function openContext(surroundings: Surroundings, isJson: boolean): OpenContext {
  const { environment, output, platform } = surroundings;
  const paths = pathsFrom(environment, platform);
  const isTerminal = output.isTTY === true;
  const isInteractive = isTerminal && !isJson && surroundings.input.isTTY === true;
  const look = {
    theme: themeFor(colourLevel(environment, isTerminal), hasUnicode(environment)),
    width: isTerminal ? Math.max(20, output.columns || plainWidth) : columnsFrom(environment),
  };
  let clock: Clock | undefined;
  let random: Random | undefined;
  let connection: Connection | undefined;
  let profile: Profile | undefined;
  let library: OpenLibrary | undefined;
  const dayAt = (offset: number, epochMs: number): CivilDate =>
    civilDay(epochMs, offset, context.profile().rollover);
  const context: OpenContext = {
    get clock() {
      clock ??= clockFrom(environment);
      return clock;
    },
    get random() {
      random ??= randomFrom(environment);
      return random;
    },
    paths,
    environment,
    look,
    isJson,
    prompts: terminalPrompts(isInteractive),
    terminal: isInteractive
      ? { input: surroundings.input as ReadStream, output: output as WriteStream }
      : undefined,
    database() {
      connection ??= openDatabase(paths, context.clock.now());
      return connection;
    },
    profile() {
      profile ??= profileFrom(readSettings(context.database()));
      return profile;
    },
    forgetProfile() {
      profile = undefined;
    },
    async library() {
      const roots = [paths.content, ...context.profile().contentPaths];
      library ??= await loadLibrary(roots, paths.cache, context.clock.now());
      return library;
    },
    today: () => dayAt(context.clock.offsetMinutes(context.clock.now()), context.clock.now()),
    dayOf(epochMs, zone) {
      const offset = offsetMinutes(epochMs, zone);
      return { day: dayAt(offset, epochMs), offsetMinutes: offset };
    },
    show<Data>(data: Data, view: View<Data>) {
      if (!isJson) {
        output.write(`${fitted(view(cleanDeep(data), look), output).join('\n')}\n`);
      }
    },
    close() {
      library?.close();
      connection?.close();
      connection = undefined;
    },
  };
  return context;
}

/** At a terminal no word is cut at the right edge; a pipe gets its lines whole. */
export function fitted(lines: readonly string[], output: Surroundings['output']): readonly string[] {
  return output.isTTY === true ? fitLines(lines, output.columns || plainWidth) : lines;
}

function columnsFrom(environment: NodeJS.ProcessEnv): number {
  const columns = Number(environment['COLUMNS']);
  return Number.isInteger(columns) && columns >= 20 && columns <= 1000 ? columns : plainWidth;
}
