import { describe, expect, it } from 'vitest';
import { bodyOf, readOwnPage, readPage } from '../../src/library/front-matter-files.ts';
import { plainId } from '../../src/library/plain-page.ts';

const read = (text: string) => readOwnPage('/notes/a.md', text, 'notes-a');
const titleOf = (text: string): string | undefined => read(text).page?.title;

describe('markdown that nobody wrote for prep', () => {
  it.each([
    ['its first heading', 'Text.\n\n## The plan ##\n\nMore.', 'The plan'],
    ['a heading that is underlined', 'The plan\n========\n', 'The plan'],
    ['the title of its front matter', '---\nlayout: post\ntitle: "A: b"\n---\n# Other\n', 'A: b'],
    ['its name', 'only text', 'Notes a'],
    ['a heading outside code', '```\n# no\n```\n\n# Yes', 'Yes'],
    ['a heading without its marks', '# **Bold** [link](http://x.y) <img src="x">', 'Bold link'],
    ['a heading behind a byte order mark and DOS line breaks', '\uFEFF# Title\r\n\r\nText\r\n', 'Title'],
  ])('takes its title from %s', (_, text, title) => {
    expect(read(text)).toEqual({
      page: { type: 'playbook', id: 'notes-a', title, formerly: [] },
      problems: [],
    });
  });

  it('loses nothing: what other tools wrote in front matter is shown', () => {
    expect(bodyOf('---\nlayout: post\ntags: [a]\n---\n\nText')).toBe(
      '```yaml\nlayout: post\ntags: [a]\n```\n\nText',
    );
    expect(bodyOf('+++\ntitle = "x"\n+++\nText')).toBe('+++\ntitle = "x"\n+++\nText');
  });

  it('takes two rules with text between them for what they are', () => {
    const text = '---\n\n# After a rule\n\n- [ ] task\n\n---\n\nEnd';
    expect(titleOf(text)).toBe('After a rule');
    expect(bodyOf(text)).toBe(text);
  });

  it('may begin with a rule that has no end', () => {
    expect(bodyOf('---\n\nText: more')).toBe('---\n\nText: more');
    expect(titleOf('---\n\n# T')).toBe('T');
  });

  it('says so when a type was meant and misspelt', () => {
    expect(read('---\ntype: dril\nid: x\n---\nText').problems).toEqual([
      expect.objectContaining({ severity: 'warning', path: '/notes/a.md', line: 2 }),
    ]);
  });

  it('is held to its schema when it says that it is a page of prep', () => {
    const text = '---\ntype: drill\nid: x\n---\nText';
    expect(read(text)).toEqual(readPage('/notes/a.md', text));
    expect(read(text).page).toBeUndefined();
    expect(read('---\ntype: drill\nid: x\nText').problems[0]?.message).toBe('the front matter has no end');
  });

  it('is refused when its front matter asks for something other than YAML', () => {
    expect(read('---js\nmodule.exports = {}\n---\n').page).toBeUndefined();
  });

  it('is warned of when it holds a control character', () => {
    expect(read('# A\n\nbad \u001b]52;c;x\u0007').problems).toEqual([
      expect.objectContaining({ severity: 'warning', line: 3 }),
    ]);
  });
});

describe('the id of such a page', () => {
  it.each([
    [['notes', 'Plan'], 'notes-plan'],
    [['System Design', 'ch 1', 'README'], 'system-design-ch-1-readme'],
    [['a'], /^a-[a-z0-9]{7}$/],
    [['notes', '日本語'], /^notes-[a-z0-9]{7}$/],
    [['日本語'], /^page-[a-z0-9]{7}$/],
    [['notes', 'x'.repeat(100)], /^notes-x{40,}-[a-z0-9]{7}$/],
  ])('of %j is made of folder and file', (names, expected) => {
    const id = plainId(names);
    expect(id).toMatch(typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(id.length).toBeLessThanOrEqual(60);
  });

  it('differs for names that differ in letters that ids do not have', () => {
    expect(plainId(['notes', '日本'])).not.toBe(plainId(['notes', '中国']));
  });
});
