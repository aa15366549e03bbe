import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program keeps things on this machine. All absolute. */
export interface Paths {
  /** The folder of everything below. */
  home: string;
  /** The one file that holds what the person did. */
  database: string;
  /** The library's index: disposable. */
  cache: string;
  /** The program as V8 compiled it: disposable. */
  compiled: string;
  /** Copies of the database made before a migration. */
  backups: string;
  /** What ships with the program. */
  content: string;
  migrations: string;
  /** The programs that run solutions. */
  harnesses: string;
  /** What the judge found on this machine and what languages compile: disposable. */
  judge: string;
  /** Where solutions are written, unless the settings say otherwise. */
  workspace: string;
  /** What was recorded in sessions. */
  recordings: string;
  /** Where imported drills are put, unless another folder is named. */
  imported: string;
}

/**
 * `PREP_HOME` when set, else the platform's folder for application data: XDG on Linux,
 * Application Support on macOS, LocalAppData on Windows.
 */
export function pathsFrom(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): Paths {
  const home = dataFolder(environment, platform);
  const root = packageRoot();
  return {
    home,
    database: join(home, 'prep.db'),
    cache: join(home, 'cache.db'),
    compiled: join(home, 'program.cache'),
    backups: join(home, 'backups'),
    content: join(root, 'content'),
    migrations: join(root, 'migrations'),
    harnesses: join(root, 'src', 'judge', 'harness'),
    judge: join(home, 'judge'),
    workspace: workspaceFolder(environment, home),
    recordings: join(home, 'recordings'),
    imported: join(home, 'imported'),
  };
}

/** Where an editor is pointed at: a visible folder, but with all other state where that was moved. */
function workspaceFolder(environment: NodeJS.ProcessEnv, home: string): string {
  const chosen = environment['PREP_HOME'];
  return chosen !== undefined && chosen !== '' ? join(home, 'workspace') : join(homedir(), 'prep');
}

function dataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = environment['PREP_HOME'];
  if (chosen !== undefined && chosen !== '') {
    return resolve(chosen);
  }
  if (platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'prep');
  }
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'prep');
  }
  const data = environment['XDG_DATA_HOME'];
  return join(data?.startsWith('/') === true ? data : join(homedir(), '.local', 'share'), 'prep');
}

/** The folder that holds package.json: two levels up in the source tree, one from the bundle. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

/** A path as the person would write it: `~` stands for the home folder. */
export function expandHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : resolve(path);
}
