import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { codingTemplate, debugTemplate, queryTemplate } from '../library/drill-template.ts';
import {
  isTemplateKind,
  pageTemplates,
  spokenDrillTemplate,
  type TemplateKind,
  templateKinds,
  typeOfTemplate,
  withSchema,
} from '../library/page-template.ts';
import { isDrillKind } from '../library/vocabulary.ts';
import { errorCode, UserError } from '../system/errors.ts';
import { createFileWith, createFolderWith } from '../system/new-files.ts';
import { expandHome } from '../system/paths.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';

interface Options {
  kind: TemplateKind;
  id: string;
  to: string | undefined;
}

export function configure(command: Command): void {
  command
    .argument('<kind>', templateKinds.join(', '))
    .argument('<id>', 'its id, such as first-free-number')
    .option('--to <folder>', 'the folder that it is added to; without it this one');
}

export function options([kind = '', id = '']: readonly (string | undefined)[], flags: Flags): Options {
  if (!isTemplateKind(kind)) {
    throw new UserError(
      `There is no template for ${JSON.stringify(kind)}.`,
      `There are: ${templateKinds.join(', ')}.`,
    );
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
  const parent = expandHome(to ?? '.');
  const written = write(parent, kind, id, schemaFor(context, kind));
  return reply({ id, ...written }, (shown, { theme }) => [
    `${theme.good('Written')}: ${shown.folder}`,
    ...shown.files.map((file) => `  ${file}`),
    '',
    theme.muted(`Check it: prep content check ${shown.folder}`),
    theme.muted('Use it: prep content add <the folder above it>'),
  ]);
}

/** Drills that are judged, by kind. */
const judgedTemplates = { coding: codingTemplate, debug: debugTemplate, sql: queryTemplate };

/** A drill that is judged is a folder; everything else is one file. */
function write(
  parent: string,
  kind: TemplateKind,
  id: string,
  schema: string,
): { folder: string; files: string[] } {
  const judged = judgedTemplates[kind as keyof typeof judgedTemplates]?.(id);
  const target = judged === undefined ? join(parent, `${id}.md`) : join(parent, id);
  try {
    if (judged === undefined) {
      const page = isDrillKind(kind) ? spokenDrillTemplate(kind, id) : pageTemplates[kind](id);
      createFileWith(target, withSchema(page, schema));
      return { folder: target, files: [] };
    }
    const { 'drill.md': page = '', ...beside } = judged;
    createFolderWith(target, { 'drill.md': withSchema(page, schema), ...beside });
    return { folder: target, files: Object.keys(judged) };
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      throw new UserError(
        `There is something of that name already: ${target}`,
        'Choose another id, or --to another folder.',
      );
    }
    throw error;
  }
}

function schemaFor(context: Context, kind: TemplateKind): string {
  return pathToFileURL(join(context.paths.content, 'schemas', `${typeOfTemplate(kind)}.json`)).href;
}
