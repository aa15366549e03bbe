import type { Library } from '../../library/library.ts';
import { askedLines, lastAsked } from '../../practice/asked-note.ts';
import { openInterrupt } from '../../practice/interrupts.ts';
import { practiceOf } from '../../practice/kinds/index.ts';
import { ladderFor } from '../../practice/ladder.ts';
import { aimOf } from '../../practice/phases.ts';
import { elapsedMs, idleMs, stuckAfterMs } from '../../practice/session.ts';
import type { SessionEvent } from '../../practice/session-event.ts';
import { detach, type SessionWithState, sessionWithState } from '../../practice/session-store.ts';
import { type LivePicture, liveLines, scrollLimit } from '../../practice/session-view.ts';
import { cleanDeep } from '../../system/clean.ts';
import { Interrupted, UserError } from '../../system/errors.ts';
import { openInEditor } from '../../system/processes.ts';
import { type LiveEvent, LiveScreen } from '../../terminal/live-screen.ts';
import { renderMarkdown } from '../../terminal/markdown.ts';
import type { Context } from './context.ts';
import { editDocument, templateNamed } from './documents.ts';
import { engineFor, type LiveEngine } from './live-engine.ts';
import { judgedSignal, LiveJudge } from './live-judge.ts';
import { keysFor } from './live-keys.ts';
import { PhaseSignals } from './phase-signals.ts';
import { pictureNow, record } from './running.ts';
import { askInterviewer, putInterrupts, takeHint, tickInterrupt } from './session-actions.ts';
import type { SessionContent } from './session-content.ts';
import { SessionFollower } from './session-follower.ts';
import { partsOf } from './session-parts.ts';
import type { SolutionFile } from './solution-file.ts';

/** How the screen was left. */
export type LiveEnd = 'finish' | 'abandon' | 'left' | 'ended-elsewhere';

const tickMs = 250;

/**
 * Shows a running session until it is finished, abandoned or left. The screen is a view of the database: what another
 * terminal does appears here, and every key is written there before it shows.
 *
 * @throws Interrupted when a signal ended it; the session goes on
 */
export async function showLive(
  context: Context,
  begun: SessionWithState,
  file?: SolutionFile,
): Promise<LiveEnd> {
  const { terminal } = context;
  if (terminal === undefined) {
    throw new UserError('There is no terminal for a live screen.', 'Use --detach and prep status.');
  }
  const { library, content, target } = await partsOf(context, begun, file);
  const screen = new LiveScreen(terminal.input, terminal.output, tickMs);
  const judge = target === undefined ? undefined : new LiveJudge(context, screen, target);
  return new LiveLoop(
    context,
    { library, screen, content, judge },
    begun,
    file?.remarks.join(' ') ?? '',
  ).run();
}

/** What a live session works with. */
interface Parts {
  library: Library;
  screen: LiveScreen;
  content: SessionContent;
  judge: LiveJudge | undefined;
}

class LiveLoop {
  private readonly context: Context;
  private readonly library: Library;
  private readonly screen: LiveScreen;
  private readonly content: SessionContent;
  private readonly judge: LiveJudge | undefined;
  private readonly engine: LiveEngine | undefined;
  private readonly signals: PhaseSignals;
  private readonly follower: SessionFollower;
  private current: SessionWithState;
  /** When a key was pressed last; before the first one, long ago. */
  private touchedAt = 0;
  private scroll = 0;
  private message: string;
  private isHelpShown = false;
  private isLadderShown = false;
  /** What was drawn last, so that a tick on which nothing changed costs nothing. */
  private shownSecond = -1;
  private readonly rendered = new Map<number, string[]>();

  constructor(
    context: Context,
    { library, screen, content, judge }: Parts,
    begun: SessionWithState,
    message: string,
  ) {
    this.context = context;
    this.library = library;
    this.screen = screen;
    this.current = begun;
    this.content = content;
    this.judge = judge;
    this.engine = engineFor(context, content, begun);
    this.signals = new PhaseSignals(context, begun.session.title, begun.state);
    this.message = message;
    this.follower = new SessionFollower(context);
  }

  async run(): Promise<LiveEnd> {
    this.follower.keepAlive(this.current);
    this.screen.open();
    this.judge?.open();
    try {
      this.watchClock();
      this.repaint();
      for (;;) {
        const end = await this.handle(await this.screen.next());
        if (end !== undefined) {
          return end;
        }
      }
    } finally {
      this.screen.close();
      await this.judge?.close();
    }
  }

  private async handle(event: LiveEvent): Promise<LiveEnd | undefined> {
    if (event.type === 'end') {
      throw new Interrupted('The session goes on: prep resume');
    }
    const end = event.type === 'tick' ? this.tick() : await this.react(event);
    if (end === undefined && event.type !== 'tick') {
      this.repaint();
    }
    return end;
  }

  private async react(event: LiveEvent): Promise<LiveEnd | undefined> {
    if (event.type === 'signal' && event.name === judgedSignal) {
      this.showVerdict();
      return this.followOthers();
    }
    return event.type === 'key' ? await this.press(event.name) : undefined;
  }

