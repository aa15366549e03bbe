import { describe, expect, it } from 'vitest';
import { Diary, dump } from './scenes.ts';

const moment = '2026-11-20 18:00';

/** Someone with a plan, a past and an interview; everything that may change has had its reason to. */
async function settled(): Promise<Diary> {
  const diary = new Diary();
  await diary.at('2026-11-16 08:00', 'init', '--interview', '2027-02-01');
  await diary.at('2026-11-18 18:00', 'log', 'below-quorum', '--minutes', '40', '--outcome', 'failed');
  await diary.at(moment, 'plan');
  return diary;
}

async function refuses(diary: Diary, argv: readonly string[], exit: number, sentence: RegExp): Promise<void> {
  const before = dump(diary.home);
  const { code, out, err } = await diary.try(moment, ...argv);
  expect([code, out]).toEqual([exit, '']);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/\bat .*\.[jt]s:\d|mistake in prep|undefined|NaN|SQLITE/);
  expect(dump(diary.home)).toEqual(before);
}

type Case = [argv: string[], exit: number, sentence: RegExp];

const line = (text: string): string[] => text.split(' ');
const log = (...rest: string[]): string[] => ['log', 'external', ...rest];
const ended = ['--minutes', '10', '--outcome', 'solved'];

describe('refused, with nothing changed, when no session runs', () => {
  it.each<Case>([
    // Names that nothing has.
    [line('start no-such-drill'), 1, /^There is no drill or kind "no-such-drill"\./],
    [['start', ''], 1, /^There is no drill or kind ""\./],
    [line('log no-such-drill --minutes 10 --outcome solved'), 1, /^There is no drill or kind/],
    [line('drill show no-such-drill'), 1, /^There is no drill/],
    [line('drill list --kind knitting'), 1, /^There is no kind "knitting"\./],
    [line('drill list --difficulty extreme'), 1, /^There is no difficulty "extreme"\./],
    [line('read no-such-page'), 1, /^There is no page "no-such-page"\./],
    [line('content check /no/such/folder'), 1, /^There is no folder \/no\/such\/folder\./],
    [line('history --kind knitting'), 1, /^There is no kind "knitting"\./],
    [line('edit abcdef --minutes 3'), 1, /^There is no session abcdef\./],
    [line('edit first --minutes 3'), 1, /^"first" is not the name of a session\./],
    [line('postmortem abcdef --broke x'), 1, /^There is no session abcdef\./],
    [['postmortem', '%', '--broke', 'x'], 1, /^"%" is not the name of a session\./],
    [line('postmortem --failure no-such-type --broke x'), 1, /^There is no failure type "no-such-type"\./],
    [line('config get colour'), 1, /^There is no setting "colour"\./],
    [line('config set colour red'), 1, /^There is no setting "colour"\./],
    [line('config unset colour'), 1, /^There is no setting "colour"\./],
    [line('config set roadmap no-such-road'), 1, /^The library has no roadmap "no-such-road"\./],
    [line('config set cadence no-such-rhythm'), 1, /^The library has no cadence "no-such-rhythm"\./],
    [line('config set content.paths /no/such/folder'), 1, /^There is no folder \/no\/such\/folder\./],
    [line('plan moev abcdef fri'), 2, /too many arguments/],
    [line('plan moev'), 1, /^"moev" is no week\.\nDid you mean prep plan move\?/],
    [line('init --roadmap no-such-road'), 1, /^The library has no roadmap/],
    [line('plan skip abcdef'), 1, /^This week has no block "abcdef"\./],
    [line('plan move abcdef fri'), 1, /^This week has no block "abcdef"\./],
    // Days and hours that do not exist, or lie wrong.
    [log(...ended, '--at', '2026-02-31 10:00'), 1, /^"2026-02-31 10:00" is not a time that exists\./],
    [log(...ended, '--at', '2027-02-29'), 1, /is not a time that exists\./],
    // Skipped when the clocks went forward in Berlin.
    [log(...ended, '--at', '2026-03-29 02:30'), 1, /is not a time that exists\./],
    [log(...ended, '--at', '25:00'), 1, /is not a time that exists\./],
    [log(...ended, '--at', '2026-02-30T10:00:00Z'), 1, /is not a time that exists\./],
    [log(...ended, '--at', '2026-11-20T10:00:00'), 1, /is not a time that exists\.|instant/],
    [log(...ended, '--at', 'tomorrow'), 1, /is not a time that exists\./],
    [log(...ended, '--at', ''), 1, /is not a time that exists\./],
    [log(...ended, '--at', '2026-11-21 10:00'), 1, /lies in the future\./],
    [log(...ended, '--at', '17:55'), 1, /end in the future\./],
    [line('edit last --at 2026-02-31'), 1, /is not a time that exists\./],
    [['edit', 'last', '--at', '2026-11-20 17:50'], 1, /would end in the future\./],
    [line('history --since 2026-02-31'), 1, /^There is no day "2026-02-31"\./],
    [line('stats --since 2026-13-01'), 1, /^There is no day "2026-13-01"\./],
    [line('stats --until yesterday'), 1, /^There is no day "yesterday"\./],
    [line('stats --since 2026-11-20 --until 2026-11-19'), 1, /2026-11-20.*2026-11-19/],
    [line('plan 2026-02-31'), 1, /^"2026-02-31" is no week\./],
    [line('plan 2025-W53'), 1, /^"2025-W53" is no week\./],
    [line('plan 2026-W00'), 1, /^"2026-W00" is no week\./],
    [line('plan 2026-W54'), 1, /^"2026-W54" is no week\./],
    [line('init --interview 2026-02-31'), 1, /^There is no day "2026-02-31"\./],
    [line('init --interview soon'), 1, /^There is no day "soon"\./],
    [
      line('init --interview 2026-11-15'),
      1,
      /^The interview \(2026-11-15\) lies before the start \(2026-11-16\)\./,
    ],
    [line('init --start 2027-02-02'), 1, /lies before the start/],
    [line('config set interview 2026-02-31'), 1, /^There is no day/],
    [line('config set interview 2026-11-15'), 1, /lies before the start/],
    [line('config set start 2027-02-02'), 1, /lies before the start/],
    // Numbers.
    [log('--minutes', '-5', '--outcome', 'solved'), 1, /^"-5" is not a number of minutes\./],
    [log('--minutes', '0', '--outcome', 'solved'), 1, /^"0" is not a number of minutes\./],
    [log('--minutes', '2.5', '--outcome', 'solved'), 1, /^"2\.5" is not a number of minutes\./],
    [log('--minutes', '1e3', '--outcome', 'solved'), 1, /^"1e3" is not a number of minutes\./],
    [log('--minutes', '601', '--outcome', 'solved'), 1, /^"601" is not a number of minutes\./],
    [line('start --minutes -1'), 1, /^"-1" is not a number of minutes\./],
    [line('edit last --minutes -1'), 1, /^"-1" is not a number of minutes\./],
    [line('init --minutes -1'), 1, /^"-1" is not a number of minutes\./],
    [line('init --minutes 9'), 1, /^"9" is not a number of minutes\./],
    [line('init --day wed=-1'), 1, /^"-1" is not a number of minutes\./],
    [line('init --day someday=30'), 1, /^"someday=30" is not a weekday/],
    [line('config set minutes -1'), 1, /^"-1" is not a number of minutes\./],
    [line('config set minutes.wed many'), 1, /^"many" is not a number of minutes\./],
    [line('config set rollover 13'), 1, /^"13" is not an hour\./],
    [line('history --limit 0'), 1, /^"0" is not a number of sessions\./],
    [line('history --limit -1'), 1, /^"-1" is not a number of sessions\./],
    // Words.
    [log('--minutes', '5', '--outcome', 'won'), 1, /^An outcome cannot be "won"\./],
    [log('--minutes', '5', '--outcome', 'abandoned'), 1, /^An outcome cannot be "abandoned"\./],
    [line('edit last --outcome won'), 1, /^An outcome cannot be "won"\./],
    [line('postmortem --cause fate --broke x'), 1, /^The cause cannot be "fate"\./],
    [line('postmortem --score requirements=3'), 1, /^"requirements=3" is not a score\./],
    [line('postmortem --score luck=2'), 1, /^"luck=2" is not a score\./],
    [line('postmortem --score post-mortem=2'), 1, /^"post-mortem=2" is not a score\./],
    [line('postmortem'), 1, /^What broke, and what rule prevents it next time\?/],
    [line('init --role chef'), 1, /^role cannot be "chef"\./],
    [line('init --rest holidays'), 1, /^These are not weekdays: holidays/],
    [line('config set level expert'), 1, /^level cannot be "expert"\./],
    // What only a session allows.
    [line('pause'), 1, /^No session is running\./],
    [line('resume'), 1, /^No session is running\./],
    [line('phase'), 1, /^No session is running\./],
    [line('note x'), 1, /^No session is running\./],
    [line('hint'), 1, /^No session is running\./],
    [line('stuck'), 1, /^No session is running\./],
    [line('abandon'), 1, /^No session is running\./],
    // An outcome for a session that is over.
    [line('finish --outcome solved'), 1, /^No session is running\.[\s\S]*prep edit last --outcome/],
    // Wrong usage.
    [line('frobnicate'), 2, /^error: unknown command 'frobnicate'/],
    [line('config frobnicate'), 2, /^error: unknown command 'frobnicate'/],
    [line('status --loud'), 2, /^error: unknown option '--loud'/],
    [line('status now'), 2, /^error: too many arguments/],
    [line('drill show'), 2, /^error: missing required argument 'drill'/],
    [line('config set minutes'), 2, /^error: missing required argument 'value'/],
    [line('plan move abcdef'), 2, /^error: missing required argument 'day'/],
    [line('log external --minutes'), 2, /^error: option '--minutes <n>' argument missing/],
    [line('log external --outcome solved'), 2, /^How long did it take, and how did it end\?/],
    [line('log external --minutes 5'), 2, /^How long did it take, and how did it end\?/],
    [line('edit last'), 2, /^What should change\?/],
    [line('resume --count-gap --leave-out-gap'), 2, /^Say either --count-gap or --leave-out-gap\./],
  ])('%j', async (argv, exit, sentence) => {
    await refuses(await settled(), argv, exit, sentence);
  });
});

