import { count, foldLine } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import { cutMiddle, literalOf } from './literal.ts';
import { dataLines, isRows } from './query-view.ts';

/** A case as it is listed. `number` is what `--case` takes. */
export interface CasePicture {
  number: number;
  title: string;
  about: string | null;
  input: { name: string; value: unknown; columns?: string[] }[];
  /** Names of the columns of what is expected, for a query. */
  columns?: string[];
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
    ...cases.flatMap(({ number, title, about, input, columns, expected }) => [
      `${theme.accent(String(number))}  ${title}${about === null ? '' : theme.muted(`  ${about}`)}`,
      ...(columns === undefined
        ? [
            ...input.flatMap(({ name, value }) => lines(`${name} = ${textOf(value, language)}`, width)),
            ...lines(`expected ${textOf(expected, language)}`, width),
          ]
        : [...input, { name: 'expected', value: expected, columns }].flatMap((each) =>
            isRows(each.value) ? dataLines(each.name, each.columns ?? [], each.value, theme, width) : [],
          )),
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
