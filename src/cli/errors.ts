import { CommanderError } from 'commander';
import type { Context } from '../commands/support/context.ts';
import { explainStorageError } from '../database/explain.ts';
import { clean, safeJson } from '../system/clean.ts';
import { Interrupted, UsageError, UserError } from '../system/errors.ts';
import type { Paths } from '../system/paths.ts';

/** The exit code that an error means: see DESIGN's three kinds. */
export function exitCodeOf(error: unknown, paths: Paths): number {
  const meant = meaningOf(error, paths);
  if (meant instanceof CommanderError || meant instanceof UsageError) {
    return 2;
  }
  if (meant instanceof Interrupted) {
    return 130;
  }
  return meant instanceof UserError ? 1 : 70;
}

/** Says what is wrong, where, and what to do. */
export function tellError(
  error: unknown,
  context: Context,
  output: NodeJS.WritableStream,
  isJson: boolean,
): void {
  const meant = meaningOf(error, context.paths);
  if (isJson) {
    output.write(`${safeJson({ error: { message: messageOf(meant), remedies: remediesOf(meant) } })}\n`);
    return;
  }
  // Commander has said it already.
  if (meant instanceof CommanderError) {
    return;
  }
  const { theme } = context.look;
  const message = clean(messageOf(meant));
  if (message !== '') {
    output.write(`${meant instanceof Interrupted ? message : theme.bad(message)}\n`);
  }
  for (const remedy of remediesOf(meant)) {
    output.write(`${clean(remedy)}\n`);
  }
}

function meaningOf(error: unknown, paths: Paths): unknown {
  return error instanceof UserError || error instanceof Interrupted || error instanceof CommanderError
    ? error
    : (explainStorageError(error, paths) ?? error);
}

function messageOf(error: unknown): string {
  if (error instanceof CommanderError) {
    return error.message.replace(/^error: /, '');
  }
  if (error instanceof UserError || error instanceof Interrupted) {
    return error.message;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a mistake in prep, not yours. What is recorded is safe.\n${reason}`;
}

function remediesOf(error: unknown): readonly string[] {
  return error instanceof UserError ? error.remedies : [];
}
