import type { Command } from 'commander';
import { isTicked } from '../practice/checks.ts';
import { checkLines } from '../practice/debrief-view.ts';
import { sessionWithState } from '../practice/session-store.ts';
import { UserError } from '../system/errors.ts';
import { collect, type Flags, isSet, textFlags } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { askMet, debriefOf, keepMet } from './support/debrief.ts';
import { contentOf } from './support/session-content.ts';
import { finishedSessionNamed } from './support/sessions.ts';

interface Options {
  name: string;
  met: string[] | undefined;
  isShown: boolean;
}

export function configure(command: Command): void {
  command
    .argument('[session]', 'its name in prep history; without it the last one')
    .option('--met <ids>', 'the checkpoints that you met (repeat, or separate by commas)', collect)
    .option('--none', 'you met none of them')
    .option('--show', 'only show them');
}

export function options([name = 'last']: readonly (string | undefined)[], flags: Flags): Options {
  const met = textFlags(flags, 'met');
  return {
    name,
    met: met.length > 0 || isSet(flags, 'none') ? met : undefined,
    isShown: isSet(flags, 'show'),
  };
}

export async function run(context: Context, { name, met, isShown }: Options): Promise<Reply> {
  const session = finishedSessionNamed(context, name);
  const found = sessionWithState(context.database(), session.id);
  const content = found === undefined ? undefined : await contentOf(context, await context.library(), found);
  if (
    found === undefined ||
    content === undefined ||
    !isTicked(session.kind) ||
    content.checks.length === 0
  ) {
    throw new UserError('This session has no checkpoints to tick.', 'prep show says what it came to.');
  }
  const isAsking = met === undefined && !isShown && context.terminal !== undefined;
  const after =
    met !== undefined
      ? keepMet(context, found, content, met)
      : isAsking
        ? await askMet(context, found, content)
        : found;
  const { checks, score } = debriefOf(context, after, content);
  return reply({ session: session.uuid, checks, score }, (data, { theme, width }) => [
    ...checkLines(data, theme, width),
    '',
    ...(data.score === null
      ? [theme.muted('prep checkpoints last --met 1,3,4 ticks them.')]
      : [`Score: ${theme.strong(`${data.score} %`)} ${theme.muted('of what is expected at your level')}`]),
  ]);
}
