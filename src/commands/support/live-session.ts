import type { Library } from '../../library/library.ts';
import type { Drill } from '../../library/page-schema.ts';
import { practiceOf } from '../../practice/kinds/index.ts';
import type { SessionEvent } from '../../practice/session-event.ts';
import {
  dataVersion,
  detach,
  markAlive,
  openSession,
  type SessionWithState,
  sessionWithState,
} from '../../practice/session-store.ts';
import { type LivePicture, liveLines, scrollLimit } from '../../practice/session-view.ts';
import { cleanDeep } from '../../system/clean.ts';
import { Interrupted, UserError } from '../../system/errors.ts';
import { openInEditor } from '../../system/processes.ts';
import { type LiveEvent, LiveScreen } from '../../terminal/live-screen.ts';
import { renderMarkdown } from '../../terminal/markdown.ts';
import type { Context } from './context.ts';
import { sectionsOfPage } from './drills.ts';
import { exerciseOf, solutionIn, type Target } from './exercises.ts';
import { judgedSignal, LiveJudge } from './live-judge.ts';
import { pictureNow, record } from './running.ts';
import type { SolutionFile } from './solution-file.ts';

/** How the screen was left. */
export type LiveEnd = 'finish' | 'abandon' | 'left' | 'ended-elsewhere';

const aliveEveryMs = 10_000;
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
  const library = await context.library();
  const drill = library.get('drill', begun.session.drill);
  const target = file?.target ?? (drill === undefined ? undefined : targetOf(context, library, drill));
  const { prompt } = await sectionsOfPage(library, begun.session.drill, (name) =>
    target === undefined ? name : target.language.nameOf(name, 'parameter'),
  );
  const screen = new LiveScreen(terminal.input, terminal.output, tickMs);
  const judge = target === undefined ? undefined : new LiveJudge(context, screen, target);
  return new LiveLoop(context, screen, begun, drill, prompt, judge, file?.remarks.join(' ') ?? '').run();
}

/** The solution of a session that is gone on with. */
function targetOf(context: Context, library: Library, drill: Drill): Target | undefined {
  const exercise = exerciseOf(library, drill);
  return exercise === undefined || exercise.problems.length > 0
    ? undefined
    : { exercise, ...solutionIn(context, exercise) };
}

class LiveLoop {
  private readonly context: Context;
  private readonly screen: LiveScreen;
  private readonly drill: Drill | undefined;
  private readonly prompt: string;
  private readonly judge: LiveJudge | undefined;
  private current: SessionWithState;
  private version: number;
  private markedAt = 0;
  private scroll = 0;
  private message: string;
  private isHelpShown = false;

  constructor(
    context: Context,
    screen: LiveScreen,
    begun: SessionWithState,
    drill: Drill | undefined,
    prompt: string,
    judge: LiveJudge | undefined,
    message: string,
  ) {
    this.context = context;
    this.screen = screen;
    this.current = begun;
    this.drill = drill;
    this.prompt = prompt;
    this.judge = judge;
    this.message = message;
    this.version = dataVersion(context.database());
  }

  async run(): Promise<LiveEnd> {
    this.markIfDue();
    this.screen.open();
    this.judge?.open();
    try {
      for (;;) {
        this.repaint();
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
    if (event.type === 'tick') {
      this.markIfDue();
      return this.followOthers();
    }
    if (event.type === 'signal' && event.name === judgedSignal) {
      this.showVerdict();
      return this.followOthers();
    }
    return event.type === 'key' ? await this.press(event.name) : undefined;
  }

  private markIfDue(): void {
    const now = this.context.clock.now();
    if (now - this.markedAt >= aliveEveryMs || now < this.markedAt) {
      this.markedAt = now;
      markAlive(this.context.database(), this.current.session.id, now);
    }
  }

  private showVerdict(): void {
    this.message = '';
    this.scroll = 0;
    this.current = sessionWithState(this.context.database(), this.current.session.id) ?? this.current;
    try {
      if (this.judge?.take().isAccepted === true) {
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
    const version = dataVersion(this.context.database());
    if (version === this.version) {
      return undefined;
    }
    this.version = version;
    const open = openSession(this.context.database());
    if (open?.session.id !== this.current.session.id) {
      return 'ended-elsewhere';
    }
    this.current = open;
    return undefined;
  }

  private async press(key: string): Promise<LiveEnd | undefined> {
    this.message = '';
    if (this.isHelpShown && !(key in this.scrollSteps())) {
      this.isHelpShown = false;
      this.scroll = 0;
      return undefined;
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
    switch (key) {
      case 'n':
        this.movePhase(1);
        return undefined;
      case 'b':
        this.movePhase(-1);
        return undefined;
      case 'h':
        this.showHint();
        return undefined;
      case 's':
        this.write('stuck', {});
        this.message = 'Restate it; try a smaller example; then brute force. h shows a hint.';
        return undefined;
      case 'p':
        this.write(this.current.state.status === 'paused' ? 'resumed' : 'paused', {});
        return undefined;
      case 'w':
        await this.writeNote();
        return undefined;
      case '?':
        this.isHelpShown = true;
        this.scroll = 0;
        return undefined;
      case 't':
      case 'u':
        return this.judgeNow(key === 'u' ? 'submit' : 'test');
      case 'e':
        await this.edit();
        return undefined;
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

  private showHint(): void {
    const total = this.drill?.hints.length ?? 0;
    const next = this.current.state.hints;
    if (next >= total) {
      this.message = total === 0 ? 'This drill has no hints.' : 'That was the last hint.';
      return;
    }
    this.write('hint', { index: next });
  }

  private async writeNote(): Promise<void> {
    const note = await this.ask(() => this.context.prompts.input('Note:'));
    if (note !== undefined && note.trim() !== '') {
      this.write('note', { text: note.trim() });
      this.message = 'Kept.';
    }
  }

  private judgeNow(mode: 'test' | 'submit'): undefined {
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
      () => this.markIfDue(),
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
    const { phaseIndex, hints } = this.current.state;
    const drill = this.drill;
    const { theme } = this.context.look;
    const shown = cleanDeep({
      session: pictureNow(this.context, this.current),
      difficulty: drill?.difficulty ?? '',
      aim: practiceOf(this.current.session.kind).phases[phaseIndex]?.aim ?? '',
      judged: this.judge === undefined ? undefined : { file: this.judge.target.path, verdict: [] },
      hints: { shown: drill?.hints.slice(0, hints) ?? [], total: drill?.hints.length ?? 0 },
    });
    // The body was cleaned when it was read; from here on its only escapes are the theme's.
    const { columns } = this.screen.size();
    const prompt = renderMarkdown(this.prompt, columns, theme);
    const verdict = this.judge?.lines(columns) ?? [];
    const judged = shown.judged === undefined ? undefined : { ...shown.judged, verdict };
    return {
      ...shown,
      judged,
      prompt,
      scroll: this.scroll,
      message: this.message,
      isHelpShown: this.isHelpShown,
    };
  }

  private repaint(): void {
    this.screen.paint(liveLines(this.picture(), this.context.look.theme, this.screen.size()));
  }
}
