import type { Exercise } from '../../src/library/exercise-files.ts';
import type { Drill } from '../../src/library/page-schema.ts';
import { readSignature, type WrittenSignature } from '../../src/library/signature.ts';

const usual = {
  type: 'drill',
  id: 'made-up',
  title: 'Made up',
  kind: 'coding',
  difficulty: 'easy',
  minutes: 20,
  formerly: [],
  patterns: [],
  hints: ['Look again.'],
  form: 'full',
  warmup: false,
} as const;

/** A drill that is nowhere in a library. */
export function exerciseWith(signature: WrittenSignature, rest: Partial<Drill> = {}): Exercise {
  return {
    drill: { ...usual, ...rest, signature } as Drill,
    signature: readSignature(signature),
    cases: { examples: [], hidden: [] },
    references: [],
    faulty: [],
    second: [],
    wrong: [],
    slow: [],
    problems: [],
  };
}

/** `run(number)`, an integer in and one out. */
export function echo(limits: Drill['limits'] = {}): Exercise {
  return exerciseWith({ function: 'run', parameters: { number: 'int' }, returns: 'int' }, { limits });
}
