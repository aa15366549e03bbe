import { spawn } from 'node:child_process';
import { firstProgram } from './programs.ts';

/** Shows a notification of the desktop, where there is one; without it nothing happens. */
export function notifyDesktop(title: string, text: string, environment: NodeJS.ProcessEnv): void {
  const hasDesktop =
    process.platform === 'darwin' ||
    [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
      (value) => value !== undefined && value !== '',
    );
  const found = hasDesktop ? firstProgram(['notify-send', 'osascript'], environment) : undefined;
  if (found === undefined) {
    return;
  }
  const words =
    found.name === 'notify-send'
      ? ['--app-name=prep', '--', title, text]
      : [
          '-e',
          'on run argv',
          '-e',
          'display notification (item 2 of argv) with title (item 1 of argv)',
          '-e',
          'end run',
          title,
          text,
        ];
  const child = spawn(found.path, words, { stdio: 'ignore', detached: true, shell: false });
  // What cannot be shown is not worth a word.
  child.once('error', () => undefined);
  child.unref();
}
