import { z } from 'zod';
import { common, id, line, minutes, problemNumber, text } from './fields-schema.ts';
import {
  archetypes,
  difficulties,
  drillKinds,
  frequencies,
  levels,
  needs,
  patternGroups,
  roles,
  talks,
} from './vocabulary.ts';

const frequency = z.enum(frequencies);

/** One idea that many problems share. */
export const pattern = z.strictObject({
  type: z.literal('pattern'),
  ...common,
  group: z.enum(patternGroups),
  need: z.enum(needs),
  cue: text.describe('What in a problem says that this is the one.'),
  invariant: text.describe('What stays true at every step.'),
  time: line,
  space: line,
  starred: z.array(problemNumber).default([]).describe('Problems of the catalogue to do first.'),
  related: z.array(id).default([]),
  covers: z.array(line).default([]).describe('What guides and lists call it.'),
  levels: z.partialRecord(z.enum(levels), frequency).default({}),
  companies: z.record(id, frequency).default({}),
});

const problem = z.strictObject({
  number: problemNumber,
  title: line,
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  difficulty: z.enum(difficulties),
  patterns: z.array(id).min(1),
  lists: z.array(id).default([]),
  starred: z.boolean().default(false),
  /** The drill of the library that practises the same idea. */
  drill: id.optional(),
});

/** Problems that live elsewhere: facts about them, and where to find them. */
export const catalogue = z.strictObject({
  type: z.literal('catalogue'),
  ...common,
  /** What a problem's id begins with, as in `lc-1`. */
  prefix: z.string().regex(/^[a-z]{2,8}$/),
  site: line,
  /** Where a problem is found, with `{slug}` in place of its name there. */
  link: z.url().refine((url) => url.includes('{slug}') || decodeURI(url).includes('{slug}'), {
    message: 'the link has {slug} where the problem’s name goes',
  }),
  lists: z.array(z.strictObject({ id, title: line, count: z.number().int().min(1) })).default([]),
  problems: z.array(problem).min(1),
});

const round = z.strictObject({
  id,
  kind: z.enum([...drillKinds, ...talks]),
  title: line,
  minutes,
  /** How many of them there are. */
  count: z.number().int().min(1).max(4).default(1),
});

const money = z.number().min(0).max(5_000);
const band = z.tuple([money, money]);

/** Thousands a year. */
const compensation = z.strictObject({
  level: line,
  as: z.enum(levels),
  place: line.optional(),
  base: band.optional(),
  /** Percent of the base. */
  bonus: z.tuple([z.number(), z.number()]).optional(),
  /** A grant over four years. */
  stock: band.optional(),
  total: band.optional(),
  currency: z.enum(['USD', 'EUR', 'GBP']).default('USD'),
  /** The year, or the month, that the figures are from. */
  asOf: z.string().regex(/^\d{4}(-\d{2})?$/),
  note: line.optional(),
});

/** One company: how its loop goes, and what it looks for. */
export const company = z
  .strictObject({
    type: z.literal('company'),
    ...common,
    entry: z.enum(['full', 'short']),
    archetype: z.enum(archetypes),
    sector: line.optional(),
    places: z.array(line).default([]),
    loop: z.array(round).default([]),
    focus: z.array(line).default([]),
    style: z.array(line).default([]),
    values: z.array(line).default([]),
    prompts: z.array(z.strictObject({ title: line, drill: id.optional() })).default([]),
    ask: z.array(line).default([]),
    compensation: z.array(compensation).default([]),
    vesting: z
      .strictObject({
        /** Percent of the grant that each year vests. */
        years: z.array(z.number().min(0).max(100)).min(1),
        /** Months before anything vests. */
        cliff: z.number().int().min(0).max(24),
        every: z.enum(['month', 'quarter', 'half-year', 'year']),
        asOf: z.string().regex(/^\d{4}$/),
        note: line.optional(),
      })
      .optional(),
  })
  .superRefine(({ entry, loop, vesting }, context) => {
    if (entry === 'full' && loop.length === 0) {
      context.addIssue({ code: 'custom', path: ['loop'], message: 'a full entry has its loop' });
    }
    const sum = vesting?.years.reduce((all, each) => all + each, 0);
    if (sum !== undefined && Math.abs(sum - 100) > 0.01) {
      context.addIssue({
        code: 'custom',
        path: ['vesting', 'years'],
        message: `the years add up to ${sum}, not 100`,
      });
    }
  });

/** What is the same in the whole market: which level is which, and what a place does to pay. */
export const market = z.strictObject({
  type: z.literal('market'),
  ...common,
  asOf: z.string().regex(/^\d{4}(-\d{2})?$/),
  levels: z
    .array(
      z.strictObject({
        level: line,
        as: z.enum(levels),
        /** What companies call it, by the company's id. */
        names: z.record(id, line),
        /** Thousands a year in total, by the company's id. */
        totals: z.record(id, money).default({}),
      }),
    )
    .min(1),
  locations: z
    .array(
      z.strictObject({
        id,
        title: line,
        multiplier: z.tuple([z.number().positive(), z.number().positive()]),
      }),
    )
    .min(1),
});

/** How the sorts of company weigh the rounds. */
export const archetypesPage = z.strictObject({
  type: z.literal('archetypes'),
  ...common,
  archetypes: z
    .array(
      z
        .strictObject({
          id: z.enum(archetypes),
          title: line,
          looksFor: z.array(line).min(1),
          /** Percent by kind of round. */
          weights: z.partialRecord(z.enum(drillKinds), z.number().min(0).max(100)),
          prepare: z.array(line).min(1),
          /** Where a person fails there. */
          pitfalls: z.array(line).default([]),
        })
        .superRefine(({ weights }, context) => {
          const sum = Object.values(weights).reduce((all, each) => all + (each ?? 0), 0);
          if (sum !== 100) {
            context.addIssue({
              code: 'custom',
              path: ['weights'],
              message: `the weights add up to ${sum}, not 100`,
            });
          }
        }),
    )
    .length(archetypes.length),
});

/** The questionnaire that finds a lane. */
export const chooser = z.strictObject({
  type: z.literal('chooser'),
  ...common,
  modes: z
    .array(
      z.strictObject({
        id,
        title: line,
        weeks: z.tuple([z.number().int(), z.number().int().nullable()]),
        help: line,
      }),
    )
    .min(2),
  likes: z.array(z.strictObject({ id, title: line, role: z.enum(roles) })).min(roles.length),
  lanes: z
    .array(
      z.strictObject({
        role: z.enum(roles),
        title: line,
        rounds: z.array(line).min(1),
        roadmaps: z.array(id).min(1),
      }),
    )
    .length(roles.length),
  sanity: z.strictObject({
    question: line,
    minutes,
    roles: z.array(z.enum(roles)).min(1),
    levels: z.array(z.enum(levels)).min(1),
    failed: line,
  }),
  unsure: z.strictObject({
    role: z.enum(roles),
    level: z.enum(levels),
    why: line,
    needs: z.array(line).min(1),
  }),
});
