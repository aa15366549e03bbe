import type { Command } from 'commander';
import { type Context, type Reply, reply } from './support/context.ts';
import { changeSettings, settingFor } from './support/settings.ts';

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
  await changeSettings(context, new Map([[definition.key, undefined]]));
  return reply({ key: definition.key, value: null }, (data, { theme }) => [
    `${theme.good('Back to the usual value')}: ${data.key}`,
  ]);
}
