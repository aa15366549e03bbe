import type { Phase } from './phases.ts';

/** The approach of a coding problem, without code: a quarter of an hour on a bad day. */
export const approach: readonly Phase[] = [
  {
    id: 'clarify',
    title: 'Clarify',
    minutes: 4,
    aim: 'Restate it; ask about input, limits and edge cases.',
  },
  {
    id: 'approach',
    title: 'Think aloud',
    minutes: 8,
    aim: 'Name two approaches and their cost; walk one through an example. No code.',
  },
  {
    id: 'complexity',
    title: 'Complexity',
    minutes: 3,
    aim: 'Time, space, and what you would test first.',
  },
];

/** Half an hour on one pattern. */
export const pattern: readonly Phase[] = [
  {
    id: 'recognise',
    title: 'Recognize',
    minutes: 4,
    aim: 'Which words of the problem point to a pattern? Say what stays true at every step.',
  },
  {
    id: 'approach',
    title: 'Think aloud',
    minutes: 5,
    aim: 'Name the pattern and its cost; say where it could fail.',
  },
  { id: 'code', title: 'Code', minutes: 14, aim: 'From the skeleton in your head, not from a page.' },
  { id: 'test', title: 'Test', minutes: 4, aim: 'An ordinary case and the edges.' },
  { id: 'cue', title: 'Keep the cue', minutes: 3, aim: 'One line for next time: what gave it away.' },
];

/** With the solution open: try, read, rebuild, keep. */
export const guided: readonly Phase[] = [
  {
    id: 'try',
    title: 'Try first',
    minutes: 8,
    aim: 'Ten lines of thought before you look: what would you do?',
  },
  {
    id: 'read',
    title: 'Read the solution',
    minutes: 10,
    aim: 'Say why each step is there. Where would you have gone wrong?',
  },
  {
    id: 'rebuild',
    title: 'Rebuild it',
    minutes: 17,
    aim: 'Close it in your mind and write it again, from the idea.',
  },
  {
    id: 'keep',
    title: 'Keep it',
    minutes: 5,
    aim: 'The idea in one sentence; the line that you would have forgotten.',
  },
];

/** A solution of one's own in a second language. */
export const port: readonly Phase[] = [
  {
    id: 'read',
    title: 'Read yours',
    minutes: 4,
    aim: 'What does it do, and which parts does the other language do otherwise?',
  },
  {
    id: 'port',
    title: 'Port',
    minutes: 20,
    aim: 'The same idea in the idiom of the other language, not word by word.',
  },
  {
    id: 'test',
    title: 'Test',
    minutes: 6,
    aim: 'The same cases. Where do numbers, ordering or copies behave differently?',
  },
  {
    id: 'compare',
    title: 'Compare',
    minutes: 5,
    aim: 'Three differences that an interviewer could ask about.',
  },
];
