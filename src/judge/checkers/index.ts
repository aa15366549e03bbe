import type { CheckerName } from '../../library/vocabulary.ts';
import type { Checker } from './checker.ts';
import { indicesWithSum } from './indices-with-sum.ts';
import { localPeak } from './local-peak.ts';
import { path } from './path.ts';
import { permutation } from './permutation.ts';
import { subsequence } from './subsequence.ts';
import { topologicalOrder } from './topological-order.ts';

/** Every checker: a file and a line here each, and its name in the library's vocabulary. */
export const checkers: Readonly<Record<CheckerName, Checker>> = {
  'indices-with-sum': indicesWithSum,
  'local-peak': localPeak,
  path,
  permutation,
  subsequence,
  'topological-order': topologicalOrder,
};
