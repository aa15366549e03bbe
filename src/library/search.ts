import { distance } from 'fastest-levenshtein';
import { externalId } from './catalogue.ts';
import type { Page } from './page-schema.ts';
import { textOf } from './page-text.ts';

/** One thing that can be found: a page, or a problem of a catalogue. */
export interface SearchEntry {
  /** What opens it: a page's id, or `lc-56`. */
  id: string;
  /** A drill's kind, else the page's type. */
  kind: string;
  difficulty: string;
  title: string;
  text: string;
  patterns: readonly string[];
}

/** What a person looks for. */
export interface SearchQuery {
  words: string;
  kind?: string | undefined;
  difficulty?: string | undefined;
  /** Entries of any of these patterns, or of these ids. */
  patterns?: readonly string[] | undefined;
  ids?: readonly string[] | undefined;
  limit: number;
}

/** Hits whose title is just what was asked for come first; the others stay as they are. */
export function exactFirst<Hit extends { title: string }>(
  hits: readonly Hit[],
  words: readonly string[],
): Hit[] {
  const wanted = words.join(' ');
  const isExact = ({ title }: Hit): boolean => searchWords(title).join(' ') === wanted;
  return [...hits.filter(isExact), ...hits.filter((hit) => !isExact(hit))];
}

/** What was found, best first. */
export interface SearchHit {
  id: string;
  kind: string;
  difficulty: string;
  title: string;
  /** The line that says most of what was asked for. */
  line: string;
  path: string;
}

/**
 * The entries of a page. A drill is found by all of it, but its line never comes from behind its prompt, where the
 * solution stands.
 */
export function entriesOf(page: Page, body: string): SearchEntry[] {
  const base = {
    id: page.id,
    kind: page.type === 'drill' ? page.kind : page.type,
    difficulty: page.type === 'drill' ? page.difficulty : '',
    title: page.title,
    patterns: patternsOf(page),
  };
  if (page.type === 'catalogue') {
    const problems = page.problems.map((problem) => ({
      id: externalId(page, problem.number),
      kind: 'external',
      difficulty: problem.difficulty,
      title: problem.title,
      text: foldNames(
        `${problem.number} ${page.site} ${problem.patterns.join(' ')} ${problem.lists.join(' ')}`,
      ),
      patterns: problem.patterns,
    }));
    return [{ ...base, text: foldNames(body) }, ...problems];
  }
  return [{ ...base, text: foldNames([page.title, page.summary ?? '', textOf(page, body)].join('\n\n')) }];
}

function patternsOf(page: Page): readonly string[] {
  if (page.type === 'drill') {
    return page.patterns;
  }
  if (page.type === 'pattern') {
    return [page.id];
  }
  return page.type === 'roadmap' ? page.stages.flatMap(({ patterns }) => patterns) : [];
}

const withoutSpaces = /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}]/gu;

/**
 * A text as it is indexed: names that a tokenizer would cut to a letter become words of their own, and so does each
 * sign of a script that is written without spaces.
 */
function foldNames(text: string): string {
  return text
    .replace(withoutSpaces, ' $& ')
    .replace(/\bc\+\+/gi, 'cplusplus')
    .replace(/\b([cf])#/gi, '$1sharp')
    .replace(/\.net\b/gi, 'dotnet');
}

/** The words of a query, in lower case and without accents. */
export function searchWords(text: string): string[] {
  return [...new Set(fold(foldNames(text)).match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 20);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * FTS5's expression for words: each is quoted, so that nothing in it is an operator, and may be the beginning of a
 * longer one.
 *
 * @param how whether all have to be there or one is enough
 */
export function matchExpression(words: readonly string[], how: 'all' | 'any'): string {
  return words.map((word) => `"${word}"${word.length > 2 ? '*' : ''}`).join(how === 'all' ? ' AND ' : ' OR ');
}

/** Words with those that stand nowhere replaced by the nearest one of a title; nothing when there is none to replace. */
export function corrected(
  words: readonly string[],
  isKnown: (word: string) => boolean,
  vocabulary: () => readonly string[],
): string[] | undefined {
  let hasChanged = false;
  const mended = words.map((word) => {
    if (word.length < 3 || isKnown(word)) {
      return word;
    }
    const near = nearestWord(word, vocabulary());
    hasChanged ||= near !== undefined;
    return near ?? word;
  });
  return hasChanged ? mended : undefined;
}

/** One edit in a short word, two from six letters on, three from ten on. */
function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const reach = word.length >= 10 ? 3 : word.length >= 6 ? 2 : 1;
  let best: { word: string; far: number } | undefined;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) <= reach) {
      const far = edits(word, candidate);
      if (far <= reach && (best === undefined || far < best.far)) {
        best = { word: candidate, far };
      }
    }
  }
  return best?.word;
}

