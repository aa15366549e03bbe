import type { Token, Tokens } from 'marked';
import { blocksOf, boxLine, withoutMarks } from '../terminal/markdown-tokens.ts';
import { slugOf } from './slug.ts';

/** One thing on a page that can be ticked. */
export interface CheckBox {
  /** By which its tick is kept: written behind it as `{#id}`, else made from its words. */
  id: string;
  text: string;
  /** The heading that it stands under; empty before the first. */
  heading: string;
  /** Whether the page itself has it ticked. */
  isTicked: boolean;
}

type Found = Omit<CheckBox, 'id'> & { written: string | undefined };

/**
 * The check boxes of a page, in order: those of lists at any depth, none in code. An id made from words stays the same
 * while the words do; where words come twice, the heading tells the later ones apart.
 *
 * @param markdown what stands after the front matter
 */
export function checkBoxes(markdown: string): CheckBox[] {
  const blocks = blocksOf(markdown);
  return withIds(blocks === undefined ? boxesByLine(markdown) : boxesIn(blocks));
}

const idMark = /\s*\{#([\p{L}\p{N}-]+)\}\s*$/u;

function boxesIn(blocks: readonly Token[]): Found[] {
  const found: Found[] = [];
  let heading = '';
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'heading') {
        heading = withoutMarks(String(token['text']).replace(idMark, ''));
      } else if (token.type === 'list') {
        for (const item of (token as Tokens.List).items) {
          if (item.task) {
            found.push(foundBox(ownText(item), heading, item.checked === true));
          }
          walk(item.tokens);
        }
      } else if (token.type === 'blockquote') {
        walk(token.tokens ?? []);
      }
    }
  };
  walk(blocks);
  return found;
}

/** An item's own words, without what is listed, quoted or shown below it. */
function ownText(item: Tokens.ListItem): string {
  return item.tokens
    .filter(({ type }) => type === 'text' || type === 'paragraph')
    .map((token) => String('text' in token ? token.text : token.raw))
    .join(' ')
    .replace(/^\[[ xX]\]\s+/, '');
}

/** For a text that is nested too deeply to be taken apart. */
function boxesByLine(markdown: string): Found[] {
  const found: Found[] = [];
  let heading = '';
  let fence = '';
  for (const line of markdown.split('\n')) {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    } else if (fence === '') {
      heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? heading;
      const [, sign, text] = boxLine.exec(line) ?? [];
      if (text !== undefined) {
        found.push(foundBox(text, withoutMarks(heading), sign !== ' '));
      }
    }
  }
  return found;
}

function foundBox(whole: string, heading: string, isTicked: boolean): Found {
  return {
    text: withoutMarks(whole.replace(idMark, '')),
    heading,
    isTicked,
    written: idMark.exec(whole)?.[1],
  };
}

function withIds(found: readonly Found[]): CheckBox[] {
  const taken = new Set(found.flatMap(({ written }) => written ?? []));
  const given = new Set<string>();
  const last = new Map<string, number>();
  return found.map(({ written, ...box }) => {
    // An id that somebody wrote twice is theirs once only.
    const id = written !== undefined && !given.has(written) ? written : freeId(box, taken, last);
    taken.add(id);
    given.add(id);
    return { id, ...box };
  });
}

function freeId(
  { text, heading }: { text: string; heading: string },
  taken: ReadonlySet<string>,
  last: Map<string, number>,
): string {
  const words = slugOf(text) || 'item';
  const under = slugOf(`${heading} ${text}`) || words;
  const free = [words, under].find((name) => !taken.has(name));
  if (free !== undefined) {
    return free;
  }
  let number = last.get(under) ?? 2;
  while (taken.has(`${under}-${number}`)) {
    number += 1;
  }
  last.set(under, number + 1);
  return `${under}-${number}`;
}
