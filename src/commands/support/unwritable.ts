import { errorCode, isDiskFull, UserError } from '../../system/errors.ts';

/**
 * What to tell when a file for the person could not be written: an error of the file system becomes words, any other
 * stays as it is.
 *
 * @param what the file holds, as a sentence begins: "A solution"
 * @param setting names the setting that says where such files go
 */
export function unwritable(error: unknown, what: string, folder: string, setting: string): unknown {
  const code = errorCode(error);
  if (code === '') {
    return error;
  }
  return isDiskFull(error)
    ? new UserError(
        `The disk is full; nothing was changed. (${folder})`,
        'Free some space and run the command again.',
      )
    : new UserError(
        `${what} cannot be written in ${folder} (${code}).`,
        `Make the folder writable, or choose another: prep config set ${setting} <folder>`,
      );
}
