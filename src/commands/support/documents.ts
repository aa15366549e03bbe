import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Library, nearest } from '../../library/library.ts';
import { readBody } from '../../library/library-files.ts';
import type { TemplatePage } from '../../library/page-schema.ts';
import { type Document, filledTemplate, isWrittenIn, templatesFor } from '../../practice/document.ts';
import { documentsOf, keepDocument } from '../../practice/document-store.ts';
import type { Session } from '../../practice/session-store.ts';
import { errorCode, UserError } from '../../system/errors.ts';
import { shortId } from '../../system/ids.ts';
import { createFileWith } from '../../system/new-files.ts';
import { expandHome } from '../../system/paths.ts';
import { openInEditor } from '../../system/processes.ts';
import type { Context } from './context.ts';
import { workspaceOf } from './exercises.ts';
import { unwritable } from './unwritable.ts';

/** Where answers are written: a folder of the person's choice. */
function documentsFolder(context: Context): string {
  const chosen = context.profile().documents;
  return chosen === undefined ? join(workspaceOf(context), 'answers') : expandHome(chosen);
}

/**
 * The template that is meant: by its id, with or without `template-`, else the kind's usual one.
 *
 * @throws UserError when there is none
 */
export function templateNamed(library: Library, session: Session, wanted: string | undefined): TemplatePage {
  const fitting = templatesFor(library.all('template'), session.kind);
  const template =
    wanted === undefined
      ? fitting[0]
      : library.all('template').find(({ id }) => id === wanted || id === `template-${wanted}`);
  if (template === undefined) {
    const names = fitting.map(({ id }) => shortName(id));
    const near = nearest(wanted ?? '', names);
    throw new UserError(
      wanted === undefined
        ? `There is no template for ${session.kind}.`
        : `There is no template ${JSON.stringify(wanted)}.`,
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : `For ${session.kind} there are: ${names.join(', ')}.`,
    );
  }
  return template;
}

/** A template's name as people type it. */
export function shortName(templateId: string): string {
  return templateId.replace(/^template-/, '');
}

/**
 * The file of a session's document, written from the template or from what is kept when it is not there yet. A file that
 * is there is the person's, and stays.
 *
 * @throws UserError when the folder cannot be written
 */
export async function documentFile(
  context: Context,
  library: Library,
  session: Session,
  template: TemplatePage,
): Promise<{ path: string; blank: string }> {
  const kept = documentsOf(context.database(), session.id).find((each) => each.template === template.id);
  const folder = join(documentsFolder(context), `${session.day}-${session.drill}-${shortId(session.uuid)}`);
  const path = kept?.path ?? join(folder, `${shortName(template.id)}.md`);
  const source = library.pathOf(template.id);
  const blank = filledTemplate(source === undefined ? '' : await readBody(source), {
    title: session.title,
    day: session.day,
    kind: session.kind,
    minutes: session.plannedMinutes,
    drill: session.drill,
  });
  try {
    createFileWith(path, kept?.text ?? blank);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw unwritable(error, 'An answer', folder, 'documents');
    }
  }
  return { path, blank };
}

/** Opens the file in the editor, and keeps what it says afterwards. */
export async function editDocument(
  context: Context,
  library: Library,
  session: Session,
  template: TemplatePage,
): Promise<{ path: string; isKept: boolean }> {
  const { path, blank } = await documentFile(context, library, session, template);
  // Known from here on, so that a text which is saved and never closed is found again.
  keepText(context, session, template.id, path, blank, true);
  await openInEditor(path, context.environment);
  return { path, isKept: keepText(context, session, template.id, path, blank, false) };
}

/** Longer than anybody writes in an interview. */
const longest = 1_000_000;

/** Keeps what a file says; a template on which nothing was written is kept only when it is begun. */
export function keepText(
  context: Context,
  session: Session,
  template: string,
  path: string,
  blank: string,
  isBegun: boolean,
): boolean {
  const text = textAt(path);
  if (text === undefined || (!isBegun && !isWrittenIn(text, blank))) {
    return false;
  }
  keepDocument(context.database(), session.id, { template, path, text }, context.clock.now(), context.random);
  return true;
}

/** What a document's file says; nothing when it is gone or too large. */
function textAt(path: string): string | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined || size > longest) {
    return undefined;
  }
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

/** Takes in what was written since into files of a session's documents, and gives them all. */
export function refreshedDocuments(context: Context, session: Session): Document[] {
  const kept = documentsOf(context.database(), session.id);
  for (const { template, path, text } of kept) {
    const now = textAt(path);
    if (now !== undefined && now.trim() !== '' && now !== text) {
      keepDocument(
        context.database(),
        session.id,
        { template, path, text: now },
        context.clock.now(),
        context.random,
      );
    }
  }
  return documentsOf(context.database(), session.id);
}
