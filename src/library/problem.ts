/** Something wrong with a file of the library: where it stands and how to mend it. */
export interface Problem {
  /** `error`: the page is left out. `warning`: it is used all the same. */
  severity: 'error' | 'warning';
  path: string;
  /** From 1. */
  line: number;
  message: string;
  remedy: string;
}
