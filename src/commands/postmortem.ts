import type { Command } from 'commander';
import { sessionWithState } from '../practice/session-store.ts';
import type { PostMortem } from '../review/post-mortem.ts';
import { postMortemLines } from '../review/post-mortem-view.ts';
import { sayingHow, UserError } from '../system/errors.ts';
import { answerFlags, answersFromFlags, checkFailures } from './support/answers.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import {
  askPostMortem,
  editPostMortem,
  keepAnswers,
  postMortemNow,
  stillThere,
} from './support/post-mortem.ts';
import { finishedSessionNamed } from './support/sessions.ts';

interface Options {
  name: string;
  answers: Partial<PostMortem>;
  withEditor: boolean;
  isShown: boolean;
}

export function configure(command: Command): void {
  command.argument('[session]', 'its name in prep history; without it the last one');
  answerFlags(command);
  command.option('--editor', 'write the answers in $EDITOR').option('--show', 'only show what was written');
}

export function options([name = 'last']: readonly (string | undefined)[], flags: Flags): Options {
  return {
    name,
    answers: answersFromFlags(flags),
    withEditor: isSet(flags, 'editor'),
    isShown: isSet(flags, 'show'),
  };
}

export async function run(context: Context, { name, answers, withEditor, isShown }: Options): Promise<Reply> {
  const session = finishedSessionNamed(context, name);
  if (session.outcome === 'abandoned' && !isShown) {
    throw new UserError('An abandoned session needs no post-mortem.', 'prep history shows the others.');
  }
  if (Object.keys(answers).length > 0) {
    checkFailures(await context.library(), answers);
    keepAnswers(context, session.id, answers);
  } else if (withEditor) {
    await editPostMortem(context, session);
  } else if (!isShown) {
    await ask(context, session.id);
  }
  return reply({ postMortem: await postMortemNow(context, session.id) }, ({ postMortem }, { theme, width }) =>
    postMortemLines(postMortem, theme, width),
  );
}

async function ask(context: Context, sessionId: number): Promise<void> {
  if (context.terminal === undefined) {
    throw new UserError(
      'What broke, and what rule prevents it next time?',
      'Say it: prep postmortem last --broke "…" --rule "…" (or --show to read it)',
    );
  }
  const found = sessionWithState(context.database(), sessionId);
  if (found !== undefined) {
    await sayingHow(stillThere, () => askPostMortem(context, found));
  }
}
