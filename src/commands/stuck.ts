import type { Command } from 'commander';
import { wrap } from '../terminal/text.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, record, runningId } from './support/running.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

const ladder = [
  'Say the problem again in your own words: what is given, what is asked.',
  'Take the smallest example that is not trivial and solve it by hand.',
  'Say the brute force and what it costs; then what it does twice.',
  'Name two other data structures, and what each would make cheap.',
  'Still stuck? prep hint',
];

export async function run(context: Context): Promise<Reply> {
  const id = runningId(context);
  const stuck = record(context, id, 'stuck', {});
  return reply({ session: pictureNow(context, stuck) }, (_data, { theme, width }) => [
    theme.heading('Step back for a minute:'),
    ...ladder.flatMap((step, index) => wrap(`${index + 1}. ${step}`, width, '   ')),
  ]);
}
