import type { DrillKind } from '../../library/vocabulary.ts';
import type { KindOfPractice } from '../phases.ts';
import { behavioral } from './behavioral.ts';
import { caseStudy } from './case.ts';
import { codeReview } from './code-review.ts';
import { coding } from './coding.ts';
import { concept } from './concept.ts';
import { debug } from './debug.ts';
import { estimation } from './estimation.ts';
import { external } from './external.ts';
import { incident } from './incident.ts';
import { integration } from './integration.ts';
import { mlDesign } from './ml-design.ts';
import { objectDesign } from './object-design.ts';
import { pitch } from './pitch.ts';
import { sql } from './sql.ts';
import { systemDesign } from './system-design.ts';
import { walkthrough } from './walkthrough.ts';

/** How sessions of each kind of drill go: a file and a line here each. */
const kinds: Readonly<Record<DrillKind, KindOfPractice>> = {
  coding,
  debug,
  sql,
  'system-design': systemDesign,
  'ml-design': mlDesign,
  'object-design': objectDesign,
  estimation,
  incident,
  behavioral,
  pitch,
  concept,
  case: caseStudy,
  'code-review': codeReview,
  walkthrough,
  integration,
  external,
};

/** How sessions of that kind go. */
export function practiceOf(kind: DrillKind): KindOfPractice {
  return kinds[kind];
}

/** Every kind. */
export const kindsOfPractice: readonly KindOfPractice[] = Object.values(kinds);
