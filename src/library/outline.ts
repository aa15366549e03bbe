import { Lexer } from 'marked';
import { slugOf } from './slug.ts';

/** A part of a page under one heading, with the parts below it. */
export interface Section {
  id: string;
  title: string;
  /** 1 for the highest heading, 6 for the lowest. */
  level: number;
  /** The heading and all that belongs to it. */
  text: string;
  /** What stands before it on the page. */
  before: string;
}

/** The sections of a page, in order; empty when it has no headings. */
export function sectionsUnder(markdown: string): Section[] {
  const tokens = tokensOf(markdown);
  const starts: { title: string; level: number; at: number }[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.type === 'heading') {
      starts.push({ title: plainTitle(String(token['text'])), level: Number(token['depth']), at });
    }
    at += token.raw.length;
  }
  const taken = new Set<string>();
  return starts.map(({ title, level, at: from }, index) => {
    const next = starts.slice(index + 1).find((other) => other.level <= level);
    const id = freeId(slugOf(title) || 'section', taken);
    taken.add(id);
    return { id, title, level, text: markdown.slice(from, next?.at), before: markdown.slice(0, from) };
  });
}

function tokensOf(markdown: string): ReturnType<typeof Lexer.lex> | [] {
  try {
    return new Lexer().lex(markdown);
  } catch (error) {
    if (error instanceof RangeError) {
      return [];
    }
    throw error;
  }
}

function plainTitle(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`]+/g, '')
    .trim();
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let free = id;
  while (taken.has(free)) {
    free = `${id}-${number}`;
    number += 1;
  }
  return free;
}
