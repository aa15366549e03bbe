import type { KindOfPractice } from '../phases.ts';

/** Practice that happens elsewhere: a numbered problem, a contest, a mock with a peer. */
export const external: KindOfPractice = {
  kind: 'external',
  title: 'Elsewhere',
  phases: [{ id: 'work', title: 'Work', minutes: 45, aim: 'Do it as if it counted.' }],
};
