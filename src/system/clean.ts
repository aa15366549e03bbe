import { stripVTControlCharacters } from 'node:util';

// Everything that can move the cursor, ring, retitle, recolour or reorder text: C0 without tab and newline, DEL,
// C1, line separators, and the bidirectional marks of Unicode.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text without anything that a terminal would obey instead of show. Tabs and newlines stay. */
export function clean(text: string): string {
  unsafe.lastIndex = 0;
  return unsafe.test(text)
    ? stripVTControlCharacters(text.replaceAll('\r\n', '\n')).replace(unsafe, '')
    : text;
}

/** Where the first such character stands, or -1. */
export function firstUnsafe(text: string): number {
  unsafe.lastIndex = 0;
  const at = unsafe.exec(text.replaceAll('\r\n', ' \n'))?.index ?? -1;
  unsafe.lastIndex = 0;
  return at;
}

/** The same value with every string in it cleaned, keys included. */
export function cleanDeep<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    return clean(value);
  }
  if (Array.isArray(value)) {
    return value.map(cleaned);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [clean(key), cleaned(entry)]));
  }
  return value;
}

/** JSON in which no character is left that a terminal would obey; reading it back gives the same value. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
