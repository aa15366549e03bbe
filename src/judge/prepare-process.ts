import type { Exercise } from '../library/exercise-files.ts';
import type { Language } from './language.ts';
import { limitsFor } from './limits.ts';
import type { Program, Workshop } from './run-process.ts';
import type { SolutionError } from './wire.ts';

/** A solution as the person wrote it. */
export interface Solution {
  source: string;
  path: string;
  language: Language;
}

/** What the harness is given: types are left out, modules turned into what it loads, or the solution is compiled. */
export async function prepare(
  { drill, signature }: Pick<Exercise, 'drill' | 'signature'>,
  { source, path, language }: Solution,
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<{ program: Program } | { error: SolutionError }> {
  const program: Program = {
    source,
    path,
    language,
    signature,
    prelude: drill.prelude,
    limits: limitsFor(drill.limits),
  };
  if (language.compiler !== undefined) {
    const { compileSolution } = await import('./compile-process.ts');
    const built = await compileSolution(program, language.compiler, workshop, signal);
    return 'error' in built ? built : { program: { ...program, built } };
  }
  if (language.harness !== 'javascript.cjs') {
    return { program };
  }
  const isTypeScript = language.id === 'typescript';
  if (!isTypeScript && !/^\s*(?:import|export)\b/m.test(source)) {
    return { program };
  }
  const { stripTypes } = await import('./type-stripper.ts');
  const stripped = stripTypes(source, isTypeScript);
  return 'error' in stripped ? stripped : { program: { ...program, source: stripped.code } };
}
