import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, isDiskFull, UserError } from '../system/errors.ts';
import type { Paths } from '../system/paths.ts';

/**
 * What an error of SQLite or of the file system means for the person, or nothing when it is not one of theirs
 * to mend (and so a bug).
 */
export function explainStorageError(error: unknown, paths: Paths): UserError | undefined {
  const code = errorCode(error);
  const file = paths.database;
  if (code === 'SQLITE_NOTADB') {
    return new UserError(`This file is not a prep database: ${file}`, ...restoreAdvice(paths));
  }
  if (code.startsWith('SQLITE_CORRUPT') || isSchemaGone(error)) {
    return new UserError(`The database is damaged: ${file}`, ...restoreAdvice(paths));
  }
  if (code === 'ERR_DLOPEN_FAILED') {
    return new UserError(
      `The database driver was built for another version of Node than this one (${process.version}).`,
      'Build it anew where prep is installed: npm rebuild better-sqlite3',
    );
  }
  // SHMSIZE: the file that processes share could not grow.
  if (['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'].includes(code) || isDiskFull(error)) {
    return new UserError(
      `The disk is full; nothing was changed. (${paths.home})`,
      'Free some space and run the command again.',
    );
  }
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_BUSY_SNAPSHOT') {
    return new UserError(
      'Another prep was writing all the while; nothing was changed.',
      'Run the command again.',
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new UserError(
      `prep may not write in ${paths.home}; nothing was changed.`,
      'Make the folder writable, or set PREP_HOME to another one.',
    );
  }
  if (
    code === 'SQLITE_PROTOCOL' ||
    code.startsWith('SQLITE_IOERR_LOCK') ||
    code.startsWith('SQLITE_IOERR_SHM')
  ) {
    return new UserError(
      `The file system does not let prep lock its database: ${file}`,
      'This happens on network drives. Keep PREP_HOME on a disk of this machine.',
    );
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return new UserError(
      `Reading or writing the database failed: ${file}`,
      'Nothing was changed. Check the disk, then run the command again.',
    );
  }
  if (['SQLITE_CANTOPEN', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EEXIST'].includes(code)) {
    return new UserError(
      `The database cannot be opened: ${file}`,
      'Check that PREP_HOME is a folder that you can write to.',
    );
  }
  return undefined;
}

/** What the program's statements name is there in every sound file: where it is not, the schema's page is damaged. */
function isSchemaGone(error: unknown): boolean {
  return (
    errorCode(error) === 'SQLITE_ERROR' &&
    error instanceof Error &&
    /^(no such (table|column|index)|malformed database schema)/.test(error.message)
  );
}

/** How to go back to the newest backup, in words and commands. */
export function restoreAdvice(paths: Paths): string[] {
  const newest = newestBackup(paths);
  const aside = `mv "${paths.database}" "${paths.database}.damaged"`;
  return newest === undefined
    ? [`There is no backup yet. To begin anew and keep this file: ${aside}`]
    : [
        `Nothing was changed. To go back to the newest backup: ${aside} && cp "${newest}" "${paths.database}"`,
      ];
}

function newestBackup(paths: Paths): string | undefined {
  if (!existsSync(paths.backups)) {
    return undefined;
  }
  const names = readdirSync(paths.backups).filter((name) => name.endsWith('.db'));
  const newest = names.sort().at(-1);
  return newest === undefined ? undefined : join(paths.backups, newest);
}
