import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cardsOf } from './deck.ts';
import { lacksOf } from './drill-sections.ts';
import { estimateProblems } from './estimate.ts';
import type { Library } from './library.ts';
import { checkLinks } from './links.ts';
import type { Drill, Page } from './page-schema.ts';
import type { Problem } from './problem.ts';
import { incidentProblems } from './scenario.ts';
import { sectionsOf } from './sections.ts';
import { pageTypes } from './vocabulary.ts';

/** What takes files apart; it is large, so whoever checks brings it. */
type Reader = Pick<typeof import('./front-matter-files.ts'), 'bodyOf' | 'lineIn'>;

/** What pages say of each other and does not hold, with file and line. */
export function checkPages(library: Library, reader: Reader): Problem[] {
  const { lineIn } = reader;
  const texts = new Map<string, string>();
  const textAt = (path: string): string => {
    const known = texts.get(path) ?? readText(path);
    texts.set(path, known);
    return known;
  };
  const linked = checkLinks(library).map(({ page, at, ...found }) => {
    const path = library.pathOf(page) ?? page;
    return { ...found, path, line: lineIn(textAt(path), at) };
  });
  const pages = pageTypes.flatMap((type) => library.all(type) as Page[]);
  const bodyAt = (id: string): { path: string; text: string; body: string } => {
    const path = library.pathOf(id) ?? id;
    return { path, text: textAt(path), body: reader.bodyOf(textAt(path)) };
  };
  return [
    ...linked,
    ...sameTitles(library, pages, (path, at) => lineIn(textAt(path), at)),
    ...library.all('drill').flatMap((drill) => drillText(drill, bodyAt(drill.id))),
    ...library.all('drill').flatMap((drill) => playable(drill, bodyAt(drill.id), lineIn)),
    ...deckText(library.all('deck').map((deck) => ({ deck: deck.id, ...bodyAt(deck.id) }))),
    ...pages.flatMap(({ id }) => {
      const path = library.pathOf(id);
      return path === undefined ? [] : bodyLinks(library, path, textAt(path), reader.bodyOf(textAt(path)));
    }),
  ];
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Two pages of a type with one title cannot be told apart in a list. */
function sameTitles(
  library: Library,
  pages: readonly Page[],
  lineAt: (path: string, at: PropertyKey[]) => number,
): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const key = `${page.type} ${page.title.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, page.id);
      return [];
    }
    const path = library.pathOf(page.id) ?? page.id;
    return [
      {
        severity: 'warning' as const,
        path,
        line: lineAt(path, ['title']),
        message: `the title is that of "${other}" too`,
        remedy: 'Say what is different about this one.',
      },
    ];
  });
}

/** What a drill's text lacks that its kind should have; one that was brought from elsewhere is as it is. */
function drillText(drill: Drill, { path, body }: { path: string; body: string }): Problem[] {
  return drill.imported === undefined
    ? lacksOf(drill, body).map((message) => ({
        severity: 'warning' as const,
        path,
        line: 1,
        message,
        remedy: 'Add it; prep content new shows the form of each kind.',
      }))
    : [];
}

/** What does not hold in the numbers of an estimation, or in the graph of an incident. */
function playable(
  drill: Drill,
  { path, text, body }: { path: string; text: string; body: string },
  lineIn: Reader['lineIn'],
): Problem[] {
  const found = [
    ...(drill.estimate === undefined ? [] : estimateProblems(drill.estimate, sectionsOf(body).prompt)),
    ...(drill.incident === undefined ? [] : incidentProblems(drill.incident)),
    ...(drill.kind === 'estimation' && drill.estimate === undefined
      ? [{ at: ['kind'], message: 'an estimation has its numbers and lines under "estimate"' }]
      : []),
    ...(drill.kind === 'incident' && drill.incident === undefined
      ? [{ at: ['kind'], message: 'an incident has its states and actions under "incident"' }]
      : []),
  ];
  return found.map(({ at, message }) => ({
    severity: 'warning' as const,
    path,
    line: lineIn(text, at),
    message,
    remedy: 'prep content new shows the form.',
  }));
}

/** Cards without an answer, and ids that two cards have: their histories would run together. */
function deckText(decks: readonly { deck: string; path: string; text: string; body: string }[]): Problem[] {
  const owner = new Map<string, string>();
  return decks.flatMap(({ deck, path, text, body }) =>
    cardsOf(body).flatMap((card) => {
      const other = owner.get(card.id);
      owner.set(card.id, deck);
      const line = text.split('\n').findIndex((at) => at.startsWith('## ') && at.includes(card.question)) + 1;
      const found = { path, line: Math.max(1, line) };
      return [
        ...(card.answer === ''
          ? [
              {
                ...found,
                severity: 'error' as const,
                message: 'the card has no answer',
                remedy: 'Write it below.',
              },
            ]
          : []),
        ...(other === undefined
          ? []
          : [
              {
                ...found,
                severity: 'error' as const,
                message: `the card's id "${card.id}" stands in ${other} too`,
                remedy: 'Give one of them another id, as {#id} behind the question.',
              },
            ]),
      ];
    }),
  );
}

/** Links to files beside the page, and commands of prep that name a page or a drill. */
function bodyLinks(library: Library, path: string, text: string, body: string): Problem[] {
  const offset = Math.max(0, text.trimEnd().split('\n').length - body.split('\n').length);
  const lines = body.split('\n');
  let fence = '';
  return lines.flatMap((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    }
    if (fence !== '') {
      return [];
    }
    const problem = (message: string, remedy: string): Problem => ({
      severity: 'warning',
      path,
      line: index + 1 + offset,
      message,
      remedy,
    });
    return [...fileLinks(path, line, problem), ...commandLinks(library, line, problem)];
  });
}

type Say = (message: string, remedy: string) => Problem;

function fileLinks(path: string, line: string, problem: Say): Problem[] {
  return [
    ...line.matchAll(/(?<!!)\[[^\]]*\]\(<?([^)\s>#]+\.(?:md|markdown))(?:#[^)\s>]*)?>?(?:\s+"[^"]*")?\)/gi),
  ].flatMap(([, target = '']) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
      return [];
    }
    const file = resolve(dirname(path), decode(target));
    return existsSync(file)
      ? []
      : [problem(`the link leads nowhere: ${target}`, 'Correct it, or add that file.')];
  });
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function commandLinks(library: Library, line: string, problem: Say): Problem[] {
  return [...line.matchAll(/`prep (read|start|check|drill show) ([a-z][a-z0-9-]{2,})`/g)].flatMap(
    ([, verb = '', id = '']) => {
      const page = library.find(id);
      const isFound = verb === 'start' || verb === 'drill show' ? page?.type === 'drill' : page !== undefined;
      return isFound ||
        (verb === 'start' && library.all('drill').some(({ kind }) => kind === id)) ||
        id === 'redo'
        ? []
        : [problem(`there is no page "${id}" for prep ${verb}`, 'Correct the id.')];
    },
  );
}
