import type { KindOfPractice } from '../phases.ts';

/** The design framework of the backend guide, for 45 minutes and for 60. */
export const systemDesign: KindOfPractice = {
  kind: 'system-design',
  title: 'System design',
  phases: [
    {
      id: 'requirements',
      title: 'Requirements',
      minutes: 5,
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
      minutes: 10,
      aim: 'The simplest design that works; the data model.',
    },
    {
      id: 'deep-dives',
      title: 'Deep dives',
      minutes: 20,
      aim: 'One to three parts; what fails and what happens then.',
    },
    { id: 'wrap-up', title: 'Wrap-up', minutes: 5, aim: 'Three trade-offs, and what comes next.' },
  ],
  long: {
    minutes: 60,
    phases: [
      {
        id: 'requirements',
        title: 'Requirements',
        minutes: 7,
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
        minutes: 10,
        aim: 'The simplest design that works; the data model.',
      },
      {
        id: 'deep-dives',
        title: 'Deep dives',
        minutes: 25,
        aim: 'One to three parts; what fails and what happens then.',
      },
      {
        id: 'wrap-up',
        title: 'Wrap-up and follow-ups',
        minutes: 13,
        aim: 'Three trade-offs, what comes next, and what if it were ten times as large.',
      },
    ],
  },
  forms: {
    mini: [
      {
        id: 'requirements',
        title: 'Requirements',
        minutes: 3,
        aim: 'The two questions that decide the design.',
      },
      { id: 'estimation', title: 'Estimation', minutes: 2, aim: 'One number that matters.' },
      {
        id: 'high-level',
        title: 'High level',
        minutes: 4,
        aim: 'The part and its neighbors; what it promises.',
      },
      { id: 'deep-dives', title: 'Deep dive', minutes: 4, aim: 'The one thing that breaks first.' },
      { id: 'wrap-up', title: 'Wrap-up', minutes: 2, aim: 'One trade-off, said in one sentence.' },
    ],
  },
};
