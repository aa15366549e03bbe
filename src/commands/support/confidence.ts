import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const skipped = ['return', 'enter', 'space', 's', 'escape'];

/**
 * Asks in one key how sure the person is; nothing when it is skipped. 1 to 9 are 10 to 90 %, 0 is 100 %, - is 0 %.
 *
 * @throws Interrupted at Ctrl-C: no session has begun then
 */
export async function askConfidence(context: Context): Promise<number | undefined> {
  if (context.terminal === undefined || !context.profile().live.asksConfidence) {
    return undefined;
  }
  const { oneKey } = await import('../../terminal/one-key.ts');
  const ask = (): void =>
    context.show(null, (_, { theme }) => [
      `Will you solve it in time?  ${theme.accent('1')}–${theme.accent('9')} 10–90 %   ${theme.accent('0')} 100 %   ${theme.accent('-')} 0 %   ${theme.accent('Enter')} skip`,
    ]);
  const key = await oneKey(context.terminal.input, ask, [...digits, '-', ...skipped]);
  if (skipped.includes(key)) {
    return undefined;
  }
  return key === '-' ? 0 : key === '0' ? 100 : Number(key) * 10;
}

/** Percent that a person typed. @throws UserError outside 0 to 100 */
export function confidenceFrom(text: string | undefined): number | undefined {
  if (text === undefined) {
    return undefined;
  }
  const value = /^\d{1,3}$/.test(text.trim().replace(/\s*%$/, '')) ? Number.parseInt(text, 10) : Number.NaN;
  if (!(value >= 0 && value <= 100)) {
    throw new UserError(
      `${JSON.stringify(text)} is not a percentage.`,
      'Write a whole number from 0 to 100.',
    );
  }
  return value;
}
