import type { Token, Tokens } from 'marked';
import { clean } from '../system/clean.ts';
import { paintCode } from './code.ts';
import { grid } from './grid.ts';
import { tokensOf } from './markdown-tokens.ts';
import { foldLine, widthOf, wrap } from './text.ts';
import type { Theme } from './theme.ts';

const widest = 90;

/** How a page is drawn, besides its text. */
export interface Drawing {
  /** Whether the check box at that place, counted from 0, is ticked; without it boxes are as they stand in the text. */
  isTicked?: (index: number) => boolean;
  /** The number of the first one; usually 1. */
  firstNumber?: number;
}

interface Pen {
  theme: Theme;
  drawing: Drawing;
  /** How many check boxes came before. */
  boxes: number;
}

/**
 * Markdown as lines for a terminal: headings, lists, tables, quotes and code set apart, paragraphs wrapped. Marks that
 * carry no meaning on a terminal are left out; text in HTML is kept, its tags are not.
 */
export function renderMarkdown(
  markdown: string,
  columns: number,
  theme: Theme,
  drawing: Drawing = {},
): string[] {
  const width = Math.min(widest, columns);
  const pen: Pen = { theme, drawing, boxes: 0 };
  const tokens = tokensOf(markdown);
  return trimGaps(
    tokens === undefined
      ? markdown.split('\n').flatMap((line) => foldLine(line, width, '  '))
      : blocks(tokens, width, pen),
  );
}

function blocks(tokens: readonly Token[], width: number, pen: Pen): string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    if (token.type === 'space') {
      pushGap(lines);
    } else {
      for (const line of block(token, width, pen)) {
        lines.push(line);
      }
      if (/\n[ \t]*\n\s*$/.test(token.raw)) {
        pushGap(lines);
      }
    }
  }
  return trimGaps(lines);
}

function block(token: Token, width: number, pen: Pen): string[] {
  const { theme } = pen;
  switch (token.type) {
    case 'heading':
      return wrap(theme.heading(inline(childrenOf(token), pen)), width);
    case 'code':
      return codeLines(token as Tokens.Code, width, theme);
    case 'list':
      return listLines(token as Tokens.List, width, pen);
    case 'blockquote': {
      const inside = blocks(childrenOf(token), Math.max(10, width - 2), pen);
      const bar = theme.muted(theme.unicode ? '│' : '|');
      return inside.map((line) => `${bar} ${line}`.trimEnd());
    }
    case 'table':
      return tableLines(token as Tokens.Table, width, pen);
    case 'hr':
      return [theme.muted((theme.unicode ? '─' : '-').repeat(Math.min(width, 40)))];
    case 'html':
      return wrapLines(htmlText((token as Tokens.HTML).text), width);
    case 'def':
      return [];
    default:
      return wrapLines(inline(childrenOf(token), pen), width);
  }
}

function childrenOf(token: Token): Token[] {
  return 'tokens' in token && token.tokens !== undefined && token.tokens.length > 0
    ? token.tokens
    : [{ type: 'text', raw: token.raw, text: 'text' in token ? String(token.text) : token.raw }];
}

function wrapLines(text: string, width: number): string[] {
  return text === '' ? [] : wrap(text, width);
}

function codeLines({ text, lang = '' }: Tokens.Code, width: number, theme: Theme): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      foldLine(`    ${line.replaceAll('\t', '    ')}`.trimEnd(), width, '      ').map((part) =>
        paintCode(part, lang, theme),
      ),
    );
}

function listLines(list: Tokens.List, width: number, pen: Pen): string[] {
  const first = typeof list.start === 'number' ? list.start : 1;
  return list.items.flatMap((item, index) => [
    ...(list.loose && index > 0 ? [''] : []),
    ...itemLines(item, list.ordered ? `${first + index}.` : undefined, width, pen),
  ]);
}

function itemLines(item: Tokens.ListItem, number: string | undefined, width: number, pen: Pen): string[] {
  const { theme } = pen;
  const box = item.task ? boxOf(item, pen) : undefined;
  const mark = [box, number ?? (box === undefined ? (theme.unicode ? '•' : '-') : undefined)]
    .filter((part) => part !== undefined)
    .join(' ');
  const indent = ' '.repeat(widthOf(mark) + 3);
  const lines = blocks(
    item.tokens.filter(({ type }) => type !== 'checkbox'),
    Math.max(10, width - indent.length),
    pen,
  );
  return (lines.length === 0 ? [''] : lines).map((line, index) =>
    (index === 0 ? `  ${mark} ${line}` : line === '' ? '' : indent + line).trimEnd(),
  );
}

