import type { KindOfPractice } from '../phases.ts';
import { guided } from '../style-phases.ts';

/** Find the fault and mend it, in 45 minutes. */
export const debug: KindOfPractice = {
  kind: 'debug',
  title: 'Debug',
  phases: [
    {
      id: 'reproduce',
      title: 'Reproduce',
      minutes: 5,
      aim: 'Run it; make the failing case as small as it gets.',
    },
    {
      id: 'narrow',
      title: 'Narrow down',
      minutes: 12,
      aim: 'Halve the distance: what is still right, and what is not?',
    },
    { id: 'explain', title: 'Explain', minutes: 8, aim: 'Say the cause, and why it looks the way it does.' },
    { id: 'mend', title: 'Mend', minutes: 12, aim: 'The smallest change; the cause, not the symptom.' },
    {
      id: 'guard',
      title: 'Guard',
      minutes: 8,
      aim: 'A test that would have caught it; where else could it be?',
    },
  ],
  styles: {
    approach: [
      { id: 'reproduce', title: 'Reproduce', minutes: 5, aim: 'The failing case, as small as it gets.' },
      {
        id: 'narrow',
        title: 'Narrow down',
        minutes: 7,
        aim: 'Where would you look, and what would each look rule out?',
      },
      {
        id: 'explain',
        title: 'Explain',
        minutes: 3,
        aim: 'The likeliest cause, and what speaks against it.',
      },
    ],
    guided,
  },
};
