/** The types without parts. `long` reaches to 64 bits; `int` stays within what every language holds exactly. */
const plainTypes = ['int', 'long', 'float', 'bool', 'string', 'json', 'void', 'graph'] as const;

/** The types that hold others. */
const holders = ['list', 'matrix', 'map', 'optional', 'linked-list', 'tree'] as const;

export type PlainType = (typeof plainTypes)[number];
export type Holder = (typeof holders)[number];

/** A type of a parameter or a result, in the form in which languages are told of it: `['list', ['int']]`. */
export type ValueType = readonly [PlainType] | readonly [Holder, ValueType];

/** Reads a type as it is written in front matter, such as `list<list<int>>`; nothing for any other text. */
export function parseType(text: string): ValueType | undefined {
  const name = text.trim();
  const plain = plainTypes.find((candidate) => candidate === name);
  if (plain !== undefined) {
    return [plain];
  }
  const parts = /^([a-z-]+)\s*<(.+)>$/.exec(name);
  const holder = holders.find((candidate) => candidate === parts?.[1]);
  const of = holder === undefined ? undefined : parseType(parts?.[2] ?? '');
  return holder === undefined || of === undefined || of[0] === 'void' ? undefined : [holder, of];
}

/** The type as it is written. */
export function typeText([name, of]: ValueType): string {
  return of === undefined ? name : `${name}<${typeText(of)}>`;
}

/** Whether a part of that kind occurs anywhere in the type. */
export function hasType(type: ValueType, wanted: PlainType | Holder): boolean {
  return type[0] === wanted || (type[1] !== undefined && hasType(type[1], wanted));
}

/**
 * Why a JSON value is none of that type, with the place in it; nothing when it is. Linked lists are written as
 * lists, trees level by level with `null` for a missing child, integers beyond 2^53 as text.
 */
export function misfit(value: unknown, type: ValueType, place = ''): string | undefined {
  const wrong = (what: string): string => `${place === '' ? 'the value' : place} is not ${what}`;
  switch (type[0]) {
    case 'json':
      return undefined;
    case 'void':
      return value === null ? undefined : wrong('null');
    case 'int':
      return Number.isSafeInteger(value) ? undefined : wrong('an integer below 2^53');
    case 'long':
      return isLong(value) ? undefined : wrong('an integer of 64 bits');
    case 'float':
      return isFloat(value) ? undefined : wrong('a number');
    case 'bool':
      return typeof value === 'boolean' ? undefined : wrong('true or false');
    case 'string':
      return typeof value === 'string' ? undefined : wrong('a string');
    case 'graph':
      return graphMisfit(value, place);
    case 'optional':
      return value === null ? undefined : misfit(value, type[1], place);
    case 'map':
      return isRecord(value)
        ? firstMisfit(Object.entries(value), type[1], place)
        : wrong('an object with text keys');
    case 'matrix':
      return matrixMisfit(value, type[1], place);
    case 'tree':
      return treeMisfit(value, type[1], place);
    default:
      return Array.isArray(value) ? firstMisfit([...value.entries()], type[1], place) : wrong('a list');
  }
}

const longest = 2n ** 63n;

function isLong(value: unknown): boolean {
  if (typeof value === 'string') {
    return /^-?\d{1,19}$/.test(value) && BigInt(value) >= -longest && BigInt(value) < longest;
  }
  return Number.isSafeInteger(value);
}

function isFloat(value: unknown): boolean {
  return typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstMisfit(
  entries: readonly (readonly [string | number, unknown])[],
  type: ValueType,
  place: string,
): string | undefined {
  for (const [key, entry] of entries) {
    const wrong = misfit(entry, type, `${place}[${JSON.stringify(key)}]`);
    if (wrong !== undefined) {
      return wrong;
    }
  }
  return undefined;
}

function matrixMisfit(value: unknown, of: ValueType, place: string): string | undefined {
  const wrong = misfit(value, ['list', ['list', of]], place);
  const rows = Array.isArray(value) ? (value as unknown[][]) : [];
  return (
    wrong ??
    (rows.every((row) => row.length === rows[0]?.length)
      ? undefined
      : `${place === '' ? 'the value' : place} has rows of different lengths`)
  );
}

/** Level order: every entry but the first needs a parent before it, and the last one is no `null`. */
function treeMisfit(value: unknown, of: ValueType, place: string): string | undefined {
  const where = place === '' ? 'the value' : place;
  if (!Array.isArray(value)) {
    return `${where} is not a list of nodes`;
  }
  const wrong = firstMisfit([...value.entries()], ['optional', of], place);
  if (wrong !== undefined || value.length === 0) {
    return wrong;
  }
  let places = 1;
  for (const node of value) {
    if (places === 0) {
      return `${where} has a node without a parent`;
    }
    places += node === null ? -1 : 1;
  }
  return value[0] === null || value.at(-1) === null ? `${where} begins or ends with null` : undefined;
}

function graphMisfit(value: unknown, place: string): string | undefined {
  const wrong = misfit(value, ['list', ['list', ['int']]], place);
  if (wrong !== undefined) {
    return wrong;
  }
  const nodes = value as number[][];
  return nodes.every((near) => near.every((node) => node >= 0 && node < nodes.length))
    ? undefined
    : `${place === '' ? 'the value' : place} names a node that the graph does not have`;
}
