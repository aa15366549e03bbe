import { count, foldLine, truncate, wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import type { ErrorPicture, JudgementPicture } from './judgement-picture.ts';
import { cutMiddle, literalOf, shortened } from './literal.ts';
import { dataLines, isRows, mistakeLines, pairLines } from './query-view.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict is called. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  accepted: 'Accepted',
  'wrong-answer': 'Wrong answer',
  'runtime-error': 'Runtime error',
  'time-limit': 'Time limit',
  'memory-limit': 'Memory limit',
  'output-limit': 'Output limit',
  'compile-error': 'Compile error',
  'not-run': 'Not run',
};

const longestValue = 600;
const longestPrint = 1_200;
const mostPlaces = 4;

/** A judgement in lines: the verdict, the smallest failing case with the difference pointed at, what was printed. */
export function judgementLines(picture: JudgementPicture, theme: Theme, width: number): string[] {
  const { failure, error, verdict } = picture;
  return [
    headline(picture, theme),
    ...(error === null ? [] : ['', ...errorLines(error, picture.file, theme, width)]),
    ...(verdict === 'accepted'
      ? [...costLines(picture, theme, width), ...growthLines(picture, theme, width)]
      : []),
    ...(failure === null ? [] : failureLines(picture, failure, theme, width)),
    ...picture.printed.flatMap(({ case: name, text }) => [
      '',
      theme.muted(`printed in ${name}`),
      ...printLines(text, width),
    ]),
    ...(verdict === 'not-run' && error === null ? ['', ...wrap('There was nothing to run.', width)] : []),
    ...changeLines(picture, theme, width),
    ...(picture.passed > 0 && failure !== null ? ['', ...costLines(picture, theme, width)] : []),
  ];
}

/** The verdict in one line, without a sign of how the cases went in detail. */
function headline({ verdict, passed, total, failed, mode }: JudgementPicture, theme: Theme): string {
  const paint = verdict === 'accepted' ? theme.good : theme.bad;
  const mark = verdict === 'accepted' ? (theme.unicode ? '✓ ' : '') : theme.unicode ? '✗ ' : '';
  const rest = total - passed - failed;
  const counts = `${passed} of ${count(total, 'case')}`;
  const open = rest > 0 && failed > 0 ? `, ${rest} not run` : '';
  const what = mode === 'submit' ? 'submitted: ' : '';
  return `${paint(`${mark}${verdictTitles[verdict]}`)}  ${theme.muted(what + counts + open)}`;
}

function failureLines(
  picture: JudgementPicture,
  failure: NonNullable<JudgementPicture['failure']>,
  theme: Theme,
  width: number,
): string[] {
  const { failed, language, verdict } = picture;
  const which = failed > 1 ? `, the smallest of ${failed} that fail` : '';
  const about = failure.about === null ? '' : ` (${failure.about})`;
  const other = failure.verdict === verdict ? '' : `: ${verdictTitles[failure.verdict].toLowerCase()}`;
  return [
    '',
    ...wrap(`${capital(failure.case)}${about}${which}${other}`, width),
    // Tables are long: what they show stands before them.
    ...(failure.rows === null ? inputLines(failure.input, language, theme, width) : []),
    ...(failure.verdict === 'wrong-answer'
      ? answerLines(failure, language, theme, width)
      : [
          ...(isDataSet(failure.input)
            ? []
            : valueLines('expected', literalOf(failure.expected, language), undefined, theme, width)),
          '',
          ...(failure.error === null
            ? wrap(limitText(failure), width)
            : errorLines(failure.error, picture.file, theme, width)),
        ]),
  ];
}

/** Whether what was given are tables with their rows. */
function isDataSet(input: readonly { columns?: string[] }[]): boolean {
  return input.some(({ columns }) => columns !== undefined);
}

function inputLines(
  input: readonly { name: string; value: unknown; columns?: string[] }[],
  language: string,
  theme: Theme,
  width: number,
): string[] {
  if (isDataSet(input)) {
    return input.flatMap(({ name, value, columns = [] }) =>
      isRows(value) ? dataLines(name, columns, value, theme, width) : [],
    );
  }
  const calls = input[0];
  if (input.length === 1 && calls?.name === 'calls' && Array.isArray(calls.value)) {
    const texts = (calls.value as unknown[][]).map(
      ([name, ...values]) =>
        `${String(name)}(${values.map((value) => literalOf(value, language).text).join(', ')})`,
    );
    return labelled('calls', wrap(texts.join('  '), Math.max(20, width - 12)), theme);
  }
  return input.flatMap(({ name, value }, index) =>
    valueLines(index === 0 ? 'input' : '', literalOf(value, language), undefined, theme, width, `${name} = `),
  );
}

function answerLines(
  failure: NonNullable<JudgementPicture['failure']>,
  language: string,
  theme: Theme,
  width: number,
): string[] {
  const { expected, got, path, note, rows, mistake } = failure;
  if (rows !== null) {
    return [
      '',
      ...(mistake === null ? [] : [...mistakeLines(mistake.text, theme, width), '']),
      ...pairLines(rows.columns, rows.pairs, theme, width),
      '',
      ...inputLines(failure.input, language, theme, width),
    ];
  }
  const right = literalOf(expected, language, path);
  const wrong = literalOf(got, language, path);
  const place = path.length === 0 ? '' : `at ${path.map((step) => `[${JSON.stringify(step)}]`).join('')}: `;
  const there = literalOf(right.part, language).text;
  const plain = path.length === 0 || right.part === undefined ? '' : `${shortText(there)} is expected`;
  const remark = `${place}${[plain, note ?? ''].filter((part) => part !== '').join('; ')}`.replace(/: $/, '');
  return [
    ...valueLines('expected', right, undefined, theme, width),
    ...valueLines('got', wrong, theme.bad, theme, width),
    ...(remark === '' ? [] : labelled('', wrap(remark, Math.max(20, width - 12)).map(theme.warn), theme)),
  ];
}

