import { describe, expect, it } from 'vitest';
import { lacksOf, phasesOfKind, sectionsOfKind } from '../../src/library/drill-sections.ts';

const design = { kind: 'system-design', interrupts: [], minutes: 45 } as const;

function designBody(checkpoints = 2): string {
  const answer = phasesOfKind('system-design')
    .map((phase) => `### ${phase}\n\n${'- (mid) It is said.\n'.repeat(checkpoints)}`)
    .join('\n');
  return `Design it.\n\n${sectionsOfKind('system-design')
    .map((heading) => `## ${heading}\n\n${heading === 'Strong answer' ? answer : '- One.'}\n`)
    .join('\n')}`;
}

describe('lacksOf', () => {
  it('finds nothing in a whole drill', () => {
    expect(lacksOf(design, designBody())).toEqual([]);
  });

  it('names the sections that are missing or empty', () => {
    expect(
      lacksOf({ ...design, kind: 'behavioral' }, 'Tell me.\n\n## What it probes\n\n## Strong answer\n\n- a'),
    ).toEqual([
      'there is no section "## What it probes"',
      'there is no section "## Weak answer"',
      'there is no section "## Follow-ups"',
    ]);
  });

  it('wants a prompt, even of a kind without a form of its own', () => {
    expect(lacksOf({ ...design, kind: 'coding' }, '## Answer\n\nyes')).toEqual([
      'there is no prompt before the first "## "',
    ]);
  });

  it('wants eight checkpoints and one in every phase', () => {
    expect(lacksOf(design, designBody(1))).toEqual(['the strong answer has 5 checkpoints; 8 are wanted']);
    expect(lacksOf(design, designBody().replace('### wrap-up', '### farewell'))).toEqual([
      'the strong answer has no checkpoint in the phase "wrap-up"',
      'the strong answer has a phase "farewell" that its kind does not know',
    ]);
  });

  it('wants interrupts inside the session, in a phase of the kind', () => {
    const interrupts = [
      { phase: 'deep-dives', minute: 44 },
      { phase: 'training', minute: 45 },
    ];
    expect(lacksOf({ ...design, interrupts }, designBody())).toEqual([
      'an interrupt falls in no phase: "training"',
      'an interrupt comes at minute 45, after the end',
    ]);
  });
});
