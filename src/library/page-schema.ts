import { z } from 'zod';
import { weekdayNames } from '../system/civil-date.ts';
import { judgedFields } from './drill-schema.ts';
import { common, id, line, minutes, problemNumber, text } from './fields-schema.ts';
import { archetypesPage, catalogue, chooser, company, market, pattern } from './reference-schema.ts';
import { roadmap } from './roadmap-schema.ts';
import { estimate, incident } from './scenario-schema.ts';
import {
  causes,
  criteria,
  difficulties,
  drillForms,
  drillKinds,
  elsewhere,
  forms,
  roles,
} from './vocabulary.ts';

/** What an interviewer throws in while the clock runs. */
const interrupt = z.strictObject({
  phase: id.describe('The phase that it falls in.'),
  minute: z.number().int().min(0).max(480).describe('Of the session.'),
  ask: text.describe('The question, or the requirement that has changed.'),
});

const drill = z
  .strictObject({
    type: z.literal('drill'),
    ...common,
    kind: z.enum(drillKinds),
    difficulty: z.enum(difficulties),
    minutes,
    patterns: z.array(id).default([]),
    problems: z
      .array(problemNumber)
      .max(6)
      .optional()
      .describe('Problems of the catalogue on the same idea.'),
    topics: z.array(id).max(8).default([]).describe('What it is about, such as caching.'),
    interrupts: z.array(interrupt).max(12).default([]),
    hints: z.array(text).max(12),
    form: z.enum(drillForms).default('full'),
    warmup: z.boolean().default(false),
    elsewhere: z.enum(elsewhere).optional().describe('What it is, for one that is done elsewhere.'),
    estimate: estimate.optional(),
    incident: incident.optional(),
    ...judgedFields,
  })
  .superRefine(({ hints, imported }, context) => {
    if (hints.length === 0 && imported === undefined) {
      context.addIssue({ code: 'custom', path: ['hints'], message: 'a drill has one hint at least' });
    }
  });

const playbook = z.strictObject({
  type: z.literal('playbook'),
  ...common,
  minutes: minutes.optional(),
});

const deck = z.strictObject({
  type: z.literal('deck'),
  ...common,
  topics: z.array(id).min(1).max(8).describe('What its cards are about, such as caching.'),
});

const slot = z.strictObject({
  kind: z.enum([...drillKinds, 'special', 'redo']),
  form: z.enum(forms),
  minutes,
  title: line,
});

const cadence = z.strictObject({
  type: z.literal('cadence'),
  ...common,
  minutes: z.tuple([minutes, minutes]),
  rest: z.enum(weekdayNames).optional(),
  days: z.record(z.enum(weekdayNames), z.array(slot)),
});

const rubric = z.strictObject({
  type: z.literal('rubric'),
  ...common,
  low: z.number().int().min(0).max(12),
  criteria: z
    .array(z.strictObject({ id: z.enum(criteria), title: line, anchors: z.tuple([text, text, text]) }))
    .length(criteria.length),
});

const failureTypes = z.strictObject({
  type: z.literal('failure-types'),
  ...common,
  types: z
    .array(
      z.strictObject({
        id,
        title: line,
        kinds: z.array(z.enum([...drillKinds, 'any'])).min(1),
        sign: text,
        fix: text,
      }),
    )
    .min(1),
});

const postMortem = z.strictObject({
  type: z.literal('post-mortem'),
  ...common,
  questions: z
    .array(
      z.strictObject({
        id: z.enum(['well', 'broke', 'cause', 'rule', 'follow-up']),
        question: line,
        help: line,
      }),
    )
    .length(5),
  causes: z.array(z.strictObject({ id: z.enum(causes), title: line, sign: text })).length(causes.length),
});

const template = z.strictObject({
  type: z.literal('template'),
  ...common,
  kinds: z.array(z.enum(drillKinds)).min(1).describe('The kinds of drill that it is for.'),
  usual: z.boolean().default(false).describe('Whether a kind opens with it.'),
});

/** Rounds one after another, that no company's page names. */
const loop = z.strictObject({
  type: z.literal('loop'),
  ...common,
  role: z.enum(roles).optional().describe('The lane whose loop it is.'),
  budget: minutes.optional().describe('Minutes that all rounds share.'),
  rounds: z
    .array(
      z.strictObject({
        kind: z.enum(drillKinds),
        title: line,
        minutes,
        break: z.number().int().min(0).max(120).default(0).describe('Minutes of break after it.'),
        difficulty: z.enum(difficulties).optional(),
        drills: z.array(id).default([]).describe('Drills to take first.'),
      }),
    )
    .min(1)
    .max(12),
});

/** The front matter of every page that the library knows, told apart by `type`. */
export const pageSchema = z.discriminatedUnion('type', [
  drill,
  playbook,
  deck,
  roadmap,
  cadence,
  pattern,
  catalogue,
  company,
  market,
  archetypesPage,
  chooser,
  rubric,
  failureTypes,
  postMortem,
  template,
  loop,
]);

export type Page = z.infer<typeof pageSchema>;
export type PageType = Page['type'];
export type PageOf<Type extends PageType> = Extract<Page, { type: Type }>;
export type Drill = PageOf<'drill'>;
export type Roadmap = PageOf<'roadmap'>;
export type Stage = Roadmap['stages'][number];
export type Pattern = PageOf<'pattern'>;
export type Catalogue = PageOf<'catalogue'>;
export type CatalogueProblem = Catalogue['problems'][number];
export type Company = PageOf<'company'>;
export type Chooser = PageOf<'chooser'>;
export type Cadence = PageOf<'cadence'>;
export type Rubric = PageOf<'rubric'>;
export type FailureType = PageOf<'failure-types'>['types'][number];
export type Estimate = NonNullable<Drill['estimate']>;
export type Incident = NonNullable<Drill['incident']>;
export type LoopPage = PageOf<'loop'>;
export type TemplatePage = PageOf<'template'>;
export type PostMortemPage = PageOf<'post-mortem'>;