/** A box with its number, by which it can be ticked. */
function boxOf(item: Tokens.ListItem, pen: Pen): string {
  const { theme, drawing } = pen;
  const index = pen.boxes;
  pen.boxes += 1;
  const isTicked = drawing.isTicked?.(index) ?? item.checked === true;
  const box = isTicked ? theme.good(theme.unicode ? '☑' : '[x]') : theme.unicode ? '☐' : '[ ]';
  return drawing.isTicked === undefined
    ? box
    : `${box} ${theme.muted(String(index + (drawing.firstNumber ?? 1)))}`;
}

function tableLines(token: Tokens.Table, width: number, pen: Pen): string[] {
  const cell = ({ tokens }: Tokens.TableCell): string => inline(tokens, pen).replaceAll('\n', ' ');
  return grid(
    token.header.map(cell),
    token.rows.map((row) => row.map(cell)),
    token.align,
    width,
    pen.theme,
  );
}

function inline(tokens: readonly Token[], pen: Pen): string {
  return tokens.map((token) => inlineText(token, pen)).join('');
}

function inlineText(token: Token, pen: Pen): string {
  const { theme } = pen;
  switch (token.type) {
    case 'strong':
      return theme.strong(inline(childrenOf(token), pen));
    case 'em':
      return inline(childrenOf(token), pen);
    case 'del':
      return `~${inline(childrenOf(token), pen)}~`;
    case 'codespan':
      return theme.accent(entities(String(token['text'])));
    case 'br':
      return '\n';
    case 'link':
      return linkText(inline(childrenOf(token), pen), entities(String(token['href'])));
    case 'image':
      return `[${entities(String(token['text'])) || 'image'}] (${entities(String(token['href']))})`;
    case 'html':
      return htmlText(token.raw);
    case 'escape':
      return entities(String(token['text']));
    case 'checkbox':
      return '';
    case 'text':
      return 'tokens' in token && token.tokens !== undefined
        ? inline(token.tokens, pen)
        : entities(withoutItemId(String(token['text'])).replaceAll('\n', ' '));
    default:
      return entities(token.raw);
  }
}

/** An address is not said twice; one that leads within the page says nothing here. */
function linkText(text: string, address: string): string {
  const target = address.replace(/^mailto:/, '');
  return text === target || address.startsWith('#') || address === '' ? text : `${text} (${target})`;
}

function withoutItemId(text: string): string {
  return text.replace(/\s*\{#[\p{L}\p{N}-]+\}\s*$/u, '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  rarr: '→',
  larr: '←',
  le: '≤',
  ge: '≥',
  copy: '©',
};

/**
 * Characters for their names; one that a terminal would obey is left out, also where the lexer has put it in already.
 */
function entities(text: string): string {
  return clean(
    text.replace(/&(#x?[\da-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) {
        return named[name.toLowerCase()] ?? whole;
      }
      const code = Number.parseInt(name.replace(/^#x?/i, ''), /^#x/i.test(name) ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }),
  );
}

/** What a browser would show of HTML, as far as text goes. */
function htmlText(html: string): string {
  return entities(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '')
      .replace(/<a\b[^>]*?\bhref=["']([^"']*)["'][^>]*>([\s\S]*?)<\/a>/gi, (_, href: string, text: string) =>
        linkText(text, href),
      )
      .replace(/<img\b[^>]*?\balt=["']([^"']*)["'][^>]*>/gi, '[$1]')
      .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h[1-6])>/gi, '\n')
      .replace(/<li\b[^>]*>/gi, '• ')
      .replace(/<\/?[a-z][^>]*>/gi, ''),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
    .join('\n');
}

function pushGap(lines: string[]): void {
  if (lines.length > 0 && lines.at(-1) !== '') {
    lines.push('');
  }
}

function trimGaps(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line !== '');
  return last === lines.length - 1 ? lines : lines.slice(0, last + 1);
}
