import type { PageOf } from './page-schema.ts';
import { checksum, slugOf } from './slug.ts';
import { pageTypes } from './vocabulary.ts';

const ourType = new RegExp(`^type:\\s*["']?(?:${pageTypes.join('|')})["']?\\s*(?:#.*)?$`, 'm');
const firstLines = 4_000;

/** Whether a file's front matter says that it is one of prep's pages, even if it is broken otherwise. */
export function isMeantForPrep(text: string): boolean {
  return text.startsWith('---') && ourType.test(frontOf(text));
}

/** Whether a text between two rules is made of fields, as front matter is. */
export function isFields(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const isField = (line: string): boolean => /^[\w"'][\w .'"-]*:(?:\s|$)/.test(line);
  return lines.some(isField) && lines.every((line) => isField(line) || /^(?:\s|- |[\]}])/.test(line));
}

/** What could be front matter: up to the closing line where there is one. */
function frontOf(text: string): string {
  const closing = text.slice(3).search(/\n---[ \t]*(?:\n|$)/);
  return closing < 0 ? text.slice(0, firstLines) : text.slice(0, closing + 4);
}

/**
 * A page for reading out of markdown that nobody wrote for prep. Its title is that of its front matter, else its first
 * heading, else its name.
 *
 * @param text with line breaks of one character and without a byte order mark
 */
export function plainPage(
  text: string,
  id: string,
): { page: PageOf<'playbook'>; remark: { message: string; remedy: string } | undefined } {
  const front = /^---[ \t]*\n/.test(text) ? frontOf(text) : '';
  const isClosed = /\n---[ \t]*(?:\n|$)/.test(text.slice(3)) && isFields(front.slice(4));
  const said = isClosed ? /^title:[ \t]*(.+)$/m.exec(front)?.[1] : undefined;
  const title = oneLine(said?.replace(/^(["'])(.*)\1$/, '$2') ?? headingOf(text) ?? '') || titleFrom(id);
  const isNear = isClosed && /^id:/m.test(front);
  return {
    page: { type: 'playbook', id, title, formerly: [] },
    remark: isNear
      ? {
          message: 'the front matter has no type that prep knows: the file is read as plain markdown',
          remedy: `Add a line such as type: drill; there are ${pageTypes.join(', ')}.`,
        }
      : undefined,
  };
}

/** The first heading outside code, of either style. */
function headingOf(text: string): string | undefined {
  let fence = '';
  let before = '';
  for (const line of text.split('\n', 400)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    } else if (fence === '') {
      const heading = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1];
      if (heading !== undefined && oneLine(heading) !== '') {
        return heading;
      }
      if (/^ {0,3}=+[ \t]*$/.test(line) && before.trim() !== '') {
        return before;
      }
      before = line;
    }
  }
  return undefined;
}

function oneLine(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}

function titleFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const longestId = 60;

/**
 * The id of a page that has none: from the folder that was added and the way to the file in it, so that it stays the
 * same when the folder is moved.
 *
 * @param names folder, subfolders and file name, without the ending
 * @param isTaken whether another file already has the short id: this one then gets a checksum of its name
 */
export function plainId(names: readonly string[], isTaken = false): string {
  const whole = slugOf(names.join(' '))
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const isWhole = names.every((name) => /^[\w .()&+,'-]*$/.test(name)) && whole.length >= 2;
  if (isWhole && !isTaken && whole.length <= longestId) {
    return whole;
  }
  const sum = checksum(names.join('/'));
  return `${whole.slice(0, longestId - 9).replace(/-$/, '') || 'page'}-${sum}`;
}
