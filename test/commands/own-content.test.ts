import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, drillText, pageText, writeOwn } from './scenes.ts';

const moment = '2026-11-20 18:00';

async function withFolder(
  files: Readonly<Record<string, string>>,
): Promise<{ diary: Diary; folder: string }> {
  const diary = new Diary();
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    writeOwn(folder, name, text);
  }
  await diary.at('2026-11-16 08:00', 'config', 'set', 'content.paths', folder);
  return { diary, folder };
}

describe('a folder of one’s own, laid over the library', () => {
  it('adds a drill that can be shown, started and logged', async () => {
    const { diary } = await withFolder({
      'deep/down/own.md': drillText({ id: 'own-one', title: 'My own', minutes: 17 }, 'My prompt.'),
    });
    expect(await diary.at(moment, 'drill', 'show', 'own-one')).toContain('My prompt.');
    expect(await diary.at(moment, 'start', 'own-one')).toContain('0:00 of 17:00');
    await diary.at(moment, 'abandon');
    expect(await diary.at(moment, 'log', 'own-one', '--minutes', '5', '--outcome', 'solved')).toContain(
      'My own',
    );
  });

  it('overrides a shipped drill under the same id, prompt and minutes included', async () => {
    const { diary } = await withFolder({
      'own.md': drillText({ id: 'below-quorum', title: 'My version', minutes: 12 }, 'My prompt.'),
    });
    const out = await diary.at(moment, 'start', 'below-quorum');
    expect(out).toContain('My version');
    expect(out).toContain('0:00 of 12:00');
    expect(out).toContain('My prompt.');
    const { drills } = (await diary.json(moment, 'drill', 'list')) as { drills: { id: string }[] };
    expect(drills.filter(({ id }) => id === 'below-quorum')).toHaveLength(1);
  });

  it('overrides a playbook', async () => {
    const front = { type: 'playbook', id: 'coding-round', title: 'My round' };
    const { diary } = await withFolder({ 'round.md': pageText(front, 'My words.') });
    expect(await diary.at(moment, 'read', 'coding-round')).toBe('My round\n\nMy words.\n');
  });

  it('a later folder lies over an earlier one', async () => {
    const diary = new Diary();
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    writeOwn(first, 'own.md', drillText({ id: 'own-one', title: 'First' }));
    writeOwn(second, 'own.md', drillText({ id: 'own-one', title: 'Second' }));
    await diary.at(moment, 'config', 'set', 'content.paths', `${first},${second}`);
    expect(await diary.at(moment, 'drill', 'show', 'own-one')).toMatch(/^Second\n/);
    expect(await diary.at(moment, 'content', 'check')).toMatch(/^\d+ pages, nothing to mend\.\n$/);
  });

  it('is read again when a file changes, appears or goes', async () => {
    const { diary, folder } = await withFolder({ 'own.md': drillText({ id: 'own-one', title: 'Before' }) });
    expect(await diary.at(moment, 'drill', 'show', 'own-one')).toMatch(/^Before\n/);
    writeOwn(folder, 'own.md', drillText({ id: 'own-one', title: 'Afterwards' }));
    expect(await diary.at(moment, 'drill', 'show', 'own-one')).toMatch(/^Afterwards\n/);
    writeOwn(folder, 'new.md', drillText({ id: 'own-two', title: 'Another' }));
    expect(await diary.at(moment, 'drill', 'show', 'own-two')).toMatch(/^Another\n/);
    rmSync(join(folder, 'new.md'));
    expect((await diary.try(moment, 'drill', 'show', 'own-two')).code).toBe(1);
  });

  it('goes with the setting', async () => {
    const { diary } = await withFolder({ 'own.md': drillText({ id: 'below-quorum', title: 'My version' }) });
    await diary.at(moment, 'config', 'unset', 'content.paths');
    expect(await diary.at(moment, 'drill', 'show', 'below-quorum')).not.toContain('My version');
  });
});

