import { join } from 'node:path';
import type { Command } from 'commander';
import { codingTemplate, debugTemplate } from '../library/drill-template.ts';
import { errorCode, UserError } from '../system/errors.ts';
import { createFolderWith } from '../system/new-files.ts';
import { expandHome } from '../system/paths.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';

interface Options {
  kind: 'coding' | 'debug';
  id: string;
  to: string | undefined;
}

const templates = { coding: codingTemplate, debug: debugTemplate };

export function configure(command: Command): void {
  command
    .argument('<kind>', Object.keys(templates).join(' or '))
    .argument('<id>', 'its id, such as first-free-number')
    .option('--to <folder>', 'the folder of drills that it is added to; without it this one');
}

export function options([kind = '', id = '']: readonly (string | undefined)[], flags: Flags): Options {
  if (kind !== 'coding' && kind !== 'debug') {
    throw new UserError(`There is no template for ${JSON.stringify(kind)}.`, 'There are: coding, debug.');
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length < 2 || id.length > 60) {
    throw new UserError(
      `${JSON.stringify(id)} cannot be an id.`,
      'Write lower-case letters, digits and single hyphens, such as first-free-number.',
    );
  }
  return { kind, id, to: textFlag(flags, 'to') };
}

export async function run(context: Context, { kind, id, to }: Options): Promise<Reply> {
  if ((await context.library()).find(id) !== undefined) {
    throw new UserError(`The library has a page ${id} already.`, 'Choose another id.');
  }
  const folder = join(expandHome(to ?? '.'), id);
  const files = templates[kind](id);
  try {
    createFolderWith(folder, files);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      throw new UserError(
        `There is something of that name already: ${folder}`,
        'Choose another id, or --to another folder.',
      );
    }
    throw error;
  }
  const data = { id, folder, files: Object.keys(files) };
  return reply(data, (shown, { theme }) => [
    `${theme.good('Written')}: ${shown.folder}`,
    ...shown.files.map((file) => `  ${file}`),
    '',
    theme.muted(`Check it: prep content check ${shown.folder}`),
    theme.muted(`Use it: prep config set content.paths <the folder above it>`),
  ]);
}
