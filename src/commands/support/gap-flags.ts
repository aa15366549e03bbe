import type { Command } from 'commander';
import { UsageError } from '../../system/errors.ts';
import { type Flags, isSet } from './command.ts';
import type { GapChoice } from './running.ts';

/** The flags that answer what a cut-off session would ask. */
export function gapFlags(command: Command): void {
  command
    .option('--count-gap', 'if the session was cut off: count the time since then')
    .option('--leave-out-gap', 'if the session was cut off: leave that time out (usual in a pipe)');
}

/** @throws UsageError when both flags are given */
export function gapChoice(flags: Flags): GapChoice {
  const isCounted = isSet(flags, 'countGap');
  const isLeftOut = isSet(flags, 'leaveOutGap');
  if (isCounted && isLeftOut) {
    throw new UsageError('Say either --count-gap or --leave-out-gap.');
  }
  return isCounted ? 'count' : isLeftOut ? 'leave-out' : undefined;
}
