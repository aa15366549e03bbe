import type { Command } from 'commander';
import { minutesFrom } from '../calendar/profile.ts';
import { transact } from '../database/transact.ts';
import type { Language } from '../judge/language.ts';
import { isOutcome } from '../practice/outcome.ts';
import { openSession, type SessionWithState } from '../practice/session-store.ts';
import { statusLines } from '../practice/session-view.ts';
import { startLines, welcomeLines } from '../practice/start-view.ts';
import type { Style } from '../practice/style.ts';
import { UsageError, UserError } from '../system/errors.ts';
import { openInEditor } from '../system/processes.ts';
import { recorderOn } from '../system/recorder.ts';
import { attach } from './support/attach.ts';
import { adjusted, alreadyRunning, begin, type Manner, type Proposal, propose } from './support/begin.ts';
import { type Flags, isSet, textFlag, wholeNumber } from './support/command.ts';
import { askConfidence, confidenceFrom } from './support/confidence.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { endSession } from './support/ending.ts';
import { languageFrom } from './support/exercises.ts';
import { holdLoop } from './support/mock-loop.ts';
import { loopNamed } from './support/mock-rounds.ts';
import { proposePort } from './support/port.ts';
import { goOnWith, pictureNow, settleGap } from './support/running.ts';
import { contentOf } from './support/session-content.ts';
import { readSituation, type Situation } from './support/situation.ts';
import { beginFile, type SolutionFile } from './support/solution-file.ts';
import { timedSetFor } from './support/timed-set.ts';

interface Options {
  wanted: string | undefined;
  minutes: number | undefined;
  isDetached: boolean;
  language: Language | undefined;
  withEditor: boolean;
  keepsFile: boolean;
  style: Style | undefined;
  setOf: number | undefined;
  isPressed: boolean;
  isBlind: boolean;
  isPlain: boolean;
  isRecorded: boolean;
  confidence: number | undefined;
}

export function configure(command: Command): void {
  command
    .argument(
      '[drill]',
      'a drill, a kind, a pattern, a number such as lc-15, next, last, redo, random or assessment; without it the next one of the plan',
    )
    .option('--minutes <n>', 'the timebox, instead of the usual one; 15 leaves a coding round its approach')
    .option('--guided', 'with the solution open; it never counts as solved')
    .option('--port', 'your last solution once more, in a second language')
    .option('--set <n>', 'so many drills of that kind, with one budget of --minutes')
    .option('--pressure', 'interview mode: no hints, no names of patterns, no verdict until the end')
    .option('--confidence <percent>', 'how sure you are to solve it in time')
    .option('--language <language>', 'what you solve it in, instead of your usual one')
    .option('--editor', 'open the file of your solution in $EDITOR')
    .option('--keep', 'go on with an earlier solution instead of putting it aside')
    .option('--hide-difficulty', 'keep the difficulty back')
    .option('--record', 'record what you say; it stays on this machine')
    .option('--plain', 'lines instead of a screen, for a screen reader')
    .option('--detach', 'begin without a live screen; drive it with status, phase, note, finish');
}

export function options([wanted]: readonly (string | undefined)[], flags: Flags): Options {
  const minutes = textFlag(flags, 'minutes');
  const setOf = textFlag(flags, 'set');
  const styles = (['guided', 'port'] as const).filter((style) => isSet(flags, style));
  if (styles.length > 1) {
    throw new UsageError('--guided and --port are two ways to practise.', 'Leave one of them out.');
  }
  return {
    wanted,
    minutes: minutes === undefined ? undefined : minutesFrom(minutes),
    isDetached: isSet(flags, 'detach'),
    language: languageFrom(textFlag(flags, 'language')),
    withEditor: isSet(flags, 'editor'),
    keepsFile: isSet(flags, 'keep'),
    style: styles[0],
    setOf: setOf === undefined ? undefined : wholeNumber(setOf, 2, 12),
    isPressed: isSet(flags, 'pressure'),
    isBlind: isSet(flags, 'hideDifficulty'),
    isPlain: isSet(flags, 'plain'),
    isRecorded: isSet(flags, 'record'),
    confidence: confidenceFrom(textFlag(flags, 'confidence')),
  };
}

