import { createInterface } from 'node:readline';
import { judgementLines } from '../../judge/judgement-view.ts';
import { openInterrupt } from '../../practice/interrupts.ts';
import { ladderFor } from '../../practice/ladder.ts';
import { detach, type SessionWithState } from '../../practice/session-store.ts';
import { statusLines } from '../../practice/session-view.ts';
import { Interrupted, UserError } from '../../system/errors.ts';
import { renderMarkdown } from '../../terminal/markdown.ts';
import { wrap } from '../../terminal/text.ts';
import type { Context, Look } from './context.ts';
import { judgeTarget } from './judging.ts';
import { engineFor, type LiveEngine } from './live-engine.ts';
import type { LiveEnd } from './live-session.ts';
import { PhaseSignals } from './phase-signals.ts';
import { pictureNow, record } from './running.ts';
import {
  actionFor,
  answerLine,
  askInterviewer,
  doAction,
  lineToAnswer,
  putInterrupts,
  takeHint,
  tickInterrupt,
} from './session-actions.ts';
import type { SessionContent } from './session-content.ts';
import { SessionFollower } from './session-follower.ts';
import { partsOf, type SessionParts } from './session-parts.ts';
import type { SolutionFile } from './solution-file.ts';

const tickMs = 1_000;

const words =
  'next, back, hint, stuck, note <text>, ask <question>, answer <amount>, act <words>, handled, not, test, submit, pause, resume, status, prompt, finish, abandon, leave, help';

/**
 * A running session as lines instead of a screen: what happens is said when it happens, and words are typed. For a screen
 * reader, and for terminals that cannot be painted.
 *
 * @throws Interrupted when a signal ended it; the session goes on
 */
export async function showPlain(
  context: Context,
  begun: SessionWithState,
  file?: SolutionFile,
): Promise<LiveEnd> {
  const { terminal } = context;
  if (terminal === undefined) {
    throw new UserError('There is no terminal to type at.', 'Use --detach and prep status.');
  }
  const { content, target } = await partsOf(context, begun, file);
  return new PlainLoop(context, terminal, begun, content, target).run();
}

class PlainLoop {
  private readonly context: Context;
  private readonly terminal: NonNullable<Context['terminal']>;
  private readonly content: SessionContent;
  private readonly target: SessionParts['target'];
  private readonly engine: LiveEngine | undefined;
  private readonly signals: PhaseSignals;
  private readonly follower: SessionFollower;
  private current: SessionWithState;
  private saidTimes = 0;

  constructor(
    context: Context,
    terminal: NonNullable<Context['terminal']>,
    begun: SessionWithState,
    content: SessionContent,
    target: SessionParts['target'],
  ) {
    this.context = context;
    this.terminal = terminal;
    this.current = begun;
    this.content = content;
    this.target = target;
    this.engine = engineFor(context, content, begun);
    this.signals = new PhaseSignals(context, begun.session.title, begun.state);
    this.follower = new SessionFollower(context);
  }

  async run(): Promise<LiveEnd> {
    this.say(({ theme, width }) => [
      ...statusLines(pictureNow(this.context, this.current), theme, width),
      '',
      ...renderMarkdown(this.content.prompt, width, theme),
      ...(this.target === undefined ? [] : ['', `Your file: ${this.target.path}`]),
      '',
      ...wrap(`Type a word and Enter: ${words}.`, width),
    ]);
    this.tick();
    const lines = createInterface({ input: this.terminal.input, output: this.terminal.output, prompt: '> ' });
    try {
      return await this.follow(lines);
    } finally {
      lines.close();
    }
  }

  private async follow(lines: ReturnType<typeof createInterface>): Promise<LiveEnd> {
    return new Promise<LiveEnd>((resolve, reject) => {
      const timer = setInterval(() => attempt(async () => this.tick(), false), tickMs);
      const interrupted = (): void => end(() => reject(new Interrupted('The session goes on: prep resume')));
      const end = (how: () => void): void => {
        clearInterval(timer);
        process.off('SIGTERM', interrupted);
        process.off('SIGHUP', interrupted);
        how();
      };
      const attempt = (work: () => Promise<LiveEnd | undefined>, isAnswer: boolean): void => {
        const before = this.saidTimes;
        work().then(
          (result) => {
            if (result !== undefined) {
              end(() => resolve(result));
            } else if (isAnswer || this.saidTimes > before) {
              // Not at every tick: a screen reader would read the line again and again.
              lines.prompt(true);
            }
          },
          (error: unknown) => {
            if (error instanceof UserError) {
              this.say(() => [error.message]);
              lines.prompt(true);
            } else {
              end(() => reject(error));
            }
          },
        );
      };
      process.on('SIGTERM', interrupted);
      process.on('SIGHUP', interrupted);
      lines.on('line', (line) => attempt(() => this.obey(line.trim()), true));
      lines.on('SIGINT', () => end(() => resolve(this.leave())));
      lines.on('close', () => end(() => resolve(this.leave())));
      lines.prompt();
    });
  }

  private say(view: (look: Look) => string[]): void {
    this.saidTimes += 1;
    this.context.show(null, (_, look) => view(look));
  }

  private leave(): LiveEnd {
    detach(this.context.database(), this.current.session.id);
    return 'left';
  }

