import type { KindOfPractice } from '../phases.ts';

/** A review: read, find, rank, say it so that it helps. */
export const codeReview: KindOfPractice = {
  kind: 'code-review',
  title: 'Code review',
  phases: [
    { id: 'read', title: 'Read', minutes: 5, aim: 'What is it meant to do? Read it once without a comment.' },
    {
      id: 'find',
      title: 'Find',
      minutes: 10,
      aim: 'Correctness first, then failure, security, tests, names.',
    },
    { id: 'rank', title: 'Rank', minutes: 4, aim: 'Blocking, should, could: three lists.' },
    {
      id: 'say',
      title: 'Say it',
      minutes: 6,
      aim: 'Each one: what happens, when, and a proposal. Kind and exact.',
    },
  ],
};
