import type { JudgementPicture } from '../../judge/judgement-picture.ts';
import { judgementLines } from '../../judge/judgement-view.ts';
import { prepare } from '../../judge/prepare-process.ts';
import { cleanDeep } from '../../system/clean.ts';
import { errorCode, Interrupted, UserError } from '../../system/errors.ts';
import { watchFile } from '../../system/watch.ts';
import type { LiveScreen } from '../../terminal/live-screen.ts';
import type { Context } from './context.ts';
import { type Target, workshopFor } from './exercises.ts';
import { judgeTarget, sourceAt } from './judging.ts';

/** The signal that a judgement is there. */
export const judgedSignal = 'judged';

/** Judges the solution of a live session after every save and whenever it is asked to; a newer save ends an older run. */
export class LiveJudge {
  readonly target: Target;
  private readonly context: Context;
  private readonly screen: LiveScreen;
  private running = new AbortController();
  private readonly warming = new AbortController();
  private isJudging = false;
  private last: Promise<void> = Promise.resolve();
  private lastSource: string | undefined;
  private picture: JudgementPicture | undefined;
  private problem: unknown;
  private stopWatching: () => void = () => undefined;

  constructor(context: Context, screen: LiveScreen, target: Target) {
    this.context = context;
    this.screen = screen;
    this.target = target;
  }

  /** Begins to watch the file; what it holds now was not saved by the person and waits. */
  open(): void {
    this.lastSource = this.sourceNow();
    this.last = this.warmUp();
    this.stopWatching = watchFile(this.target.path, () => this.onSave());
  }

  /** Ends whatever is running, and waits until nothing of it is left. */
  async close(): Promise<void> {
    this.stopWatching();
    this.running.abort();
    this.warming.abort();
    await this.last;
  }

  /** Judges it now. */
  judge(mode: 'test' | 'submit'): void {
    this.running.abort();
    const mine = new AbortController();
    this.running = mine;
    this.lastSource = this.sourceNow();
    this.last = this.last.then(() => this.run(mode, mine.signal));
  }

  /**
   * The verdict in lines, and whether a submission was accepted.
   *
   * @throws what kept the last run from being judged, once
   */
  take(): { isAccepted: boolean } {
    const problem = this.problem;
    this.problem = undefined;
    if (problem !== undefined) {
      throw problem;
    }
    return { isAccepted: this.picture?.mode === 'submit' && this.picture.verdict === 'accepted' };
  }

  lines(width: number): string[] {
    const { theme } = this.context.look;
    return this.picture === undefined
      ? this.isJudging
        ? [theme.muted(theme.unicode ? 'Judging …' : 'Judging ...')]
        : []
      : judgementLines(cleanDeep(this.picture), theme, width);
  }

  private async run(mode: 'test' | 'submit', signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    this.isJudging = true;
    try {
      const choice = { type: 'all', withHidden: mode === 'submit' } as const;
      const picture = await judgeTarget(this.context, { target: this.target, mode, choice }, signal);
      if (!signal.aborted) {
        this.picture = picture;
        this.screen.signal(judgedSignal);
      }
    } catch (error) {
      this.problem = error;
      this.screen.signal(judgedSignal);
    } finally {
      this.isJudging = false;
    }
  }

  /** What is compiled once for a language is compiled while the prompt is read; the first judgement waits for it. */
  private async warmUp(): Promise<void> {
    const { exercise, language, path } = this.target;
    if (language.compiler === undefined || this.lastSource === undefined) {
      return;
    }
    try {
      const workshop = workshopFor(this.context, language);
      await prepare(exercise, { source: this.lastSource, path, language }, workshop, this.warming.signal);
    } catch {
      // Whatever is wrong is told when there is something to judge.
    }
  }

  private onSave(): void {
    const source = this.sourceNow();
    if (source !== undefined && source !== this.lastSource) {
      this.judge('test');
    }
  }

  private sourceNow(): string | undefined {
    try {
      return sourceAt(this.target);
    } catch (error) {
      if (error instanceof UserError || error instanceof Interrupted || errorCode(error) !== '') {
        return undefined;
      }
      throw error;
    }
  }
}
