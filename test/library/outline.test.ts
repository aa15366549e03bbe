import { describe, expect, it } from 'vitest';
import { sectionsUnder } from '../../src/library/outline.ts';

const page = `Before.

# Plan

Intro.

## Week 1

One.

### Monday

Deep.

## Week 2

Two.

\`\`\`
# no heading
\`\`\`

Title below
===========

Last.
`;

describe('the sections of a page', () => {
  it('hold what stands under a heading, up to the next one of its level', () => {
    const sections = sectionsUnder(page);
    expect(sections.map(({ id, title, level }) => [id, title, level])).toEqual([
      ['plan', 'Plan', 1],
      ['week-1', 'Week 1', 2],
      ['monday', 'Monday', 3],
      ['week-2', 'Week 2', 2],
      ['title-below', 'Title below', 1],
    ]);
    expect(sections[1]?.text).toBe('## Week 1\n\nOne.\n\n### Monday\n\nDeep.\n\n');
    expect(sections[3]?.text).toContain('# no heading');
    expect(sections[4]?.text).toBe('Title below\n===========\n\nLast.\n');
    expect(sections[1]?.before).toBe('Before.\n\n# Plan\n\nIntro.\n\n');
  });

  it('are told apart by a number where a heading comes twice', () => {
    expect(sectionsUnder('# A\n# A\n# **A**').map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3']);
  });

  it('are none without headings', () => {
    expect(sectionsUnder('only text')).toEqual([]);
  });

  it('of the first level hold the whole page together with what stands before them', () => {
    const top = sectionsUnder(page).filter(({ level }) => level === 1);
    expect((top[0]?.before ?? '') + top.map(({ text }) => text).join('')).toBe(page);
  });
});
