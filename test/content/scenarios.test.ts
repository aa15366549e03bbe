import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/library/front-matter-files.ts';
import { sectionsOf } from '../../src/library/sections.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();

const sectionOf = (id: string, heading: string): string => {
  const body = bodyOf(readFileSync(library.pathOf(id) ?? id, 'utf8'));
  return sectionsOf(body).rest.find((section) => section.heading === heading)?.text ?? '';
};
const idsOf = (kind: string): string[] =>
  library
    .all('drill')
    .filter((drill) => drill.kind === kind)
    .map(({ id }) => id);
const captures = (text: string, pattern: RegExp): string[][] =>
  [...text.matchAll(pattern)].map(([, ...groups]) => groups);

/** Bullets or numbered lines, each as one line. */
const entriesOf = (text: string): string => text.replaceAll(/\n\s+/g, ' ');

describe.each(idsOf('incident'))('the incident %s', (id) => {
  const states = captures(sectionOf(id, 'States'), /^- `([\w-]+)` \(([\w ]+)\)/gm);
  const actionsText = entriesOf(sectionOf(id, 'Actions'));
  const minutesOf = new Map(
    captures(actionsText, /^- `([\w-]+)` \((\d+) min\)/gm).map(([name = '', minutes]) => [
      name,
      Number(minutes),
    ]),
  );

  it('begins in one state, ends well in one at least, and reaches every other', () => {
    expect(states.length).toBeGreaterThanOrEqual(8);
    expect(states.filter(([, sort]) => sort === 'start')).toHaveLength(1);
    expect(states.some(([, sort]) => sort === 'good end')).toBe(true);
    const unreached = states.filter(
      ([name = '', sort]) => sort !== 'start' && !actionsText.includes(`\`${name}\``),
    );
    expect(unreached).toEqual([]);
  });

  it('moves to states that there are', () => {
    const names = new Set(states.map(([name]) => name));
    const targets = captures(actionsText, /\bmoves\b[^;.]*?\bto `([\w-]+)`/g).flat();
    expect(targets.filter((target) => !names.has(target))).toEqual([]);
    expect(minutesOf.size).toBeGreaterThanOrEqual(10);
  });

  it('has a best path of its actions, whose minutes add up', () => {
    const steps = captures(sectionOf(id, 'Best path'), /^\d+\. `([\w-]+)` \((\d+) min/gm);
    let passed = 0;
    const summed = steps.map(([name = '']) => {
      passed += minutesOf.get(name) ?? Number.NaN;
      return [name, String(passed)];
    });
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps).toEqual(summed);
  });
});

describe.each(idsOf('estimation'))('the estimation %s', (id) => {
  const given = captures(entriesOf(sectionOf(id, 'Given')), /^- `([\w-]+)` (.*)$/gm);
  const lines = captures(entriesOf(sectionOf(id, 'Lines')), /^- `([\w-]+)` (.*) = ([^=]+)$/gm);

  it('gives each number with the range from which another may be drawn', () => {
    expect(given.length).toBeGreaterThanOrEqual(4);
    expect(given.filter(([, text = '']) => !/\d.*\(.*\d.*–.*\d.*\)\.?$/.test(text))).toEqual([]);
  });

  it('computes each line from what is given or was computed before', () => {
    const words = new Set(['rounded', 'up', 'min', 'ln', 'the', 'smallest', 'n', 'with', 'to', 'power']);
    const known = new Set(given.map(([name]) => name));
    const unknown = lines.flatMap(([name = '', formula = '']) => {
      const used = captures(formula, /(?<![\w-])([a-z][a-z-]*[a-z]|[a-z])(?![\w-])/g).flat();
      const missing = used.filter((word) => !known.has(word) && !words.has(word));
      known.add(name);
      return missing.map((word) => `${name}: ${word}`);
    });
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(unknown).toEqual([]);
  });
});
