import { clean } from '../system/clean.ts';
import { Interrupted, UserError } from '../system/errors.ts';
import { truncate, wrap } from './text.ts';

export interface Choice<Value> {
  name: string;
  value: Value;
  /** Shown below the list while the choice is marked. */
  description?: string;
  /** Other words by which a long list finds it. */
  words?: string;
}

/** Questions at a terminal. Ctrl-C throws `Interrupted`; whatever was answered before is the caller's to keep. */
export interface Prompts {
  input(
    message: string,
    options?: { initial?: string; validate?: (text: string) => string | true },
  ): Promise<string>;
  select<Value>(message: string, choices: readonly Choice<Value>[], initial?: Value): Promise<Value>;
  /** A long list that typing narrows. */
  find<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value>;
  checkbox<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    checked: readonly Value[],
  ): Promise<Value[]>;
  confirm(message: string, initial: boolean): Promise<boolean>;
}

/** Rows from which a list has room for what its marked choice means. */
const roomy = 15;

const endings: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGINT'];

/**
 * Prompts on this process's terminal. The library behind them is loaded with the first question.
 *
 * @param isTerminal whether standard input is one: a pipe is never asked
 */
export function terminalPrompts(isTerminal: boolean): Prompts {
  const asked = async <Answer>(
    ask: (library: PromptLibrary, ending: { signal: AbortSignal }) => Promise<Answer>,
  ): Promise<Answer> => {
    if (!isTerminal) {
      throw new UserError('There is no terminal to ask on.', 'Say it with flags: see --help.');
    }
    const library = await import('./inquirer.ts');
    const ending = new AbortController();
    // Left alone, the library ends the process at once, with the cursor hidden and the line settings its own.
    const end = (): void => ending.abort();
    for (const signal of endings) {
      process.on(signal, end);
    }
    try {
      return await ask(library, { signal: ending.signal });
    } catch (error) {
      if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) {
        throw new Interrupted();
      }
      throw error;
    } finally {
      for (const signal of endings) {
        process.off(signal, end);
      }
    }
  };
  return {
    input: (message, { initial, validate } = {}) =>
      asked(({ input }, ending) =>
        input(
          {
            message: clean(message),
            ...(initial === undefined ? {} : { default: clean(initial), prefill: 'editable' }),
            ...(validate === undefined ? {} : { validate }),
          },
          ending,
        ),
      ),
    select: (message, choices, initial) =>
      asked(({ select }, ending) =>
        select(
          {
            message: clean(message),
            choices: choices.map(fitted),
            loop: false,
            pageSize: pageSize(),
            ...(initial === undefined ? {} : { default: initial }),
          },
          ending,
        ),
      ),
    find: (message, choices) =>
      asked(({ search }, ending) => {
        const shown = choices.map(fitted);
        const texts = choices.map(({ name, words = '' }) => `${clean(name)} ${words}`.toLowerCase());
        return search(
          {
            message: clean(message),
            pageSize: pageSize(),
            source: (term) => {
              const words = (term ?? '').toLowerCase().split(/\s+/);
              return shown.filter((_, index) => words.every((word) => texts[index]?.includes(word) === true));
            },
          },
          ending,
        );
      }),
    checkbox: (message, choices, checked) =>
      asked(({ checkbox }, ending) =>
        checkbox(
          {
            message: clean(message),
            loop: false,
            pageSize: pageSize(),
            theme: { style: { renderSelectedChoices: chosenText } },
            choices: choices.map((choice) => ({
              ...fitted(choice),
              checked: checked.includes(choice.value),
            })),
          },
          ending,
        ),
      ),
    confirm: (message, initial) =>
      asked(({ confirm }, ending) => confirm({ message: clean(message), default: initial }, ending)),
  };
}

/** What a line of a list holds besides the name: a pointer, a box, and a place at the edge. */
const besideName = 5;

/** Few choices by their names, many by their number. */
function chosenText(chosen: readonly { short: string }[]): string {
  return chosen.length <= 2 ? chosen.map(({ short }) => short).join(', ') : `${chosen.length} chosen`;
}

/** How many choices are listed at once: a list taller than the screen would be written anew with each key. */
function pageSize(): number {
  const besides = 8;
  return Math.min(12, Math.max(3, (process.stdout.rows || 24) - besides));
}

/** A choice that cannot steer the terminal, its description broken between words: the library would cut through them. */
function fitted<Value>({ name, value, description }: Choice<Value>): Choice<Value> {
  const { columns = 80, rows = 24 } = process.stdout;
  return {
    // A longer one would be broken inside a word.
    name: truncate(clean(name), columns - besideName),
    value,
    ...(description === undefined || rows < roomy
      ? {}
      : { description: wrap(clean(description), columns - 1).join('\n') }),
  };
}

type PromptLibrary = typeof import('./inquirer.ts');
