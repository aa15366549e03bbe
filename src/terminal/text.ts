import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Columns that a text takes; colours take none, wide characters two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text followed by spaces up to that many columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** The text after spaces, so that it ends at that column. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}

/** The text cut to that many columns, with an ellipsis where something is missing. Plain text only. */
export function truncate(text: string, columns: number): string {
  if (widthOf(text) <= columns) {
    return text;
  }
  return columns < 1 ? '' : `${stringWidthCut(text, columns - 1)}…`;
}

function stringWidthCut(text: string, columns: number): string {
  let cut = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const next = used + widthOf(segment);
    if (next > columns) {
      break;
    }
    cut += segment;
    used = next;
  }
  return cut;
}

/** The text in lines of at most that many columns, the following ones indented. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const width = Math.max(10, columns - widthOf(indent));
  return text
    .split('\n')
    .flatMap((line) => wrapAnsi(line, width, { hard: true, trim: true }).split('\n'))
    .map((line, index) => (index === 0 ? line : indent + line));
}

/** A text behind a prefix that keeps its spaces, its following lines indented by as much. */
export function hang(prefix: string, text: string, columns: number): string[] {
  const indent = ' '.repeat(widthOf(prefix));
  return wrap(text, columns - widthOf(prefix)).map((line, index) => (index === 0 ? prefix : indent) + line);
}

/** Lines broken between words where they are wider than the terminal; a path or a command stays in one piece. */
export function fitLines(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) =>
    widthOf(line) <= columns
      ? line
      : wrapAnsi(line, columns, { trim: false })
          .split('\n')
          .map((part, index) => (index === 0 ? part : part.replace(/^((?:\u001b\[[\d;]*m)*) +/, '$1'))),
  );
}

/** A line that keeps its spaces (code, a table's row), broken where it is wider than that many columns. */
export function foldLine(line: string, columns: number, indent: string): string[] {
  if (widthOf(line) <= columns) {
    return [line];
  }
  const [first = '', ...others] = wrapAnsi(line, columns, { hard: true, trim: false }).split('\n');
  const rest = wrap(others.join('').trim(), columns, indent).map((part, index) =>
    index === 0 ? indent + part : part,
  );
  return first.trim() === '' ? rest : [first.trimEnd(), ...rest];
}

/** Minutes and seconds as `m:ss`, or `h:mm:ss` from an hour on. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours === 0 ? `${minutes}:${pad(seconds % 60)}` : `${hours}:${pad(minutes)}:${pad(seconds % 60)}`;
}

/** A length of time in words: `45 s`, `12 min`, `1 h 05 min`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.round(Math.max(0, milliseconds) / 1000);
  if (seconds < 60) {
    return `${seconds} s`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** `1 session`, `2 sessions`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
