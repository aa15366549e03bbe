import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/commands/manifest.ts';
import { seal } from '../../src/database/seal.ts';
import { plainId } from '../../src/library/plain-page.ts';
import { uuidText } from '../../src/system/ids.ts';
import { Person, type Ran, temporaryFolder } from '../support/prep.ts';
import { practising, writeScenarios } from './practising.ts';
import { berlin, Diary, drillText, pageText, save, withDatabase, writeOwn } from './scenes.ts';

const payloads: Readonly<Record<string, string>> = {
  'clipboard (OSC 52), BEL': '\u001b]52;c;cm0gLXJmIH4=\u0007',
  'clipboard (OSC 52), ST': '\u001b]52;c;cm0gLXJmIH4=\u001b\\',
  'clipboard (OSC 52) without an end': '\u001b]52;c;cm0gLXJmIH4=',
  'clipboard (C1 OSC)': '\u009d52;c;cm0gLXJmIH4=\u009c',
  'title (OSC 0)': '\u001b]0;owned\u0007',
  'link (OSC 8)': '\u001b]8;;http://example.com\u0007click\u001b]8;;\u0007',
  'palette (OSC 4)': '\u001b]4;0;rgb:ff/00/00\u001b\\',
  'clear the screen (CSI 2J)': '\u001b[2J\u001b[H',
  'cursor up (CSI A)': '\u001b[3A',
  'red of the theme (SGR 31)': '\u001b[31mred\u001b[39m',
  'blink (SGR 5)': '\u001b[5mblink',
  'hidden (SGR 8)': '\u001b[8mhidden\u001b[28m',
  'all colours (SGR 38)': '\u001b[38;2;1;2;3mx',
  'C1 CSI': '\u009b2J\u009b31m',
  'other screen (CSI ?1049h)': '\u001b[?1049h',
  'bracketed paste off (CSI ?2004l)': '\u001b[?2004l',
  'asks the terminal (CSI 6n)': '\u001b[6n\u001b[c',
  'device string (DCS)': '\u001bP$q"p\u001b\\',
  'application string (APC)': '\u001b_payload\u001b\\',
  'privacy message (PM)': '\u001b^payload\u001b\\',
  'reset (RIS)': '\u001bc',
  'character set (SO, SI)': '\u000e\u001b(0lqk\u000f',
  'ESC at the end': '\u001b',
  'carriage return': 'fine\rFAKE',
  backspace: 'secret\b\b\b\b\b\bharmless',
  'BEL, DEL': '\u0007\u007f\u007f',
  'NUL, VT, FF': '\u0000\u000b\u000c',
  'bidi overrides': '\u202egnp.exe\u202c\u202d\u202a\u202b',
  'bidi isolates': '\u2066\u2067\u2068x\u2069',
  'bidi marks, line separators': '\u200e\u200f\u061c\u2028\u2029',
  'sequence within a sequence': '\u001b[3\u001b[31m1m\u001b]\u001b]52;c;x\u0007',
  'characters by number': '&#27;[31m&#x9b;2J&#8238;&#x61c;&#7;&#x2028;',
  'all C1': String.fromCharCode(...Array.from({ length: 32 }, (_, index) => 0x80 + index)),
};

