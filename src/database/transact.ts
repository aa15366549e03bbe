import type { Connection } from './connect.ts';

/**
 * Runs `work` in one transaction that takes the write lock at once (`BEGIN IMMEDIATE`): all of it is durable when
 * this returns, and none of it happened when it throws.
 */
export function transact<Result>(connection: Connection, work: () => Result): Result {
  return connection.transaction(work).immediate();
}
