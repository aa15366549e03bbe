import type { DrillKind } from '../../library/vocabulary.ts';
import type { KindOfPractice } from '../phases.ts';
import { behavioral } from './behavioral.ts';
import { coding } from './coding.ts';
import { debug } from './debug.ts';
import { external } from './external.ts';
import { systemDesign } from './system-design.ts';

/** Every kind of drill that has phases of its own: a file and a line here each. */
export const kindsOfPractice: readonly KindOfPractice[] = [coding, debug, systemDesign, behavioral, external];

/** How sessions of that kind go; a kind without phases of its own is one timebox. */
export function practiceOf(kind: DrillKind): KindOfPractice {
  return kindsOfPractice.find((candidate) => candidate.kind === kind) ?? { ...external, kind, title: kind };
}
