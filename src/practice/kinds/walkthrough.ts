import type { KindOfPractice } from '../phases.ts';

/** A system or a repository of your own, walked through aloud. */
export const walkthrough: KindOfPractice = {
  kind: 'walkthrough',
  title: 'Walkthrough',
  phases: [
    {
      id: 'frame',
      title: 'Frame',
      minutes: 3,
      aim: 'Purpose, users, size, your own part: one sentence each.',
    },
    { id: 'draw', title: 'Draw', minutes: 7, aim: 'Boxes and arrows; where the data lives.' },
    {
      id: 'decide',
      title: 'Decisions',
      minutes: 10,
      aim: 'Two decisions: alternatives, criteria, what it cost later.',
    },
    { id: 'fail', title: 'Failure', minutes: 5, aim: 'What broke, how it was found, what changed.' },
    {
      id: 'follow-ups',
      title: 'Follow-ups',
      minutes: 5,
      aim: 'What would you do otherwise today? At ten times the size?',
    },
  ],
};
