import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/terminal/markdown.ts';
import { themeFor } from '../../src/terminal/theme.ts';
import { tooWide } from '../commands/scenes.ts';

const plain = themeFor(0, true);
const ascii = themeFor(0, false);
const draw = (text: string, width = 40): string => renderMarkdown(text, width, plain).join('\n');

describe('a page at a terminal', () => {
  it('keeps headings, paragraphs and lists apart, with the gaps of the text', () => {
    const text = `# One
Text that is **bold**, *leaning*, ~~gone~~ and \`code\`.

## Two

1. first
2. second, which is long enough to go on in another line
   - inner
     - innermost

* loose

* too
`;
    expect(draw(text)).toMatchInlineSnapshot(`
      "One
      Text that is bold, leaning, ~gone~ and
      code.

      Two

        1. first
        2. second, which is long enough to go
           on in another line
             • inner
                 • innermost

        • loose

        • too"
    `);
  });

  it('fits tables to the width, the widest column first', () => {
    const table = `| Round | What it is about | Min |
| --- | --- | --: |
| Screen | One problem, told aloud from the first question to the cost | 45 |
| Design | A system | 60 |
`;
    expect(draw(table, 40)).toMatchInlineSnapshot(`
      "Round   What it is about             Min
      ──────  ───────────────────────────  ───
      Screen  One problem, told aloud       45
              from the first question to
              the cost

      Design  A system                      60"
    `);
    expect(draw(table, 100)).toMatchInlineSnapshot(`
      "Round   What it is about                                             Min
      ──────  ───────────────────────────────────────────────────────────  ───
      Screen  One problem, told aloud from the first question to the cost   45
      Design  A system                                                      60"
    `);
  });

  it('tells a table row by row where it cannot be read as one', () => {
    const table =
      '| Programmiersprache | Geschwindigkeit | Verbreitung |\n| - | - | - |\n| C++ | hoch | groß |';
    expect(draw(table, 30)).toMatchInlineSnapshot(`
      "Programmiersprache: C++
      Geschwindigkeit: hoch
      Verbreitung: groß"
    `);
  });

  it('aligns wide characters', () => {
    const table = '| 名前 | x |\n| - | - |\n| 二分探索 | a |\n| b | c |';
    expect(draw(table)).toMatchInlineSnapshot(`
      "名前      x
      ────────  ─
      二分探索  a
      b         c"
    `);
  });

  it('shows addresses once, and text of HTML without its tags', () => {
    const text = `[the guide](https://example.org/a) and <https://example.org/b>, [top](#top), ![a graph](g.png)

<p align="center"><b>Bold</b> &amp; <a href="https://example.org/c">more</a><br>next</p>

<!-- not shown -->
`;
    expect(draw(text, 80)).toMatchInlineSnapshot(`
      "the guide (https://example.org/a) and https://example.org/b, top, [a graph]
      (g.png)

      Bold & more (https://example.org/c)
      next"
    `);
  });

  it('quotes what is quoted, and keeps code as it is', () => {
    expect(
      draw('> said\n> by **her**\n>\n> - and listed\n\n```python\ndef f():\n    return 1  # one\n```\n'),
    ).toMatchInlineSnapshot(`
      "│ said by her
      │
      │   • and listed

          def f():
              return 1  # one"
    `);
  });

  it('shows check boxes with their numbers when ticks are known, without their ids', () => {
    const text = '- [ ] one {#first}\n- [x] two\n  - [ ] three';
    expect(draw(text)).toBe('  ☐ one\n  ☑ two\n      ☐ three');
    const lines = renderMarkdown(text, 40, plain, { isTicked: (index) => index === 0, firstNumber: 7 });
    expect(lines).toEqual(['  ☑ 7 one', '  ☐ 8 two', '        ☐ 9 three']);
    expect(renderMarkdown(text, 40, ascii)[0]).toBe('  [ ] one');
  });

  it('colours code by what its parts are', () => {
    const theme = themeFor(1, true);
    const [line = ''] = renderMarkdown('```go\nreturn "x" + 12 // why\n```', 60, theme);
    expect(line).toBe(
      `    ${theme.accent('return')} ${theme.good('"x"')} + ${theme.warn('12')} ${theme.muted('// why')}`,
    );
    expect(renderMarkdown('```\nplain\n```', 60, theme)).toEqual([theme.accent('    plain')]);
  });

  it.each([
    ['quotes', `${'> '.repeat(5_000)}deep`],
    ['lists', Array.from({ length: 3_000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['a line without end', `${'[a]('.repeat(20_000)}`],
    ['marks', '*'.repeat(30_000)],
  ])('shows %s that nobody could take apart as they are', (_, text) => {
    const lines = renderMarkdown(text, 60, plain);
    expect(lines.join('').replace(/\s/g, '').length).toBeGreaterThanOrEqual(text.replace(/\s/g, '').length);
  });

  it.each([20, 60, 80, 200])('is never wider than %i columns', (width) => {
    const wide = '閾値を超える最初の値 🧵 and words ';
    const text = `# ${wide.repeat(4)}\n\n- ${wide.repeat(5)}\n  - ${wide.repeat(5)}\n\n> ${wide.repeat(4)}\n\n| a | b |\n|-|-|\n| ${wide.repeat(3)} | ${wide.repeat(2)} |\n\n\`\`\`py\n${wide.repeat(4)}\n\`\`\`\n`;
    expect(tooWide(draw(text, width), width)).toEqual([]);
  });
});
