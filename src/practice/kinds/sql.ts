import type { KindOfPractice } from '../phases.ts';
import { guided } from '../style-phases.ts';

/** A query round of half an hour: the question, the grain, the query, the check, the cost. */
export const sql: KindOfPractice = {
  kind: 'sql',
  title: 'SQL',
  phases: [
    {
      id: 'clarify',
      title: 'Clarify',
      minutes: 4,
      aim: 'What is one row of the answer? What do duplicates, nulls and ties do?',
    },
    {
      id: 'approach',
      title: 'Think aloud',
      minutes: 5,
      aim: 'Which tables, which joins, what is grouped, in words.',
    },
    {
      id: 'write',
      title: 'Write',
      minutes: 13,
      aim: 'One step after another: each part gives rows that you could name.',
    },
    {
      id: 'check',
      title: 'Check',
      minutes: 5,
      aim: 'A tiny table by hand: no match, two matches, a null, a tie.',
    },
    { id: 'cost', title: 'Cost', minutes: 3, aim: 'Which index helps, and what grows with the table.' },
  ],
  styles: {
    approach: [
      {
        id: 'clarify',
        title: 'Clarify',
        minutes: 5,
        aim: 'What is one row of the answer? Duplicates, nulls, ties?',
      },
      {
        id: 'approach',
        title: 'Think aloud',
        minutes: 7,
        aim: 'Tables, joins, grouping, in words. No query.',
      },
      { id: 'cost', title: 'Cost', minutes: 3, aim: 'Which index helps.' },
    ],
    guided,
  },
};
