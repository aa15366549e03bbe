import { Interrupted, UserError } from '../system/errors.ts';

export interface Choice<Value> {
  name: string;
  value: Value;
  /** Shown below the list while the choice is marked. */
  description?: string;
}

/** Questions at a terminal. Ctrl-C throws `Interrupted`; whatever was answered before is the caller's to keep. */
export interface Prompts {
  input(
    message: string,
    options?: { initial?: string; validate?: (text: string) => string | true },
  ): Promise<string>;
  select<Value>(message: string, choices: readonly Choice<Value>[], initial?: Value): Promise<Value>;
  checkbox<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    checked: readonly Value[],
  ): Promise<Value[]>;
  confirm(message: string, initial: boolean): Promise<boolean>;
}

/**
 * Prompts on this process's terminal. The library behind them is loaded with the first question.
 *
 * @param isTerminal whether standard input is one: a pipe is never asked
 */
export function terminalPrompts(isTerminal: boolean): Prompts {
  const asked = async <Answer>(ask: (library: PromptLibrary) => Promise<Answer>): Promise<Answer> => {
    if (!isTerminal) {
      throw new UserError('There is no terminal to ask on.', 'Say it with flags: see --help.');
    }
    const library = await import('./inquirer.ts');
    try {
      return await ask(library);
    } catch (error) {
      if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) {
        throw new Interrupted();
      }
      throw error;
    }
  };
  return {
    input: (message, { initial, validate } = {}) =>
      asked(({ input }) =>
        input({
          message,
          ...(initial === undefined ? {} : { default: initial, prefill: 'editable' }),
          ...(validate === undefined ? {} : { validate }),
        }),
      ),
    select: (message, choices, initial) =>
      asked(({ select }) =>
        select({
          message,
          choices: [...choices],
          loop: false,
          pageSize: 12,
          ...(initial === undefined ? {} : { default: initial }),
        }),
      ),
    checkbox: (message, choices, checked) =>
      asked(({ checkbox }) =>
        checkbox({
          message,
          loop: false,
          pageSize: 12,
          choices: choices.map((choice) => ({ ...choice, checked: checked.includes(choice.value) })),
        }),
      ),
    confirm: (message, initial) => asked(({ confirm }) => confirm({ message, default: initial })),
  };
}

type PromptLibrary = typeof import('./inquirer.ts');
