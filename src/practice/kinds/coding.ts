import type { KindOfPractice } from '../phases.ts';
import { approach, guided, pattern, port } from '../style-phases.ts';

/** The backend guide’s minutes for a 45-minute round: 2–3, 5–7, 20–25, 5–7 and 2–3. */
export const coding: KindOfPractice = {
  kind: 'coding',
  title: 'Coding',
  phases: [
    {
      id: 'clarify',
      title: 'Clarify',
      minutes: 3,
      aim: 'Restate it; ask about input, limits and edge cases.',
    },
    {
      id: 'approach',
      title: 'Think aloud',
      minutes: 7,
      aim: 'Name two approaches and their cost; choose one.',
    },
    { id: 'code', title: 'Code', minutes: 25, aim: 'Small steps; say what each part is for.' },
    { id: 'test', title: 'Test', minutes: 7, aim: 'Walk an ordinary case and the edges through your code.' },
    { id: 'complexity', title: 'Complexity', minutes: 3, aim: 'Time, space, and what you would improve.' },
  ],
  styles: { approach, pattern, guided, port },
};
