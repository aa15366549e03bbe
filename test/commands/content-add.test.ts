import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Person, temporaryFolder } from '../support/prep.ts';

interface Added {
  isNew: boolean;
  pages: number;
  drills: number;
  sections: number;
  boxes: number;
  leftOut: number;
  problems: unknown[];
  named: { id: string; title: string; sections: number; boxes: number }[];
}

function folderOf(files: Readonly<Record<string, string | Buffer>>, name = 'pack'): string {
  const folder = join(temporaryFolder(), name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function add(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<{ person: Person; added: Added }> {
  const person = new Person();
  const { out } = await person.run('content', 'add', folderOf(files), '--json');
  return { person, added: JSON.parse(out) as Added };
}

describe('content add', () => {
  it('lays a folder over the library, whoever wrote it, and says what it brought', async () => {
    const folder = folderOf({
      'README.md': '# Study plan\n\n- [ ] one\n- [x] two\n\n## Later\n\nText.\n',
      'deep/er/notes.markdown': 'No heading.\n',
      'code.py': 'x = 1\n',
      '.git/HEAD.md': '# hidden\n',
    });
    const { out, code } = await new Person().run('content', 'add', folder);
    expect(code).toBe(0);
    expect(out.replace(folder, '~/pack')).toMatchInlineSnapshot(`
      "Added: ~/pack
      2 pages, 2 sections, 2 tasks.

      Page                Title               Sections  Tasks
      pack-deep-er-notes  Pack deep er notes         0      0
      pack-readme         Study plan                 2      2

      1 file there is not markdown and stayed out.

      The files stay where they are and are read anew when they change. Read one: prep
      read pack-deep-er-notes. Take the folder out again: prep config unset
      content.paths
      "
    `);
  });

  it('makes its pages readable, searchable and tickable', async () => {
    const { person } = await add({
      'plan.md': '# My plan\n\n## Week 1\n\n- [ ] Learn xylophones\n\n## Week 2\n\nRest.\n',
    });
    expect((await person.run('read', 'pack-plan')).out).toContain('☐ 1 Learn xylophones');
    expect((await person.run('read', 'pack-plan', 'week 2')).out).not.toContain('xylophones');
    expect((await person.run('read', 'pack-plan', '--outline')).out).toContain('Week 2  week-2');
    expect((await person.run('read', 'pack-plan', '--raw')).out).toBe(
      '# My plan\n\n## Week 1\n\n- [ ] Learn xylophones\n\n## Week 2\n\nRest.\n',
    );
    expect((await person.run('search', 'xylophones')).out).toContain('prep read pack-plan');
    expect((await person.run('check', 'pack-plan', '1')).code).toBe(0);
  });

  const boxes = (count: number): string =>
    Array.from({ length: count }, (_, index) => `${'  '.repeat(index % 4)}- [ ] Task ${index}`).join('\n');

  it.each<[string, string | Buffer, number, number]>([
    ['500 check boxes', `# Plan\n\n${boxes(500)}\n`, 1, 500],
    ['no headings', 'Only text.\n\n* [ ] a\n* [ ] b\n', 0, 2],
    ['DOS line breaks', '# A\r\n\r\n- [ ] a\r\n\r\n```\r\n- [ ] no\r\n```\r\n', 1, 1],
    ['a byte order mark', Buffer.from('\uFEFF# A\n\n- [ ] a\n'), 1, 1],
    ['other scripts', '# 計画\n\n- [ ] 二分探索\n\n## План\n\n- [ ] Граф\n\n## خطة\n\n- [ ] شجرة\n', 3, 3],
    [
      'HTML inside',
      '<h1 align="center">Logo</h1>\n\n<details>\n<summary>More</summary>\n\n- [ ] inside\n\n</details>\n\n<pre>\n- [ ] no\n</pre>\n',
      0,
      1,
    ],
    ['nesting that nobody could take apart', `# A\n\n${'> '.repeat(4_000)}- [ ] deep\n`, 0, 1],
    [
      'lists sixty deep',
      Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- [ ] ${depth}`).join('\n'),
      0,
      60,
    ],
    [
      'boxes in code and tables',
      '- [ ] yes\n\n```md\n- [ ] no\n```\n\n    - [ ] no\n\n| a |\n| - |\n| - [ ] no |\n',
      0,
      1,
    ],
    ['front matter of another tool', '---\nlayout: post\ntitle: T\n---\n\n# A\n\n- [ ] a\n', 1, 1],
    ['TOML front matter', '+++\ntitle = "x"\n+++\n\n# A\n\n- [ ] a\n', 1, 1],
    ['rules and a heading between them', '---\n\n# A\n\n- [ ] a\n\n---\n', 1, 1],
  ])('counts sections and tasks of a page with %s', async (_, text, sections, tasks) => {
    const { added } = await add({ 'page.md': text });
    expect([added.pages, added.sections, added.boxes]).toEqual([1, sections, tasks]);
  });

  it('takes five megabytes in one file', async () => {
    const part = (index: number): string =>
      `## Part ${index}\n\n${'Words and *marks* of it. '.repeat(20)}\n\n- [ ] Task ${index}\n\n`;
    const count = 10_000;
    const text = Array.from({ length: count }, (_, index) => part(index)).join('');
    expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
    const { added, person } = await add({ 'big.md': text });
    expect([added.pages, added.sections, added.boxes]).toEqual([1, count, count]);
    expect((await person.run('read', 'pack-big', 'Part 9999', '--raw')).out).toContain('- [ ] Task 9999');
  });

  it('names every page of a deep folder by the way to it, and none twice', async () => {
    const { added } = await add({
      'a/README.md': '# A',
      'b/README.md': '# B',
      'README.md': '# C',
      'a b.md': '# D',
      'a-b.md': '# E',
    });
    expect(added.named.map(({ id }) => id).sort()).toEqual([
      'pack-a-b',
      expect.stringMatching(/^pack-a-b-[a-z0-9]{7}$/),
      'pack-a-readme',
      'pack-b-readme',
      'pack-readme',
    ]);
    expect(added.problems).toEqual([]);
  });

  it('adds nothing twice, and keeps what is there when a second folder has the same name', async () => {
    const person = new Person();
    const first = folderOf({ 'a.md': '# First' });
    const second = folderOf({ 'a.md': '# Second' });
    await person.run('content', 'add', first);
    const again = JSON.parse((await person.run('content', 'add', first, '--json')).out) as Added;
    expect(again.isNew).toBe(false);
    const { code, err } = await person.run('content', 'add', second);
    expect(code).toBe(1);
    expect(err).toContain('both are called pack-a');
    expect((await person.run('read', 'pack-a')).out).toContain('First');
    expect((await person.run('config', 'get', 'content.paths', '--json')).out).not.toContain(second);
  });

  it('reads what changes anew, and keeps the history of what goes', async () => {
    const drill =
      '---\ntype: drill\nid: own-one\nkind: coding\ntitle: Own one\ndifficulty: easy\nminutes: 20\nhints: [Look.]\n---\nDo it.\n';
    const folder = folderOf({ 'one.md': drill });
    const person = new Person();
    await person.run('content', 'add', folder);
    await person.run('start', 'own-one');
    await person.run('finish', '--outcome', 'failed', '--broke', 'x');
    writeFileSync(join(folder, 'one.md'), drill.replace('Own one', 'Own two'));
    expect((await person.run('drill', 'show', 'own-one')).out).toContain(
      'What you did of it\n  2026-11-20  failed',
    );
    rmSync(folder, { recursive: true });
    const { code, out } = await person.run('drill', 'show', 'own-one');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Own one
      own-one is no longer in the library. What you did of it is kept.

      What you did of it
        2026-11-20  failed
      "
    `);
    expect((await person.run('drill', 'list')).out).toContain(
      'No longer in the library\nown-one: Own one, done 1×, 2026-11-20 failed',
    );
  });

  it('is unharmed by the loss of its index', async () => {
    const { person } = await add({ 'a.md': '# A\n\n- [ ] a\n' });
    await person.run('check', 'pack-a', '1');
    rmSync(join(person.home, 'cache.db'));
    expect((await person.run('read', 'pack-a')).out).toContain('☑ 1 a');
  });

  it.each([
    ['nothing there', 'no/such/place', 'There is nothing at'],
    ['what is no markdown', 'package.json', 'is not a markdown file'],
    ['what ships', 'content', 'That is what ships'],
    ['what holds what ships', '.', 'That is what ships'],
    ['a folder without markdown', 'test/bench', 'Nothing in'],
  ])('says what is wrong with %s', async (_, path, message) => {
    const { code, err } = await new Person().run('content', 'add', path);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });
});
