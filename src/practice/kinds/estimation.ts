import type { KindOfPractice } from '../phases.ts';

/** Numbers on paper: what is asked, the lines, a look back. */
export const estimation: KindOfPractice = {
  kind: 'estimation',
  title: 'Estimation',
  phases: [
    {
      id: 'frame',
      title: 'Frame',
      minutes: 2,
      aim: 'What is asked, and which numbers you have. Round them now.',
    },
    { id: 'compute', title: 'Compute', minutes: 6, aim: 'One line after another; say each unit aloud.' },
    { id: 'conclude', title: 'Conclude', minutes: 2, aim: 'Which number decides, and what follows from it.' },
  ],
};
