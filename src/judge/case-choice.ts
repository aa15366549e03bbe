import type { CaseFile } from '../library/cases.ts';
import type { OwnCase } from './own-case-store.ts';
import type { CaseName, NamedCase } from './verdict.ts';

/** Which cases are run. */
export type CaseChoice =
  /** The examples and the person's own; a submission meets the hidden ones too. */
  | { type: 'all'; withHidden: boolean }
  /** The case with that number: examples count from 1, the person's own go on from there. */
  | { type: 'nth'; number: number }
  | { type: 'named'; names: readonly CaseName[] };

/** The number by which a visible case is called. */
export function numberOf({ source, number }: CaseName, examples: number): number {
  return source === 'own' ? examples + number : number;
}

/** The cases that a choice means, in order: examples, the person's own, hidden. */
export function chooseCases(
  { examples, hidden }: CaseFile,
  own: readonly OwnCase[],
  choice: CaseChoice,
): NamedCase[] {
  const visible: NamedCase[] = [
    ...examples.map(
      (one, index): NamedCase => ({ name: { source: 'example', number: index + 1 }, case: one }),
    ),
    ...own.map(({ number, case: one }): NamedCase => ({ name: { source: 'own', number }, case: one })),
  ];
  const secret = hidden.map(
    (one, index): NamedCase => ({ name: { source: 'hidden', number: index + 1 }, case: one }),
  );
  switch (choice.type) {
    case 'all':
      return choice.withHidden ? [...visible, ...secret] : visible;
    case 'nth':
      return visible.filter(({ name }) => numberOf(name, examples.length) === choice.number);
    default:
      return [...visible, ...secret].filter(({ name }) =>
        choice.names.some((wanted) => wanted.source === name.source && wanted.number === name.number),
      );
  }
}