  /** Looks at the clock and at what others did; says what came by itself. */
  private tick(): LiveEnd | undefined {
    this.follower.keepAlive(this.current);
    const latest = this.follower.latest(this.current);
    if (latest === undefined) {
      return 'ended-elsewhere';
    }
    this.current = latest;
    const before = this.current.state.asked.length;
    this.current = putInterrupts(this.context, this.current, this.content);
    const over = this.signals.take(this.current.state);
    const asked = this.current.state.asked.length > before ? openInterrupt(this.current.state) : undefined;
    const ask = asked === undefined ? undefined : this.content.drill?.interrupts[asked]?.ask;
    if (over !== undefined || ask !== undefined) {
      this.say(({ width }) => [
        ...(over === undefined ? [] : ['', over]),
        ...(ask === undefined
          ? []
          : ['', ...wrap(`The interviewer: ${ask}`, width), 'Answer aloud; then type handled, or not.']),
      ]);
    }
    return undefined;
  }

  private async obey(line: string): Promise<LiveEnd | undefined> {
    const [word = '', ...rest] = line.split(/\s+/);
    const text = rest.join(' ');
    switch (word.toLowerCase()) {
      case '':
        return undefined;
      case 'f':
      case 'finish':
        return 'finish';
      case 'x':
      case 'abandon':
        return 'abandon';
      case 'q':
      case 'leave':
      case 'quit':
      case 'exit':
        return this.leave();
      default:
        return this.obeyAndStay(word.toLowerCase(), text);
    }
  }

  private async obeyAndStay(word: string, text: string): Promise<LiveEnd | undefined> {
    const { context, current, content } = this;
    const { id } = current.session;
    switch (word) {
      case 'n':
      case 'next':
      case 'b':
      case 'back':
        this.movePhase(word.startsWith('n') ? 1 : -1);
        return undefined;
      case 'h':
      case 'hint': {
        this.current = takeHint(context, current, content);
        const hint = content.drill?.hints[this.current.state.hints - 1] ?? '';
        this.say(({ width }) => wrap(`Hint: ${hint}`, width));
        return undefined;
      }
      case 's':
      case 'stuck':
        this.current = record(context, id, 'stuck', {});
        this.say(({ width }) => ladderFor(current.session.kind).flatMap((step) => wrap(step, width)));
        return undefined;
      case 'w':
      case 'note':
        this.current = record(context, id, 'note', { text: needed(text, 'note the invariant') });
        this.say(() => ['Kept.']);
        return undefined;
      case 'i':
      case 'ask': {
        const { after, answer } = askInterviewer(
          context,
          current,
          content,
          needed(text, 'ask how many users'),
        );
        this.current = after;
        this.say(({ width }) => wrap(`The interviewer: ${answer}`, width));
        return undefined;
      }
      case 'a':
      case 'answer':
      case 'act':
        this.answer(text);
        return undefined;
      case '+':
      case 'handled':
        this.current = tickInterrupt(context, current, true);
        return undefined;
      case '-':
      case 'not':
        this.current = tickInterrupt(context, current, false);
        return undefined;
      case 't':
      case 'test':
      case 'u':
      case 'submit':
        await this.judge(word.startsWith('t') ? 'test' : 'submit');
        return undefined;
      case 'p':
      case 'pause':
        this.current = record(context, id, 'paused', {});
        this.say(() => ['Paused. resume goes on.']);
        return undefined;
      case 'resume':
        this.current = record(context, id, 'resumed', {});
        this.say(() => ['The clock runs.']);
        return undefined;
      case 'status':
        this.say(({ theme, width }) => statusLines(pictureNow(context, this.current), theme, width));
        return undefined;
      case 'prompt':
        this.say(({ theme, width }) => renderMarkdown(content.prompt, width, theme));
        return undefined;
      default:
        this.say(({ width }) => wrap(`The words are: ${words}.`, width));
        return undefined;
    }
  }

  private movePhase(step: number): void {
    const { phaseIndex, phases } = this.current.state;
    const to = phaseIndex + step;
    if (to < 0 || to >= phases.length) {
      throw new UserError(step > 0 ? 'This is the last phase: finish ends.' : 'This is the first phase.');
    }
    this.current = record(this.context, this.current.session.id, 'phase', { to });
    const phase = phases[to];
    this.say(() => [
      `Phase ${to + 1} of ${phases.length}: ${phase?.title ?? ''}, ${Math.round((phase?.seconds ?? 0) / 60)} min.`,
    ]);
  }

  private answer(text: string): void {
    const { context, current, content, engine } = this;
    if (content.drill?.incident !== undefined) {
      if (text !== '') {
        this.current = doAction(context, current, content, actionFor(content, text)).after;
      } else {
        const actions = content.drill.incident.actions;
        this.say(({ width }) =>
          actions.flatMap(({ id, title, minutes }) => wrap(`${id}: ${title}, ${minutes} min`, width)),
        );
      }
    } else {
      const line = lineToAnswer(content.lines(current.state), undefined);
      if (text === '') {
        this.say(() => [`${line.ask}?`]);
        return;
      }
      this.current = answerLine(context, current, line, text);
    }
    this.say((look) => engine?.lines(this.current, look) ?? []);
  }

  private async judge(mode: 'test' | 'submit'): Promise<void> {
    if (this.target === undefined) {
      throw new UserError('This drill is not judged by running it.');
    }
    const choice = { type: 'all', withHidden: mode === 'submit' } as const;
    const picture = await judgeTarget(this.context, { target: this.target, mode, choice });
    this.say(({ theme, width }) =>
      this.current.state.isPressed
        ? ['Kept. The verdict waits until the end.']
        : judgementLines(picture, theme, width),
    );
  }
}

function needed(text: string, example: string): string {
  if (text === '') {
    throw new UserError(`Say it on the same line, such as: ${example}`);
  }
  return text;
}
