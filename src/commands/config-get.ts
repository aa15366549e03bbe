import type { Command } from 'commander';
import { readSettings } from '../database/setting-store.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { settingFor, valueText } from './support/settings.ts';

interface Options {
  key: string;
}

export function configure(command: Command): void {
  command.argument('<key>', 'a setting of prep config list');
}

export function options([key = '']: readonly (string | undefined)[]): Options {
  return { key };
}

export async function run(context: Context, { key }: Options): Promise<Reply> {
  const definition = settingFor(key);
  const value = readSettings(context.database()).get(definition.key) ?? null;
  return reply({ key: definition.key, value }, (data) => [
    data.value === null ? 'not set' : valueText(data.value),
  ]);
}
