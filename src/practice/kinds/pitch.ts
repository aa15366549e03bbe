import type { KindOfPractice } from '../phases.ts';

/** The pitch in its three lengths: 30 seconds, 90 seconds, two minutes. */
export const pitch: KindOfPractice = {
  kind: 'pitch',
  title: 'Pitch',
  phases: [
    {
      id: 'prepare',
      title: 'Prepare',
      minutes: 2,
      aim: 'Who you are, two results with numbers, what you look for. No full sentences.',
    },
    { id: 'thirty', title: '30 seconds', minutes: 0.5, aim: 'Who, one result, why you are here. Stop.' },
    {
      id: 'ninety',
      title: '90 seconds',
      minutes: 1.5,
      aim: 'Two results with numbers, your own part, why this role.',
    },
    {
      id: 'two-minutes',
      title: '2 minutes',
      minutes: 2,
      aim: 'The same, with one decision told so that one can ask on.',
    },
    {
      id: 'follow-ups',
      title: 'Follow-ups',
      minutes: 2,
      aim: 'Why here? What do you look for? Two sentences each.',
    },
    { id: 'tighten', title: 'Tighten', minutes: 2, aim: 'Cross out a third of the words.' },
  ],
};
