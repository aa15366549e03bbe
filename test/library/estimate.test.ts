import { describe, expect, it } from 'vitest';
import {
  drawNumbers,
  estimateProblems,
  isSane,
  promptWith,
  unitOf,
  usualNumbers,
} from '../../src/library/estimate.ts';
import type { Estimate } from '../../src/library/page-schema.ts';
import { repeatable } from '../../src/system/random.ts';

const photos: Estimate = {
  given: [
    { id: 'users', title: 'users', value: 12e6, unit: 'count', range: [3e6, 40e6] },
    { id: 'photos', title: 'photos', value: 0.5, unit: '/day', range: [0.1, 2] },
    { id: 'size', title: 'size', value: 2.5, unit: 'MB', range: [1, 5] },
    { id: 'copies', title: 'copies', value: 3, unit: 'count', range: [2, 3] },
    { id: 'hit', title: 'hit', value: 95, unit: '%', 'one-of': [90, 95, 98] },
  ],
  require: ['users × photos - 10'],
  lines: [
    { id: 'rate', ask: 'Rate', unit: '/s', family: 'requests', formula: 'users × photos' },
    { id: 'bytes', ask: 'Bytes', unit: 'TB/day', family: 'storage', formula: 'rate × size' },
    { id: 'stored', ask: 'Stored', unit: 'PB', family: 'storage', formula: 'bytes × year × copies' },
    { id: 'missed', ask: 'Missed', unit: '/s', family: 'requests', formula: 'rate × (1 - hit)' },
    { id: 'bits', ask: 'Bits', unit: 'Gbit/s', family: 'bandwidth', formula: 'rate × size' },
  ],
};
const prompt = '{users} people, {photos} photos a day of {size}, {copies} copies, {hit}.';

describe('an estimate', () => {
  it('is worked out in base units, whatever units are said', () => {
    const { lines } = usualNumbers(photos);
    const shown = (id: string, unit: string): number => (lines.get(id) ?? 0) / unitOf(unit).factor;
    expect(shown('rate', '/s')).toBeCloseTo(69.44, 2);
    expect(shown('bytes', 'TB/day')).toBeCloseTo(15, 9);
    expect(shown('stored', 'PB')).toBeCloseTo(16.425, 6);
    expect(shown('missed', '/s')).toBeCloseTo(3.472, 3);
    expect(shown('bits', 'Gbit/s')).toBeCloseTo(1.389, 3);
  });

  it('draws the same numbers for a seed, others for another, inside their ranges, in two digits', () => {
    const first = drawNumbers(photos, repeatable(1));
    expect(drawNumbers(photos, repeatable(1))).toEqual(first);
    const seen = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      const { given } = drawNumbers(photos, repeatable(seed));
      seen.add([...given.values()].join(' '));
      for (const { id, range, unit, ...rest } of photos.given) {
        const value = (given.get(id) ?? 0) / unitOf(unit).factor;
        const [low, high] = range ?? [0, 100];
        expect(value).toBeGreaterThanOrEqual(low * 0.999);
        expect(value).toBeLessThanOrEqual(high * 1.001);
        const allowed = rest['one-of'];
        expect(allowed === undefined || allowed.some((each) => Math.abs(each - value) < 1e-9)).toBe(true);
      }
      expect(Number.isInteger(given.get('copies'))).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(250);
  });

  it('draws again while a requirement does not hold, and gives the usual numbers when it never does', () => {
    const strict = { ...photos, require: ['users - 30000000'] };
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawNumbers(strict, repeatable(seed));
      expect(drawn.given.get('users')).toBeGreaterThan(30e6);
      expect(isSane(strict, drawn)).toBe(true);
    }
    const never = { ...photos, require: ['0 - users'] };
    expect(drawNumbers(never, repeatable(7))).toEqual(usualNumbers(never));
  });

  it('puts its numbers into the prompt', () => {
    expect(promptWith(prompt, photos, usualNumbers(photos))).toBe(
      '12 million people, 0.5 photos a day of 2.5 MB, 3 copies, 95%.',
    );
  });

  it.each<[string, Partial<Estimate>, string, string]>([
    ['a sound one', {}, prompt, ''],
    ['a name that is not said', {}, 'Nothing.', 'the prompt does not say {users}'],
    ['a name that is not given', {}, `${prompt} {peak}`, 'the prompt says {peak}, which is not given'],
    [
      'an unknown name in a formula',
      { require: ['peak'] },
      prompt,
      'the formula names "peak", which is neither given nor an earlier line',
    ],
    ['no formula', { require: ['users ×'] }, prompt, 'the formula ends too early'],
    [
      'a later line',
      { lines: [...photos.lines].reverse() },
      prompt,
      'the formula names "rate", which is neither given nor an earlier line',
    ],
    [
      'an unknown unit',
      { lines: photos.lines.map((line) => ({ ...line, unit: 'furlong' })) },
      prompt,
      'there is no unit "furlong"',
    ],
    [
      'a range without the usual value',
      { given: photos.given.map((each) => (each.range === undefined ? each : { ...each, value: 1e9 })) },
      prompt,
      'the range does not hold the usual value',
    ],
  ])('says what does not hold: %s', (_, change, text, message) => {
    const found = estimateProblems({ ...photos, ...change }, text).map((problem) => problem.message);
    expect(message === '' ? found : found.includes(message)).toEqual(message === '' ? [] : true);
  });
});
