import type { Command } from 'commander';
import type { Context, Reply } from './support/context.ts';
import { endSession } from './support/ending.ts';
import { runningSession } from './support/running.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  return endSession(context, runningSession(context), { outcome: undefined, isAbandoned: true });
}