/** A value behind its label; where it fits on one line, marks below point at the part that differs. */
function valueLines(
  label: string,
  literal: { text: string; span: readonly [number, number] },
  point: ((text: string) => string) | undefined,
  theme: Theme,
  width: number,
  before = '',
): string[] {
  const { text, span } = shortened(literal, longestValue);
  const room = Math.max(20, width - labelWidth);
  const whole = before + text;
  if (point === undefined || whole.length > room) {
    return labelled(label, foldLine(whole, room, '  '), theme);
  }
  const [from, to] = [before.length + span[0], before.length + span[1]];
  const marks = ' '.repeat(from) + point('^'.repeat(Math.max(1, to - from)));
  return labelled(label, [whole, marks], theme);
}

const labelWidth = 12;

function labelled(label: string, lines: readonly string[], theme: Theme): string[] {
  return lines.map(
    (line, index) => `  ${theme.muted((index === 0 ? label : '').padEnd(labelWidth - 2))}${line}`,
  );
}

function shortText(text: string): string {
  return cutMiddle(text, 80);
}

function limitText({ verdict, cpuMs, input }: NonNullable<JudgementPicture['failure']>): string {
  if (verdict === 'time-limit') {
    const question = isDataSet(input)
      ? 'Does every recursive part come to an end, and has every join its condition?'
      : 'Does every loop come closer to its end?';
    return `It was stopped after ${((cpuMs ?? 0) / 1000).toFixed(1)} s. ${question}`;
  }
  return `${verdictTitles[verdict]}.`;
}

/** What went wrong, then the lines of the solution that led there. */
function errorLines(error: ErrorPicture, file: string, theme: Theme, width: number): string[] {
  const { kind, type, message, line, column, places } = error;
  const name = file.split(/[/\\]/).at(-1) ?? file;
  if (kind === 'missing') {
    return wrap(`${name} defines no ${theme.accent(message)}. Is the name spelt like that?`, width);
  }
  const text = [type, message].filter((part) => part !== '').join(': ');
  const shown = places.length > mostPlaces ? places.slice(-mostPlaces) : places;
  const digits = String(Math.max(0, ...shown.map((place) => place.line))).length;
  return [
    ...wrap(theme.bad(text), width),
    ...(line === null ? [] : [theme.muted(`${name}:${line}${column === null ? '' : `:${column}`}`)]),
    ...(places.length > shown.length
      ? [theme.muted(`  … ${places.length - shown.length} calls before`)]
      : []),
    ...shown.flatMap((place) => [
      `  ${theme.muted(`${String(place.line).padStart(digits)} |`)} ${truncate(place.text, Math.max(10, width - digits - 5))}`,
      ...(kind === 'compile' && column !== null && column <= place.text.length + 1
        ? [
            `  ${' '.repeat(digits)} ${theme.muted('|')} ${' '.repeat(Math.max(0, column - 1))}${theme.bad('^')}`,
          ]
        : []),
    ]),
  ];
}

function printLines(text: string, width: number): string[] {
  const whole =
    text.length > longestPrint
      ? `${text.slice(0, longestPrint / 2)}\n… ${text.length - longestPrint} characters …\n${text.slice(-longestPrint / 2)}`
      : text;
  return whole
    .replace(/\n+$/, '')
    .split('\n')
    .flatMap((line) => foldLine(line, Math.max(20, width - 4), '').map((part) => `    ${part}`));
}

function changeLines({ change, verdict }: JudgementPicture, theme: Theme, width: number): string[] {
  if (change === null || change.lines === 0) {
    return [];
  }
  const smallest =
    change.smallest === null || verdict !== 'accepted'
      ? ''
      : change.lines <= change.smallest
        ? '; that is as small as it gets'
        : `; ${count(change.smallest, 'line')} would have been enough`;
  return ['', ...wrap(theme.muted(`You changed ${count(change.lines, 'line')}${smallest}.`), width)];
}

/** How the time grows, and what is expected. */
function growthLines({ growth }: JudgementPicture, theme: Theme, width: number): string[] {
  if (growth === null) {
    return [];
  }
  const { declared, finding, exponent, low, high } = growth;
  if (exponent === null || low === null || high === null) {
    return wrap('How the time grows could not be measured.', width).map(theme.muted);
  }
  const dash = theme.unicode ? '–' : '-';
  const seen = `n^${exponent.toFixed(1)} (${low.toFixed(1)}${dash}${high.toFixed(1)})`;
  if (finding === 'worse') {
    return wrap(
      `Its time grows like ${seen}; ${declared} is expected. Which loop runs inside another?`,
      width,
    ).map(theme.warn);
  }
  const text =
    finding === 'as-declared'
      ? `Its time grows like ${seen}; ${declared} is expected.`
      : `Not sure how its time grows: ${seen}; ${declared} is expected.`;
  return wrap(text, width).map(theme.muted);
}

function costLines({ wallMs, slowest, peakKb }: JudgementPicture, theme: Theme, width: number): string[] {
  const text = [
    `${Math.round(wallMs)} ms in all`,
    ...(slowest === null ? [] : [`slowest ${slowest.case}: ${slowest.cpuMs} ms`]),
    ...(peakKb === null ? [] : [`${(peakKb / 1024).toFixed(1)} MB at the most`]),
  ].join(', ');
  return wrap(text, width).map(theme.muted);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
