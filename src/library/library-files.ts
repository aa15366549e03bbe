import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { cleanDeep } from '../system/clean.ts';
import {
  type Fingerprint,
  type IndexRow,
  type IndexStore,
  memoryIndex,
  type NewRow,
  openIndex,
} from './index-store.ts';
import { buildLibrary, type Library } from './library.ts';
import type { Page } from './page-schema.ts';
import { plainId } from './plain-page.ts';
import type { Problem } from './problem.ts';
import type { SearchEntry } from './search.ts';

const maxFileBytes = 8 * 1024 * 1024;

/** A library whose pages are read from its index as they are asked for; close it when it is no longer needed. */
export type OpenLibrary = Library & { close(): void };

/**
 * The library, read through its index: only files that changed since the last time are opened, and only folders that
 * changed are listed. When the index cannot be written, everything is read anew; nothing else is lost.
 *
 * @param roots folders laid over each other, what ships first
 * @param cachePath the index's file
 * @param now epoch milliseconds
 */
export async function loadLibrary(
  roots: readonly string[],
  cachePath: string,
  now: number,
): Promise<OpenLibrary> {
  const store = openOrMemory(cachePath);
  try {
    return await read(store, roots, now);
  } catch (error) {
    store.close();
    throw error;
  }
}

async function read(store: IndexStore, roots: readonly string[], now: number): Promise<OpenLibrary> {
  const known = new Map(store.rows().map((row) => [row.path, row]));
  const scanned = scanAll(roots, known);
  const stale = scanned.filter((found) => !isUnchanged(found, known.get(found.path)));
  const removed = missingFrom(scanned, known);
  const changed = stale.length === 0 ? [] : await readAll(stale, ownIds(scanned, stale, roots), now);
  if ((changed.length > 0 || removed.length > 0) && !isSaved(store, changed, removed)) {
    // When the file cannot be written, everything is read into memory.
    store.close();
    return read(memoryIndex(), roots, now);
  }
  for (const row of changed) {
    known.set(row.path, row);
  }
  const files = scanned.flatMap(({ path, isFolder }) => (isFolder ? [] : (known.get(path) ?? [])));
  const library = buildLibrary(files, store);
  library.problems.push(...missingRoots(roots));
  let prepared: Promise<IndexStore> | undefined;
  return {
    ...library,
    search: async (query) => {
      prepared ??= searchable(store);
      const searched = await prepared;
      return (searched === store ? library : buildLibrary(files, searched)).search(query);
    },
    close: () => store.close(),
  };
}

/** The index with every page's text in it: the file, or when that cannot be written one in memory. */
async function searchable(store: IndexStore): Promise<IndexStore> {
  const stale = store.unsearched();
  if (stale.length === 0) {
    return store;
  }
  try {
    store.indexForSearch(await textsOf(stale));
    return store;
  } catch {
    const memory = memoryIndex();
    const rows = store.rows().map((row) => ({ ...row, data: store.dataOf(row.path) }));
    memory.update(rows, []);
    memory.indexForSearch(await textsOf(memory.unsearched()));
    return memory;
  }
}

async function textsOf(
  pages: readonly { path: string; data: string }[],
): Promise<{ path: string; entries: SearchEntry[] }[]> {
  const { bodyOf } = await import('./front-matter-files.ts');
  const { entriesOf } = await import('./search.ts');
  return pages.map(({ path, data }) => ({
    path,
    entries: entriesOf(JSON.parse(data) as Page, bodyOf(textOf(path))),
  }));
}

/** A file that went while it was being read has no text. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function missingFrom(scanned: readonly Found[], known: ReadonlyMap<string, IndexRow>): string[] {
  const isSame = scanned.length === known.size && scanned.every(({ path }) => known.has(path));
  if (isSame) {
    return [];
  }
  const current = new Set(scanned.map(({ path }) => path));
  return [...known.keys()].filter((path) => !current.has(path));
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

function isSaved(store: IndexStore, changed: readonly NewRow[], removed: readonly string[]): boolean {
  try {
    store.update(changed, removed);
    return true;
  } catch {
    return false;
  }
}

interface Found extends Fingerprint {
  isFolder: boolean;
  size: number;
}

function scanAll(roots: readonly string[], known: ReadonlyMap<string, IndexRow>): Found[] {
  const inside = new Map<string, IndexRow[]>();
  for (const row of known.values()) {
    const siblings = inside.get(row.parent);
    if (siblings === undefined) {
      inside.set(row.parent, [row]);
    } else {
      siblings.push(row);
    }
  }
  const found: Found[] = [];
  const walk = (path: string, parent: string, root: number): void => {
    const folder = fingerprint(path, parent, root);
    if (folder === undefined) {
      return;
    }
    found.push(folder);
    if (!folder.isFolder) {
      return;
    }
    const entries = isUnchanged(folder, known.get(path)) ? (inside.get(path) ?? []) : listing(path);
    for (const entry of entries) {
      if (entry.isFolder) {
        walk(entry.path, path, root);
      } else {
        const file = fingerprint(entry.path, path, root);
        if (file !== undefined && !file.isFolder) {
          found.push(file);
        }
      }
    }
  };
  for (const [root, folder] of roots.entries()) {
    walk(folder, '', root);
  }
  return found;
}

const quietly = { throwIfNoEntry: false } as const;

function fingerprint(path: string, parent: string, root: number): Found | undefined {
  const status = statSync(path, quietly);
  if (status === undefined || !(status.isFile() || status.isDirectory())) {
    return undefined;
  }
  const { size, ctimeMs: changedMs } = status;
  return { path, parent, root, changedMs, size, isFolder: status.isDirectory() };
}

/**
 * Markdown files and folders, without hidden ones; a link to a folder is not followed, so that none leads in a ring.
 * A drill's wrong solutions are no pages.
 */
