import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBoxes } from '../../src/library/check-boxes.ts';

const ids = (markdown: string): string[] => checkBoxes(markdown).map(({ id }) => id);

describe('check boxes', () => {
  it('are those of lists at any depth and in quotes, with the heading they stand under', () => {
    const text = `- [ ] before any heading

# Week 1

1. [ ] Read **the** [page](http://example.org)
   - [x] with \`code\`
     * [X] deeper

> - [ ] quoted
`;
    expect(checkBoxes(text)).toEqual([
      { id: 'before-any-heading', text: 'before any heading', heading: '', isTicked: false },
      { id: 'read-the-page', text: 'Read the page', heading: 'Week 1', isTicked: false },
      { id: 'with-code', text: 'with code', heading: 'Week 1', isTicked: true },
      { id: 'deeper', text: 'deeper', heading: 'Week 1', isTicked: true },
      { id: 'quoted', text: 'quoted', heading: 'Week 1', isTicked: false },
    ]);
  });

  it.each([
    ['fenced code', '```\n- [ ] no\n```\n\n~~~md\n- [ ] no\n~~~'],
    ['indented code', 'text\n\n    - [ ] no'],
    ['code in a list', '- item\n\n  ```\n  - [ ] no\n  ```'],
    ['HTML', '<pre>\n- [ ] no\n</pre>\n\n<!--\n- [ ] no\n-->'],
    ['a table', '| a | b |\n| - | - |\n| [ ] | no |'],
    ['plain text', '[ ] no, and [x] neither'],
    ['an item without words', '- [ ]'],
  ])('are none in %s', (_, text) => {
    expect(checkBoxes(text)).toEqual([]);
  });

  it('keep the id that is written behind them, and show it to nobody', () => {
    expect(checkBoxes('- [ ] Ask for the band {#band}\n- [ ] Ask again {#again}')).toMatchObject([
      { id: 'band', text: 'Ask for the band' },
      { id: 'again', text: 'Ask again' },
    ]);
  });

  it('are told apart by their heading where the words come twice, and by a number after that', () => {
    const text = '## Monday\n- [ ] Review\n## Tuesday\n- [ ] Review\n- [ ] Review\n- [ ] Review {#review-2}';
    expect(ids(text)).toEqual(['review', 'tuesday-review', 'tuesday-review-2', 'review-2']);
  });

  it('take an id that was written twice once only', () => {
    expect(ids('- [ ] a {#x}\n- [ ] b {#x}')).toEqual(['x', 'b']);
  });

  it('have ids in any script', () => {
    expect(ids('- [ ] 二分探索\n- [ ] Повторить\n- [ ] Café crème\n- [ ] !!!')).toEqual([
      '二分探索',
      'повторить',
      'cafe-creme',
      'item',
    ]);
  });

  it('keep an id of at most 60 characters for long words, different for different ones', () => {
    const long = 'word '.repeat(40);
    const [first = '', second = ''] = ids(`- [ ] ${long}one\n- [ ] ${long}two`);
    expect([first.length, second.length].every((length) => length <= 60)).toBe(true);
    expect(first).not.toBe(second);
  });

  it('are counted also where the text is nested so deeply that it cannot be taken apart', () => {
    expect(checkBoxes(`${'> '.repeat(5000)}- [ ] deep`)).toMatchObject([{ text: 'deep' }]);
    const stairs = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- [ ] step ${depth}`);
    expect(checkBoxes(stairs.join('\n'))).toHaveLength(1000);
  });

  it('have as many ids as there are boxes, and the same ones when other text is added', () => {
    const item = fc.record({
      depth: fc.integer({ min: 0, max: 3 }),
      text: fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/),
      isTicked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        // A list can go in by one level at a time only.
        let depth = -1;
        const lines = items.map((entry) => {
          depth = Math.min(entry.depth, depth + 1);
          return `${'  '.repeat(depth)}- [${entry.isTicked ? 'x' : ' '}] ${entry.text}`;
        });
        const boxes = checkBoxes(lines.join('\n'));
        expect(boxes.map(({ text, isTicked }) => [text, isTicked])).toEqual(
          items.map(({ text, isTicked }) => [text, isTicked]),
        );
        expect(new Set(boxes.map(({ id }) => id)).size).toBe(items.length);
        const longer = `A word before.\n\n${lines.join('\n')}\n\nAnd one after.`;
        expect(ids(longer)).toEqual(boxes.map(({ id }) => id));
      }),
    );
  });
});
