import { z } from 'zod';
import { weekdayNames } from '../system/civil-date.ts';
import { judgedFields } from './drill-schema.ts';
import { archetypes, causes, criteria, difficulties, drillKinds, forms, roles } from './vocabulary.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z
  .string()
  .min(2)
  .max(60)
  .regex(idPattern, 'lower-case letters, digits and single hyphens, such as pair-with-sum');
const line = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(2_000);
const minutes = z.number().int().min(1).max(480);

const common = {
  id,
  title: line,
  summary: line.optional(),
  formerly: z.array(id).default([]),
};

const drill = z
  .strictObject({
    type: z.literal('drill'),
    ...common,
    kind: z.enum(drillKinds),
    difficulty: z.enum(difficulties),
    minutes,
    patterns: z.array(id).default([]),
    hints: z.array(text).max(12),
    form: z.enum(['full', 'mini']).default('full'),
    warmup: z.boolean().default(false),
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

const target = z.strictObject({
  id,
  kind: z.enum(drillKinds),
  form: z.enum(forms),
  count: z.number().int().min(1).max(20),
  minutes,
  title: line,
});

const task = z.strictObject({
  id,
  title: line,
  minutes,
  page: id.optional(),
});

const stage = z.strictObject({
  weeks: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
  focus: line,
  patterns: z.array(id).default([]),
  drills: z.array(id).default([]),
  targets: z.array(target).default([]),
  tasks: z.array(task).default([]),
});

const roadmap = z
  .strictObject({
    type: z.literal('roadmap'),
    ...common,
    role: z.enum(roles),
    weeks: z.number().int().min(1).max(104),
    cadence: id,
    special: z.strictObject({ kind: z.enum(drillKinds), form: z.enum(forms), title: line }),
    stages: z.array(stage).min(1),
    milestones: z.array(z.strictObject({ id, week: z.number().int().min(1), title: line })).default([]),
    adjustments: z.partialRecord(z.enum(archetypes), text).default({}),
  })
  .superRefine((value, context) => {
    let next = 1;
    for (const [index, { weeks }] of value.stages.entries()) {
      if (weeks[0] !== next || weeks[1] < weeks[0]) {
        context.addIssue({
          code: 'custom',
          path: ['stages', index, 'weeks'],
          message: `stages follow each other without a gap: this one begins with week ${next}`,
        });
        return;
      }
      next = weeks[1] + 1;
    }
    if (next !== value.weeks + 1) {
      context.addIssue({
        code: 'custom',
        path: ['weeks'],
        message: `the stages end with week ${next - 1}, not with week ${value.weeks}`,
      });
    }
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

/** The front matter of every page that the library knows, told apart by `type`. */
export const pageSchema = z.discriminatedUnion('type', [
  drill,
  playbook,
  roadmap,
  cadence,
  rubric,
  failureTypes,
  postMortem,
]);

export type Page = z.infer<typeof pageSchema>;
export type PageType = Page['type'];
export type PageOf<Type extends PageType> = Extract<Page, { type: Type }>;
export type Drill = PageOf<'drill'>;
export type Roadmap = PageOf<'roadmap'>;
export type Stage = Roadmap['stages'][number];
export type Cadence = PageOf<'cadence'>;
export type Rubric = PageOf<'rubric'>;
export type FailureType = PageOf<'failure-types'>['types'][number];
export type PostMortemPage = PageOf<'post-mortem'>;
