import type { KindOfPractice } from '../phases.ts';

/** One idea explained aloud, then asked on. */
export const concept: KindOfPractice = {
  kind: 'concept',
  title: 'Concept',
  phases: [
    { id: 'recall', title: 'Recall', minutes: 1, aim: 'Three key words on paper; nothing else.' },
    {
      id: 'explain',
      title: 'Explain aloud',
      minutes: 2,
      aim: 'What it is, why one wants it, an example, where it ends.',
    },
    {
      id: 'follow-ups',
      title: 'Follow-ups',
      minutes: 1.5,
      aim: 'What if? Compared with what? When would you not?',
    },
    { id: 'compare', title: 'Compare', minutes: 0.5, aim: 'Read the strong answer; what was missing?' },
  ],
};