function listing(directory: string): { path: string; isFolder: boolean }[] {
  try {
    const all = readdirSync(directory, { withFileTypes: true });
    const isDrill = all.some(({ name }) => name === 'drill.md');
    return all
      .filter((entry) => !(isDrill && entry.name === 'wrong'))
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .filter((entry) => entry.isDirectory() || isMarkdown(entry.name))
      .map((entry) => ({ path: join(directory, entry.name), isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    return [];
  }
}

/** Whether a file of that name is one that the library reads. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** How many files of a folder are no markdown; hidden ones and their like count as not being there. */
export function otherFiles(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => {
      const inside = relative(folder, join(entry.parentPath, entry.name)).split(sep);
      const isSeen = inside.every((name) => !name.startsWith('.') && name !== 'node_modules');
      return entry.isFile() && isSeen && !isMarkdown(entry.name);
    }).length;
  } catch {
    return 0;
  }
}

function isUnchanged(found: Fingerprint, known: Fingerprint | undefined): boolean {
  return known !== undefined && known.changedMs === found.changedMs && known.root === found.root;
}

/** What changes within the clock's grain after it was read would look unchanged: so recent files are read again. */
const grainMs = 50;

async function readAll(
  files: readonly Found[],
  ids: ReadonlyMap<string, string>,
  now: number,
): Promise<NewRow[]> {
  const reader = await import('./front-matter-files.ts');
  return files.map((file) => {
    const { page, problems } = pageOf(file, ids.get(file.path), reader);
    const { path, parent, root, isFolder } = file;
    const safe = page === undefined ? undefined : cleanDeep(page);
    const changedMs = Math.abs(now - file.changedMs) > grainMs ? file.changedMs : 0;
    return {
      path,
      parent,
      root,
      isFolder,
      changedMs,
      id: safe?.id,
      type: safe?.type,
      data: safe === undefined ? undefined : JSON.stringify(safe),
      problems,
    };
  });
}

type Reader = typeof import('./front-matter-files.ts');
type FilePage = ReturnType<Reader['readPage']>;

function pageOf(file: Found, ownId: string | undefined, reader: Reader): FilePage {
  if (file.isFolder) {
    return { page: undefined, problems: [] };
  }
  if (file.size > maxFileBytes) {
    return tooLarge(file.path);
  }
  try {
    const text = readFileSync(file.path, 'utf8');
    // What ships is held to its schema; in a person's own folders any markdown will do.
    return ownId === undefined
      ? reader.readPage(file.path, text)
      : reader.readOwnPage(file.path, text, ownId);
  } catch {
    return unreadable(file.path, 'the file cannot be read', 'Check its permissions.');
  }
}

/** The ids that files of a person's own get if they have none; no two files of a folder get the same one. */
function ownIds(
  scanned: readonly Found[],
  stale: readonly Found[],
  roots: readonly string[],
): Map<string, string> {
  const isStale = new Set(stale.map(({ path }) => path));
  const own = scanned.filter(({ root, isFolder }) => root > 0 && !isFolder);
  // Files that were read before keep what they have.
  const ordered = [
    ...own.filter(({ path }) => !isStale.has(path)),
    ...own.filter(({ path }) => isStale.has(path)),
  ];
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { path, root } of ordered) {
    const names = ownNames(roots[root] ?? '', path);
    const short = plainId(names);
    const key = `${root} ${short}`;
    ids.set(path, taken.has(key) ? plainId(names, true) : short);
    taken.add(key);
  }
  return ids;
}

/** The folder that was added, the way to the file, and its name. */
function ownNames(root: string, path: string): string[] {
  const inside = root === path ? basename(path) : relative(root, path);
  const folder = basename(root === path ? dirname(path) : root);
  const names = [folder, ...inside.split(sep)];
  const last = names.pop() ?? '';
  return [...names, last.slice(0, last.length - extname(last).length)];
}

function tooLarge(path: string): FilePage {
  return unreadable(path, 'the file is larger than 8 MB', 'Split it into smaller pages.');
}

function unreadable(path: string, message: string, remedy: string): FilePage {
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