describe('a broken file', () => {
  const good = drillText({ id: 'own-good', title: 'Good one' });
  const broken: Readonly<Record<string, [text: string, line: number, remedy: string]>> = {
    'a-engine.md': ['---js\n({})\n---\nx\n', 1, 'Make the first line exactly ---.'],
    'b-yaml.md': ['---\ntype: drill\ntitle: a: b\n---\nx\n', 3, 'Mend that line.'],
    'c-kind.md': [drillText({ id: 'own-kind', kind: 'knitting' }), 3, 'Mend "kind".'],
    'd-end.md': ['---\ntype: drill\n', 1, 'Close it with a line ---.'],
  };

  it('is reported with file, line and remedy, while the others load', async () => {
    const { diary, folder } = await withFolder({
      'good.md': good,
      ...Object.fromEntries(Object.entries(broken).map(([name, [text]]) => [name, text])),
    });
    const { code, out } = await diary.try(moment, 'content', 'check');
    expect(code).toBe(1);
    for (const [name, [, line, remedy]] of Object.entries(broken)) {
      const at = out.indexOf(`${join(folder, name)}:${line}\n`);
      expect([name, at >= 0]).toEqual([name, true]);
      expect(out.slice(at).split(/\n(?=\/)/)[0]).toContain(remedy);
    }
    expect(out).toContain('4 problems to mend.');
    expect(await diary.at(moment, 'drill', 'show', 'own-good')).toMatch(/^Good one\n/);
    expect(await diary.at(moment)).toContain('prep start');
  });

  it('does not hide the shipped drill of that id', async () => {
    const { diary } = await withFolder({ 'own.md': drillText({ id: 'below-quorum', kind: 'knitting' }) });
    expect(await diary.at(moment, 'drill', 'show', 'below-quorum')).toContain('below-quorum: coding');
  });

  it('mended, it loads', async () => {
    const { diary, folder } = await withFolder({ 'own.md': drillText({ id: 'own-one', kind: 'knitting' }) });
    expect((await diary.try(moment, 'drill', 'show', 'own-one')).code).toBe(1);
    writeOwn(folder, 'own.md', drillText({ id: 'own-one', kind: 'coding' }));
    expect((await diary.try(moment, 'drill', 'show', 'own-one')).code).toBe(0);
  });

  it('a folder that is gone is reported and stops nothing', async () => {
    const diary = new Diary();
    const folder = join(temporaryFolder(), 'gone');
    mkdirSync(folder);
    await diary.at(moment, 'config', 'set', 'content.paths', folder);
    rmdirSync(folder);
    const { code, out } = await diary.try(moment, 'content', 'check');
    expect([code, out.split('\n')[0]]).toEqual([1, `${folder}:1`]);
    expect(out).toContain('prep config unset content.paths');
    expect((await diary.try(moment, 'start')).code).toBe(0);
  });

  it('is one that would take the place of a page of another type; that page stays', async () => {
    const { diary, folder } = await withFolder({ 'own.md': drillText({ id: 'rubric', title: 'No rubric' }) });
    const check = await diary.try(moment, 'content', 'check');
    expect([check.code, check.out.split('\n')[0]]).toEqual([1, `${join(folder, 'own.md')}:1`]);
    await diary.at(moment, 'start', 'below-quorum');
    expect(await diary.at(moment, 'finish', '--outcome', 'solved')).toContain('solved');
  });
});

describe('history', () => {
  it('goes on under the new id of a renamed drill', async () => {
    const { diary, folder } = await withFolder({
      'own.md': drillText({ id: 'old-name', title: 'Old title' }),
    });
    await diary.at('2026-11-18 18:00', 'log', 'old-name', '--minutes', '20', '--outcome', 'failed');
    rmSync(join(folder, 'own.md'));
    writeOwn(folder, 'new.md', drillText({ id: 'new-name', title: 'New title', formerly: ['old-name'] }));
    const { drills } = (await diary.json(moment, 'drill', 'list')) as {
      drills: { id: string; times: number }[];
    };
    expect(drills.find(({ id }) => id === 'new-name')?.times).toBe(1);
    expect(await diary.json(moment, 'today')).toMatchObject({ redos: [{ drill: 'new-name' }] });
    expect(await diary.json(moment, 'start', 'redo')).toMatchObject({ session: { drill: 'new-name' } });
    await diary.at(moment, 'finish', '--outcome', 'solved');
    expect(await diary.json(moment, 'today')).toMatchObject({ redos: [] });
  });

  it('finds hints and the redo of a session whose drill is renamed while it runs', async () => {
    const { diary, folder } = await withFolder({ 'own.md': drillText({ id: 'old-name' }) });
    await diary.at('2026-11-20 17:30', 'start', 'old-name');
    rmSync(join(folder, 'own.md'));
    writeOwn(folder, 'new.md', drillText({ id: 'new-name', formerly: ['old-name'] }));
    expect(await diary.at(moment, 'hint')).toContain('Look again.');
    const over = await diary.json(moment, 'finish', '--outcome', 'failed');
    expect(over).toMatchObject({ redo: { drill: 'new-name', due: '2026-11-23' } });
  });

  it('of a drill whose file is gone still shows, and counts', async () => {
    const { diary, folder } = await withFolder({
      'own.md': drillText({ id: 'own-one', title: 'Gone by now' }),
    });
    await diary.at('2026-11-18 18:00', 'start', 'own-one');
    await diary.at(
      '2026-11-18 18:20',
      'finish',
      '--outcome',
      'failed',
      '--broke',
      'x',
      '--failure',
      'off-by-one',
    );
    rmSync(join(folder, 'own.md'));
    for (const command of ['history', 'mistakes', 'postmortem --show']) {
      expect(await diary.at(moment, ...command.split(' '))).toMatch(/Gone by now|x/);
    }
    expect(await diary.at(moment, 'history')).toContain('Gone by now');
    expect(await diary.json(moment, 'stats')).toMatchObject({ sessions: 1, minutes: 20 });
    expect(await diary.at(moment, 'edit', 'last', '--outcome', 'solved')).toContain('Gone by now');
  });

  it('keeps a running session when its file goes', async () => {
    const { diary, folder } = await withFolder({
      'own.md': drillText({ id: 'own-one', title: 'Gone by now' }),
    });
    await diary.at('2026-11-20 17:30', 'start', 'own-one');
    rmSync(join(folder, 'own.md'));
    expect(await diary.at(moment, 'status')).toContain('Gone by now');
    expect(await diary.at(moment, 'finish', '--outcome', 'solved')).toContain('Gone by now: solved');
  });

  it('keeps the title that a session had', async () => {
    const { diary, folder } = await withFolder({
      'own.md': drillText({ id: 'own-one', title: 'First title' }),
    });
    await diary.at('2026-11-18 18:00', 'log', 'own-one', '--minutes', '20', '--outcome', 'solved');
    writeOwn(folder, 'own.md', drillText({ id: 'own-one', title: 'Second title' }));
    expect(await diary.at(moment, 'history')).toContain('First title');
  });
});
