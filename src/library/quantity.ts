/** What a quantity measures: bits count as eighths of a byte, percent as a fraction. */
export type Base = 'count' | 'fraction' | 'dollars' | 'bytes' | 'seconds';

/** A unit such as `TB/day`: its base value is the number × `factor`. */
export interface Unit {
  name: string;
  base: Base;
  /** What it is divided by: a time, a size, or nothing. */
  per: 'second' | 'byte' | 'none';
  factor: number;
}

type Head = readonly [base: Base, factor: number];

const prefixes = ['k', 'M', 'G', 'T', 'P', 'E'] as const;

const times: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3_600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  week: 604_800,
  weeks: 604_800,
  month: 2_592_000,
  months: 2_592_000,
  year: 31_536_000,
  years: 31_536_000,
};

const sizes: Readonly<Record<string, number>> = {
  B: 1,
  bit: 1 / 8,
  ...Object.fromEntries(
    prefixes.flatMap((prefix, index) => [
      [`${prefix}B`, 1000 ** (index + 1)],
      [`${prefix === 'k' ? 'K' : prefix}iB`, 1024 ** (index + 1)],
      [`${prefix}bit`, 1000 ** (index + 1) / 8],
    ]),
  ),
};

function headOf(text: string): Head | undefined {
  const size = sizes[text];
  const time = times[text];
  if (text === '' || text === 'count') {
    return ['count', 1];
  }
  if (text === '%') {
    return ['fraction', 0.01];
  }
  if (text === '$') {
    return ['dollars', 1];
  }
  return size === undefined ? (time === undefined ? undefined : ['seconds', time]) : ['bytes', size];
}

/** The unit of that name, as content writes it: `MB`, `Gbit/s`, `/day`, `$/GB`; nothing when there is none. */
export function unitNamed(name: string): Unit | undefined {
  const [top = '', bottom, ...more] = name.split('/');
  const head = headOf(top);
  if (head === undefined || more.length > 0) {
    return undefined;
  }
  if (bottom === undefined) {
    return name === '' ? undefined : { name, base: head[0], per: 'none', factor: head[1] };
  }
  const time = times[bottom];
  const size = sizes[bottom];
  const below = time ?? size;
  return below === undefined
    ? undefined
    : { name, base: head[0], per: time === undefined ? 'byte' : 'second', factor: head[1] / below };
}

/** What a person's words for an amount came to. */
export type Parsed = { ok: true; value: number } | { ok: false; problem: string };

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trillions: 1e12,
};
/** One letter behind a count; behind a number that is no count it belongs to the unit. */
const letters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, b: 1e9, t: 1e12 };

/** Other spellings of units that people type. */
const spellings: Readonly<Record<string, string>> = {
  byte: 'B',
  bytes: 'B',
  b: 'B',
  bits: 'bit',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  m: 'min',
  hour: 'h',
  hours: 'h',
  hr: 'h',
  hrs: 'h',
  percent: '%',
  dollar: '$',
  dollars: '$',
  usd: '$',
  w: 'week',
  wk: 'week',
  mo: 'month',
  y: 'year',
  yr: 'year',
  yrs: 'year',
};

/**
 * Reads an amount in a person's own units: `6k/s`, `500 GB/day`, `1.2e6`, `2 PiB`, `3 million a day`, `40 Mbps`. Without
 * a unit, or without a "per", the asked unit's is meant.
 *
 * @param text what was typed
 * @param asked the unit that the answer is wanted in
 * @returns the amount in base units: bytes, seconds, dollars, fractions, counts, and those per second or per byte
 */
