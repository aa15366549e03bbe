import type { Importer } from '../problem-import.ts';
import { exercism } from './exercism.ts';
import { humanEval } from './human-eval.ts';
import { leetCode } from './leetcode.ts';
import { postgresExercises } from './postgres-exercises.ts';

/** Every format of problem sets that can be brought: a file and a line here each. The first that accepts reads. */
export const importers: readonly Importer[] = [exercism, humanEval, leetCode, postgresExercises];
