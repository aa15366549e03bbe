import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';
import { Interrupted } from '../system/errors.ts';

const endings: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGINT'];

/**
 * Asks, and waits for one of these keys, without Enter.
 *
 * @param ask shows the question; the terminal takes single keys by then, so that one may come at once
 * @param keys names as Node gives them: digits and letters as they are, `return`, `space`, `escape`
 * @throws Interrupted at Ctrl-C, Ctrl-D, or when the terminal goes away; its line settings are as before then
 */
export async function oneKey(input: ReadStream, ask: () => void, keys: readonly string[]): Promise<string> {
  const wasRaw = input.isRaw;
  emitKeypressEvents(input);
  let undo = (): void => undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const end = (): void => reject(new Interrupted());
      const onKey = (text: string | undefined, key: { name?: string; ctrl?: boolean } | undefined): void => {
        const name = key?.name ?? text ?? '';
        if (key?.ctrl === true && (name === 'c' || name === 'd')) {
          end();
        } else if (key?.ctrl !== true && keys.includes(name)) {
          resolve(name);
        } else if (key?.ctrl !== true && text !== undefined && keys.includes(text)) {
          resolve(text);
        }
      };
      input.on('keypress', onKey);
      input.on('end', end);
      input.on('error', end);
      for (const signal of endings) {
        process.on(signal, end);
      }
      undo = () => {
        input.off('keypress', onKey);
        input.off('end', end);
        input.off('error', end);
        for (const signal of endings) {
          process.off(signal, end);
        }
      };
      input.setRawMode(true);
      input.resume();
      ask();
    });
  } finally {
    undo();
    try {
      input.setRawMode(wasRaw);
    } catch {
      // The terminal is gone: there is nothing left to restore.
    }
    input.pause();
  }
}
