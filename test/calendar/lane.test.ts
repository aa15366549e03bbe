import { describe, expect, it } from 'vitest';
import { asksSanity, lanesFor, levelBelow, roadmapsFor } from '../../src/calendar/lane.ts';
import type { Chooser } from '../../src/library/page-schema.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();
const [chooser] = library.all('chooser') as [Chooser];
const roadmaps = library.all('roadmap');
const ids = (role: 'backend' | 'mle' | 'swe', weeks: [number, number | null]): string[] =>
  roadmapsFor(chooser, role, weeks, roadmaps).map(({ id }) => id);

describe('a lane', () => {
  it('is the one with most of what a person likes; equal ones keep their order', () => {
    const [first, second, third] = lanesFor(chooser, ['like-sql', 'like-incidents', 'like-automation']);
    expect([first?.role, first?.liked]).toEqual(['devops-sre', 2]);
    expect(second?.role).toBe('data-engineer');
    expect(third?.role).toBe('swe');
  });

  it('offers the roadmaps that are as long as the person has first, and all of the lane', () => {
    expect(ids('backend', [4, 12])).toEqual([
      'backend-10-weeks',
      'nyc-backend-12-weeks',
      'faang-backend-3-months',
    ]);
    expect(ids('mle', [13, null])).toEqual(['ml-16-weeks', 'mle-12-weeks']);
    expect(ids('swe', [1, 4])).toEqual(['foundations-4-weeks', 'kick-off-7-days', 'swe-generalist-8-weeks']);
  });

  it('is tested by two minutes at senior level in four of the lanes', () => {
    expect(asksSanity(chooser, 'backend', 'senior')).toBe(true);
    expect(asksSanity(chooser, 'backend', 'mid')).toBe(false);
    expect(asksSanity(chooser, 'data-engineer', 'staff')).toBe(false);
  });

  it('is one level lower when the test fails', () => {
    expect((['staff', 'senior', 'mid', 'junior'] as const).map(levelBelow)).toEqual([
      'senior',
      'mid',
      'junior',
      'junior',
    ]);
  });
});
