import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settingDefinitions } from '../../src/calendar/profile.ts';
import { Diary, dump } from './scenes.ts';

const moment = '2026-11-20 18:00';
const list = z.strictObject({
  settings: z.array(z.strictObject({ key: z.string(), value: z.unknown(), summary: z.string().min(1) })),
  paths: z.strictObject({ database: z.string(), backups: z.string(), content: z.string() }),
});

async function keptValue(diary: Diary, key: string): Promise<unknown> {
  const { settings } = list.parse(await diary.json(moment, 'config', 'list'));
  return settings.find((setting) => setting.key === key)?.value;
}

describe('config', () => {
  it('lists every setting, set or not, and where the files are', async () => {
    const diary = new Diary();
    const { settings, paths } = list.parse(await diary.json(moment, 'config', 'list'));
    expect(settings.map(({ key }) => key)).toEqual(settingDefinitions.map(({ key }) => key));
    expect(settings.every(({ value }) => value === null)).toBe(true);
    expect(paths).toMatchObject({
      database: join(diary.home, 'prep.db'),
      backups: join(diary.home, 'backups'),
    });
    const out = await diary.at(moment, 'config', 'list');
    expect(out).toContain(`Database  ${join(diary.home, 'prep.db')}`);
    expect(out).toMatch(/^rollover {9}-/m);
  });

  it.each([
    ['role', 'Backend', 'backend'],
    ['level', 'staff', 'staff'],
    ['archetype', 'industrial', 'industrial'],
    ['roadmap', 'backend-10-weeks', 'backend-10-weeks'],
    ['cadence', 'monday-to-sunday', 'monday-to-sunday'],
    ['start', '2026-11-23', '2026-11-23'],
    ['interview', '2028-02-29', '2028-02-29'],
    ['minutes', '90', 90],
    ['minutes.wed', '0', 0],
    ['rest', 'Sunday, sat', ['sat', 'sun']],
    ['rest', 'none', []],
    ['language', 'go', 'go'],
    ['rollover', '0', 0],
    ['content.paths', `~, ${tmpdir()}`, [homedir(), tmpdir()]],
  ])('keeps %s = %s, gives it back, and forgets it again', async (key, text, value) => {
    const diary = new Diary();
    expect(await diary.json(moment, 'config', 'set', key, text)).toEqual({ key, value });
    expect(await diary.json(moment, 'config', 'get', key)).toEqual({ key, value });
    expect(await keptValue(diary, key)).toEqual(value);
    // What get prints can be typed again.
    const printed = (await diary.at(moment, 'config', 'get', key)).trim();
    expect(await diary.json(moment, 'config', 'set', key, printed)).toEqual({ key, value });
    expect(await diary.json(moment, 'config', 'unset', key)).toEqual({ key, value: null });
    expect(await diary.at(moment, 'config', 'get', key)).toBe('not set\n');
  });

  it('says what was kept', async () => {
    const diary = new Diary();
    expect(await diary.at(moment, 'config', 'set', 'minutes.wed', '30')).toBe('Kept: minutes.wed = 30\n');
    expect(await diary.at(moment, 'config', 'unset', 'minutes.wed')).toBe(
      'Back to the usual value: minutes.wed\n',
    );
  });

  it('changes the plan at once', async () => {
    const diary = new Diary();
    await diary.at(moment, 'init');
    await diary.at(moment, 'config', 'set', 'minutes.fri', '0');
    expect(await diary.json(moment, 'today')).toMatchObject({ isRest: true });
  });

  it('begins a day at the rollover hour', async () => {
    const diary = new Diary();
    expect(await diary.json('2026-11-21 01:30', 'today')).toMatchObject({ today: '2026-11-20' });
    await diary.at(moment, 'config', 'set', 'rollover', '0');
    expect(await diary.json('2026-11-21 01:30', 'today')).toMatchObject({ today: '2026-11-21' });
  });

  it('asks nobody to run init again after one setting of the lane', async () => {
    const diary = new Diary();
    await diary.at(moment, 'config', 'set', 'content.paths', '/tmp');
    expect(await diary.json(moment, 'today')).toMatchObject({ isSetUp: false });
    await diary.at(moment, 'config', 'set', 'level', 'senior');
    expect(await diary.json(moment, 'today')).toMatchObject({ isSetUp: true });
  });

  it('reading a setting writes nothing', async () => {
    const diary = new Diary();
    await diary.at(moment, 'config', 'list');
    const before = dump(diary.home);
    await diary.at(moment, 'config', 'get', 'minutes');
    await diary.at(moment, 'config', 'list');
    expect(dump(diary.home)).toEqual(before);
  });
});
