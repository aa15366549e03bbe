import type { KindOfPractice } from '../phases.ts';

/** Connect two things with the documentation open; or, as a take-home, plan it before a line is written. */
export const integration: KindOfPractice = {
  kind: 'integration',
  title: 'Integration',
  phases: [
    {
      id: 'read',
      title: 'Read',
      minutes: 7,
      aim: 'The documentation and what is there already; note what it does not say.',
    },
    {
      id: 'plan',
      title: 'Plan',
      minutes: 6,
      aim: 'The smallest call that works; what can repeat, fail, come late.',
    },
    { id: 'connect', title: 'Connect', minutes: 20, aim: 'One path through, end to end, early.' },
    {
      id: 'harden',
      title: 'Harden',
      minutes: 8,
      aim: 'Timeouts, retries with the same key, pages, errors, a test.',
    },
    {
      id: 'explain',
      title: 'Explain',
      minutes: 4,
      aim: 'What it does when the other side is down; what you left out.',
    },
  ],
  forms: {
    'take-home': [
      {
        id: 'scope',
        title: 'Scope',
        minutes: 10,
        aim: 'What is asked, what they look at, what you leave out and say so.',
      },
      {
        id: 'slices',
        title: 'Slices',
        minutes: 12,
        aim: 'Slices that each run, with hours; the first one is end to end.',
      },
      {
        id: 'risks',
        title: 'Risks',
        minutes: 8,
        aim: 'What you do not know, and the quickest way to know it.',
      },
      { id: 'tests', title: 'Tests', minutes: 8, aim: 'What must never break, and the test that says so.' },
      {
        id: 'readme',
        title: 'README',
        minutes: 7,
        aim: 'How to run it, decisions, limits, what comes next: the headings and a line each.',
      },
    ],
  },
};
