import type { Command } from 'commander';
import { settingDefinitions } from '../calendar/profile.ts';
import { settingLines } from '../calendar/profile-view.ts';
import { readSettings } from '../database/setting-store.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { valueText } from './support/settings.ts';

export function configure(_command: Command): void {}

export function options(): Record<string, never> {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const settings = readSettings(context.database());
  const { database, backups, content } = context.paths;
  const data = {
    settings: settingDefinitions.map(({ key, summary }) => ({
      key,
      value: settings.get(key) ?? null,
      summary,
    })),
    paths: { database, backups, content },
  };
  return reply(data, ({ settings: all, paths }, { theme, width }) => [
    ...settingLines(
      all.map(({ key, value, summary }) => ({
        key,
        value: value === null ? '-' : valueText(value),
        summary,
      })),
      theme,
      width,
    ),
    '',
    `Database  ${paths.database}`,
    `Backups   ${paths.backups}`,
    `Content   ${paths.content}`,
  ]);
}
