import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { parseArgsStringToArgv } from 'string-argv';
import { UserError } from './errors.ts';

/**
 * Opens a file in the person's editor and waits until it is closed. `VISUAL` and `EDITOR` may hold arguments
 * (`code --wait`) or be the path of a program with spaces in it; no shell ever sees them.
 *
 * @throws UserError when no editor is set, it cannot be started, or it ends with an error
 */
export async function openInEditor(path: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const setting = environment['VISUAL'] || environment['EDITOR'] || '';
  const [program, ...words] = programAndWords(setting);
  if (program === undefined || program === '') {
    throw new UserError('No editor is set.', 'Set EDITOR, for example: export EDITOR="code --wait"');
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, [...words, path], { stdio: 'inherit', shell: false });
    child.once('error', () =>
      reject(new UserError(`The editor could not be started: ${program}`, 'Check EDITOR.')),
    );
    child.once('exit', resolve);
  });
  if (code !== 0) {
    throw new UserError(`The editor ended with an error (${code ?? 'stopped by a signal'}).`);
  }
}

/** The words of a setting such as `EDITOR`; one that names a program by a path with spaces is one word. */
export function programAndWords(setting: string): string[] {
  const trimmed = setting.trim();
  return trimmed.includes('/') && isExecutable(trimmed) ? [trimmed] : parseArgsStringToArgv(trimmed);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
