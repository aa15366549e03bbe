import type { Command } from 'commander';
import { checkHealth } from '../database/health.ts';
import { finishedSessions } from '../practice/session-store.ts';
import { groupMistakes } from '../review/mistakes.ts';
import { type MistakePicture, mistakeLines } from '../review/mistakes-view.ts';
import { allPostMortems } from '../review/post-mortem-store.ts';
import { type Context, type Reply, reply } from './support/context.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const connection = context.database();
  checkHealth(connection, context.paths);
  const postMortems = allPostMortems(connection);
  const types = (await context.library()).all('failure-types').flatMap((page) => page.types);
  const sessions = finishedSessions(connection).map((session) => ({
    ...session,
    postMortem: postMortems.get(session.id),
  }));
  const groups: MistakePicture[] = groupMistakes(sessions).map((group) => {
    const type = types.find(({ id }) => id === group.type);
    return { ...group, title: type?.title ?? group.type, fix: type?.fix ?? null };
  });
  return reply({ groups }, (data, { theme, width }) => mistakeLines(data.groups, theme, width));
}
