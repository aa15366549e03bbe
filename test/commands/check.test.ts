import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Person, temporaryFolder } from '../support/prep.ts';

async function withList(text: string): Promise<{ person: Person; file: string; page: string }> {
  const folder = join(temporaryFolder(), 'mine');
  mkdirSync(folder);
  const file = join(folder, 'list.md');
  writeFileSync(file, text);
  const person = new Person();
  expect((await person.run('content', 'add', folder)).code).toBe(0);
  return { person, file, page: 'mine-list' };
}

const boxes = async (person: Person, page: string): Promise<{ id: string; isTicked: boolean }[]> =>
  (
    JSON.parse((await person.run('check', page, '--json')).out) as {
      boxes: { id: string; isTicked: boolean }[];
    }
  ).boxes;

describe('check', () => {
  it('lists what there is to tick, with numbers', async () => {
    const { out } = await new Person().run('check', 'before-negotiating');
    expect(out.split('\n').slice(0, 5).join('\n')).toMatchInlineSnapshot(`
      "Before you negotiate

      ☐ 1 Write the total for a year that you would sign at once
      ☐ 2 Write the total below which you say no
      ☐ 3 Put base, stock, sign-on, level and benefits in your own order"
    `);
    expect(out).toContain('0 of 19 items of before-negotiating ticked.');
  });

  it('ticks by number, id and words, says how the page stands, and leaves the file as it is', async () => {
    const { person, file, page } = await withList(
      '- [ ] First thing\n- [ ] Second {#two}\n- [x] Done before\n',
    );
    const before = readFileSync(file, 'utf8');
    expect((await person.run('check', page, '1')).out).toMatchInlineSnapshot(`
      "☑ 1 First thing

      2 of 3 items of mine-list ticked.
      "
    `);
    expect((await person.run('check', page, 'two')).code).toBe(0);
    expect((await person.run('check', page, 'done bef', '--undo')).out).toMatchInlineSnapshot(`
      "☐ 3 Done before

      2 of 3 items of mine-list ticked.
      "
    `);
    expect(await boxes(person, page)).toMatchObject([
      { id: 'first-thing', isTicked: true },
      { id: 'two', isTicked: true },
      { id: 'done-before', isTicked: false },
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    const { out } = await person.run('read', page);
    expect(out).toContain('☑ 1 First thing');
    expect(out).toContain('☐ 3 Done before');
    expect(out).toContain('2 of 3 ticked.');
  });

  it('takes several at once, and a second tick changes nothing', async () => {
    const { person, page } = await withList('- [ ] a\n- [ ] b\n- [ ] c\n');
    await person.run('check', page, '1', '3');
    await person.run('check', page, '1');
    expect((await boxes(person, page)).map(({ isTicked }) => isTicked)).toEqual([true, false, true]);
  });

  it('keeps the tick of an item when lines move and other words change', async () => {
    const { person, file, page } = await withList('- [ ] Keep me\n- [ ] b {#b}\n');
    await person.run('check', page, '1', 'b');
    writeFileSync(file, '# New\n\n- [ ] before\n- [ ] b in other words {#b}\n- [ ] Keep me\n');
    expect((await boxes(person, page)).map(({ id, isTicked }) => [id, isTicked])).toEqual([
      ['before', false],
      ['b', true],
      ['keep-me', true],
    ]);
  });

  it('shows what was ticked and is no longer on the page, or whose page is gone', async () => {
    const { person, file, page } = await withList('- [ ] Old words\n- [ ] b\n');
    await person.run('check', page, '1');
    writeFileSync(file, '- [ ] New words\n- [ ] b\n');
    expect((await person.run('read', page)).out).toContain(
      'Ticked before, no longer on the page\n☑ Old words',
    );
    rmSync(file);
    const { code, err } = await person.run('check', page);
    expect(code).toBe(1);
    expect(err).toContain('no longer in the library. What was ticked on it is kept: Old words.');
  });

  it('follows a page that was renamed', async () => {
    const { person, file } = await withList('---\ntype: playbook\nid: old-name\ntitle: T\n---\n- [ ] a\n');
    await person.run('check', 'old-name', '1');
    writeFileSync(file, '---\ntype: playbook\nid: new-name\ntitle: T\nformerly: [old-name]\n---\n- [ ] a\n');
    expect(await boxes(person, 'new-name')).toMatchObject([{ isTicked: true }]);
  });

  it('ticks the tasks of a roadmap, and the plan shows it', async () => {
    const person = new Person();
    await person.run(
      'init',
      '--role',
      'backend',
      '--roadmap',
      'nyc-backend-12-weeks',
      '--start',
      '2026-11-16',
    );
    const { code } = await person.run('check', 'nyc-backend-12-weeks', 'nyc-w01-mon-b', 'nyc-1-coding-page');
    expect(code).toBe(0);
    const { tasks } = JSON.parse((await person.run('plan', '--json')).out) as {
      tasks: { id: string; weekday: string | null; isTicked: boolean }[];
    };
    expect(tasks.filter(({ isTicked }) => isTicked).map(({ id, weekday }) => [id, weekday])).toEqual([
      ['nyc-1-coding-page', null],
      ['nyc-w01-mon-b', 'mon'],
    ]);
    expect(tasks.filter(({ weekday }) => weekday !== null)).toHaveLength(21);
    expect((await person.run('plan')).out).toMatch(/timed \(90 min\),\s+done/);
  });

  it.each([
    ['nothing', 'There is no item "nothing"'],
    ['99', 'There is no item "99"'],
    ['0', 'There is no item "0"'],
    ['write the', 'fits 2 items'],
  ])('says what is wrong with %j', async (item, message) => {
    const { code, err } = await new Person().run('check', 'before-negotiating', item);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('of a page that does not exist names the nearest; a drill has nothing to tick', async () => {
    const person = new Person();
    expect((await person.run('check', 'red-flag')).err).toContain('red-flags');
    expect((await person.run('check', 'warm-up-longest-run')).err).toContain('is a drill');
    expect((await person.run('check', 'coding-round')).code).toBe(0);
  });
});
