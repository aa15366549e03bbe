import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledMistake, queryMistakes } from '../../src/judge/query-mistake.ts';
import { exercises, judged, proveExercises } from '../support/proof.ts';

const queries = exercises.filter(({ signature }) => signature.kind === 'query');

proveExercises(queries, ({ id }) => id === 'sql');

describe.each(queries.map((exercise) => [exercise.drill.id, exercise] as const))('%s', (_, exercise) => {
  it.each(exercise.wrong.map((each) => [basename(each.path), each] as const))(
    'has the mistake of %s named',
    async (_name, { path, source }) => {
      const { failure } = await judged(exercise, path, source);
      expect(failure?.mistake?.mistake).toBe(labelledMistake(source));
    },
  );

  it('has hidden data sets that provoke three kinds of mistake', () => {
    expect(exercise.cases.hidden.length).toBeGreaterThanOrEqual(4);
    expect(
      new Set(exercise.cases.hidden.flatMap(({ provokes }) => provokes ?? [])).size,
    ).toBeGreaterThanOrEqual(3);
  });
});

it('every kind of mistake is shown by some wrong query', () => {
  const shown = new Set(queries.flatMap(({ wrong }) => wrong.map(({ source }) => labelledMistake(source))));
  expect(queryMistakes.filter((mistake) => mistake !== 'wrong-columns' && !shown.has(mistake))).toEqual([]);
});
