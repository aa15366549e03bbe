import { count, foldLine } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import { cutMiddle, literalOf } from './literal.ts';

/** A case as it is listed. `number` is what `--case` takes. */
export interface CasePicture {
  number: number;
  title: string;
  about: string | null;
  input: { name: string; value: unknown }[];
  expected: unknown;
}

const longestValue = 300;

/** Examples and own cases in lines. */
export function caseLines(
  { cases, hidden, language }: { cases: readonly CasePicture[]; hidden: number; language: string },
  theme: Theme,
  width: number,
): string[] {
  return [
    ...cases.flatMap(({ number, title, about, input, expected }) => [
      `${theme.accent(String(number))}  ${title}${about === null ? '' : theme.muted(`  ${about}`)}`,
      ...input.flatMap(({ name, value }) => lines(`${name} = ${textOf(value, language)}`, width)),
      ...lines(`expected ${textOf(expected, language)}`, width),
      '',
    ]),
    theme.muted(
      hidden === 0 ? 'There are no hidden cases.' : `prep submit also runs ${count(hidden, 'hidden case')}.`,
    ),
  ];
}

function textOf(value: unknown, language: string): string {
  return cutMiddle(literalOf(value, language).text, longestValue);
}

function lines(text: string, width: number): string[] {
  return foldLine(text, Math.max(20, width - 5), '  ').map((line) => `     ${line}`);
}