describe('refused, with nothing changed, while a session runs', () => {
  async function running(): Promise<Diary> {
    const diary = await settled();
    await diary.at('2026-11-20 17:50', 'start', 'warm-up-longest-run');
    await diary.at('2026-11-20 17:50', 'plan');
    return diary;
  }

  it.each<Case>([
    [line('start'), 1, /^A session is running already: /],
    [line('start belt-to-van'), 1, /^A session is running already: /],
    [line('phase 0'), 1, /^This session has no phase "0"\./],
    [line('phase 6'), 1, /^This session has no phase "6"\./],
    [line('phase deploy'), 1, /^This session has no phase "deploy"\./],
    [['note'], 1, /^The note is empty\./],
    [['note', '  \n '], 1, /^The note is empty\./],
    [['note', 'x'.repeat(20_001)], 1, /^The note is longer than 20000 characters\./],
    [line('finish'), 1, /^How did it end\?/],
    [line('finish --outcome won'), 1, /^An outcome cannot be "won"\./],
    [line('finish --outcome failed --failure no-such-type'), 1, /^There is no failure type "no-such-type"\./],
    [line('finish --outcome failed --score solution=9'), 1, /^"solution=9" is not a score\./],
    [line('finish --outcome failed --cause fate'), 1, /^The cause cannot be "fate"\./],
    [line('finish --outcome failed --count-gap --leave-out-gap'), 2, /^Say either/],
    [line('edit last --minutes 10'), 1, /^This session is not over yet\./],
    [line('postmortem last --broke x'), 1, /^This session is not over yet\./],
  ])('%j', async (argv, exit, sentence) => {
    await refuses(await running(), argv, exit, sentence);
  });

  it('a second pause', async () => {
    const diary = await running();
    await diary.at('2026-11-20 17:55', 'pause');
    await refuses(diary, ['pause'], 1, /^This session is paused already\./);
  });

  it('a phase after the last one, a hint after the last one', async () => {
    const diary = await running();
    await diary.at('2026-11-20 17:55', 'phase', 'complexity');
    for (const _ of [1, 2, 3]) {
      await diary.at('2026-11-20 17:56', 'hint');
    }
    await refuses(diary, ['phase'], 1, /^This is the last phase\./);
    await refuses(diary, ['hint'], 1, /^That was the last hint\./);
  });
});

