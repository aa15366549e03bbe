import { z } from 'zod';
import { columnTypes } from './query.ts';
import type { RandomInput, RandomValue } from './random-input.ts';
import { signatureProblems, type WrittenSignature } from './signature.ts';
import { checkerNames, growthOrders, judgedLanguages } from './vocabulary.ts';

const name = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'a name in snake_case, such as pair_with_sum');
const types = z.record(name, z.string().max(100));

const call = z.strictObject({ parameters: types, returns: z.string().max(100), changes: name.optional() });

const columns = z.record(name, z.enum(columnTypes));
const query = z.strictObject({
  tables: z.record(
    name,
    z.strictObject({ columns, key: z.array(name).optional(), nullable: z.array(name).optional() }),
  ),
  result: columns,
  grain: z.array(name).min(1),
  order: z
    .array(z.string().regex(/^[a-z][a-z0-9_]*( desc)?$/))
    .min(1)
    .optional(),
});

/** A function, several functions, a class, or a query: see `WrittenSignature`. */
const signature = z
  .union([
    z.strictObject({ function: name, ...call.shape }),
    z.strictObject({ functions: z.record(name, call) }),
    z.strictObject({ class: name, parameters: types, methods: z.record(name, call) }),
    z.strictObject({ query }),
  ])
  .superRefine((value, context) => {
    for (const message of signatureProblems(value as WrittenSignature)) {
      context.addIssue({ code: 'custom', message });
    }
  });

const comparison = z.union([
  z.enum(['exact', 'any-order', 'any-order-at-any-depth', 'one-of']),
  z.strictObject({ 'float-tolerance': z.number().positive() }),
  z.strictObject({ checker: z.enum(checkerNames), with: z.record(z.string(), z.json()).default({}) }),
]);

const offset = { plus: z.number().int().optional() };
const bound = z.union([
  z.number(),
  z.strictObject({ length: name, ...offset }),
  z.strictObject({ value: name, ...offset }),
  z.strictObject({ size: z.number().positive(), ...offset }),
]);
const range = z.tuple([bound, bound]);

const value: z.ZodType<RandomValue> = z.lazy(() =>
  z.union([
    z.strictObject({ int: range }),
    z.strictObject({ float: z.tuple([z.number(), z.number()]) }),
    z.strictObject({ bool: z.literal(true) }),
    z.strictObject({ string: z.string().min(1).max(200), length: range }),
    z.strictObject({ 'one-of': z.array(z.json()).min(1) }),
    z.strictObject({ constant: z.json() }),
    z.strictObject({
      list: value,
      length: range,
      order: z.enum(['ascending', 'descending']).optional(),
      distinct: z.boolean().optional(),
    }),
    z.strictObject({ tuple: z.array(value).min(1) }),
    z.strictObject({ matrix: value, rows: range, columns: range }),
    z.strictObject({ interval: range, shortest: z.number().int().optional() }),
    z.strictObject({ permutation: range, from: z.number().int().optional() }),
    z.strictObject({ tree: value, length: range, search: z.boolean().optional() }),
    z.strictObject({
      edges: bound,
      length: range,
      directed: z.boolean().optional(),
      acyclic: z.boolean().optional(),
      weight: value.optional(),
    }),
    z.strictObject({ optional: value }),
  ]),
) as z.ZodType<RandomValue>;

const randomArguments = z.record(name, value);
const random: z.ZodType<RandomInput> = z.strictObject({
  arguments: randomArguments,
  calls: range.optional(),
  methods: z.record(name, randomArguments).optional(),
}) as z.ZodType<RandomInput>;

const growth = z.strictObject({ order: z.enum(growthOrders), inputs: random });

const limits = z.strictObject({
  /** Milliseconds of processor time that one case may take. */
  time: z.number().int().min(50).max(20_000).optional(),
  /** Megabytes that the solution may use. */
  memory: z.number().int().min(64).max(4_096).optional(),
});

/** What a drill that the judge runs has in its front matter, besides what every drill has. */
export const judgedFields = {
  signature: signature.optional(),
  constraints: z.array(z.string().trim().min(1).max(200)).optional(),
  compare: comparison.optional(),
  random: random.optional(),
  growth: growth.optional(),
  limits: limits.optional(),
  /** The languages that it can be solved in, where it cannot be in all. */
  languages: z.array(z.enum(judgedLanguages)).min(1).optional(),
  /** Where the drill was brought from by an import. */
  imported: z.string().trim().min(1).max(200).optional(),
  /** Names that every solution finds defined, as the platform does from which the drill was brought. */
  prelude: z.enum(['leetcode']).optional(),
};