export async function run(context: Context, options: Options): Promise<Reply> {
  const { wanted, isDetached, isPressed } = options;
  const open = openSession(context.database());
  if (open !== undefined) {
    return meetRunning(context, open);
  }
  const isLive = context.terminal !== undefined && !isDetached;
  if (options.isRecorded && !isLive) {
    throw new UserError('Only a session with a screen can be recorded.', 'Leave --record or --detach out.');
  }
  if (options.isRecorded) {
    recorderOn(context.environment);
  }
  const situation = await readSituation(context);
  if (options.setOf !== undefined || wanted === 'assessment') {
    const plan =
      options.setOf === undefined
        ? loopNamed(situation.library, 'assessment')
        : timedSetFor(situation, wanted, options.setOf, options.minutes);
    return holdLoop(context, situation, plan, { isPressed, isDetached, isRecorded: options.isRecorded });
  }
  const isFirst = situation.sessions.length === 0 && !context.profile().isSetUp;
  const { proposal, language } = choose(context, situation, options);
  if (isLive && isFirst) {
    await welcome(context, proposal);
  }
  const manner: Manner = {
    confidence: options.confidence ?? (isLive ? await askConfidence(context) : undefined),
    isPressed,
    isBlind: options.isBlind || context.profile().live.isBlind,
  };
  // In one transaction: of two starts at once only the one whose session it is touches the file, and without a file
  // that can be written no session begins.
  const { begun, file } = transact(context.database(), () => ({
    begun: begin(context, proposal, manner),
    file: beginFile(context, situation.library, proposal.drill, language, options.keepsFile),
  }));
  if (options.withEditor && file !== undefined) {
    await openInEditor(file.target.path, context.environment);
  }
  if (isLive) {
    return attach(context, begun, { file, isPlain: options.isPlain, isRecorded: options.isRecorded });
  }
  return startedReply(context, situation.library, begun, proposal, file);
}

/** What is practised, for how long, in which way and language. */
function choose(
  context: Context,
  situation: Situation,
  { wanted, minutes, style, language }: Options,
): { proposal: Proposal; language: Language | undefined } {
  if (style === 'port') {
    const port = proposePort(context, situation, wanted, language);
    return { proposal: adjusted(port.proposal, { minutes, wanted: 'port' }), language: port.language };
  }
  const proposal = adjusted(propose(context, situation, wanted), { minutes, wanted: style });
  if (style === 'guided' && proposal.drill.kind === 'external') {
    throw new UserError(
      'The library has no solution of a problem that lives elsewhere.',
      'prep drill list --kind coding shows drills with one.',
    );
  }
  return { proposal, language };
}

async function startedReply(
  context: Context,
  library: Situation['library'],
  begun: SessionWithState,
  proposal: Proposal,
  file: SolutionFile | undefined,
): Promise<Reply> {
  const content = await contentOf(context, library, begun, habitOf(file));
  const data = {
    session: pictureNow(context, begun),
    // A reason may name the pattern.
    reason: begun.state.isPressed ? 'interview mode' : proposal.reason,
    prompt: content.prompt,
    file: file?.target.path ?? null,
    remarks: file?.remarks ?? [],
    asks:
      content.drill?.incident !== undefined
        ? ('act' as const)
        : content.drill?.estimate !== undefined
          ? ('answer' as const)
          : null,
  };
  return reply(data, (started, { theme, width }) => startLines(started, theme, width));
}

/** Names as the language of a solution writes them. */
function habitOf(file: SolutionFile | undefined): (name: string) => string {
  return (name) => file?.target.language.nameOf(name, 'parameter') ?? name;
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
  if (choice === 'resume') {
    return attach(context, (await goOnWith(context, open)).running);
  }
  await settleGap(context, open, choice === 'abandon' ? 'leave-out' : undefined);
  const current = openSession(context.database()) ?? open;
  return endSession(context, current, {
    outcome: isOutcome(choice) ? choice : undefined,
    isAbandoned: choice === 'abandon',
  });
}
