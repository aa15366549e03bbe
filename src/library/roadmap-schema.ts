import { z } from 'zod';
import { weekdayNames } from '../system/civil-date.ts';
import { common, id, line, minutes, problemNumber, text } from './fields-schema.ts';
import { archetypes, drillKinds, forms, measures, roles } from './vocabulary.ts';

const week = z.number().int().min(1).max(104);
/** From the first of these weeks to the last. */
const weeks = z.tuple([week, week]);
const amount = z.number().min(0).max(1_000_000);

/** What a task is practised with: each leads to a page, a drill, a pattern or a problem of a catalogue. */
const links = {
  page: id.optional(),
  drills: z.array(id).default([]),
  patterns: z.array(id).default([]),
  problems: z.array(problemNumber).default([]),
};

const target = z.strictObject({
  id,
  kind: z.enum(drillKinds),
  form: z.enum(forms),
  count: z.number().int().min(1).max(20),
  minutes,
  title: line,
});

const task = z.strictObject({ id, title: line, minutes, ...links });

const stage = z.strictObject({
  weeks,
  focus: line,
  patterns: z.array(id).default([]),
  drills: z.array(id).default([]),
  targets: z.array(target).default([]),
  tasks: z.array(task).default([]),
});

/** How much of something has to be reached, or may not be passed. */
const threshold = z
  .strictObject({ measure: z.enum(measures), least: amount.optional(), most: amount.optional() })
  .refine(({ least, most }) => (least === undefined) !== (most === undefined), {
    message: 'a threshold has either least or most',
  });

/** Something to have reached: a milestone, an exit criterion, an entry of a checklist. */
const goal = z.strictObject({ id, title: line, thresholds: z.array(threshold).default([]) });

const phase = z.strictObject({
  id,
  title: line,
  weeks,
  goal: line.optional(),
  exit: z.array(goal).default([]),
});

const block = z.strictObject({
  id,
  title: text,
  minutes,
  kind: z.enum([...drillKinds, 'reading', 'building', 'review', 'career', 'rest']),
  form: z.enum(forms).optional(),
  ...links,
});

const day = z.strictObject({
  week,
  day: z.enum(weekdayNames),
  focus: line,
  blocks: z.array(block).min(1),
});

/** The same steps for each weekday of some weeks. */
const rhythm = z.strictObject({
  id,
  title: line,
  weeks,
  days: z.partialRecord(z.enum(weekdayNames), z.strictObject({ title: line, minutes: minutes.optional() })),
});

/** A day's hours, step by step. */
const routine = z.strictObject({
  id,
  title: line,
  weeks,
  steps: z.array(z.strictObject({ title: line, minutes: z.tuple([minutes, minutes]) })).min(1),
});

/** What the whole roadmap, or some of its weeks, adds up to. */
const count = z.strictObject({
  id,
  title: line,
  measure: z.enum(measures),
  count: amount,
  weeks: weeks.optional(),
  category: line.optional(),
  difficulty: z.enum(['easy', 'medium', 'hard']).optional(),
});

const weekly = z.strictObject({ id, title: line, weeks, measure: z.enum(measures), count: amount });

const dated = { ...goal.shape, week };

const fields = {
  type: z.literal('roadmap'),
  ...common,
  role: z.enum(roles),
  weeks: week,
  cadence: id,
  special: z.strictObject({ kind: z.enum(drillKinds), form: z.enum(forms), title: line }),
  /** Minutes that a day of the roadmap asks for, from least to most. */
  daily: z.tuple([minutes, minutes]).optional(),
  phases: z.array(phase).default([]),
  stages: z.array(stage).min(1),
  days: z.array(day).default([]),
  rhythms: z.array(rhythm).default([]),
  routines: z.array(routine).default([]),
  counts: z.array(count).default([]),
  weekly: z.array(weekly).default([]),
  milestones: z.array(z.strictObject(dated)).default([]),
  checklists: z.array(z.strictObject({ weeks, items: z.array(goal).min(1) })).default([]),
  deliverables: z.array(z.strictObject(dated)).default([]),
  questions: z.array(z.strictObject({ id, weeks, question: line })).default([]),
  practice: z
    .array(z.strictObject({ id, title: line, minutes: z.tuple([minutes, minutes]).optional() }))
    .default([]),
  success: z.array(goal).default([]),
  after: z
    .array(z.strictObject({ id, title: line, every: z.enum(['week', 'month', 'quarter']) }))
    .default([]),
  adjustments: z.partialRecord(z.enum(archetypes), text).default({}),
};

/** Weeks of focus, tasks, target counts and milestones for one role. */
export const roadmap = z.strictObject(fields).superRefine((value, context) => {
  const issue = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  let next = 1;
  for (const [index, { weeks: span }] of value.stages.entries()) {
    if (span[0] !== next || span[1] < span[0]) {
      issue(
        ['stages', index, 'weeks'],
        `stages follow each other without a gap: this one begins with week ${next}`,
      );
      return;
    }
    next = span[1] + 1;
  }
  if (next !== value.weeks + 1) {
    issue(['weeks'], `the stages end with week ${next - 1}, not with week ${value.weeks}`);
  }
});
