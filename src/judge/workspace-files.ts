import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../system/errors.ts';
import { createFileWith } from '../system/new-files.ts';

/** What happened to the file that a session begins with. */
export interface Begun {
  path: string;
  /** Where an earlier solution was put, if there was one. */
  earlier: string | undefined;
  /** Whether the file was there already and is gone on with. */
  isKept: boolean;
}

const earlierFolder = 'earlier';
const largestBytes = 1024 * 1024;

/** The file of a drill's solution in the workspace. */
export function solutionPath(workspace: string, drill: string, extension: string): string {
  return join(workspace, drill, `solution.${extension}`);
}

/**
 * Writes the file that a solution begins with. One that holds something else is put aside under its date, never
 * overwritten; or it is kept when that is asked for.
 *
 * @param stamp names an earlier solution, such as `2026-11-20-1804`
 */
export function beginSolution(
  workspace: string,
  drill: string,
  extension: string,
  text: string,
  stamp: string,
  keeps: boolean,
): Begun {
  ignoreItself(workspace);
  const path = solutionPath(workspace, drill, extension);
  mkdirSync(dirname(path), { recursive: true });
  const there = readIfThere(path);
  if (there !== undefined && (keeps || there === text)) {
    return { path, earlier: undefined, isKept: true };
  }
  const earlier = there === undefined ? undefined : putAside(path, stamp, extension);
  createWhole(path, text);
  return { path, earlier, isKept: false };
}

/** A solution's text; nothing when there is no such file. @throws RangeError when it is larger than 1 MB */
export function readSolution(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() !== true) {
    return undefined;
  }
  if (status.size > largestBytes) {
    throw new RangeError('a solution is at most 1 MB');
  }
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/** The ends of the names of a drill's solutions that are in the workspace, newest first. */
export function extensionsIn(workspace: string, drill: string): string[] {
  const folder = join(workspace, drill);
  try {
    return readdirSync(folder)
      .flatMap((name) => {
        const extension = /^solution\.([a-z]+)$/.exec(name)?.[1];
        return extension === undefined ? [] : [{ extension, at: statSync(join(folder, name)).mtimeMs }];
      })
      .sort((a, b) => b.at - a.at)
      .map(({ extension }) => extension);
  } catch {
    return [];
  }
}

/** The drill whose folder in the workspace a file is in, if it is in one. */
export function drillOfPath(workspace: string, path: string): string | undefined {
  const folder = dirname(resolve(path));
  return dirname(folder) === resolve(workspace) ? basename(folder) : undefined;
}

/** The workspace is personal: inside a repository it is no part of that. */
function ignoreItself(workspace: string): void {
  mkdirSync(workspace, { recursive: true });
  try {
    createFileWith(join(workspace, '.gitignore'), '*\n');
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw error;
    }
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

function putAside(path: string, stamp: string, extension: string): string {
  const folder = join(dirname(path), earlierFolder);
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number += 1) {
    const to = join(folder, `${stamp}${number === 1 ? '' : `-${number}`}.${extension}`);
    if (!existsSync(to)) {
      renameSync(path, to);
      return to;
    }
  }
}

/** The whole file or none, and only where no other has come meanwhile. */
function createWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.new`;
  try {
    writeFileSync(temporary, text);
    linkSync(temporary, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error))) {
      throw error;
    }
    // A file system without hard links.
    createFileWith(path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}
