import { describe, expect, it } from 'vitest';
import { checkpointsOf, phasesOf } from '../../src/library/checkpoints.ts';

const body = `Design it.

## Strong answer

### High level (10 minutes)

- (mid) Draws one write path
  and one read path.
- (senior) Says where a write is acknowledged.
- Without a level.

### Deep dives

* (staff) Names what not to build.

## Follow-ups

- (mid) Not a checkpoint.`;

describe('checkpointsOf', () => {
  it('reads phase, level and the whole text, from the strong answer only', () => {
    expect(checkpointsOf(body)).toEqual([
      { phase: 'high-level', level: 'mid', text: 'Draws one write path and one read path.' },
      { phase: 'high-level', level: 'senior', text: 'Says where a write is acknowledged.' },
      { phase: 'deep-dives', level: 'staff', text: 'Names what not to build.' },
    ]);
  });

  it('finds none where there is no strong answer', () => {
    expect(checkpointsOf('## Answer\n\n### A\n\n- (mid) b')).toEqual([]);
  });

  it('takes the phases without their minutes', () => {
    expect(phasesOf(body)).toEqual(['high-level', 'deep-dives']);
  });
});
