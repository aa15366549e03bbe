import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanDeep, firstUnsafe, safeJson } from '../../src/system/clean.ts';

/** Every character that a terminal obeys, but tab and newline. */
const obeyed = [
  ...range(0x00, 0x08),
  ...range(0x0b, 0x1f),
  ...range(0x7f, 0x9f),
  0x061c,
  0x200e,
  0x200f,
  ...range(0x2028, 0x202e),
  ...range(0x2066, 0x2069),
].map((code) => String.fromCharCode(code));

const shown = fc.constantFrom(
  'a',
  'Z',
  '7',
  ' ',
  '\t',
  '\n',
  'é',
  '中',
  '🙂',
  '👩‍💻',
  '[',
  ']',
  ';',
  '0',
  'm',
  '\\',
);
const mixed = fc
  .array(
    fc.oneof(
      shown,
      fc.constantFrom(...obeyed),
      fc.constantFrom('\u001b[31m', '\u009b2J', '\u001b]52;c;aGk='),
    ),
  )
  .map((parts) => parts.join(''));

describe('clean', () => {
  it.each([
    ['colours', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['the clipboard (OSC 52)', 'a\u001b]52;c;aGVsbG8=\u0007b', 'ab'],
    ['a title, ended by ST', 'a\u001b]0;owned\u001b\\b', 'ab'],
    ['a link (OSC 8)', '\u001b]8;;https://example.org\u0007text\u001b]8;;\u0007', 'text'],
    ['8-bit CSI', 'a\u009b2Jb', 'ab'],
    ['a bell, a backspace, a delete', 'a\u0007\u0008\u007fb', 'ab'],
    ['text written over', 'safe\rrm -rf', 'saferm -rf'],
    ['right-to-left override', 'a\u202eb\u202c', 'ab'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061c', 'a'],
    ['a sequence put together by another that is taken out', '\u001b\u202e[31ma', '[31ma'],
  ])('leaves out %s', (_, text, kept) => expect(clean(text)).toBe(kept));

  it('keeps tabs, newlines and every script; of CR LF it keeps the newline', () => {
    const text = 'Tab\there\nnaïve 中文 עברית 👩‍💻 ±';
    expect(clean(text)).toBe(text);
    expect(clean('one\r\ntwo\u0007')).toBe('one\ntwo');
  });

  it('leaves nothing that a terminal obeys, and is done after once', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const cleaned = clean(text);
        expect(obeyed.filter((character) => cleaned.includes(character))).toEqual([]);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('changes nothing where there is nothing to obey', () => {
    fc.assert(
      fc.property(
        fc.array(shown).map((parts) => parts.join('')),
        (text) => clean(text) === text,
      ),
    );
  });
});

describe('firstUnsafe', () => {
  it('tells where the first such character stands, however often it is asked', () => {
    for (const character of obeyed) {
      expect(firstUnsafe(`ab${character}c`)).toBe(2);
      expect(firstUnsafe(`${character}`)).toBe(0);
    }
    expect(firstUnsafe('a\tb\nc')).toBe(-1);
  });

  it('takes CR LF for a newline, and a CR alone for what it is', () => {
    expect(firstUnsafe('a\r\nb\r\n')).toBe(-1);
    expect(firstUnsafe('a\r\nb\rc')).toBe(4);
  });
});

describe('cleanDeep', () => {
  it('cleans strings wherever they stand, keys included, and leaves other values', () => {
    const value = { 'k\u0007': ['a\u001b[1mb', { n: 1, yes: true, none: null, missing: undefined }] };
    expect(cleanDeep(value)).toEqual({ k: ['ab', { n: 1, yes: true, none: null, missing: undefined }] });
  });

  it('takes a key named __proto__ for a key', () => {
    const cleaned = cleanDeep(
      JSON.parse('{"__proto__": {"polluted": "yes\\u0007"}}') as Record<string, unknown>,
    );
    expect(Object.hasOwn(cleaned, '__proto__')).toBe(true);
    expect('polluted' in cleaned).toBe(false);
  });
});

describe('safeJson', () => {
  it('reads back as the same value and shows no character that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.dictionary(mixed, mixed), fc.jsonValue()), (value) => {
        const text = safeJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(obeyed.filter((character) => text.includes(character))).toEqual([]);
      }),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
