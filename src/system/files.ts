import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder, and those above it, that only the person can enter. */
export function ensurePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/**
 * Makes a file that only the person can read, and fails when anything has that name already (a link included).
 *
 * @throws the file system's own error, with `EEXIST` when the name is taken
 */
export function createPrivateFile(path: string, text = ''): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    if (text !== '') {
      writeSync(file, text);
      fsyncSync(file);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Puts a file that only the person can read in place of what has that name, whole or not at all; a link is replaced and
 * not followed.
 *
 * @throws the file system's own error; nothing is left behind then
 */
export function replaceFile(path: string, content: string | Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, content, { flag: 'wx', mode: 0o600 });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Lets `use` work on a private temporary file holding `text`, gives what the file holds afterwards, and
 * removes it. When `use` throws, the file stays and its path is told to `kept`, so that nothing typed is lost.
 */
export async function throughTemporaryFile(
  name: string,
  text: string,
  use: (path: string) => Promise<void>,
  kept: (path: string) => void,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prep-'));
  const path = join(folder, name);
  createPrivateFile(path, text);
  try {
    await use(path);
    const edited = readFileSync(path, 'utf8');
    rmSync(folder, { recursive: true, force: true });
    return edited;
  } catch (error) {
    kept(path);
    throw error;
  }
}

/** Removes files, as far as they are there. */
export function removeFiles(paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(path, { force: true });
  }
}

/** Whether a folder of that name is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
