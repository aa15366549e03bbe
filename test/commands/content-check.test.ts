import { expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, drillText, pageText, writeOwn } from './scenes.ts';

const checked = z.strictObject({
  pages: z.int(),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning']),
      path: z.string(),
      line: z.int().positive(),
      message: z.string().min(1),
      remedy: z.string().min(1),
    }),
  ),
  paths: z.array(
    z.strictObject({
      id: z.string(),
      actions: z.array(z.string()),
      mitigatedAt: z.int(),
      causeAt: z.int().nullable(),
      minutes: z.int(),
    }),
  ),
});

const moment = '2026-11-20 18:00';

it('finds nothing to mend in what ships', async () => {
  expect(await new Diary().at(moment, 'content', 'check')).toMatch(/^\d+ pages, nothing to mend\.\n$/);
  const { pages, problems } = checked.parse(await new Diary().json(moment, 'content', 'check'));
  expect(problems).toEqual([]);
  expect(pages).toBeGreaterThan(150);
});

it('names file and line of what is wrong, says what to do, and ends with 1', async () => {
  const folder = temporaryFolder();
  const text = drillText({ id: 'broken-one', difficulty: 'nightmare' });
  const path = writeOwn(folder, 'broken.md', text);
  const line = text.split('\n').findIndex((each) => each.startsWith('difficulty')) + 1;
  const { code, out, err } = await new Diary().try(moment, 'content', 'check', folder);
  expect([code, err]).toEqual([1, '']);
  expect(out.split('\n')[0]).toBe(`${path}:${line}`);
  expect(out).toContain('error: difficulty:');
  expect(out).toContain('Mend "difficulty".');
  expect(out).toContain('1 problem to mend.');
});

it('checks a folder as if it were laid over the library, and changes nothing', async () => {
  const diary = new Diary();
  const folder = temporaryFolder();
  writeOwn(folder, 'own.md', drillText({ id: 'own-one' }));
  expect(await diary.at(moment, 'content', 'check', folder)).toBe('1 page, nothing to mend.\n');
  expect((await diary.try(moment, 'drill', 'show', 'own-one')).code).toBe(1);
});

it('counts the pages that it checked', async () => {
  const folder = temporaryFolder();
  writeOwn(folder, 'one.md', drillText({ id: 'own-one' }));
  writeOwn(folder, 'two.md', 'no front matter');
  writeOwn(folder, 'three.txt', 'no markdown');
  const { out } = await new Diary().try(moment, 'content', 'check', folder, '--json');
  expect(checked.parse(JSON.parse(out)).pages).toBe(2);
});

it.each([
  ['a JavaScript engine', '---js\nmodule.exports = {}\n---\n', 1, 'Make the first line exactly ---.'],
  ['no end', '---\ntype: drill\n', 1, 'Close it with a line ---.'],
  ['no YAML', '---\ntype: drill\nid: [\n---\n', 4, 'Mend that line.'],
  ['aliases', '---\ntype: drill\nid: &a own-one\ntitle: *a\n---\n', undefined, 'Mend that line.'],
  ['no type', pageText({ id: 'own-one', title: 'x' }, ''), 2, 'Add a line such as type: drill'],
  ['an id that is none', drillText({ id: 'Own One' }), 8, 'Mend "id".'],
  ['an unknown entry', drillText({ id: 'own-one', colour: 'red' }), undefined, 'Remove or mend that entry.'],
  ['a control character', drillText({ id: 'own-one' }, 'a\u0007b'), undefined, 'Remove it from the file.'],
])('says what to do about %s', async (_name, text, line, remedy) => {
  const folder = temporaryFolder();
  const path = writeOwn(folder, 'file.md', text);
  const { out } = await new Diary().try(moment, 'content', 'check', folder, '--json');
  const [problem, ...others] = checked.parse(JSON.parse(out)).problems;
  expect(others).toEqual([]);
  expect(problem?.path).toBe(path);
  expect(problem?.remedy).toContain(remedy);
  if (line !== undefined) {
    expect(problem?.line).toBe(line);
  }
});

it('reports an id that two files of one folder use, and both places', async () => {
  const folder = temporaryFolder();
  const first = writeOwn(folder, 'a.md', drillText({ id: 'own-one' }));
  const second = writeOwn(folder, 'b.md', drillText({ id: 'own-one' }));
  const { code, out } = await new Diary().try(moment, 'content', 'check', folder, '--json');
  const { problems } = checked.parse(JSON.parse(out));
  expect([code, problems.map(({ path }) => path)]).toEqual([1, [second]]);
  expect(problems[0]?.message).toContain(first);
});

it('reports links of an own roadmap that lead nowhere', async () => {
  const folder = temporaryFolder();
  const stages = [{ weeks: [1, 1], focus: 'All', drills: ['no-such-drill'] }];
  const front = {
    type: 'roadmap',
    id: 'own-road',
    title: 'Own',
    role: 'swe',
    weeks: 1,
    cadence: 'no-such-cadence',
  };
  const special = { kind: 'coding', form: 'timed', title: 'Special' };
  writeOwn(folder, 'road.md', pageText({ ...front, special, stages }, 'Text.'));
  const { out } = await new Diary().try(moment, 'content', 'check', folder);
  expect(out).toContain('there is no cadence "no-such-cadence"');
  expect(out).toContain('there is no drill "no-such-drill"');
});

it('prints the best path of every incident when it is asked for', async () => {
  const { paths } = checked.parse(await new Diary().json(moment, 'content', 'check', '--paths'));
  expect(paths.length).toBeGreaterThanOrEqual(12);
  expect(
    paths.filter(
      ({ actions, mitigatedAt, causeAt }) => actions.length < 3 || mitigatedAt < 1 || causeAt === null,
    ),
  ).toEqual([]);
  const out = await new Diary().at(moment, 'content', 'check', '--paths');
  expect(out).toContain('incident-bad-deploy\nlook-at-funnel, slice-by-client, roll-back-front, ');
  expect(out).toMatch(/^mitigated at 14 min, cause at \d+, all done at 20$/m);
});
