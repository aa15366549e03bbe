import type { KindOfPractice } from '../phases.ts';
import { approach, guided, pattern } from '../style-phases.ts';

/** Practice that happens elsewhere: a numbered problem, a contest, a course, a mock with a peer. */
export const external: KindOfPractice = {
  kind: 'external',
  title: 'Elsewhere',
  phases: [{ id: 'work', title: 'Work', minutes: 45, aim: 'Do it as if it counted.' }],
  styles: { approach, pattern, guided },
};