describe('refused, with nothing changed', () => {
  it('a post-mortem of an abandoned session', async () => {
    const diary = await settled();
    await diary.at('2026-11-20 17:50', 'start', 'warm-up-longest-run');
    await diary.at('2026-11-20 17:51', 'abandon');
    await refuses(
      diary,
      line('postmortem last --broke x'),
      1,
      /^An abandoned session needs no post-mortem\./,
    );
  });

  it.each(['thu', '2026-11-19', '2026-11-23', '2026-02-31', 'someday', '4'])(
    'moving a block to %s',
    async (day) => {
      const diary = await settled();
      const { days } = (await diary.json(moment, 'plan')) as {
        days: { day: string; blocks: { name: string }[] }[];
      };
      const name = days.find((each) => each.day === '2026-11-20')?.blocks[0]?.name ?? '';
      await refuses(diary, ['plan', 'move', name, day], 1, /is over\.|is no day of this week\./);
    },
  );

  it('moving or skipping a block that is done', async () => {
    const diary = await settled();
    await diary.at('2026-11-20 17:00', 'start');
    await diary.at('2026-11-20 17:30', 'finish', '--outcome', 'solved');
    const { days } = (await diary.json(moment, 'plan')) as {
      days: { blocks: { name: string; status: string }[] }[];
    };
    const name = days.flatMap(({ blocks }) => blocks).find(({ status }) => status === 'done')?.name ?? '';
    await refuses(diary, ['plan', 'move', name, 'sat'], 1, /^That block is done already\./);
    await refuses(diary, ['plan', 'skip', name], 1, /^That block is done already\./);
  });

  it('a name that more than one session has', async () => {
    const diary = await settled();
    // The same seed gives the same random digits; the moments differ.
    for (const at of ['2026-11-20 10:00', '2026-11-20 11:00']) {
      await diary.person.run(...log(...ended, '--at', at));
    }
    const { sessions } = (await diary.json(moment, 'history')) as { sessions: { name: string }[] };
    const name = sessions[0]?.name ?? '';
    await refuses(diary, ['edit', name, '--minutes', '5'], 1, /^More than one session ends in /);
  });

  it.each([
    ['PREP_NOW', 'yesterday', /^PREP_NOW is not an instant: yesterday/],
    ['PREP_NOW', '2026-11-20T18:00:00+01:00[Mars/Olympus]', /^PREP_NOW names an unknown time zone/],
    ['PREP_SEED', 'seven', /^PREP_SEED is not a whole number: seven/],
  ])('%s=%s', async (name, value, sentence) => {
    const { person } = await settled();
    const { code, out, err } = await person
      .with({ environment: { [name]: value } })
      .run('log', 'external', ...ended);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });
});
