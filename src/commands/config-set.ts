import type { Command } from 'commander';
import { UserError } from '../system/errors.ts';
import { isFolder } from '../system/files.ts';
import { expandHome } from '../system/paths.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { changeSettings, settingFor, valueText } from './support/settings.ts';

interface Options {
  key: string;
  text: string;
}

export function configure(command: Command): void {
  command.argument('<key>', 'a setting of prep config list').argument('<value>', 'its new value');
}

export function options([key = '', text = '']: readonly (string | undefined)[]): Options {
  return { key, text };
}

export async function run(context: Context, { key, text }: Options): Promise<Reply> {
  const definition = settingFor(key);
  const parsed = definition.parse(text);
  const value = key === 'content.paths' && Array.isArray(parsed) ? parsed.map(existingFolder) : parsed;
  await changeSettings(context, new Map([[definition.key, value]]));
  return reply({ key: definition.key, value }, (data, { theme }) => [
    `${theme.good('Kept')}: ${data.key} = ${valueText(data.value)}`,
  ]);
}

/** @throws UserError when there is no such folder */
function existingFolder(path: unknown): string {
  const folder = expandHome(String(path));
  if (!isFolder(folder)) {
    throw new UserError(`There is no folder ${folder}.`, 'Make it first, then set it.');
  }
  return folder;
}
