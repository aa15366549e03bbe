/**
 * What the person can mend: says what is wrong, where, and what to do. Exit code 1.
 */
export class UserError extends Error {
  /** What to do next, one line each. */
  readonly remedies: readonly string[];

  constructor(message: string, ...remedies: string[]) {
    super(message);
    this.name = 'UserError';
    this.remedies = remedies;
  }
}

/** The command was called wrongly: an unknown flag, a missing argument. Exit code 2. */
export class UsageError extends UserError {
  constructor(message: string, ...remedies: string[]) {
    super(message, ...remedies);
    this.name = 'UsageError';
  }
}

/** The person left a prompt or a screen on purpose. Exit code 130. */
export class Interrupted extends Error {
  constructor(message = '') {
    super(message);
    this.name = 'Interrupted';
  }
}

/** Gives leaving a question the words that say how to go on. @throws Interrupted with that message */
export async function sayingHow<Answer>(message: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Interrupted ? new Interrupted(message) : error;
  }
}

/**
 * The code of an error raised by Node or SQLite ("ENOENT", "SQLITE_BUSY"), or an empty string.
 */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return '';
}

/** Whether an error of Node says that there is no room left on a disk, or none of the person's share of it. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(errorCode(error));
}
