import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitGrowth,
  type GrowthPoint,
  growthFindings,
  growthPicture,
  judgeGrowth,
} from '../../src/judge/growth.ts';
import { measureGrowth } from '../../src/judge/growth-process.ts';
import { languageNamed } from '../../src/judge/languages/index.ts';
import type { Exercise } from '../../src/library/exercise-files.ts';
import type { GrowthOrder } from '../../src/library/vocabulary.ts';
import { exerciseWith } from '../support/exercise.ts';
import { workshopFor } from '../support/workshop.ts';

const sizes = Array.from({ length: 12 }, (_, index) => Math.round(32 * 1.6 ** index));
const points = (cost: (size: number) => number): GrowthPoint[] =>
  sizes.map((size) => ({ size, cpuMs: cost(size) }));

describe('the fit', () => {
  it('finds the exponent of a power law, whatever its constant', () => {
    void assert(
      property(
        double({ min: 0, max: 3, noNaN: true }),
        double({ min: 0.01, max: 50, noNaN: true }),
        (power, factor) => {
          const fit = fitGrowth(points((size) => factor * size ** power));
          expect(fit?.exponent).toBeCloseTo(power, 6);
          expect((fit?.high ?? 9) - (fit?.low ?? 0)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('has an interval that holds the exponent, and grows with the noise', () => {
    const noisy = (noise: number) =>
      fitGrowth(points((size) => size ** 2 * (1 + noise * Math.sin(size * 7))));
    const [little, much] = [noisy(0.02), noisy(0.3)];
    expect(little?.low).toBeLessThan(2);
    expect(little?.high).toBeGreaterThan(2);
    expect((much?.high ?? 0) - (much?.low ?? 0)).toBeGreaterThan((little?.high ?? 0) - (little?.low ?? 0));
  });

  it('does not depend on the order of the points', () => {
    const list = points((size) => size ** 1.5 + 3);
    void assert(
      property(integer({ min: 0, max: 11 }), (by) => {
        const turned = [...list.slice(by), ...list.slice(0, by)];
        expect(fitGrowth(turned)).toEqual(fitGrowth(list));
      }),
    );
  });

  it('says nothing of fewer than four sizes', () => {
    expect(fitGrowth(points((size) => size).slice(0, 3))).toBeUndefined();
    expect(judgeGrowth('n', []).finding).toBe('not-sure');
  });
});

describe('what is said', () => {
  const finding = (declared: GrowthOrder, cost: (size: number) => number) =>
    judgeGrowth(declared, points(cost)).finding;

  it.each<[GrowthOrder, string, (size: number) => number, string]>([
    ['n', 'n', (n) => n, 'as-declared'],
    ['n', 'n log n', (n) => n * Math.log(n), 'as-declared'],
    ['n log n', 'n', (n) => n, 'as-declared'],
    ['n log n', 'n^1.3', (n) => n ** 1.3, 'as-declared'],
    ['n', 'n^2', (n) => n ** 2, 'worse'],
    ['n log n', 'n^1.5', (n) => n ** 1.5, 'worse'],
    ['n^2', 'n^2', (n) => n ** 2, 'as-declared'],
    ['n^2', 'n^3', (n) => n ** 3, 'worse'],
    ['n^2', 'n', (n) => n, 'as-declared'],
    ['log n', 'log n', (n) => Math.log(n), 'as-declared'],
    ['1', 'n', (n) => n, 'worse'],
  ])('declared %s, seen %s', (declared, _, cost, expected) => {
    expect(finding(declared, cost)).toBe(expected);
  });

  it('is not sure while the interval reaches both ways', () => {
    expect(finding('n', (n) => n ** 1.4 * (1 + 0.3 * Math.sin(n)))).toBe('not-sure');
  });

  it('is shown to a tenth', () => {
    expect(
      growthPicture(
        judgeGrowth(
          'n',
          points((n) => n ** 2),
        ),
      ),
    ).toEqual({
      declared: 'n',
      finding: 'worse',
      exponent: 2,
      low: 2,
      high: 2,
    });
  });
});

describe('measured', () => {
  const pairs: Exercise = exerciseWith(
    { function: 'repeated', parameters: { numbers: 'list<int>' }, returns: 'bool' },
    {
      growth: {
        order: 'n',
        inputs: {
          arguments: {
            numbers: {
              list: { int: [0, 1_000_000_000] },
              length: [{ size: 1 }, { size: 1 }],
              order: 'ascending',
              distinct: true,
            },
          },
        },
      },
    },
  );
  const python = languageNamed('python');
  const measured = (source: string) =>
    measureGrowth(pairs, { source, path: '/tmp/solution.py', language: python }, workshopFor(python));

  // What is seen depends on the machine: npm run bench growth counts how often it is right.
  it('every size is larger than the last, and has its time', async () => {
    const growth = await measured('def repeated(numbers):\n    return len(set(numbers)) < len(numbers)\n');
    const sizes = growth?.points.map(({ size }) => size) ?? [];
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
    expect(growth?.points.every(({ cpuMs }) => cpuMs >= 0)).toBe(true);
    expect(growthFindings).toContain(growth?.finding);
  });

  it('what breaks while it is measured tells nothing', async () => {
    const broken = await measured('def repeated(numbers):\n    raise ValueError\n');
    expect(broken?.finding).toBe('not-sure');
    expect(broken?.points).toEqual([]);
  });

  it('a drill that declares none is not measured', async () => {
    const { growth, ...drill } = pairs.drill;
    expect(growth).toBeDefined();
    const solution = {
      source: 'def repeated(numbers):\n    return False\n',
      path: '/tmp/solution.py',
      language: python,
    };
    expect(await measureGrowth({ ...pairs, drill }, solution, workshopFor(python))).toBeUndefined();
  });
});