// Written apart from the program's own list, so that a hole in that one shows.
const unsafe = /[\p{Cc}\u2028\u2029]|\p{Bidi_Control}/u;
const painted = /\u001b\[(?:0|1|2|22|3[1-6]|39)m/g;

/** The first control character that is left when the theme's own colours and the line breaks are taken out. */
function leak(text: string): string | undefined {
  const found = unsafe.exec(text.replace(painted, '').replaceAll('\n', ''));
  return found === null ? undefined : JSON.stringify(text.slice(Math.max(0, found.index - 40)).slice(0, 80));
}

interface Haunted {
  diary: Diary;
  folder: string;
  shown: (string | undefined)[];
}

/** Someone in whose library, file and settings every text holds the payload. */
async function haunted(payload: string, setting: { colour?: boolean; columns?: number }): Promise<Haunted> {
  const diary = new Diary({ ...setting, environment: { TERM: 'xterm-256color' } });
  const shown: (string | undefined)[] = [];
  const run = async (moment: string, ...argv: string[]): Promise<Ran> => {
    const ran = await diary.try(moment, ...argv);
    shown.push(leak(ran.out), leak(ran.err));
    return ran;
  };
  const folder = temporaryFolder();
  const text = `A${payload}Z`;
  const front = { title: text, summary: text, hints: [text, text] };
  writeOwn(
    folder,
    'drill.md',
    drillText({ id: 'own-drill', ...front }, `${text}\n\n- ${text}\n\n## ${text}\n\n${text}`),
  );
  writeOwn(
    folder,
    'page.md',
    pageText({ type: 'playbook', id: 'own-page', title: text, summary: text }, text),
  );
  writeOwn(folder, 'broken.md', drillText({ id: 'own-broken', kind: text, [text]: text }));
  writeOwn(folder, 'engine.md', `---${payload.replaceAll('\n', '')}\nx\n---\n`);
  const type = { id: 'own-failure', title: text, kinds: ['any'], sign: text, fix: text };
  writeOwn(
    folder,
    'types.md',
    pageText({ type: 'failure-types', id: 'own-types', title: text, types: [type] }, text),
  );
  writeOwn(folder, 'road.md', roadText(text));
  writeOwn(
    folder,
    'plain.md',
    `# ${text}\n\n- [ ] ${text}\n\n| ${text} |\n| - |\n| ${text} |\n\n<b>${text}</b>\n`,
  );
  writeOwn(folder, 'pattern.md', patternText(text));
  const flags = [
    '--well',
    text,
    '--broke',
    text,
    '--rule',
    text,
    '--follow-up',
    text,
    '--failure',
    'own-failure',
  ];
  await run('2026-11-16 08:00', 'config', 'set', 'content.paths', folder);
  await run('2026-11-16 08:01', 'init', '--roadmap', 'own-road');
  await run('2026-11-16 08:02', 'log', 'external', '--title', text, '--minutes', '9', '--outcome', 'failed');
  await run('2026-11-16 08:03', 'postmortem', 'last', ...flags);
  await run('2026-11-16 08:04', 'edit', 'last', '--minutes', '8');
  await run('2026-11-16 18:00', 'start', 'own-drill');
  await run('2026-11-16 18:01', 'start');
  await run('2026-11-16 18:01', 'note', text);
  await run('2026-11-16 18:02', 'today');
  for (const name of ['status', 'hint', 'stuck', 'phase', 'pause', 'resume']) {
    await run('2026-11-16 18:03', name);
    await run('2026-11-16 18:03', name, '--json');
  }
  await run('2026-11-16 18:20', 'finish', '--outcome', 'failed', ...flags);
  await run('2026-11-16 19:00', 'start', 'own-drill');
  await run('2026-11-16 19:01', 'abandon');
  await run('2026-11-16 19:02', 'search', 'AZ', payload);
  for (const page of ['own-road', 'own-pattern', plainName(folder)]) {
    await run('2026-11-16 19:02', 'read', page);
    await run('2026-11-16 19:02', 'read', page, '--outline');
    await run('2026-11-16 19:02', 'check', page);
  }
  await run('2026-11-16 19:02', 'check', plainName(folder), '1');
  await run('2026-11-16 19:03', 'drill', 'list', '--hide-pattern');
  await run('2026-11-16 19:03', 'drill', 'pick');
  await run('2026-11-16 19:03', 'content', 'check');
  await judging(run, diary, folder, text);
  return { diary, folder, shown };
}

/** A drill whose cases hold the text, and solutions that print, raise and give it back. */
async function judging(
  run: (moment: string, ...argv: string[]) => Promise<Ran>,
  { home }: Diary,
  folder: string,
  text: string,
): Promise<void> {
  const signature = { function: 'echo', parameters: { word: 'string' }, returns: 'json' };
  writeOwn(folder, 'own-judged/drill.md', drillText({ id: 'own-judged', signature, constraints: [text] }));
  const cases = [{ name: text, input: [text], expected: [text, { [text]: text }] }];
  writeOwn(folder, 'own-judged/cases.json', JSON.stringify({ examples: cases, hidden: cases }));
  const at = '2026-11-16 20:00';
  await run(at, 'start', 'own-judged');
  save(home, 'own-judged', 'def echo(word):\n    print(word)\n    return [word, {word: word + "x"}]\n');
  await run(at, 'test');
  await run(at, 'test', '--json');
  save(
    home,
    'own-judged',
    `def echo(word):\n    raise ValueError(word)  # ${text.replaceAll('\u0000', '')}\n`,
  );
  await run(at, 'submit');
  await run(at, 'case', 'add', '--input', JSON.stringify([text]), '--expected', '1', '--name', text);
  await run(at, 'case', 'list');
  await run(at, 'attempts');
  await run(at, 'attempts', 'own-judged', '--show', 'last');
  await run(at, 'abandon');
}

it.each(['clipboard (OSC 52), BEL', 'C1 CSI', 'bidi overrides'])(
  'lets nothing of %s through from estimations, incidents, interviewers, answers and loops',
  async (name) => {
    const text = `A${payloads[name] ?? ''}Z`;
    const diary = new Diary({ environment: { TERM: 'xterm-256color' } });
    const folder = temporaryFolder();
    writeScenarios(folder, text);
    await diary.at('2026-11-16 08:00', 'config', 'set', 'content.paths', folder);
    const leaks: (string | undefined)[] = [];
    await practising(
      async (moment, ...argv) => {
        const { out, err } = await diary.try(moment, ...argv);
        leaks.push(leak(out), leak(err));
      },
      diary,
      '2026-11-16',
      text,
    );
    expect(leaks.length).toBeGreaterThan(60);
    expect(leaks.filter((found) => found !== undefined)).toEqual([]);
  },
);

/** The id of the page that has none of its own. */
function plainName(folder: string): string {
  return plainId([basename(folder), 'plain']);
}

function patternText(text: string): string {
  const front = { type: 'pattern', id: 'own-pattern', title: text, group: 'bugs', need: 'must' };
  const words = { cue: text, invariant: text, time: text, space: text, covers: [text] };
  return pageText({ ...front, ...words }, text);
}

function roadText(text: string): string {
  const target = { id: 'own-target', kind: 'coding', form: 'timed', count: 9, minutes: 50, title: text };
  const stage = {
    weeks: [1, 1],
    focus: text,
    tasks: [{ id: 'own-task', title: text, minutes: 5 }],
    targets: [target],
  };
  const front = {
    type: 'roadmap',
    id: 'own-road',
    title: text,
    role: 'swe',
    weeks: 1,
    cadence: 'monday-to-sunday',
  };
  const special = { kind: 'coding', form: 'timed', title: text };
  return pageText({ ...front, special, stages: [stage] }, text);
}

/** What no command would write: texts put into the file by another program, sealed again where a seal stands. */
function forge(home: string, payload: string): void {
  const text = `A${payload.replaceAll('\u0000', '')}Z`;
  withDatabase(home, (db) => {
    db.prepare('UPDATE block SET title = ?, reason = ?, kind = ?, form = ?').run(text, text, text, text);
    const put = db.prepare(
      'INSERT OR REPLACE INTO setting (key, value, seal, device_id, hlc) VALUES (?, ?, ?, 1, 1)',
    );
    for (const key of ['role', 'level', 'language', 'interview', 'minutes', 'rest', 'roadmap', text]) {
      // The roadmap must be one that exists for anything else to be shown.
      const value = JSON.stringify(key === 'roadmap' ? 'own-road' : text);
      put.run(key, value, seal([key, value]));
    }
    const rows = db.prepare('SELECT * FROM session').all() as Record<string, string | number | null>[];
    for (const row of rows) {
      const {
        uuid,
        planned_minutes,
        source,
        started_at,
        offset_minutes,
        day,
        open,
        ended_at,
        elapsed_ms,
        outcome,
      } = row;
      const name = uuidText(uuid as unknown as Uint8Array);
      const rest = [
        planned_minutes,
        source,
        started_at,
        text,
        offset_minutes,
        day,
        open,
        ended_at,
        elapsed_ms,
        outcome,
      ];
      const sealed = seal([name, text, text, text, ...rest.map((value) => value ?? null)]);
      db.prepare('UPDATE session SET drill = ?, kind = ?, title = ?, zone = ?, seal = ? WHERE id = ?').run(
        ...[text, text, text, text, sealed, row['id']],
      );
    }
    const mistakes = db.prepare('SELECT id, post_mortem_id FROM mistake').all() as Record<string, number>[];
    for (const { id = 0, post_mortem_id: of = 0 } of mistakes) {
      const type = `${text}${id}`;
      db.prepare('UPDATE mistake SET failure_type = ?, seal = ? WHERE id = ?').run(
        type,
        seal([of, type]),
        id,
      );
    }
  });
}

/** Every command that shows something without a running session. */
function looks(folder: string): string[][] {
  const shows = [
    'today',
    'status',
    'plan',
    'plan next',
    'history',
    'mistakes',
    'stats',
    'drill list',
    'read',
  ];
  const more = ['drill show own-drill', 'drill show own-drill --all', 'read own-page', 'read own-road'];
  const last = [
    'content check',
    'config list',
    'config get content.paths',
    'postmortem --show',
    'config get role',
  ];
  return [
    ...[...shows, ...more, ...last].map((line) => line.split(' ')),
    ['content', 'check', folder],
    ['edit', 'last', '--minutes', '7'],
  ];
}

/**
 * Every command, with the payload where a word of the person's is read. Flags that are unknown are refused in one place for
 * all commands, so each payload is tried with a quarter of them, in turn.
 */
function mistypings(text: string, turn: number): string[][] {
  return [
    ...manifest.map(({ name }) => [...name.split(' '), text, text]),
    ...manifest
      .filter((_, index) => index % 4 === turn % 4)
      .map(({ name }) => [...name.split(' '), `--${text}`]),
    [text],
    ['drill', text],
    ['start', text],
    ['start', '--minutes', text],
    ['log', 'external', '--minutes', '3', '--outcome', text],
    ['log', 'external', '--minutes', '3', '--outcome', 'solved', '--at', text],
    ['edit', text, '--minutes', '3'],
    ['postmortem', text],
    ['postmortem', '--failure', text, '--broke', 'x'],
    ['postmortem', '--score', text],
    ['history', '--since', text],
    ['history', '--kind', text],
    ['drill', 'show', text],
    ['drill', 'list', '--kind', text],
    ['read', text],
    ['plan', text],
    ['plan', 'skip', text],
    ['config', 'get', text],
    ['config', 'set', 'interview', text],
    ['config', 'set', 'roadmap', text],
    ['content', 'check', `/${text}`],
    ['init', '--rest', text],
    ['help', text],
  ];
}

describe.each(Object.entries(payloads))('%s', (name, payload) => {
  const turn = Object.keys(payloads).indexOf(name);
  it('never reaches a terminal', async () => {
    const { diary, folder, shown } = await haunted(payload, { colour: true, columns: 80 });
    const look = async (...argv: string[]): Promise<Ran> => {
      const ran = await diary.try('2026-11-18 08:00', ...argv);
      shown.push(leak(ran.out), leak(ran.err));
      return ran;
    };
    for (const argv of looks(folder)) {
      await look(...argv);
      await look(...argv, '--json');
    }
    forge(diary.home, payload);
    for (const argv of looks(folder)) {
      await look(...argv);
      await look(...argv, '--json');
    }
    // What was forged is shown, not refused as damaged.
    for (const name of ['history', 'mistakes', 'plan']) {
      expect(await look(name)).toMatchObject({ code: 0 });
    }
    for (const argv of mistypings(`A${payload}Z`, turn)) {
      await look(...argv);
    }
    expect(shown.filter((found) => found !== undefined)).toEqual([]);
  });

  it('leaves not even a colour of the theme in a pipe', async () => {
    const { diary, folder } = await haunted(payload, {});
    forge(diary.home, payload);
    for (const argv of looks(folder)) {
      const { out, err } = await diary.try('2026-11-18 08:00', ...argv);
      expect([argv, leak(out + err), (out + err).includes('\u001b')]).toEqual([argv, undefined, false]);
    }
  });

  it('comes back from --json as it was typed', async () => {
    const diary = new Diary();
    await diary.at('2026-11-16 18:00', 'start', 'below-quorum');
    const text = `A${payload}Z`;
    expect(await diary.json('2026-11-16 18:01', 'note', text)).toMatchObject({
      session: { notes: [{ text }] },
    });
  });
});

it('what stands around a payload is still shown', async () => {
  const diary = new Diary({ colour: true, columns: 80 });
  const title = 'before \u001b]52;c;eA==\u0007\u001b[2J\u202eafter';
  await diary.at(
    '2026-11-16 18:00',
    'log',
    'external',
    '--title',
    title,
    '--minutes',
    '9',
    '--outcome',
    'solved',
  );
  expect(await diary.at('2026-11-16 18:01', 'history')).toContain('before after');
});

it('folders and variables of the surroundings are cleaned too', async () => {
  const text = 'A\u001b]52;c;eA==\u0007\u009b2JZ';
  const home = join(temporaryFolder(), text);
  const person = new Person({ columns: 80, colour: true, now: berlin('2026-11-16 18:00') }, home);
  const own = temporaryFolder();
  const broken = writeOwn(own, `${text}.md`, 'no front matter');
  expect(broken).toContain('\u001b');
  for (const argv of [
    ['config', 'list'],
    ['content', 'check', own],
    ['content', 'check', own, '--json'],
  ]) {
    const { out, err } = await person.run(...argv);
    expect([leak(out), leak(err)]).toEqual([undefined, undefined]);
  }
  for (const name of ['PREP_NOW', 'PREP_SEED']) {
    const { err } = await person
      .with({ environment: { [name]: text } })
      .run('log', 'sql', '--minutes', '1', '--outcome', 'solved');
    expect([name, leak(err), err !== '']).toEqual([name, undefined, true]);
  }
});
