import { join } from 'node:path';
import type { Command } from 'commander';
import { withoutGuidance } from '../practice/document.ts';
import { finishedMocks, openMock } from '../practice/mock-store.ts';
import { eventsOf, sessionWithState } from '../practice/session-store.ts';
import { type ShowPicture, showLines } from '../practice/show-view.ts';
import { timelineOf } from '../practice/timeline.ts';
import { UserError } from '../system/errors.ts';
import { shortId } from '../system/ids.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { debriefOf } from './support/debrief.ts';
import { refreshedDocuments, shortName } from './support/documents.ts';
import { pictureNow } from './support/running.ts';
import { contentOf } from './support/session-content.ts';
import { sessionNamed } from './support/sessions.ts';

interface Options {
  name: string;
}

export function configure(command: Command): void {
  command.argument('[session]', 'its name in prep history; without it the last one');
}

export function options([name = 'last']: readonly (string | undefined)[]): Options {
  return { name };
}

export async function run(context: Context, { name }: Options): Promise<Reply> {
  const session = sessionNamed(context, name);
  const found = sessionWithState(context.database(), session.id);
  if (found === undefined) {
    throw new UserError(`There is no session ${name}.`, 'prep history shows their names.');
  }
  const content = await contentOf(context, await context.library(), found);
  const debrief = debriefOf(context, found, content);
  const data: ShowPicture = {
    session: pictureNow(context, found),
    day: session.day,
    name: shortId(session.uuid),
    minutes: Math.round(session.elapsedMs / 6000) / 10,
    moments: timelineOf(eventsOf(context.database(), session.id)),
    documents: refreshedDocuments(context, session).map(({ template, path, text }) => ({
      template: shortName(template),
      path,
      text: withoutGuidance(text),
    })),
    recordings: found.state.recordings.map(({ file }) => join(context.paths.recordings, file)),
    // While the clock runs nothing is told that the debrief is for.
    debrief: session.isOpen
      ? { lines: [], incident: null, checks: [], interrupts: [], report: null, score: null }
      : debrief,
    mock: mockTitle(context, session.id),
  };
  return { ...reply(data, (shown, { theme, width }) => showLines(shown, theme, width)), isText: true };
}

function mockTitle(context: Context, sessionId: number): string | null {
  const open = openMock(context.database());
  const mocks = [...(open === undefined ? [] : [open]), ...finishedMocks(context.database())];
  return mocks.find(({ rounds }) => rounds.some((round) => round.sessionId === sessionId))?.title ?? null;
}
