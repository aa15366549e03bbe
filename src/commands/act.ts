import type { Command } from 'commander';
import { actionLines, playLines } from '../practice/incident-view.ts';
import { UserError } from '../system/errors.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { pictureNow, runningSession } from './support/running.ts';
import { actionFor, doAction, playNow } from './support/session-actions.ts';
import { contentOf } from './support/session-content.ts';

interface Options {
  words: string;
}

export function configure(command: Command): void {
  command.argument('[words...]', 'what you do, in words; without them, what can be done');
}

export function options(args: readonly (string | undefined)[]): Options {
  return { words: args.join(' ').trim() };
}

export async function run(context: Context, { words }: Options): Promise<Reply> {
  const current = runningSession(context);
  const content = await contentOf(context, await context.library(), current);
  const incident = content.drill?.incident;
  const before = playNow(current, content);
  if (incident === undefined) {
    throw new UserError('This drill is no incident.');
  }
  const { after, play } =
    words === ''
      ? { after: current, play: before }
      : doAction(context, current, content, actionFor(content, words));
  const step = words === '' ? undefined : play.steps.at(-1);
  const data = {
    minutes: play.minutes,
    mitigatedAt: play.mitigatedAt ?? null,
    isOver: play.isOver,
    step:
      step === undefined
        ? null
        : { action: step.action, at: step.at, shows: step.shows, worsened: step.worsened },
    actions: incident.actions.map(({ id, title, minutes }) => ({ id, title, minutes })),
    session: pictureNow(context, after),
    incident,
    play,
  };
  const { incident: _graph, play: _play, ...told } = data;
  return {
    ...reply(data, (shown, { theme, width }) => [
      ...playLines(shown.incident, shown.play, theme, width),
      ...(shown.step !== null ? [] : ['', ...actionLines(shown.actions, theme, width)]),
    ]),
    ...(context.isJson ? { data: told } : {}),
  };
}
