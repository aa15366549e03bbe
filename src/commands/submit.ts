import type { Command } from 'commander';
import type { JudgementPicture } from '../judge/judgement-picture.ts';
import { judgementLines } from '../judge/judgement-view.ts';
import type { Language } from '../judge/language.ts';
import { openSession } from '../practice/session-store.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Look, type Reply, reply } from './support/context.ts';
import { endSession } from './support/ending.ts';
import { languageFrom, targetFrom } from './support/exercises.ts';
import { isWithheld, judgeTarget, withheldReply } from './support/judging.ts';
import { targetFlags } from './support/target-flags.ts';

interface Options {
  what: string | undefined;
  drill: string | undefined;
  language: Language | undefined;
}

export function configure(command: Command): void {
  targetFlags(command);
}

export function options([what]: readonly (string | undefined)[], flags: Flags): Options {
  return { what, drill: textFlag(flags, 'drill'), language: languageFrom(textFlag(flags, 'language')) };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const target = targetFrom(context, await context.library(), options);
  const picture = await judgeTarget(context, {
    target,
    mode: 'submit',
    choice: { type: 'all', withHidden: true },
    beforeGrowth: () => {
      if (context.terminal !== undefined && !isWithheld(context, target.exercise.drill.id)) {
        context.show(null, (_, { theme }) => [theme.muted('Accepted; now how its time grows …')]);
      }
    },
  });
  if (isWithheld(context, target.exercise.drill.id)) {
    return withheldReply(picture);
  }
  const open = openSession(context.database());
  const isRunning = open?.session.drill === target.exercise.drill.id;
  const isAccepted = picture.verdict === 'accepted';
  if (isAccepted && isRunning && context.terminal !== undefined) {
    context.show(picture, (shown, { theme, width }) => [...judgementLines(shown, theme, width), '']);
    if (await context.prompts.confirm('Finish the session as solved?', true)) {
      return endSession(context, open, { outcome: 'solved', isAbandoned: false });
    }
    return reply(picture, () => ['The session goes on: prep resume']);
  }
  return reply(picture, (shown, look) => submitLines(shown, isRunning, look), isAccepted ? 0 : 1);
}

function submitLines(picture: JudgementPicture, isRunning: boolean, { theme, width }: Look): string[] {
  const next =
    !isRunning || picture.verdict !== 'accepted'
      ? []
      : ['', theme.muted('To end the session with it: prep finish --outcome solved')];
  return [...judgementLines(picture, theme, width), ...next];
}