  /** Looks at the clock and at the database; draws only when a second has passed or something happened. */
  private tick(): LiveEnd | undefined {
    this.follower.keepAlive(this.current);
    const before = this.current;
    const end = this.followOthers();
    if (end !== undefined) {
      return end;
    }
    const second = Math.floor(elapsedMs(this.current.state, this.context.clock.now()) / 1000);
    if (second !== this.shownSecond || this.current !== before) {
      this.watchClock();
      this.repaint();
    }
    return undefined;
  }

  /** What comes by itself: an interviewer's interruption, the end of a phase, a long silence. */
  private watchClock(): void {
    this.current = putInterrupts(this.context, this.current, this.content);
    const { state } = this.current;
    const now = this.context.clock.now();
    const over = this.signals.take(state);
    if (over !== undefined) {
      this.message = over;
    } else if (this.message === '' && Math.min(idleMs(state, now), now - this.touchedAt) >= stuckAfterMs) {
      this.message = 'Three minutes without a mark. Step back: s shows what to try.';
    }
  }

  private showVerdict(): void {
    this.message = '';
    this.scroll = 0;
    this.current = sessionWithState(this.context.database(), this.current.session.id) ?? this.current;
    try {
      const isAccepted = this.judge?.take().isAccepted === true;
      if (this.current.state.isPressed) {
        this.message = 'Kept. The verdict waits until the end.';
      } else if (isAccepted) {
        this.message = 'Accepted. f finishes the session as solved.';
      }
    } catch (error) {
      if (!(error instanceof UserError)) {
        throw error;
      }
      this.message = error.message;
    }
  }

  /** Reads the session anew when another process wrote. */
  private followOthers(): LiveEnd | undefined {
    const latest = this.follower.latest(this.current);
    this.current = latest ?? this.current;
    return latest === undefined ? 'ended-elsewhere' : undefined;
  }

  private async press(key: string): Promise<LiveEnd | undefined> {
    this.message = '';
    this.touchedAt = this.context.clock.now();
    if ((this.isHelpShown || this.isLadderShown) && !(key in this.scrollSteps())) {
      const wasHelp = this.isHelpShown;
      this.isHelpShown = false;
      this.isLadderShown = false;
      this.scroll = 0;
      if (wasHelp) {
        return undefined;
      }
    }
    try {
      return await this.act(key);
    } catch (error) {
      if (error instanceof UserError) {
        this.message = error.message;
        return this.followOthers();
      }
      throw error;
    }
  }

  private async act(key: string): Promise<LiveEnd | undefined> {
    const action = this.actions[key];
    if (action !== undefined) {
      await action();
      return undefined;
    }
    switch (key) {
      case 'f':
        return 'finish';
      case 'x':
        return (await this.isSureToAbandon()) ? 'abandon' : undefined;
      case 'q':
      case 'ctrl-c':
      case 'ctrl-d':
        detach(this.context.database(), this.current.session.id);
        return 'left';
      default:
        this.scrollBy(key);
        return undefined;
    }
  }

  /** What a key does that stays on the screen. */
  private readonly actions: Readonly<Record<string, () => void | Promise<void>>> = {
    n: () => this.movePhase(1),
    b: () => this.movePhase(-1),
    h: () => {
      this.current = takeHint(this.context, this.current, this.content);
    },
    s: () => this.stepBack(),
    p: () => this.write(this.current.state.status === 'paused' ? 'resumed' : 'paused', {}),
    w: () => this.writeNote(),
    i: () => this.askThem(),
    a: () => this.answer(),
    d: () => this.writeDocument(),
    '+': () => this.tickOpen(true),
    '-': () => this.tickOpen(false),
    '?': () => {
      this.isHelpShown = true;
      this.scroll = 0;
    },
    t: () => this.judgeNow('test'),
    u: () => this.judgeNow('submit'),
    e: () => this.edit(),
  };

  private write<Kind extends SessionEvent['kind']>(
    kind: Kind,
    data: Extract<SessionEvent, { kind: Kind }>['data'],
  ): void {
    this.current = record(this.context, this.current.session.id, kind, data as never);
  }

  private movePhase(step: number): void {
    const { phaseIndex, phases } = this.current.state;
    const to = phaseIndex + step;
    if (to < 0 || to >= phases.length) {
      this.message = step > 0 ? 'This is the last phase: f finishes.' : 'This is the first phase.';
      return;
    }
    this.write('phase', { to });
  }

  private stepBack(): void {
    this.write('stuck', {});
    this.isLadderShown = true;
    this.scroll = 0;
    this.message = this.current.state.isPressed ? '' : 'Marked. Still stuck after that: h shows a hint.';
  }

  private tickOpen(isHandled: boolean): void {
    this.current = tickInterrupt(this.context, this.current, isHandled);
  }

  private async writeNote(): Promise<void> {
    const note = await this.ask(() => this.context.prompts.input('Note:'));
    if (note !== undefined && note.trim() !== '') {
      this.write('note', { text: note.trim() });
      this.message = 'Kept.';
    }
  }

