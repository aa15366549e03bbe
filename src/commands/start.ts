import type { Command } from 'commander';
import { minutesFrom } from '../calendar/profile.ts';
import { transact } from '../database/transact.ts';
import type { Language } from '../judge/language.ts';
import { isOutcome } from '../practice/outcome.ts';
import { openSession, type SessionWithState } from '../practice/session-store.ts';
import { statusLines } from '../practice/session-view.ts';
import { startLines, welcomeLines } from '../practice/start-view.ts';
import { openInEditor } from '../system/processes.ts';
import { attach } from './support/attach.ts';
import { alreadyRunning, begin, type Proposal, propose } from './support/begin.ts';
import { type Flags, isSet, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { sectionsOfPage } from './support/drills.ts';
import { endSession } from './support/ending.ts';
import { languageFrom } from './support/exercises.ts';
import { pictureNow, record, settleGap } from './support/running.ts';
import { readSituation } from './support/situation.ts';
import { beginFile, type SolutionFile } from './support/solution-file.ts';

interface Options {
  wanted: string | undefined;
  minutes: number | undefined;
  isDetached: boolean;
  language: Language | undefined;
  withEditor: boolean;
  keepsFile: boolean;
}

export function configure(command: Command): void {
  command
    .argument('[drill]', 'a drill, a kind, or redo; without it the next one of the plan')
    .option('--minutes <n>', 'the timebox, instead of the usual one')
    .option('--language <language>', 'what you solve it in, instead of your usual one')
    .option('--editor', 'open the file of your solution in $EDITOR')
    .option('--keep', 'go on with an earlier solution instead of putting it aside')
    .option('--detach', 'begin without a live screen; drive it with status, phase, note, finish');
}

export function options([wanted]: readonly (string | undefined)[], flags: Flags): Options {
  const minutes = textFlag(flags, 'minutes');
  return {
    wanted,
    minutes: minutes === undefined ? undefined : minutesFrom(minutes),
    isDetached: isSet(flags, 'detach'),
    language: languageFrom(textFlag(flags, 'language')),
    withEditor: isSet(flags, 'editor'),
    keepsFile: isSet(flags, 'keep'),
  };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const { wanted, minutes, isDetached, language, keepsFile } = options;
  const open = openSession(context.database());
  if (open !== undefined) {
    return meetRunning(context, open);
  }
  const situation = await readSituation(context);
  const isFirst = situation.sessions.length === 0 && !context.profile().isSetUp;
  const proposal = withMinutes(propose(context, situation, wanted), minutes);
  const isLive = context.terminal !== undefined && !isDetached;
  if (isLive && isFirst) {
    await welcome(context, proposal);
  }
  // In one transaction: of two starts at once only the one whose session it is touches the file, and without a file
  // that can be written no session begins.
  const { begun, file } = transact(context.database(), () => ({
    begun: begin(context, proposal),
    file: beginFile(context, situation.library, proposal.drill, language, keepsFile),
  }));
  if (options.withEditor && file !== undefined) {
    await openInEditor(file.target.path, context.environment);
  }
  if (isLive) {
    return attach(context, begun, file);
  }
  const { prompt } = await sectionsOfPage(situation.library, proposal.drill.id, habitOf(file));
  const data = {
    session: pictureNow(context, begun),
    reason: proposal.reason,
    prompt,
    file: file?.target.path ?? null,
    remarks: file?.remarks ?? [],
  };
  return reply(data, (started, { theme, width }) => startLines(started, theme, width));
}

/** Names as the language of a solution writes them. */
function habitOf(file: SolutionFile | undefined): (name: string) => string {
  return (name) => file?.target.language.nameOf(name, 'parameter') ?? name;
}

function withMinutes(proposal: Proposal, minutes: number | undefined): Proposal {
  return minutes === undefined ? proposal : { ...proposal, minutes };
}

/** One screen, once: what happens now and how to go on. The clock waits until it has been read. */
async function welcome(context: Context, proposal: Proposal): Promise<void> {
  const { drill, minutes } = proposal;
  const first = { title: drill.title, minutes, isJudged: drill.signature !== undefined };
  context.show(first, (shown, { theme, width }) => welcomeLines(shown, theme, width));
  await context.prompts.select('Ready?', [{ name: 'Begin', value: true }]);
}

/** A second start: says what is running, and offers to resume, finish or abandon it. */
async function meetRunning(context: Context, open: SessionWithState): Promise<Reply> {
  if (context.terminal === undefined) {
    throw alreadyRunning(open.session.title);
  }
  context.show(pictureNow(context, open), (picture, { theme, width }) => [
    'A session is running already:',
    ...statusLines(picture, theme, width),
  ]);
  const choice = await context.prompts.select('What now?', [
    { name: 'Resume it', value: 'resume' },
    { name: 'Finish it', value: 'finish' },
    { name: 'Abandon it', value: 'abandon' },
  ]);
  await settleGap(context, open, choice === 'abandon' ? 'leave-out' : undefined);
  const current = openSession(context.database()) ?? open;
  if (choice === 'resume') {
    const running =
      current.state.status === 'paused' ? record(context, current.session.id, 'resumed', {}) : current;
    return attach(context, running);
  }
  return endSession(context, current, {
    outcome: isOutcome(choice) ? choice : undefined,
    isAbandoned: choice === 'abandon',
  });
}
