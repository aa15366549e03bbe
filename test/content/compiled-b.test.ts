import { exercises, proveExercises } from '../support/proof.ts';

// Drills that have something in a compiled language: it is proved, and so is what one begins with in each of those.
proveExercises(
  exercises
    .filter(({ references, faulty }) =>
      [...references, ...faulty].some(({ extension }) => ['go', 'cpp', 'java', 'rs'].includes(extension)),
    )
    .filter((_, index) => index % 2 === 1),
  ({ compiler }) => compiler !== undefined,
);
