import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/library/sections.ts';

const headings = (body: string): string[] => sectionsOf(body).rest.map(({ heading }) => heading);

describe('cutting a body', () => {
  it('parts the prompt from what may be seen later', () => {
    expect(
      sectionsOf(
        'The prompt.\n\n- input\n\n## Hints \n\nOne.\n\n### Deeper\n\nTwo.\n## Solution\nThe end.\n',
      ),
    ).toEqual({
      prompt: 'The prompt.\n\n- input',
      rest: [
        { heading: 'Hints', text: 'One.\n\n### Deeper\n\nTwo.' },
        { heading: 'Solution', text: 'The end.' },
      ],
    });
  });

  it('takes a body without headings as prompt, and one that begins with a heading as none', () => {
    expect(sectionsOf('All of it.\n# Title\n###### Small')).toEqual({
      prompt: 'All of it.\n# Title\n###### Small',
      rest: [],
    });
    expect(sectionsOf('## Solution\nx')).toEqual({ prompt: '', rest: [{ heading: 'Solution', text: 'x' }] });
    expect(sectionsOf('')).toEqual({ prompt: '', rest: [] });
  });

  it.each([
    ['backticks', '```sh\n## comment\n```\n## After'],
    ['tildes', '~~~\n## comment\n~~~\n## After'],
    ['a longer fence around a shorter one', '````md\n```\n## comment\n```\n## comment\n````\n## After'],
    ['tildes around backticks', '~~~\n```\n## comment\n~~~\n## After'],
    ['a fence closed by a longer one', '```\n## comment\n`````\n## After'],
    ['a fence in a list', '- x\n  ```\n## comment\n  ```\n## After'],
  ])('leaves headings inside code alone: %s', (_, body) => expect(headings(body)).toEqual(['After']));

  it('takes only second-level headings that are one', () => {
    expect(headings('##NoSpace\n # One\n ## indented\n## Yes\n##  Wide  ')).toEqual(['Yes', 'Wide']);
  });

  it('loses no line', () => {
    const line = fc.constantFrom('text', '## A', '## B', '### C', '```', '~~~', '- item', '`code`');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { prompt, rest } = sectionsOf(lines.join('\n'));
        const again = [prompt, ...rest.flatMap(({ heading, text }) => [`## ${heading}`, text])];
        expect(again.filter((part) => part !== '').join('\n')).toBe(lines.join('\n'));
      }),
    );
  });
});