export function parseQuantity(text: string, asked: Unit): Parsed {
  const tidy = text
    .trim()
    .replace(/^(about|around|roughly|ca\.?|approx\.?|[~≈=])\s*/i, '')
    .replaceAll('×', 'x')
    .replaceAll(/(\d),(?=\d{3}\b)/g, '$1')
    .replaceAll(/(\d)[_\u00a0\u202f'](?=\d{3})/g, '$1');
  const match =
    /^(\$|€)?\s*(\d+(?:[.,]\d+)?|[.,]\d+)(?:\s*(?:[eE]|x\s*10\^|\*\s*10\^)\s*([+-]?\d+))?\s*(.*)$/s.exec(
      tidy,
    );
  if (match === null) {
    return { ok: false, problem: 'Write a number, such as 12k, 1.5e6, 300 GB or 2 million.' };
  }
  const [, currency, digits = '', exponent = '0', rest = ''] = match;
  const number = Number(digits.replace(',', '.')) * 10 ** Number(exponent);
  if (!Number.isFinite(number)) {
    return { ok: false, problem: 'That number is too large to mean.' };
  }
  return withUnit(number, `${currency === undefined ? '' : '$ '}${rest}`, asked);
}

function withUnit(number: number, rest: string, asked: Unit): Parsed {
  const { head, tail } = halves(rest);
  const words = head.split(/\s+/).filter((word) => word !== '');
  let factor = 1;
  let found: Head | undefined;
  for (const [index, word] of words.entries()) {
    const unit = unitWord(word, asked);
    const multiplier =
      multipliers[word.toLowerCase()] ??
      (asked.base === 'count' || found?.[0] === 'dollars' ? letters[word.toLowerCase()] : undefined);
    if (
      multiplier !== undefined &&
      (unit === undefined || asked.base === 'count' || word.toLowerCase() in multipliers)
    ) {
      factor *= multiplier;
    } else if (unit !== undefined) {
      found = unit;
    } else if (asked.base !== 'count' || !isNoun(word) || (index === 0 && word.length < 3)) {
      return { ok: false, problem: `What is ${JSON.stringify(word)}? ${wanted(asked)}` };
    }
  }
  return combine(number * factor, found, tail, asked);
}

function combine(number: number, head: Head | undefined, tail: string | undefined, asked: Unit): Parsed {
  const below = tail === undefined ? undefined : (timeWord(tail) ?? sizeWord(tail));
  if (tail !== undefined && below === undefined) {
    return { ok: false, problem: `What is "per ${tail}"? ${wanted(asked)}` };
  }
  if (head !== undefined && head[0] !== asked.base) {
    return { ok: false, problem: `That is another kind of amount. ${wanted(asked)}` };
  }
  const isPer = below === undefined ? asked.per : timeWord(tail ?? '') === undefined ? 'byte' : 'second';
  if (isPer !== asked.per) {
    return { ok: false, problem: `That is another kind of amount. ${wanted(asked)}` };
  }
  const [top = '', bottom = ''] = asked.name.split('/');
  const usualTop = headOf(top)?.[1] ?? 1;
  const usualBottom = times[bottom] ?? sizes[bottom] ?? 1;
  return { ok: true, value: (number * (head?.[1] ?? usualTop)) / (below ?? usualBottom) };
}

/** What stands before and behind "per". */
function halves(rest: string): { head: string; tail: string | undefined } {
  const short = /^(.*?)\b([kmgt]?)(rps|qps|tps|ips|wps|ops)\b\.?$/i.exec(rest.trim());
  if (short !== null) {
    return { head: `${short[1] ?? ''} ${short[2] ?? ''}`, tail: 's' };
  }
  const rate = /^(.*?)([kmgtpKMGTP]?)(bps|Bps)$/.exec(rest.trim());
  if (rate !== null) {
    return { head: `${rate[1] ?? ''} ${rate[2] ?? ''}${rate[3] === 'Bps' ? 'B' : 'bit'}`, tail: 's' };
  }
  const split = /^(.*?)\s*(?:\/|\bper\b|\ba(?:n)?\b|\beach\b)\s*([a-zµ]+)\.?$/i.exec(rest.trim());
  return split === null
    ? { head: rest.trim(), tail: undefined }
    : { head: (split[1] ?? '').trim(), tail: split[2] };
}

/** A size, a time or a sign; letter case tells bits from bytes only where it can. */
function unitWord(word: string, asked: Unit): Head | undefined {
  if (asked.base === 'count') {
    return undefined;
  }
  const exact = headOf(word === 'M' && asked.base === 'seconds' ? 'min' : word);
  if (exact !== undefined && word !== '') {
    return exact;
  }
  const size = sizeWord(word);
  const time = timeWord(word);
  if (asked.base === 'seconds' && time !== undefined) {
    return ['seconds', time];
  }
  if (size !== undefined) {
    return ['bytes', size];
  }
  const other = spellings[word.toLowerCase()];
  return other === undefined ? (time === undefined ? undefined : ['seconds', time]) : headOf(other);
}

function timeWord(word: string): number | undefined {
  const lower = word.toLowerCase();
  return times[word] ?? times[lower] ?? times[spellings[lower] ?? ''];
}

/** `gb` is bytes, as most people mean it; `Gb`, `Gbit` and `gbits` are bits. */
function sizeWord(word: string): number | undefined {
  const known = sizes[word];
  if (known !== undefined) {
    return known;
  }
  const match = /^([kmgtpe]?)(i?)(b|byte|bytes|bit|bits)$/i.exec(word);
  if (match === null) {
    return undefined;
  }
  const [, prefix = '', binary = '', kind = ''] = match;
  const step =
    prefix === '' ? 0 : prefixes.findIndex((each) => each.toLowerCase() === prefix.toLowerCase()) + 1;
  const isBits = /^bits?$/i.test(kind) || (kind === 'b' && /[KMGTPE]/.test(prefix));
  return (binary === '' ? 1000 : 1024) ** step / (isBits ? 8 : 1);
}

/** A word that only says what is counted, such as `requests`. */
function isNoun(word: string): boolean {
  return /^\p{L}[\p{L}-]*$/u.test(word);
}

function wanted(unit: Unit): string {
  return `Answer in ${unitTitle(unit)}, or in a unit of the same kind.`;
}

/** A unit in words for a question: `TB/day`, `per second`, `a plain number`. */
export function unitTitle({ name }: Unit): string {
  if (name === 'count') {
    return 'a plain number';
  }
  return name.startsWith('/') ? `per ${longNames[name.slice(1)] ?? name.slice(1)}` : name;
}

const longNames: Readonly<Record<string, string>> = { s: 'second', min: 'minute', h: 'hour', d: 'day' };

/** A number with three significant digits: `12 million`, `4,500`, `0.75`. */
function numberText(value: number): string {
  const size = Math.abs(value);
  for (const [least, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (size >= least * 0.9995 && size < 1e18) {
      return `${grouped(value / least)} ${word}`;
    }
  }
  return size >= 1e18 ? value.toExponential(2) : grouped(value);
}

function grouped(value: number): string {
  const rounded = value === 0 ? 0 : Number(value.toPrecision(3));
  // Whole numbers below ten thousand keep all their digits: nobody calls 1,024 a 1,020.
  const shown = Number.isInteger(value) && Math.abs(value) < 10_000 ? value : rounded;
  const [whole = '0', part] = decimal(shown).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')}${part === undefined ? '' : `.${part}`}`;
}

function decimal(value: number): string {
  return Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(12).replace(/0+$/, '') : String(value);
}

/** An amount in base units, written in a unit: `18 TB/day`, `4,500 per second`, `95%`, `$1,020`. */
export function quantityText(value: number, unit: Unit): string {
  const [top = ''] = unit.name.split('/');
  const amount = value / unit.factor;
  // Shares close to the whole need their nines.
  const number =
    top === '%' && amount > 99 && amount < 100 ? String(Number(amount.toPrecision(5))) : numberText(amount);
  if (unit.name === 'count') {
    return number;
  }
  if (top === '') {
    return `${number} ${unitTitle(unit)}`;
  }
  if (top === '$') {
    return `$${number}${unit.name.slice(1)}`;
  }
  return top === '%' ? `${number}${unit.name}` : `${number} ${unit.name}`;
}

/** The same for running prose, which says itself what a bare rate or a price is counted by: `4,500`, `$0.02`, `2.5 MB`. */
export function proseText(value: number, unit: Unit): string {
  const [top = ''] = unit.name.split('/');
  if (top === '' || unit.per === 'byte' || top === '$') {
    const number = numberText(value / unit.factor);
    return top === '$' ? `$${number}` : top === '' ? number : `${number} ${top}`;
  }
  return quantityText(value, unit);
}

/** An amount that content says in words, with the unit that it says it in. */
export interface SaidQuantity {
  value: number;
  unit: Unit;
}

/**
 * The amount at the beginning of a text, such as `150,000 per second`, `≈ 346 GB` or `9 million entries`; nothing when
 * there is none, or when it is a range.
 */
export function saidQuantity(text: string): SaidQuantity | undefined {
  const match =
    /^[≈~=]?\s*(\$)?(\d[\d,]*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion))?(?:\s*(%|(?:[kKMGTPE]i?)?(?:B|bit)\b|ms\b|µs\b|min\b|s\b|h\b|days?\b|d\b|weeks?\b|months?\b|years?\b))?((?:\/|\s+(?:per|a|an|each)\s+)(?:second|s|minute|min|hour|h|day|month|year)\b)?/.exec(
      text.trim(),
    );
  if (match === null || /^\s*(?:–|-|to\b|×|÷|\/|\^)/.test(text.trim().slice(match[0].length))) {
    return undefined;
  }
  const [, dollar, digits = '', word, unitText = '', per = ''] = match;
  const number = Number(digits.replaceAll(',', '')) * (word === undefined ? 1 : (multipliers[word] ?? 1));
  const tail = per.replace(/^\/|^\s+(?:per|a|an|each)\s+/, '');
  const below = tail === '' ? '' : `/${spellings[tail] ?? tail}`;
  const name = `${dollar ?? unitText}${below}`;
  const unit = unitNamed(name === '' ? 'count' : name);
  return unit === undefined || !(number > 0) ? undefined : { value: number * unit.factor, unit };
}
