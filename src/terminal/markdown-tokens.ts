import type { Token } from 'marked';
import { Lexer } from './marked.ts';

/** Deeper than this nobody reads; taking it apart would cost memory without end. */
const deepest = 50;
/** Longer lines are text or data, and marks in them can be made so that taking them apart never ends. */
const longestLine = 20_000;

/**
 * The blocks of a markdown text with what is in their lines; nothing when it is nested too deeply or has lines too long
 * to be taken apart in reasonable time.
 */
export function tokensOf(markdown: string): Token[] | undefined {
  return taken(markdown, (lexer) => lexer.lex(markdown));
}

/** The blocks alone, three times as fast: their lines stay text. */
export function blocksOf(markdown: string): Token[] | undefined {
  return taken(markdown, (lexer) => lexer.blockTokens(markdown, []));
}

function taken(markdown: string, take: (lexer: Lexer) => Token[]): Token[] | undefined {
  if (!isTame(markdown)) {
    return undefined;
  }
  try {
    return take(new Lexer());
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

/** Whether no line begins with more marks than anybody nests, and none is too long. */
function isTame(markdown: string): boolean {
  return markdown.split('\n').every((line) => line.length <= longestLine && depthOf(line) <= deepest);
}

/** Quotes and list marks at the beginning of a line, and the indentation before a list mark in pairs of spaces. */
function depthOf(line: string): number {
  const lead = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/.exec(line)?.[0] ?? '';
  const marks = lead.replace(/\s+/g, '').length;
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line);
  return Math.max(marks, isItem ? Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 2) : 0);
}

/** A line that is a check box by itself, whatever stands around it: for texts that cannot be taken apart. */
export const boxLine = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)+\[([ xX])\]\s+(\S.*)$/;

/** What is shown of a line's marks when it is not drawn: links by their text, no emphasis, no tags. */
export function withoutMarks(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(^|[^\w*])[*_](\S(?:.*?\S)?)[*_](?![\w*])/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
