import type { KindOfPractice } from '../phases.ts';

/** A product or data case of half an hour. */
export const caseStudy: KindOfPractice = {
  kind: 'case',
  title: 'Case',
  phases: [
    {
      id: 'clarify',
      title: 'Clarify',
      minutes: 4,
      aim: 'What is decided with the answer, by whom, until when?',
    },
    {
      id: 'structure',
      title: 'Structure',
      minutes: 5,
      aim: 'The parts of the question, and the order in which you take them.',
    },
    {
      id: 'analyse',
      title: 'Analyze',
      minutes: 12,
      aim: 'Numbers, assumptions said aloud, what would change your mind.',
    },
    {
      id: 'recommend',
      title: 'Recommend',
      minutes: 5,
      aim: 'One recommendation, its risk, how you would know.',
    },
    {
      id: 'follow-ups',
      title: 'Follow-ups',
      minutes: 4,
      aim: 'Traps: selection, novelty, interference, more than one metric.',
    },
  ],
};
