import type { Command } from 'commander';
import { judgedLanguages } from '../../library/vocabulary.ts';

/** The argument and the flags that say which solution is meant. */
export function targetFlags(command: Command): void {
  command
    .argument('[what]', 'a file or a drill; without it the running session’s solution')
    .option('--drill <drill>', 'the drill that the file is for')
    .option('--language <language>', judgedLanguages.join(', '));
}
