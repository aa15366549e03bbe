import { isRecord } from '../library/value-type.ts';

/** A value written as the person's language writes it, and where the part at a path stands in it. */
export interface Literal {
  text: string;
  /** From the first character of that part to after its last; the whole text where the path leads nowhere. */
  span: readonly [number, number];
  /** What stands at the path; nothing where it leads nowhere. */
  part: unknown;
}

interface Words {
  none: string;
  yes: string;
  no: string;
}

const python: Words = { none: 'None', yes: 'True', no: 'False' };
const others: Words = { none: 'null', yes: 'true', no: 'false' };

/** Writes a value as a literal of a language. */
export function literalOf(
  value: unknown,
  language: string,
  path: readonly (string | number)[] = [],
): Literal {
  const words = language === 'python' ? python : others;
  let text = '';
  let span: [number, number] | undefined;
  let found: unknown;
  const write = (part: unknown, rest: readonly (string | number)[] | undefined): void => {
    const start = text.length;
    const inside = (key: string | number): readonly (string | number)[] | undefined =>
      rest !== undefined && rest.length > 0 && String(rest[0]) === String(key) ? rest.slice(1) : undefined;
    if (Array.isArray(part)) {
      text += '[';
      for (const [index, entry] of part.entries()) {
        text += index === 0 ? '' : ', ';
        write(entry, inside(index));
      }
      text += ']';
    } else if (isRecord(part) && !isSpecial(part)) {
      text += '{';
      for (const [index, [key, entry]] of Object.entries(part).entries()) {
        text += `${index === 0 ? '' : ', '}${JSON.stringify(key)}: `;
        write(entry, inside(key));
      }
      text += '}';
    } else {
      text += plainText(part, words);
    }
    if (rest?.length === 0) {
      span = [start, text.length];
      found = part;
    }
  };
  write(value, path);
  return { text, span: span ?? [0, text.length], part: found };
}

/** The same text with its middle left out where it is longer than that, the span kept in view. */
export function shortened(
  { text, span: [from, to] }: Pick<Literal, 'text' | 'span'>,
  longest: number,
): Pick<Literal, 'text' | 'span'> {
  if (text.length <= longest) {
    return { text, span: [from, to] };
  }
  const side = Math.floor((longest - 24) / 2);
  // The window lies around the difference; before and after it something is left out.
  const start = Math.max(0, Math.min(from - side, text.length - 2 * side));
  const end = Math.min(text.length, start + 2 * side);
  if (start === 0 || from < side) {
    const cut = cutMiddle(text, longest);
    return { text: cut, span: [from, Math.min(to, side)] };
  }
  const before = `… ${start} characters … `;
  const after = end < text.length ? ` … ${text.length - end} characters …` : '';
  return {
    text: before + text.slice(start, end) + after,
    span: [before.length + from - start, before.length + Math.min(to, end) - start],
  };
}

/** A long text without its middle. */
export function cutMiddle(text: string, longest: number): string {
  if (text.length <= longest) {
    return text;
  }
  const side = Math.floor((longest - 24) / 2);
  return `${text.slice(0, side)} … ${text.length - 2 * side} characters … ${text.slice(-side)}`;
}

function isSpecial(value: Record<string, unknown>): boolean {
  return ['$other', '$long', '$float', '$error', '$oneOf'].some((key) => key in value);
}

function plainText(value: unknown, words: Words): string {
  if (value === null) {
    return words.none;
  }
  if (value === undefined) {
    return 'nothing';
  }
  if (typeof value === 'boolean') {
    return value ? words.yes : words.no;
  }
  if (isRecord(value)) {
    return specialText(value, words);
  }
  return JSON.stringify(value);
}

function specialText(value: Record<string, unknown>, words: Words): string {
  if ('$long' in value || '$float' in value) {
    return String(value['$long'] ?? value['$float']);
  }
  if ('$error' in value) {
    return 'an error';
  }
  if (Array.isArray(value['$oneOf'])) {
    return value['$oneOf']
      .map((answer) => literalOf(answer, words === python ? 'python' : '').text)
      .join(' or ');
  }
  return `${String(value['text'])} (${String(value['$other'])})`;
}
