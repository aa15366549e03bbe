import { Lexer, type Token, type Tokens } from 'marked';
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

/**
 * The check boxes of a page, in order: those of lists at any depth, none in code. An id made from words stays the same
 * while the words do; where words come twice, the heading tells the later ones apart.
 *
 * @param markdown what stands after the front matter
 */
export function checkBoxes(markdown: string): CheckBox[] {
  const found: Omit<CheckBox, 'id'>[] = [];
  const written: (string | undefined)[] = [];
  let heading = '';
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'heading') {
        heading = plain(token).replace(idMark, '').trim();
      } else if (token.type === 'list') {
        for (const item of (token as Tokens.List).items) {
          if (item.task) {
            const text = plain({ ...item, tokens: item.tokens.filter(({ type }) => !isBlock(type)) });
            written.push(idMark.exec(text)?.[1]);
            found.push({ text: text.replace(idMark, '').trim(), heading, isTicked: item.checked === true });
          }
          walk(item.tokens);
        }
      } else if (token.type === 'blockquote') {
        walk(token.tokens ?? []);
      }
    }
  };
  walk(tokensOf(markdown));
  return withIds(found, written);
}

const idMark = /\s*\{#([\p{L}\p{N}-]+)\}\s*$/u;

/** Nothing of a text that is nested too deeply to be taken apart. */
function tokensOf(markdown: string): readonly Token[] {
  try {
    return new Lexer().lex(markdown);
  } catch (error) {
    if (error instanceof RangeError) {
      return [];
    }
    throw error;
  }
}

function isBlock(type: string): boolean {
  return ['list', 'code', 'blockquote', 'table', 'html', 'space', 'checkbox'].includes(type);
}

function withIds(
  found: readonly Omit<CheckBox, 'id'>[],
  written: readonly (string | undefined)[],
): CheckBox[] {
  const taken = new Set(written.flatMap((id) => id ?? []));
  return found.map((box, index) => {
    const own = written[index];
    const id = own ?? freeId(box, taken);
    taken.add(id);
    return { id, ...box };
  });
}

function freeId({ text, heading }: { text: string; heading: string }, taken: ReadonlySet<string>): string {
  const words = slugOf(text) || 'item';
  const under = slugOf(`${heading} ${text}`) || words;
  const names = [words, under];
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) {
    return free;
  }
  let number = 2;
  while (taken.has(`${under}-${number}`)) {
    number += 1;
  }
  return `${under}-${number}`;
}

/** The words of a token without its marks. */
function plain(token: { raw?: string; text?: unknown; tokens?: Token[] | undefined; type?: string }): string {
  if (token.tokens !== undefined && token.tokens.length > 0) {
    return token.tokens.map((part) => plain(part as Tokens.Generic)).join('');
  }
  return token.type === 'html' ? '' : String(token.text ?? token.raw ?? '').replaceAll('\n', ' ');
}
