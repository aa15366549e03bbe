import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  integer,
  noBias,
  option,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from 'fast-check';
import type { Bound, RandomArguments, RandomInput, RandomValue, Range } from '../library/random-input.ts';
import { constructorCall, type Parameter, type Signature } from '../library/signature.ts';

/** Values of earlier parameters, and the size at which growth is measured. */
interface Known {
  values: Readonly<Record<string, unknown>>;
  size: number;
}

/**
 * Inputs of a drill as its front matter describes them; fast-check makes them and shrinks one that fails.
 *
 * @param size what bounds such as `{ size: 2 }` are multiples of
 */
export function randomInputs(random: RandomInput, signature: Signature, size = 1): Arbitrary<unknown[]> {
  if (signature.kind === 'functions') {
    return argumentsOf(random.arguments, signature.functions[0]?.parameters ?? [], { values: {}, size });
  }
  if (signature.kind === 'query') {
    throw new Error('data sets are not made at random');
  }
  const { methods } = signature;
  const known = { values: {}, size };
  return argumentsOf(random.arguments, signature.parameters, known).chain((own) => {
    const calls = methods.map(({ name, parameters }) =>
      argumentsOf(random.methods?.[name] ?? {}, parameters, {
        values: Object.fromEntries(
          signature.parameters.map((parameter, index) => [parameter.name, own[index]]),
        ),
        size,
      }).map((given): unknown[] => [name, ...given]),
    );
    const [low, high] = rangeOf(random.calls ?? [1, 10], known);
    return array(oneOfCalls(calls), { minLength: low, maxLength: high, size: 'max' }).map(
      (list): unknown[] => [[constructorCall, ...own], ...list],
    );
  });
}

function oneOfCalls(calls: readonly Arbitrary<unknown[]>[]): Arbitrary<unknown[]> {
  return integer({ min: 0, max: calls.length - 1 }).chain((index) => calls[index] ?? constant([]));
}

/** Arguments in the order of their parameters; each may refer to those before it. */
function argumentsOf(
  random: RandomArguments,
  parameters: readonly Parameter[],
  known: Known,
): Arbitrary<unknown[]> {
  const [first, ...rest] = parameters;
  if (first === undefined) {
    return constant([]);
  }
  const made = random[first.name];
  if (made === undefined) {
    throw new Error(`nothing says how ${first.name} is made`);
  }
  return arbitraryOf(made, known).chain((value) =>
    argumentsOf(random, rest, { ...known, values: { ...known.values, [first.name]: value } }).map(
      (others) => [value, ...others],
    ),
  );
}

function arbitraryOf(made: RandomValue, known: Known): Arbitrary<unknown> {
  if ('int' in made) {
    return between(made.int, known);
  }
  if ('float' in made) {
    const [low, high] = made.float;
    // Quarters: sums of them are exact.
    return noBias(integer({ min: Math.ceil(low * 4), max: Math.floor(high * 4) })).map(
      (quarters) => quarters / 4,
    );
  }
  if ('bool' in made) {
    return boolean();
  }
  if ('string' in made) {
    return listOf(constantFrom(...made.string), made.length, known).map((letters) => letters.join(''));
  }
  if ('one-of' in made) {
    return constantFrom(...made['one-of']);
  }
  if ('constant' in made) {
    return constant(made.constant);
  }
  if ('list' in made) {
    return ordered(
      made.distinct === true
        ? distinctListOf(arbitraryOf(made.list, known), made.length, known)
        : listOf(arbitraryOf(made.list, known), made.length, known),
      made.order,
    );
  }
  if ('tuple' in made) {
    return tuple(...made.tuple.map((part) => arbitraryOf(part, known)));
  }
  if ('matrix' in made) {
    return between(made.columns, known).chain((columns) =>
      listOf(listOf(arbitraryOf(made.matrix, known), [columns, columns], known), made.rows, known),
    );
  }
  if ('interval' in made) {
    return interval(made.interval, made.shortest ?? 0, known);
  }
  if ('permutation' in made) {
    return between(made.permutation, known).chain((length) => {
      const values = Array.from({ length }, (_, index) => index + (made.from ?? 0));
      return shuffledSubarray(values, { minLength: length, maxLength: length });
    });
  }
  if ('tree' in made) {
    return made.search === true
      ? distinctListOf(arbitraryOf(made.tree, known), made.length, known).map((values) =>
          searchTree(values as number[]),
        )
      : listOf(
          tuple(arbitraryOf(made.tree, known), integer({ min: 0, max: 1_000_000 })),
          made.length,
          known,
        ).map(scatteredTree);
  }
  if ('edges' in made) {
    return edgesOf(made, known);
  }
  return option(arbitraryOf(made.optional, known), { nil: null });
}

function between(range: Range, known: Known): Arbitrary<number> {
  const [min, max] = rangeOf(range, known);
  return integer({ min, max: Math.max(min, max) });
}

function rangeOf([low, high]: Range, known: Known): [number, number] {
  return [boundOf(low, known), boundOf(high, known)];
}

