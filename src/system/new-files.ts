import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './errors.ts';

/**
 * Writes files into a folder that does not exist yet.
 *
 * @param files text by path in the folder
 * @throws the file system's error, with `EEXIST` when the folder is there already
 */
export function createFolderWith(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
}

/**
 * Writes a file whole or not at all.
 *
 * @throws the file system's error, with `EEXIST` when something of that name is there already
 */
export function createFileWith(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      rmSync(path, { force: true });
    }
    throw error;
  }
}
