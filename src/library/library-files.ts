import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDeep } from '../system/clean.ts';
import { type Fingerprint, type IndexRow, type IndexStore, memoryIndex, openIndex } from './index-store.ts';
import { buildLibrary, type Library } from './library.ts';
import type { Problem } from './problem.ts';

const maxFileBytes = 8 * 1024 * 1024;

/**
 * The library, read through its index: only files that changed since the last time are opened. When the index cannot
 * be written, everything is read anew; nothing else is lost.
 *
 * @param roots folders laid over each other, what ships first
 * @param cachePath the index's file
 */
export async function loadLibrary(roots: readonly string[], cachePath: string): Promise<Library> {
  const store = openOrMemory(cachePath);
  try {
    const known = new Map(store.rows().map((row) => [row.path, row]));
    const present = roots.flatMap((folder, root) => scan(folder, root));
    const stale = present.filter((file) => !isUnchanged(file, known.get(file.path)));
    const current = new Set(present.map(({ path }) => path));
    const removed = [...known.keys()].filter((path) => !current.has(path));
    const changed = stale.length === 0 ? [] : await readAll(stale);
    if (changed.length > 0 || removed.length > 0) {
      save(store, changed, removed);
    }
    for (const row of changed) {
      known.set(row.path, row);
    }
    const files = present.flatMap(({ path }) => known.get(path) ?? []);
    const library = buildLibrary(files);
    library.problems.push(...missingRoots(roots));
    return library;
  } finally {
    store.close();
  }
}

/** The body of a page: what stands after its front matter. */
export async function readBody(path: string): Promise<string> {
  const { bodyOf } = await import('./front-matter-files.ts');
  return bodyOf(readFileSync(path, 'utf8'));
}

function openOrMemory(path: string): IndexStore {
  try {
    return openIndex(path);
  } catch {
    return memoryIndex();
  }
}

/** Another process may be writing the same rows; then its work serves as well. */
function save(store: IndexStore, changed: readonly IndexRow[], removed: readonly string[]): void {
  try {
    store.update(changed, removed);
  } catch {
    // The index is disposable: the next command tries again.
  }
}

function scan(folder: string, root: number): Fingerprint[] {
  const found: Fingerprint[] = [];
  const walk = (directory: string): void => {
    for (const entry of listing(directory)) {
      const path = join(directory, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') {
        continue;
      }
      if (entry.isDirectory()) {
        walk(path);
      } else if (entry.name.endsWith('.md')) {
        const file = statSync(path, { throwIfNoEntry: false });
        if (file?.isFile() === true) {
          found.push({ path, root, size: file.size, modifiedMs: file.mtimeMs, changedMs: file.ctimeMs });
        }
      }
    }
  };
  walk(folder);
  return found;
}

function listing(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isUnchanged(file: Fingerprint, known: Fingerprint | undefined): boolean {
  return (
    known !== undefined &&
    known.size === file.size &&
    known.modifiedMs === file.modifiedMs &&
    known.changedMs === file.changedMs &&
    known.root === file.root
  );
}

async function readAll(files: readonly Fingerprint[]): Promise<IndexRow[]> {
  const { readPage } = await import('./front-matter-files.ts');
  return files.map((file) => {
    const { page, problems } = file.size > maxFileBytes ? tooLarge(file.path) : readOne(file.path, readPage);
    const data = page === undefined ? undefined : JSON.stringify(cleanDeep(page));
    return { ...file, id: page?.id, type: page?.type, data, problems };
  });
}

type Reader = typeof import('./front-matter-files.ts').readPage;

function readOne(path: string, readPage: Reader): ReturnType<Reader> {
  try {
    return readPage(path, readFileSync(path, 'utf8'));
  } catch {
    return unreadable(path, 'the file cannot be read', 'Check its permissions.');
  }
}

function tooLarge(path: string): ReturnType<Reader> {
  return unreadable(path, 'the file is larger than 8 MB', 'Split it into smaller pages.');
}

function unreadable(path: string, message: string, remedy: string): ReturnType<Reader> {
  return { page: undefined, problems: [{ severity: 'error', path, line: 1, message, remedy }] };
}

function missingRoots(roots: readonly string[]): Problem[] {
  return roots
    .filter((root) => !existsSync(root))
    .map((path) => ({
      severity: 'error',
      path,
      line: 1,
      message: 'the folder does not exist',
      remedy: 'Make it, or take it out: prep config unset content.paths',
    }));
}
