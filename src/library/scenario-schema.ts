import { z } from 'zod';
import { id, line, text } from './fields-schema.ts';
import { actionSorts, estimateFamilies, stateSorts } from './vocabulary.ts';

const unit = z.string().min(1).max(12).describe('Such as MB, Gbit/s, /day, %, $/GB, h, count.');
const amount = z.number().finite();

const given = z
  .strictObject({
    id,
    title: line,
    value: amount.describe('The usual value, in its unit.'),
    unit,
    range: z.tuple([amount, amount]).optional().describe('What may be drawn, from least to most.'),
    'one-of': z
      .array(amount)
      .min(2)
      .max(20)
      .optional()
      .describe('What may be drawn, where a range does not suit.'),
  })
  .refine((value) => (value.range === undefined) !== (value['one-of'] === undefined), {
    message: 'a given has either range or one-of',
  });

const estimateLine = z.strictObject({
  id,
  ask: line.describe('What the person is asked for.'),
  unit,
  family: z.enum(estimateFamilies),
  formula: line.describe('Of givens and earlier lines, in base units: bytes, seconds, dollars, fractions.'),
});

/** Numbers that are drawn anew for each session, and the lines that are worked out from them. */
export const estimate = z.strictObject({
  given: z.array(given).min(2).max(20),
  require: z
    .array(line)
    .max(10)
    .default([])
    .describe('Formulas that must be above zero, or other numbers are drawn.'),
  lines: z.array(estimateLine).min(5).max(15),
});

const state = z.strictObject({
  id,
  sort: z.enum(stateSorts),
  shows: text.describe('What is to be seen in it.'),
  worsens: z
    .strictObject({ minutes: z.number().int().min(1).max(240), to: id })
    .optional()
    .describe('Where it goes by itself, after so many minutes.'),
});

const result = z.strictObject({
  from: z
    .array(id)
    .min(1)
    .optional()
    .describe('The states in which this happens; without it every one that is no end.'),
  to: id.optional(),
  shows: text.describe('What the person sees.'),
  cause: z.literal(true).optional().describe('It tells the root cause.'),
  guess: z.literal(true).optional().describe('It works, but nothing points to it yet.'),
  helps: z.literal(true).optional().describe('It narrows things down, though nothing moves.'),
  wrong: z.literal(true).optional().describe('It costs minutes and helps nothing.'),
});

const action = z.strictObject({
  id,
  title: line,
  sort: z.enum(actionSorts),
  minutes: z.number().int().min(1).max(480),
  words: z
    .array(z.string().regex(/^[a-z0-9.+#-]{1,30}$/))
    .max(12)
    .default([])
    .describe('Other words for it.'),
  results: z.array(result).min(1).max(12),
});

/** An incident as a graph of states: what can be done, what it costs, what it shows and where it leads. */
export const incident = z.strictObject({
  states: z.array(state).min(4).max(30),
  actions: z.array(action).min(4).max(40),
});
