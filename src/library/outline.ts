import { blocksOf, withoutMarks } from '../terminal/markdown-tokens.ts';
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

interface Start {
  title: string;
  level: number;
  at: number;
  end: number;
}

/** The sections of a page, in order; empty when it has no headings. */
export function sectionsUnder(markdown: string): Section[] {
  const numbers = new Map<string, number>();
  return startsOf(markdown).map(({ title, level, at, end }) => {
    const slug = slugOf(title) || 'section';
    const number = (numbers.get(slug) ?? 0) + 1;
    numbers.set(slug, number);
    const id = number === 1 ? slug : `${slug}-${number}`;
    return { id, title, level, text: markdown.slice(at, end), before: markdown.slice(0, at) };
  });
}

function startsOf(markdown: string): Start[] {
  const starts: Start[] = [];
  const open: Start[] = [];
  let at = 0;
  for (const token of blocksOf(markdown) ?? []) {
    if (token.type === 'heading') {
      const level = Number(token['depth']);
      while ((open.at(-1)?.level ?? 0) >= level) {
        const closed = open.pop();
        if (closed !== undefined) {
          closed.end = at;
        }
      }
      const start = { title: withoutMarks(String(token['text'])), level, at, end: markdown.length };
      starts.push(start);
      open.push(start);
    }
    at += token.raw.length;
  }
  return starts;
}
