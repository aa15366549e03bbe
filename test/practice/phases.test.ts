import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drillKinds } from '../../src/library/vocabulary.ts';
import { kindsOfPractice, practiceOf } from '../../src/practice/kinds/index.ts';
import { scalePhases } from '../../src/practice/phases.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each(kindsOfPractice)('the phases of $kind', ({ phases }) => {
  const usual = sum(phases.map(({ minutes }) => minutes));

  it('add up exactly and leave none empty, for 5 to 180 minutes', () => {
    for (let minutes = 5; minutes <= 180; minutes += 1) {
      const scaled = scalePhases(phases, minutes);
      expect(scaled.map(({ id }) => id)).toEqual(phases.map(({ id }) => id));
      expect(sum(scaled.map(({ seconds }) => seconds))).toBe(minutes * 60);
      expect(scaled.filter(({ seconds }) => seconds < 1 || !Number.isInteger(seconds))).toEqual([]);
    }
  });

  it('are their own minutes at their usual length', () => {
    expect(scalePhases(phases, usual).map(({ seconds }) => seconds / 60)).toEqual(
      phases.map(({ minutes }) => minutes),
    );
  });

  it('keep their proportions to the second', () => {
    for (let minutes = 5; minutes <= 180; minutes += 1) {
      for (const [index, { seconds }] of scalePhases(phases, minutes).entries()) {
        const exact = ((phases[index]?.minutes ?? 0) * minutes * 60) / usual;
        expect(Math.abs(seconds - exact)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('have ids of their own', () => {
    expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length);
  });
});

it('fits any phases into any whole minutes without losing a second', () => {
  const phase = fc.record({
    id: fc.string(),
    title: fc.string(),
    minutes: fc.integer({ min: 1, max: 60 }),
    aim: fc.string(),
  });
  fc.assert(
    fc.property(
      fc.array(phase, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 8, max: 480 }),
      (phases, minutes) => {
        const scaled = scalePhases(phases, minutes);
        expect(sum(scaled.map(({ seconds }) => seconds))).toBe(minutes * 60);
        expect(scaled.filter(({ seconds }) => seconds < 1)).toEqual([]);
      },
    ),
  );
});

it('lists a kind for each file of the folder, and each once', () => {
  const folder = new URL('../../src/practice/kinds/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
  expect(kindsOfPractice.map(({ kind }) => kind).sort()).toEqual(
    files.filter((name) => name !== 'index').sort(),
  );
});

it('knows how a session of every kind of drill goes', () => {
  for (const kind of drillKinds) {
    const practice = practiceOf(kind);
    expect(practice.kind).toBe(kind);
    expect(practice.phases.length).toBeGreaterThan(0);
  }
});
