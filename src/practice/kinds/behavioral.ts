import type { KindOfPractice } from '../phases.ts';

/** An answer of at most three minutes, then what an interviewer asks on. */
export const behavioral: KindOfPractice = {
  kind: 'behavioral',
  title: 'Behavioral',
  phases: [
    {
      id: 'choose',
      title: 'Choose the story',
      minutes: 2,
      aim: 'One story; say its result first, to yourself.',
    },
    {
      id: 'answer',
      title: 'Answer aloud',
      minutes: 3,
      aim: 'Context, goal, constraints, actions, results, reflection.',
    },
    {
      id: 'follow-ups',
      title: 'Follow-ups',
      minutes: 7,
      aim: 'Answer each one aloud, with a number or a reason.',
    },
    { id: 'tighten', title: 'Tighten', minutes: 3, aim: 'Write the one sentence that was missing.' },
  ],
};
