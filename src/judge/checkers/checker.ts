/** What a checker looks at. */
export interface Checked {
  /** Arguments by the names of their parameters. */
  input: Readonly<Record<string, unknown>>;
  expected: unknown;
  got: unknown;
  /** What the drill says besides the checker's name: mostly which parameter is what. */
  options: Readonly<Record<string, unknown>>;
}

/** Why an answer that need not be the expected one is wrong; nothing when it is right. */
export type Checker = (checked: Checked) => string | undefined;

/** The argument that an option names; `fallback` is the parameter's usual name. */
export function argument({ input, options }: Checked, option: string, fallback: string): unknown {
  const name = options[option];
  return input[typeof name === 'string' ? name : fallback];
}

/** What is said when nothing, or the mark of an impossible input, was expected and something else came, or the reverse. */
export function whenNone({ expected, got }: Checked): string | undefined {
  const isNone = (value: unknown): boolean =>
    value === null || value === -1 || (Array.isArray(value) && value.length === 0);
  if (isNone(expected) && isNone(got)) {
    return JSON.stringify(expected) === JSON.stringify(got) ? '' : `${JSON.stringify(expected)} is expected`;
  }
  if (isNone(expected)) {
    return 'there is no answer to this input, but one was given';
  }
  return isNone(got) ? 'there is an answer to this input, but none was given' : undefined;
}
