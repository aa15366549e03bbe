import type { Library } from './library.ts';
import type { Page, PageType, Roadmap } from './page-schema.ts';
import type { Problem } from './problem.ts';

/** Links of roadmaps that lead nowhere, and task or milestone ids that are used twice. */
export function checkLinks(library: Library): Problem[] {
  const taken = new Map<string, string>();
  return library.all('roadmap').flatMap((roadmap) => {
    const broken = [
      ...brokenLinks(library, 'cadence', [roadmap.cadence]),
      ...brokenLinks(
        library,
        'drill',
        roadmap.stages.flatMap(({ drills }) => drills),
      ),
      ...brokenLinks(
        library,
        'playbook',
        roadmap.stages.flatMap(({ tasks }) => tasks.flatMap(({ page }) => page ?? [])),
      ),
    ];
    const repeated = ownIds(roadmap).filter((id) => {
      const isTaken = taken.has(id);
      taken.set(id, roadmap.id);
      return isTaken;
    });
    return [
      ...broken.map(({ type, id }) =>
        problemOf(library, roadmap, `there is no ${type} "${id}"`, 'Correct the id, or add that page.'),
      ),
      ...repeated.map((id) =>
        problemOf(library, roadmap, `the id "${id}" is used twice`, 'Give each task its own id.'),
      ),
    ];
  });
}

function brokenLinks(
  library: Library,
  type: PageType,
  ids: readonly string[],
): { type: PageType; id: string }[] {
  return ids.filter((id) => library.get(type, id) === undefined).map((id) => ({ type, id }));
}

function ownIds(roadmap: Roadmap): string[] {
  return [
    ...roadmap.stages.flatMap(({ targets, tasks }) => [...targets, ...tasks].map(({ id }) => id)),
    ...roadmap.milestones.map(({ id }) => id),
  ];
}

function problemOf(library: Library, page: Page, message: string, remedy: string): Problem {
  return { severity: 'error', path: library.pathOf(page.id) ?? page.id, line: 1, message, remedy };
}
