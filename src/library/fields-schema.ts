import { z } from 'zod';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: it never changes, since a person's history and ticks hang on it. */
export const id = z
  .string()
  .min(2)
  .max(60)
  .regex(idPattern, 'lower-case letters, digits and single hyphens, such as pair-with-sum');
/** One line of text. */
export const line = z.string().trim().min(1).max(200);
/** A paragraph. */
export const text = z.string().trim().min(1).max(2_000);
export const minutes = z.number().int().min(1).max(480);

/** The number of a problem in a catalogue. */
export const problemNumber = z.number().int().min(1).max(99_999);

/** What every page has. */
export const common = {
  id: id.describe('Never changes: history and ticks hang on it.'),
  title: line.describe('What a list shows.'),
  summary: line.optional().describe('What it is for, in one line.'),
  formerly: z.array(id).default([]).describe('Ids that it had before.'),
};
