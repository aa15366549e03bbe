import type { KindOfPractice } from '../phases.ts';

/** The design framework of the backend guide, for 45 minutes. */
export const systemDesign: KindOfPractice = {
  kind: 'system-design',
  title: 'System design',
  phases: [
    {
      id: 'requirements',
      title: 'Requirements',
      minutes: 6,
      aim: 'What it does, for whom, how fast, how safe.',
    },
    {
      id: 'estimation',
      title: 'Estimation',
      minutes: 5,
      aim: 'Requests, storage, bandwidth: the right power of ten.',
    },
    {
      id: 'high-level',
      title: 'High level',
      minutes: 11,
      aim: 'The simplest design that works; the data model.',
    },
    {
      id: 'deep-dives',
      title: 'Deep dives',
      minutes: 19,
      aim: 'One to three parts; what fails and what happens then.',
    },
    { id: 'wrap-up', title: 'Wrap-up', minutes: 4, aim: 'Three trade-offs, and what comes next.' },
  ],
};
