import { foldLine, widthOf, wrap } from './text.ts';
import type { Theme } from './theme.ts';

const widest = 90;

/**
 * Markdown as lines for a terminal: headings, lists, quotes and code set apart, paragraphs wrapped. Marks that carry no
 * meaning on a terminal are left out.
 */
export function renderMarkdown(markdown: string, columns: number, theme: Theme): string[] {
  const width = Math.min(widest, columns);
  const lines: string[] = [];
  let paragraph: string[] = [];
  let fence = '';
  const flush = (): void => {
    if (paragraph.length > 0) {
      lines.push(...renderBlock(paragraph, width, theme));
      paragraph = [];
    }
  };
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== '') {
      if (mark?.startsWith(fence) === true) {
        fence = '';
      } else {
        lines.push(...foldLine(`    ${line}`.trimEnd(), width, '      ').map(theme.accent));
      }
    } else if (mark !== undefined) {
      flush();
      fence = mark;
    } else if (line.trim() === '') {
      flush();
      pushGap(lines);
    } else if (startsBlock(line)) {
      flush();
      paragraph = [line];
    } else {
      paragraph.push(line);
    }
  }
  flush();
  return trimGaps(lines);
}

const heading = /^(#{1,6})\s+(.*)$/;
const item = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/;

function startsBlock(line: string): boolean {
  return heading.test(line) || item.test(line) || /^\s*[>|]/.test(line);
}

function renderBlock(block: readonly string[], width: number, theme: Theme): string[] {
  const [first = ''] = block;
  const title = heading.exec(first);
  if (title !== null) {
    return [theme.heading(inline(title[2] ?? '', theme)), ...renderRest(block, width, theme)];
  }
  if (/^\s*\|/.test(first)) {
    return block.flatMap((line) => foldLine(inline(line, theme), width, '  '));
  }
  const quote = /^\s*>\s?(.*)$/.exec(first);
  if (quote !== null) {
    const text = [quote[1] ?? '', ...block.slice(1)].join(' ');
    return wrap(inline(text, theme), width - 2).map(
      (line) => `${theme.muted(theme.unicode ? '│' : '|')} ${line}`,
    );
  }
  const entry = item.exec(first);
  if (entry !== null) {
    const [, space = '', mark = '-', text = ''] = entry;
    const bullet = /\d/.test(mark) ? mark : theme.unicode ? '•' : '-';
    const lead = `${' '.repeat(2 * Math.floor(space.length / 2))}  ${bullet} `;
    const whole = [text, ...block.slice(1).map((line) => line.trim())].join(' ');
    return wrap(lead + inline(whole, theme), width, ' '.repeat(widthOf(lead))).map(keepLead(lead));
  }
  return wrap(inline(block.map((line) => line.trim()).join(' '), theme), width);
}

/** Wrapping trims the start of the first line, so the lead is put back. */
function keepLead(lead: string): (line: string, index: number) => string {
  return (line, index) => (index === 0 ? lead.slice(0, lead.search(/\S/)) + line : line);
}

function renderRest(block: readonly string[], width: number, theme: Theme): string[] {
  const rest = block.slice(1);
  return rest.length === 0 ? [] : renderBlock(rest, width, theme);
}

function inline(text: string, theme: Theme): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') && part.endsWith('`') && part.length > 2
        ? theme.accent(part.slice(1, -1))
        : part
            .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => theme.strong(bold))
            .replace(/(^|[\s(])[*_]([^*_\s][^*_]*)[*_](?=$|[\s).,;:!?])/g, '$1$2')
            .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)'),
    )
    .join('');
}

function pushGap(lines: string[]): void {
  if (lines.length > 0 && lines.at(-1) !== '') {
    lines.push('');
  }
}

function trimGaps(lines: string[]): string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
