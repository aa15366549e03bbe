import { judgementLines } from '../../judge/judgement-view.ts';
import { UsageError } from '../../system/errors.ts';
import { watchFile } from '../../system/watch.ts';
import { type Context, type Reply, reply } from './context.ts';
import { judgeTarget, type Order } from './judging.ts';

const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Judges a solution now and after every save, until the person has seen enough. @throws UsageError with `--json` */
export async function watchAndJudge(context: Context, order: Order): Promise<Reply> {
  if (context.isJson) {
    throw new UsageError(
      '--watch prints one judgement after another, and --json one document.',
      'Leave one of them out.',
    );
  }
  let running = new AbortController();
  let last = Promise.resolve();
  const judgeNow = (): void => {
    running.abort();
    const mine = new AbortController();
    running = mine;
    last = last.then(async () => {
      if (mine.signal.aborted) {
        return;
      }
      try {
        const picture = await judgeTarget(context, order, mine.signal);
        if (!mine.signal.aborted) {
          context.show(picture, (shown, { theme, width }) => [...judgementLines(shown, theme, width), '']);
        }
      } catch (error) {
        context.show(String((error as Error).message), (message, { theme }) => [theme.bad(message), '']);
      }
    });
  };
  context.show(order.target.path, (path, { theme }) => [
    theme.muted(`Every save of ${path} is judged; Ctrl-C ends it.`),
    '',
  ]);
  const stop = watchFile(order.target.path, judgeNow);
  judgeNow();
  await new Promise<void>((resolve) => {
    const end = (): void => {
      for (const signal of endings) {
        process.off(signal, end);
      }
      clearInterval(staying);
      resolve();
    };
    // Watching alone keeps no program alive.
    const staying = setInterval(() => undefined, 60_000);
    for (const signal of endings) {
      process.on(signal, end);
    }
  });
  stop();
  running.abort();
  await last;
  return reply(null, () => []);
}
