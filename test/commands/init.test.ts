import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Diary, dump } from './scenes.ts';

const moment = '2026-11-20 18:00';
const whole = [
  ...[
    'init',
    '--role',
    'backend',
    '--level',
    'senior',
    '--archetype',
    'industrial',
    '--interview',
    '2027-02-01',
  ],
  ...[
    '--minutes',
    '75',
    '--language',
    'go',
    '--start',
    '2026-11-23',
    '--rest',
    'sat,sun',
    '--day',
    'wed=30,thu=0',
  ],
  ...['--roadmap', 'swe-generalist-8-weeks', '--cadence', 'monday-to-sunday'],
];

describe('init', () => {
  it('without a terminal asks nothing and keeps what is usual', async () => {
    expect(await new Diary().at(moment, 'init')).toMatchInlineSnapshot(`
      "Kept: generalist software engineer, mid, big tech; 60 minutes a day; python.
      The plan begins on 2026-11-20. When the interview has a date: prep config set interview YYYY-MM-DD
      prep plan shows the week, prep start begins, prep config list shows what else can be set.
      "
    `);
  });

  it('keeps everything that a flag says', async () => {
    expect(await new Diary().json(moment, ...whole)).toEqual({
      chosen: null,
      profile: {
        role: 'backend',
        level: 'senior',
        archetype: 'industrial',
        roadmap: 'swe-generalist-8-weeks',
        cadence: 'monday-to-sunday',
        start: '2026-11-23',
        interview: '2027-02-01',
        minutes: 75,
        minutesByWeekday: { wed: 30, thu: 0 },
        rest: ['sat', 'sun'],
        language: 'go',
        rollover: 4,
      },
    });
  });

  it('says what was kept, with the date of the interview', async () => {
    expect(await new Diary().at(moment, ...whole)).toMatchInlineSnapshot(`
      "Kept: backend engineer, senior, automotive and industrial; 75 minutes a day; go.
      The plan begins on 2026-11-23; the interview is on 2027-02-01.
      prep plan shows the week, prep start begins, prep config list shows what else can be set.
      "
    `);
  });

  it('again changes only what is said', async () => {
    const diary = new Diary();
    const before = z.object({ profile: z.looseObject({}) }).parse(await diary.json(moment, ...whole)).profile;
    expect(await diary.json('2026-11-21 18:00', 'init', '--minutes', '45')).toEqual({
      profile: { ...before, minutes: 45 },
      chosen: null,
    });
  });

  it('takes the interview back with none', async () => {
    const diary = new Diary();
    await diary.at(moment, ...whole);
    expect(await diary.json(moment, 'init', '--interview', 'none')).toMatchObject({
      profile: { interview: null },
    });
  });

  it('keeps all or nothing: one wrong value leaves the others unwritten', async () => {
    const diary = new Diary();
    await diary.at(moment, 'init');
    const before = dump(diary.home);
    const { code } = await diary.try(moment, 'init', '--level', 'staff', '--roadmap', 'no-such-roadmap');
    expect(code).toBe(1);
    expect(dump(diary.home)).toEqual(before);
  });

  it('takes an interview on the day of the start, and none before it', async () => {
    const diary = new Diary();
    await diary.at(moment, 'init', '--interview', '2026-11-20');
    const { code, err } = await diary.try(moment, 'init', '--interview', '2026-11-19');
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'The interview (2026-11-19) lies before the start (2026-11-20).',
    ]);
  });
});
