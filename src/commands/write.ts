import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { templatesFor } from '../practice/document.ts';
import { keepDocument } from '../practice/document-store.ts';
import { openSession, type Session } from '../practice/session-store.ts';
import { errorCode, UserError } from '../system/errors.ts';
import { expandHome } from '../system/paths.ts';
import { type Flags, isSet, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { documentFile, editDocument, keepText, shortName, templateNamed } from './support/documents.ts';
import { sessionNamed } from './support/sessions.ts';

interface Options {
  template: string | undefined;
  session: string | undefined;
  file: string | undefined;
  isList: boolean;
}

export function configure(command: Command): void {
  command
    .argument('[template]', 'such as star or decision-record; without it the usual one of the kind')
    .option('--session <session>', 'its name in prep history, instead of the one that runs or ran last')
    .option('--file <path>', 'take the answer from this file instead of opening an editor')
    .option('--list', 'show the templates for this kind');
}

export function options([template]: readonly (string | undefined)[], flags: Flags): Options {
  return {
    template,
    session: textFlag(flags, 'session'),
    file: textFlag(flags, 'file'),
    isList: isSet(flags, 'list'),
  };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const library = await context.library();
  const session = sessionMeant(context, options.session);
  if (options.isList) {
    const templates = templatesFor(library.all('template'), session.kind).map(({ id, title, usual }) => ({
      name: shortName(id),
      title,
      isUsual: usual,
    }));
    return reply({ templates }, ({ templates: all }, { theme }) =>
      all.map(
        ({ name, title, isUsual }) =>
          `${theme.accent(name)}  ${title}${isUsual ? theme.muted('  (the usual one)') : ''}`,
      ),
    );
  }
  const template = templateNamed(library, session, options.template);
  if (options.file !== undefined) {
    const text = textOfFile(options.file);
    const kept = { template: template.id, path: resolve(expandHome(options.file)), text };
    keepDocument(context.database(), session.id, kept, context.clock.now(), context.random);
    return written(session, template.id, kept.path, true);
  }
  if (context.terminal === undefined) {
    const { path, blank } = await documentFile(context, library, session, template);
    const isKept = keepText(context, session, template.id, path, blank, true);
    return written(session, template.id, path, isKept);
  }
  const { path, isKept } = await editDocument(context, library, session, template);
  return written(session, template.id, path, isKept);
}

function written(session: Session, template: string, file: string, isKept: boolean): Reply {
  return reply({ session: session.uuid, template: shortName(template), file, isKept }, (data, { theme }) => [
    data.isKept
      ? `${theme.good('Kept')} with the session: ${data.file}`
      : `Nothing was written yet: ${data.file}`,
    theme.muted('prep show lists what was written in a session.'),
  ]);
}

function sessionMeant(context: Context, name: string | undefined): Session {
  const open = name === undefined ? openSession(context.database())?.session : undefined;
  return open ?? sessionNamed(context, name ?? 'last');
}

function textOfFile(file: string): string {
  try {
    return readFileSync(expandHome(file), 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read (${errorCode(error)}).`, 'Name a file that is there.');
  }
}