  private async askThem(): Promise<void> {
    if (this.content.clarifications.length === 0) {
      this.message = 'Nobody can be asked here: say what you assume.';
      return;
    }
    const question = await this.ask(() => this.context.prompts.input('Ask the interviewer:'));
    if (question !== undefined && question.trim() !== '') {
      const { after } = askInterviewer(this.context, this.current, this.content, question.trim());
      this.current = after;
      this.scroll = 0;
    }
  }

  private async answer(): Promise<void> {
    const { engine } = this;
    if (engine === undefined) {
      this.message = 'This drill asks for nothing to be typed: answer aloud.';
      return;
    }
    const after = await this.ask(() => engine.act(this.current));
    this.current = after ?? this.current;
    this.scroll = 0;
  }

  private async writeDocument(): Promise<void> {
    const { session } = this.current;
    const template = templateNamed(this.library, session, undefined);
    const written = await this.ask(() => editDocument(this.context, this.library, session, template));
    if (written !== undefined) {
      this.message = written.isKept ? `Kept: ${written.path}` : 'Nothing was written.';
    }
  }

  private judgeNow(mode: 'test' | 'submit'): void {
    if (this.judge === undefined) {
      this.message = 'This drill is not judged by running it.';
      return;
    }
    this.message = mode === 'submit' ? 'Submitting …' : 'Testing …';
    this.judge.judge(mode);
  }

  private async edit(): Promise<void> {
    const path = this.judge?.target.path;
    if (path === undefined) {
      this.message = 'This drill has no file to write.';
      return;
    }
    await this.ask(() => openInEditor(path, this.context.environment));
  }

  private async isSureToAbandon(): Promise<boolean> {
    return (await this.ask(() => this.context.prompts.confirm('Abandon this session?', false))) === true;
  }

  /** A question on the same screen; Ctrl-C goes back to the session. */
  private async ask<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    return this.screen.lend(
      async () => {
        try {
          return await question();
        } catch (error) {
          if (error instanceof Interrupted) {
            return undefined;
          }
          throw error;
        }
      },
      () => this.follower.keepAlive(this.current),
    );
  }

  private scrollSteps(): Record<string, number> {
    const page = Math.max(1, Math.floor(this.screen.size().rows / 2));
    return { up: -1, k: -1, down: 1, j: 1, pageup: -page, pagedown: page, space: page };
  }

  private scrollBy(key: string): void {
    const wanted = this.scroll + (this.scrollSteps()[key] ?? 0);
    const limit = scrollLimit(this.picture(), this.context.look.theme, this.screen.size());
    this.scroll = Math.min(Math.max(0, wanted), limit);
  }

  private picture(): LivePicture {
    const { state, session } = this.current;
    const { drill } = this.content;
    const { theme } = this.context.look;
    const { columns } = this.screen.size();
    const open = openInterrupt(state);
    const plan = {
      form: drill?.form ?? 'full',
      style: state.style,
      minutes: session.plannedMinutes,
    } as const;
    const shown = cleanDeep({
      session: pictureNow(this.context, this.current),
      difficulty: state.isBlind ? '' : (drill?.difficulty ?? ''),
      aim: aimOf(practiceOf(session.kind), plan, state.phases[state.phaseIndex]?.id ?? ''),
      judged: this.judge === undefined ? undefined : { file: this.judge.target.path, verdict: [] },
      hints: { shown: drill?.hints.slice(0, state.hints) ?? [], total: drill?.hints.length ?? 0 },
      interrupt: open === undefined ? undefined : drill?.interrupts[open]?.ask,
      answer: lastAsked(state.notes),
    });
    // The body was cleaned when it was read; from here on its only escapes are the theme's.
    const verdict = state.isPressed ? [] : (this.judge?.lines(columns) ?? []);
    const { answer, ...rest } = shown;
    return {
      ...rest,
      judged: shown.judged === undefined ? undefined : { ...shown.judged, verdict },
      engine: [
        ...(this.engine?.lines(this.current, { theme, width: columns }) ?? []),
        ...(answer === undefined ? [] : askedLines(answer, theme, columns)),
      ],
      ladder: this.isLadderShown ? ladderFor(session.kind) : [],
      prompt: this.promptFor(columns),
      scroll: this.scroll,
      message: this.message,
      isHelpShown: this.isHelpShown,
      keys: keysFor({
        isPaused: state.status === 'paused',
        isPressed: state.isPressed,
        isJudged: this.judge !== undefined,
        canAsk: this.content.clarifications.length > 0,
        engine: this.engine?.key,
        isInterrupted: open !== undefined,
      }),
    };
  }

  private promptFor(columns: number): string[] {
    const known = this.rendered.get(columns);
    if (known !== undefined) {
      return known;
    }
    const lines = renderMarkdown(this.content.prompt, columns, this.context.look.theme);
    this.rendered.set(columns, lines);
    return lines;
  }

  private repaint(): void {
    this.shownSecond = Math.floor(elapsedMs(this.current.state, this.context.clock.now()) / 1000);
    this.screen.paint(liveLines(this.picture(), this.context.look.theme, this.screen.size()));
  }
}
