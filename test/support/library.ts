import { afterAll } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/library-files.ts';
import type { PageOf } from '../../src/library/page-schema.ts';
import { pathsFrom } from '../../src/system/paths.ts';

export type Roadmap = PageOf<'roadmap'>;

/** What ships, read anew into memory. */
export async function shippedLibrary(...own: string[]): Promise<Library> {
  const library = await loadLibrary([pathsFrom({}, 'linux').content, ...own], ':memory:', 0);
  afterAll(() => library.close());
  return library;
}

/** @throws Error when it does not ship */
export function roadmapWith(library: Library, id: string): Roadmap {
  const page = library.get('roadmap', id);
  if (page === undefined) {
    throw new Error(`there is no roadmap ${id}`);
  }
  return page;
}
