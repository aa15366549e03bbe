/** A number, or one that follows from an earlier parameter or from the size of the input. */
export type Bound =
  | number
  | { length: string; plus?: number | undefined }
  | { value: string; plus?: number | undefined }
  /** That many times the size at which growth is measured. */
  | { size: number; plus?: number | undefined };

export type Range = readonly [Bound, Bound];

/** How a random value is made: a generator's name with its settings, and nothing that runs. */
export type RandomValue =
  | { int: Range }
  | { float: readonly [number, number] }
  | { bool: true }
  | { string: string; length: Range }
  | { 'one-of': readonly unknown[] }
  | { constant: unknown }
  | {
      list: RandomValue;
      length: Range;
      order?: 'ascending' | 'descending' | undefined;
      distinct?: boolean | undefined;
    }
  | { tuple: readonly RandomValue[] }
  | { matrix: RandomValue; rows: Range; columns: Range }
  | { interval: Range; shortest?: number | undefined }
  | { permutation: Range; from?: number | undefined }
  | { tree: RandomValue; length: Range; search?: boolean | undefined }
  | {
      edges: Bound;
      length: Range;
      directed?: boolean | undefined;
      acyclic?: boolean | undefined;
      weight?: RandomValue | undefined;
    }
  | { optional: RandomValue };

/** Random arguments by parameter. */
export type RandomArguments = Readonly<Record<string, RandomValue>>;

/** How inputs of a drill are made: arguments, or for a class its constructor's arguments and calls. */
export interface RandomInput {
  arguments: RandomArguments;
  /** How many calls follow the constructor. */
  calls?: Range | undefined;
  methods?: Readonly<Record<string, RandomArguments>> | undefined;
}

/** The parameters that the bounds of a value refer to. */
export function referencesOf(value: RandomValue): string[] {
  return Object.values(value).flatMap(referencesIn);
}

function referencesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const entries = Object.entries(part);
  const isBound = entries.length > 0 && entries.every(([key]) => ['length', 'value', 'plus'].includes(key));
  return isBound && entries.some(([, entry]) => typeof entry === 'string')
    ? entries.flatMap(([key, entry]) => (key !== 'plus' && typeof entry === 'string' ? [entry] : []))
    : entries.flatMap(([, entry]) => referencesIn(entry));
}