/** Edits between two words; two neighbours that changed places are one. */
function edits(word: string, candidate: string): number {
  const far = distance(word, candidate);
  return far === 2 && isSwap(word, candidate) ? 1 : far;
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

const longestLine = 240;

/**
 * The line of a text in which most of the words stand, without marks; of equal ones the first. A paragraph is one
 * line, however it is broken.
 *
 * @param isDrill a drill's text is only looked at up to its first second-level heading
 * @param title with which the text may begin: it is shown anyway
 */
export function contextLine(
  text: string,
  words: readonly string[],
  { isDrill = false, title = '' }: { isDrill?: boolean; title?: string } = {},
): string {
  const shown = isDrill ? (text.split(/^## /m, 1)[0] ?? '') : text;
  const open = title !== '' && shown.startsWith(title) ? shown.slice(title.length) : shown;
  let best = '';
  let most = 0;
  for (const line of paragraphsOf(open)) {
    if (line.trim() !== '') {
      const found = wordsIn(line, words);
      if (found > most || best === '') {
        most = Math.max(most, found);
        best = line;
      }
      if (most === words.length) {
        break;
      }
    }
  }
  return around(bare(best), words);
}

/** Text between blank lines, and each entry of a list, row of a table or heading by itself. */
function paragraphsOf(text: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const begins = /^\s*(?:[-*+]\s|\d+[.)]\s|[#|>])/.test(line);
    if (line.trim() === '') {
      isOpen = false;
    } else if (isOpen && !begins) {
      found.push(`${found.pop() ?? ''} ${line.trim()}`);
    } else {
      found.push(line);
      isOpen = !/^\s*[#|]/.test(line);
    }
  }
  return found;
}

/** How many of the words the line has, each as a word or as the beginning of one. */
function wordsIn(line: string, words: readonly string[]): number {
  const folded = fold(line);
  return words.filter((word) => {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const isStart = at === 0 || !isLetter(folded.charAt(at - 1));
      if (isStart && (word.length > 2 || !isLetter(folded.charAt(at + word.length)))) {
        return true;
      }
    }
    return false;
  }).length;
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

function bare(line: string): string {
  return line
    .replace(/\{#[\p{L}\p{N}-]+\}/gu, '')
    .replace(/^[\s>#|]*(?:[-*+]\s+)?(?:\[[ xX]\]\s+)?/, '')
    .replace(/[*`|]+/g, ' ')
    .replace(/\bcplusplus\b/gi, 'C++')
    .replace(/\b([cf])sharp\b/gi, (_, letter: string) => `${letter.toUpperCase()}#`)
    .replace(/\s+/g, ' ')
    .replace(besideEachOther, '')
    .trim();
}

const besideEachOther =
  /(?<=[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}]) (?=[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}])/gu;

/** A long line cut so that the first word asked for is in it. */
function around(line: string, words: readonly string[]): string {
  if (line.length <= longestLine) {
    return line;
  }
  const folded = fold(line);
  const at = Math.max(
    0,
    Math.min(...words.map((word) => folded.indexOf(word)).filter((index) => index >= 0)),
  );
  const from = Number.isFinite(at) && at > 60 ? at - 60 : 0;
  return `${from > 0 ? '… ' : ''}${line.slice(from, from + longestLine).trim()} …`;
}
