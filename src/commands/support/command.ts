import type { Command } from 'commander';
import { UserError } from '../../system/errors.ts';
import type { Context, Reply } from './context.ts';

/** Flags as commander gives them. */
export type Flags = Readonly<Record<string, unknown>>;

/** The two parts of a command: options from arguments, and what it does with them. */
export interface CommandModule<Options> {
  /** Declares arguments and flags. */
  configure(command: Command): void;
  /**
   * @throws UserError or UsageError when a value makes no sense
   */
  options(args: readonly (string | undefined)[], flags: Flags): Options;
  run(context: Context, options: Options): Promise<Reply>;
}

/** A command whose code has been loaded. */
export interface LoadedCommand {
  configure(command: Command): void;
  /** Options from arguments, then what remains to be done with a context. */
  prepare(args: readonly (string | undefined)[], flags: Flags): (context: Context) => Promise<Reply>;
}

/** Loads a command's code when it is called, and only then. */
export function lazily<Options>(load: () => Promise<CommandModule<Options>>): () => Promise<LoadedCommand> {
  return async () => {
    const { configure, options, run } = await load();
    return {
      configure,
      prepare: (args, flags) => {
        const chosen = options(args, flags);
        return (context) => run(context, chosen);
      },
    };
  };
}

/** A text flag, or nothing. */
export function textFlag(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a flag was given. */
export function isSet(flags: Flags, name: string): boolean {
  return flags[name] === true;
}

/** Every value of a flag that may be repeated. */
export function textFlags(flags: Flags, name: string): string[] {
  const value = flags[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Collects a flag that may be repeated; commas separate too. */
export function collect(value: string, earlier: string[] = []): string[] {
  return [
    ...earlier,
    ...value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
}

/** A whole number that a person typed. @throws UserError outside its bounds */
export function wholeNumber(text: string, low: number, high: number): number {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw new UserError(
      `${JSON.stringify(text)} will not do.`,
      `Write a whole number from ${low} to ${high}.`,
    );
  }
  return value;
}
