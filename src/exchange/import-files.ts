import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SourceFile } from './problem-import.ts';

const mostFiles = 20_000;
const mostBytes = 256 * 1024 * 1024;
const readable =
  /(?:^|\/)(?:canonical-data\.json|description\.md|instructions\.md)$|\.jsonl(?:\.gz)?$|\.ndjson$|\.ex$|\.sql$/;

/**
 * The files of a problem set: one file, or those below a folder whose name such sets use.
 *
 * @throws RangeError when they are too many or too large together
 */
export function readSources(path: string): SourceFile[] {
  if (statSync(path).isFile()) {
    return [{ path: basename(path), text: textOf(path) }];
  }
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => readable.test(name) && !name.includes('node_modules/'))
    .sort();
  if (names.length > mostFiles) {
    throw new RangeError(`there are more than ${mostFiles} files`);
  }
  let bytes = 0;
  return names.flatMap((name) => {
    const file = join(path, name);
    const status = statSync(file, { throwIfNoEntry: false });
    if (status?.isFile() !== true) {
      return [];
    }
    bytes += status.size;
    if (bytes > mostBytes) {
      throw new RangeError('the files are larger than 256 MB together');
    }
    return [{ path: relative(path, file).split(sep).join('/'), text: textOf(file) }];
  });
}

/** Writes a drill's folder; whole, in place of one that an earlier import wrote. */
export function writeDrill(folder: string, files: Readonly<Record<string, string>>): void {
  const fresh = `${folder}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(fresh, name), text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** Whether a folder is there that no import has written: it is somebody's own. */
export function isForeign(folder: string): boolean {
  if (!existsSync(folder)) {
    return false;
  }
  try {
    return !/^imported: /m.test(readFileSync(join(folder, 'drill.md'), 'utf8'));
  } catch {
    return true;
  }
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes).toString('utf8');
}
