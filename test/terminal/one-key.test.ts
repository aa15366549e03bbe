import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { expect, it } from 'vitest';
import { Interrupted } from '../../src/system/errors.ts';
import { oneKey } from '../../src/terminal/one-key.ts';

/** A terminal's input that knows whether it takes single keys. */
function fakeInput(): ReadStream {
  const stream = Object.assign(new PassThrough(), {
    isRaw: false,
    setRawMode(isRaw: boolean) {
      stream.isRaw = isRaw;
      return stream;
    },
  });
  return stream as unknown as ReadStream;
}

it('takes a key that comes while the question is still being written', async () => {
  const input = fakeInput();
  const key = await oneKey(input, () => input.push('7'), ['7']);
  expect(key).toBe('7');
});

it('asks only once single keys are taken: Ctrl-C is a key from the first letter of the question on', async () => {
  const input = fakeInput();
  const wasRaw: boolean[] = [];
  const asked = oneKey(input, () => {
    wasRaw.push(input.isRaw);
    input.push('\u0003');
  }, ['7']);
  await expect(asked).rejects.toThrow(Interrupted);
  expect(wasRaw).toEqual([true]);
  expect(input.isRaw).toBe(false);
});

it('leaves the terminal as it was when the question cannot be shown', async () => {
  const input = fakeInput();
  const failing = (): void => {
    throw new Error('gone');
  };
  await expect(oneKey(input, failing, ['7'])).rejects.toThrow('gone');
  expect(input.isRaw).toBe(false);
  expect(input.listenerCount('end')).toBe(0);
});