function boundOf(bound: Bound, { values, size }: Known): number {
  if (typeof bound === 'number') {
    return bound;
  }
  const plus = bound.plus ?? 0;
  if ('size' in bound) {
    return Math.max(1, Math.round(bound.size * size)) + plus;
  }
  const value = values['length' in bound ? bound.length : bound.value];
  return (Array.isArray(value) || typeof value === 'string' ? value.length : Number(value)) + plus;
}

function listOf<Value>(of: Arbitrary<Value>, length: Range, known: Known): Arbitrary<Value[]> {
  const [minLength, maxLength] = rangeOf(length, known);
  return array(of, { minLength, maxLength: Math.max(minLength, maxLength), size: 'max' });
}

function distinctListOf<Value>(of: Arbitrary<Value>, length: Range, known: Known): Arbitrary<Value[]> {
  const [minLength, maxLength] = rangeOf(length, known);
  return uniqueArray(of, {
    minLength,
    maxLength: Math.max(minLength, maxLength),
    size: 'max',
    selector: (value) => JSON.stringify(value),
  });
}

function ordered(
  list: Arbitrary<unknown[]>,
  order: 'ascending' | 'descending' | undefined,
): Arbitrary<unknown[]> {
  if (order === undefined) {
    return list;
  }
  const sign = order === 'ascending' ? 1 : -1;
  return list.map((values) => [...values].sort((a, b) => sign * compareValues(a, b)));
}

function compareValues(a: unknown, b: unknown): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    const at = a.findIndex((entry, index) => compareValues(entry, b[index]) !== 0);
    return at < 0 ? a.length - b.length : compareValues(a[at], b[at]);
  }
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

function interval(range: Range, shortest: number, known: Known): Arbitrary<[number, number]> {
  const [low, high] = rangeOf(range, known);
  return integer({ min: low, max: Math.max(low, high - shortest) }).chain((start) =>
    integer({ min: start + shortest, max: Math.max(start + shortest, high) }).map((end): [number, number] => [
      start,
      end,
    ]),
  );
}

/** A binary tree in level order, each value hung below a node that has room. */
function scatteredTree(nodes: readonly [unknown, number][]): unknown[] {
  const places: { value: unknown; left: number; right: number }[] = [];
  for (const [value, choice] of nodes) {
    const free = places.flatMap(({ left, right }, index) => [
      ...(left < 0 ? [[index, 'left'] as const] : []),
      ...(right < 0 ? [[index, 'right'] as const] : []),
    ]);
    const [parent, side] = free[choice % Math.max(1, free.length)] ?? [];
    const made = places.push({ value, left: -1, right: -1 }) - 1;
    const above = parent === undefined ? undefined : places[parent];
    if (above !== undefined && side !== undefined) {
      above[side] = made;
    }
  }
  return levels(places);
}

function searchTree(values: readonly number[]): unknown[] {
  const places: { value: number; left: number; right: number }[] = [];
  for (const value of values) {
    let at = places[0];
    const made = places.length;
    while (at !== undefined) {
      const side: 'left' | 'right' = value < at.value ? 'left' : 'right';
      const below: number = at[side];
      if (below < 0) {
        at[side] = made;
        break;
      }
      at = places[below];
    }
    places.push({ value, left: -1, right: -1 });
  }
  return levels(places);
}

function levels(places: readonly { value: unknown; left: number; right: number }[]): unknown[] {
  const line = places.length === 0 ? [] : [0];
  const values: unknown[] = [];
  for (const index of line) {
    const place = places[index];
    values.push(place?.value ?? null);
    if (place !== undefined) {
      line.push(place.left, place.right);
    }
  }
  while (values.at(-1) === null) {
    values.pop();
  }
  return values;
}

/** Different pairs of nodes 0 to n-1 without loops; those of an acyclic graph lead from a node to one after it in a hidden order. */
function edgesOf(
  { edges, length, directed, acyclic, weight }: Extract<RandomValue, { edges: unknown }>,
  known: Known,
): Arbitrary<unknown[]> {
  const nodes = boundOf(edges, known);
  const [low, high] = rangeOf(length, known);
  if (nodes < 2) {
    return constant([]);
  }
  const most = (nodes * (nodes - 1)) / (directed === true && acyclic !== true ? 1 : 2);
  const pair = tuple(integer({ min: 0, max: nodes - 1 }), integer({ min: 1, max: nodes - 1 })).map(
    ([from, step]): [number, number] => {
      const to = (from + step) % nodes;
      return directed === true && acyclic !== true ? [from, to] : [Math.min(from, to), Math.max(from, to)];
    },
  );
  const names = shuffledSubarray(
    Array.from({ length: nodes }, (_, node) => node),
    { minLength: nodes, maxLength: nodes },
  );
  const pairs = uniqueArray(pair, {
    minLength: Math.min(low, most),
    maxLength: Math.min(Math.max(low, high), most),
    size: 'max',
    selector: ([from, to]) => from * nodes + to,
  });
  return tuple(pairs, acyclic === true ? names : constant([])).chain(([list, order]) => {
    const renamed = list.map(([from, to]) => [order[from] ?? from, order[to] ?? to]);
    return weight === undefined
      ? constant(renamed)
      : tuple(...renamed.map(() => arbitraryOf(weight, known))).map((weights) =>
          renamed.map((edge, index) => [...edge, weights[index]]),
        );
  });
}
