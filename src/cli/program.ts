import type { ReadStream, WriteStream } from 'node:tty';
import { Command, CommanderError } from 'commander';
import { groups, type ManifestEntry, manifest } from '../commands/manifest.ts';
import type { Flags, LoadedCommand } from '../commands/support/command.ts';
import type { Context, Reply } from '../commands/support/context.ts';
import { clean, cleanDeep, safeJson } from '../system/clean.ts';
import { fitted, openContext } from './context.ts';
import { exitCodeOf, tellError } from './errors.ts';

/** What the program is started with; a test passes its own streams. */
export interface Surroundings {
  environment: NodeJS.ProcessEnv;
  input: NodeJS.ReadStream | ReadStream;
  output: NodeJS.WriteStream | WriteStream;
  errors: NodeJS.WritableStream;
  platform: NodeJS.Platform;
}

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 fine, 1 something the person can mend, 2 wrong usage, 70 a bug, 130 interrupted
 */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output, errors } = surroundings;
  // A reader that has seen enough (`prep history | head -1`) is no error, nor is a terminal that was closed.
  output.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') {
      process.exit(0);
    }
    errors.write(
      `The answer could not be written (${error.code ?? error.message}). What is recorded is safe.\n`,
    );
    process.exit(1);
  });
  const isJson = argv.includes('--json');
  const context = openContext(surroundings, isJson);
  try {
    return await dispatch(normalise(argv), context, surroundings, isJson);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      return 0;
    }
    tellError(error, context, isJson ? output : errors, isJson);
    return exitCodeOf(error, context.paths);
  } finally {
    context.close();
  }
}

/** `prep` alone is today; `prep help x` is `prep x --help`. */
function normalise(argv: readonly string[]): string[] {
  const [first, ...rest] = argv;
  if (first === undefined) {
    return ['today'];
  }
  if (first === '--json') {
    return rest.length === 0 ? ['today', first] : [...rest, first];
  }
  const words = first === 'help' ? [...rest.filter((word) => !word.startsWith('-')), '--help'] : [...argv];
  const isKnown = manifest.some(({ name }) => name.split(' ')[0] === words[0]);
  // A command that does not exist has no help: commander then says so, and what is near.
  return isKnown || words[0]?.startsWith('-') !== false
    ? words
    : words.filter((word) => word !== '--help' && word !== '-h');
}

async function dispatch(
  argv: readonly string[],
  context: Context,
  surroundings: Surroundings,
  isJson: boolean,
): Promise<number> {
  const called = entryFor(argv);
  const loaded = await called?.load();
  let exitCode = 0;
  const program = tree(surroundings, called, loaded, async (work) => {
    exitCode = await answer(await work(context), context, surroundings, isJson);
  });
  await program.parseAsync([...argv], { from: 'user' });
  return exitCode;
}

/** The command that a line calls: the longest name that it begins with. */
function entryFor(argv: readonly string[]): ManifestEntry | undefined {
  const words = argv.filter((word) => !word.startsWith('-'));
  const two = manifest.find(({ name }) => name === words.slice(0, 2).join(' '));
  return two ?? manifest.find(({ name }) => name === words[0]);
}

type Act = (work: (context: Context) => Promise<Reply>) => Promise<void>;

/** Commander's tree: every command with its purpose, the called one with its arguments and flags. */
function tree(
  surroundings: Surroundings,
  called: ManifestEntry | undefined,
  loaded: LoadedCommand | undefined,
  act: Act,
): Command {
  const program = prepared(new Command('prep'), surroundings)
    .description('A coach for technical interviews: plan, practise under the clock, learn from what broke.')
    .version('', '-V, --version', 'the version of the program')
    .addHelpText('after', '\nBegin with: prep start\nA command in detail: prep help start\n');
  const parents = new Map<string, Command>();
  for (const entry of called === undefined ? manifest : family(called)) {
    const [first = '', second] = entry.name.split(' ');
    const parent = second === undefined ? program : parentOf(program, parents, first, surroundings);
    const command = prepared(parent.command(second ?? first), surroundings).summary(entry.summary);
    if (second === undefined) {
      parents.set(first, command);
    }
    if (entry === called && loaded !== undefined) {
      define(command, entry, loaded, act);
    }
  }
  return program;
}

/** A command and those that share its first word: the others matter only to general help and to a misspelt name. */
function family({ name }: ManifestEntry): ManifestEntry[] {
  const [word] = name.split(' ');
  return manifest.filter((entry) => entry.name.split(' ')[0] === word);
}

function parentOf(
  program: Command,
  parents: Map<string, Command>,
  name: string,
  surroundings: Surroundings,
): Command {
  const known = parents.get(name);
  if (known !== undefined) {
    return known;
  }
  const made = prepared(program.command(name), surroundings).description(groups[name] ?? '');
  parents.set(name, made);
  return made;
}

function define(command: Command, entry: ManifestEntry, loaded: LoadedCommand, act: Act): void {
  loaded.configure(command);
  command
    .description(`${entry.summary}.`)
    .option('--json', 'print one JSON document')
    .addHelpText('after', `\nExample:\n  prep ${entry.example}\n\nWith --json:\n  ${entry.json}\n`)
    .action(async (...parts: unknown[]) => {
      const flags = command.opts() as Flags;
      const args = parts.slice(0, -2).flatMap((part) => part as string | string[] | undefined);
      await act(loaded.prepare(args, flags));
    });
}

function prepared(command: Command, { output, errors }: Surroundings): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('prep help lists the commands; prep help start explains one.')
    .helpCommand(false)
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false, minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(clean(text)),
      getOutHelpWidth: () => Math.min(100, output.columns ?? 80),
      getErrHelpWidth: () => Math.min(100, output.columns ?? 80),
    });
}

/** Says the answer: as one JSON document, or in lines from cleaned data. */
async function answer(
  { data, lines, exitCode, isText = false, isExact = false }: Reply,
  context: Context,
  { output }: Surroundings,
  isJson: boolean,
): Promise<number> {
  const drawn = isJson ? [] : lines(cleanDeep(data), context.look);
  const text = isJson ? safeJson(data) : (isExact ? drawn : fitted(drawn, output)).join('\n');
  const isLong = isText && context.terminal !== undefined && drawn.length >= context.terminal.output.rows;
  if (isLong && (await showLong(`${text}\n`, context))) {
    return exitCode;
  }
  if (text !== '') {
    await new Promise<void>((resolve) => output.write(`${text}\n`, () => resolve()));
  }
  return exitCode;
}

async function showLong(text: string, { environment }: Context): Promise<boolean> {
  const { showInPager } = await import('../system/pager.ts');
  return showInPager(text, environment);
}
