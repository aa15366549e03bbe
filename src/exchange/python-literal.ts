/** A value, and where its text ends. */
export interface Parsed {
  value: unknown;
  end: number;
}

const longestNesting = 200;

/**
 * Reads a Python literal from a place in a text: numbers, text, lists, tuples (as lists), dictionaries (keys become
 * text), `None`, `True`, `False`, and JSON's words for them. Integers beyond 2^53 become text.
 *
 * @throws SyntaxError for anything else: nothing is ever computed
 */
export function parseLiteral(text: string, from = 0): Parsed {
  return new Reader(text, from).read();
}

/** The value that a whole text writes. @throws SyntaxError when more follows */
export function wholeLiteral(text: string): unknown {
  const { value, end } = parseLiteral(text);
  if (text.slice(end).trim() !== '') {
    throw new SyntaxError(`more follows: ${text.slice(end, end + 20)}`);
  }
  return value;
}

/** Literals separated by commas up to a closing bracket, each with its name if it has one. */
export function parseArguments(
  text: string,
  from: number,
): { values: [string | undefined, unknown][]; end: number } {
  const reader = new Reader(text, from);
  return reader.readArguments();
}

const words: Readonly<Record<string, unknown>> = {
  None: null,
  True: true,
  False: false,
  null: null,
  true: true,
  false: false,
};

class Reader {
  private readonly text: string;
  private at: number;
  private depth = 0;

  constructor(text: string, from: number) {
    this.text = text;
    this.at = from;
  }

  read(): Parsed {
    const value = this.value();
    return { value, end: this.at };
  }

  readArguments(): { values: [string | undefined, unknown][]; end: number } {
    const values: [string | undefined, unknown][] = [];
    this.space();
    while (this.text[this.at] !== ')') {
      const name = /^([A-Za-z_]\w*)\s*=(?!=)/.exec(this.text.slice(this.at, this.at + 100));
      if (name !== null) {
        this.at += name[0].length;
      }
      values.push([name?.[1], this.value()]);
      this.comma(')');
    }
    this.at += 1;
    return { values, end: this.at };
  }

  private value(): unknown {
    this.depth += 1;
    if (this.depth > longestNesting) {
      throw new SyntaxError('it is nested too deeply');
    }
    this.space();
    const value = this.atom();
    this.space();
    this.depth -= 1;
    return value;
  }

  private atom(): unknown {
    const next = this.text[this.at] ?? '';
    if (next === '[') {
      return this.list(']').values;
    }
    if (next === '(') {
      const { values, hasComma } = this.list(')');
      return values.length === 1 && !hasComma ? values[0] : values;
    }
    if (next === '{') {
      return this.dictionary();
    }
    if (next === '"' || next === "'") {
      return this.strings();
    }
    return this.word();
  }

  private list(close: string): { values: unknown[]; hasComma: boolean } {
    const values: unknown[] = [];
    let hasComma = false;
    this.at += 1;
    this.space();
    while (this.text[this.at] !== close) {
      values.push(this.value());
      hasComma = this.comma(close) || hasComma;
    }
    this.at += 1;
    return { values, hasComma };
  }

  private dictionary(): unknown {
    const entries: [string, unknown][] = [];
    this.at += 1;
    this.space();
    while (this.text[this.at] !== '}') {
      const key = this.value();
      if (this.text[this.at] !== ':') {
        throw new SyntaxError('a set has no order to compare');
      }
      this.at += 1;
      entries.push([typeof key === 'string' ? key : JSON.stringify(key), this.value()]);
      this.comma('}');
    }
    this.at += 1;
    return Object.fromEntries(entries);
  }

  /** Texts that stand beside each other are one. */
  private strings(): string {
    let whole = '';
    while (this.text[this.at] === '"' || this.text[this.at] === "'") {
      whole += this.string();
      this.space();
    }
    return whole;
  }

  private string(): string {
    const quote = this.text[this.at] ?? '';
    const long = quote.repeat(3);
    const mark = this.text.startsWith(long, this.at) ? long : quote;
    this.at += mark.length;
    let value = '';
    while (!this.text.startsWith(mark, this.at)) {
      const letter = this.text[this.at];
      if (letter === undefined || (letter === '\n' && mark.length === 1)) {
        throw new SyntaxError('a text has no end');
      }
      this.at += 1;
      value += letter === '\\' ? this.escape() : letter;
    }
    this.at += mark.length;
    return value;
  }

  private escape(): string {
    const letter = this.text[this.at] ?? '';
    this.at += 1;
    const lengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
    const length = lengths[letter];
    if (length !== undefined) {
      const digits = this.text.slice(this.at, this.at + length);
      this.at += length;
      return String.fromCodePoint(Number.parseInt(digits, 16));
    }
    const plain: Readonly<Record<string, string>> = {
      n: '\n',
      t: '\t',
      r: '\r',
      b: '\b',
      f: '\f',
      '0': '\0',
      '\n': '',
    };
    return plain[letter] ?? (/[\\'"/]/.test(letter) ? letter : `\\${letter}`);
  }

  private word(): unknown {
    const rest = this.text.slice(this.at, this.at + 400);
    const number = /^[+-]?\s*(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/.exec(rest)?.[0];
    if (number !== undefined) {
      this.at += number.length;
      const plain = number
        .replace(/[_\s+](?!\d*$)/g, '')
        .replaceAll('_', '')
        .replaceAll(' ', '');
      const isWhole = /^[+-]?\d+$/.test(plain);
      const value = Number(plain);
      return isWhole && !Number.isSafeInteger(value) ? plain.replace('+', '') : value;
    }
    const name = /^[A-Za-z_]\w*/.exec(rest)?.[0] ?? '';
    if (Object.hasOwn(words, name)) {
      this.at += name.length;
      return words[name];
    }
    const call = /^(?:tuple|list)\s*\(/.exec(rest)?.[0];
    if (call !== undefined) {
      this.at += call.length;
      const value = this.value();
      this.expect(')');
      return value;
    }
    throw new SyntaxError(`this is no plain value: ${rest.slice(0, 30).split('\n')[0]}`);
  }

  /** Whether a comma was passed; what follows is the next entry or the end. */
  private comma(close: string): boolean {
    this.space();
    if (this.text[this.at] === ',') {
      this.at += 1;
      this.space();
      return true;
    }
    if (this.text[this.at] !== close) {
      throw new SyntaxError(
        `this is no plain value: ${this.text.slice(this.at, this.at + 20).split('\n')[0]}`,
      );
    }
    return false;
  }

  private expect(sign: string): void {
    this.space();
    if (this.text[this.at] !== sign) {
      throw new SyntaxError(`${sign} is missing`);
    }
    this.at += 1;
  }

  private space(): void {
    for (;;) {
      const skipped =
        /^(?:\s|\\\n|#[^\n]*\n)*/.exec(this.text.slice(this.at, this.at + 500))?.[0].length ?? 0;
      if (skipped === 0) {
        return;
      }
      this.at += skipped;
    }
  }
}
