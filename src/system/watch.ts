import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

const pollMs = 250;
/** Editors write in several steps; the last one is the save. */
const settleMs = 6;

/**
 * Calls back after each save of a file, also when an editor puts a new file in its place. Where the system tells of no
 * changes (some network drives), a look four times a second finds them.
 *
 * @returns a function that ends it
 */
export function watchFile(path: string, onSave: () => void): () => void {
  let mark = markOf(path);
  let settling: NodeJS.Timeout | undefined;
  const look = (): void => {
    const now = markOf(path);
    if (now !== undefined && now !== mark) {
      mark = now;
      clearTimeout(settling);
      settling = setTimeout(onSave, settleMs);
    }
  };
  const watcher = watchFolder(dirname(path), basename(path), look);
  const timer = setInterval(look, pollMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    clearTimeout(settling);
    watcher?.close();
  };
}

function watchFolder(folder: string, name: string, onChange: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, changed) => {
      if (changed === null || changed === name) {
        onChange();
      }
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

function markOf(path: string): string | undefined {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined ? undefined : `${status.mtimeMs} ${status.size} ${status.ino}`;
  } catch {
    return undefined;
  }
}
