import { spawn } from 'node:child_process';
import { programAndWords } from './processes.ts';

/**
 * Shows a long text in the person's pager and waits until it is closed. `PAGER` may hold arguments; no shell sees them.
 * `less` keeps colours and leaves the screen as it was unless `LESS` says otherwise.
 *
 * @returns whether it was shown; without a pager that can be started it has to be printed
 */
export async function showInPager(text: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const [program, ...words] = programAndWords(environment['PAGER'] ?? 'less');
  if (program === undefined || program === '' || program === 'cat') {
    return false;
  }
  // Ctrl-C belongs to the pager while it is open.
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  try {
    return await new Promise<boolean>((resolve) => {
      const child = spawn(program, words, {
        stdio: ['pipe', 'inherit', 'inherit'],
        shell: false,
        env: { ...environment, LESS: environment['LESS'] ?? 'FRX', LESSCHARSET: 'utf-8' },
      });
      child.once('error', () => resolve(false));
      child.once('exit', () => resolve(true));
      // A pager that is closed before it has read everything is no error.
      child.stdin.on('error', ignore);
      child.stdin.end(text);
    });
  } finally {
    process.off('SIGINT', ignore);
  }
}
