import type { KindOfPractice } from '../phases.ts';

/** The five steps of the object design round, in 50 minutes. */
export const objectDesign: KindOfPractice = {
  kind: 'object-design',
  title: 'Object design',
  phases: [
    { id: 'requirements', title: 'Requirements', minutes: 5, aim: 'Actors, what they do, what is left out.' },
    {
      id: 'objects',
      title: 'Objects',
      minutes: 10,
      aim: 'Classes, what each is responsible for, who owns whom.',
    },
    {
      id: 'interfaces',
      title: 'Interfaces',
      minutes: 10,
      aim: 'Methods with their types; what can fail and how that is said.',
    },
    {
      id: 'implementation',
      title: 'Implementation',
      minutes: 15,
      aim: 'The one path that matters, in code; what stays true.',
    },
    {
      id: 'trade-offs',
      title: 'Trade-offs',
      minutes: 10,
      aim: 'A changed requirement; threads; tests; what you left simple.',
    },
  ],
};
