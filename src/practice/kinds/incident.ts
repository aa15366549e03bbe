import type { KindOfPractice } from '../phases.ts';

/** On call: look, stop the harm, find the cause, tell people, learn. */
export const incident: KindOfPractice = {
  kind: 'incident',
  title: 'Incident',
  phases: [
    { id: 'triage', title: 'Triage', minutes: 5, aim: 'How bad, for whom, since when; what changed.' },
    {
      id: 'mitigate',
      title: 'Mitigate',
      minutes: 12,
      aim: 'Stop the harm first: undo, shed, switch off. Tell people.',
    },
    {
      id: 'diagnose',
      title: 'Diagnose',
      minutes: 8,
      aim: 'The cause, from evidence; what would prove you wrong?',
    },
    {
      id: 'learn',
      title: 'Learn',
      minutes: 5,
      aim: 'What let it happen, what let it last, what comes next.',
    },
  ],
};
