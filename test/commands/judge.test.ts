import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, drillText, dump, reference, save, writeOwn } from './scenes.ts';

const at = '2026-11-20 18:00';
const drill = 'flaky-test-report';
const right = reference(drill);
const wrong = 'def flaky_tests(runs):\n    print("seen", len(runs))\n    return ["login"]\n';

/** What the machine's speed and memory decide is the same in every test. */
function steady(text: string, home = ''): string {
  return (
    text
      .replaceAll(home === '' ? '\u0000' : home, '~')
      .replace(/\d+ ms in all/g, 'N ms in all')
      .replace(/(slowest [a-z ]+\d+): [\d.]+ ms/g, '$1: N ms')
      .replace(/[\d.]+ MB at the most/g, 'N MB at the most')
      // How it was seen to grow depends on the machine.
      .replace(/^(?:Its time grows like|Not sure how its time grows:|How the time grows) .*$/m, 'GROWTH')
      .replace(/slowest (?:example|hidden case|your case) \d+/g, 'slowest case')
  );
}

/** Someone who has begun the drill. */
async function begun(...flags: string[]): Promise<Diary> {
  const diary = new Diary();
  await diary.at(at, 'start', drill, ...flags);
  return diary;
}

describe('start', () => {
  it('writes a stub, says where, and ignores itself in git', async () => {
    const diary = new Diary();
    const out = await diary.at(at, 'start', drill);
    expect(out).toContain(`Solve it in ${diary.home}/workspace/${drill}/solution.py\n`);
    expect(out).toContain(
      '  prep test        judge it                prep submit    with the hidden cases\n',
    );
    expect(out).toContain('Limits\n');
    expect(readFileSync(join(diary.home, 'workspace', '.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(join(diary.home, 'workspace', drill, 'solution.py'), 'utf8')).toBe(
      `# Name the flaky tests\n# prep test judges it, prep submit hands it in; the statement: prep drill show ${drill}\n\n\ndef flaky_tests(runs: list[list[str]]) -> list[str]:\n    raise NotImplementedError\n`,
    );
  });

  it('takes another language, and writes the statement’s names in its habit', async () => {
    const diary = new Diary();
    const out = await diary.at(at, 'start', drill, '--language', 'typescript');
    expect(out).toContain('Write flakyTests(runs).');
    expect(existsSync(join(diary.home, 'workspace', drill, 'solution.ts'))).toBe(true);
    const { code, err } = await new Diary().try(at, 'start', drill, '--language', 'perl');
    expect([code, err]).toEqual([
      1,
      'The judge does not run "perl".\nIt runs: python, javascript, typescript, go, cpp, java, rust, sql.\n',
    ]);
  });

  it('puts an earlier solution aside, or keeps it when that is asked for', async () => {
    const diary = await begun();
    save(diary.home, drill, 'mine');
    await diary.at(at, 'abandon');
    const again = await diary.at(at, 'start', drill);
    expect(again).toContain(
      `Your earlier solution is kept: ${diary.home}/workspace/${drill}/earlier/2026-11-20-1800.py\n`,
    );
    await diary.at(at, 'abandon');
    save(diary.home, drill, 'mine again');
    await diary.at(at, 'start', drill, '--keep');
    expect(readFileSync(join(diary.home, 'workspace', drill, 'solution.py'), 'utf8')).toBe('mine again');
  });

  it('begins a debug drill with the code that has the fault', async () => {
    const diary = new Diary();
    await diary.at(at, 'start', 'readings-that-vanish');
    const file = readFileSync(join(diary.home, 'workspace', 'readings-that-vanish', 'solution.js'), 'utf8');
    expect(file).toContain('    addReading(store, sensor, value);');
  });

  it('writes into the folder that the settings name', async () => {
    const diary = new Diary();
    const folder = join(temporaryFolder(), 'here');
    await diary.at(at, 'config', 'set', 'workspace', folder);
    await diary.at(at, 'start', drill);
    expect(readdirSync(join(folder, drill))).toEqual(['solution.py']);
  });
});

describe('test', () => {
  it('shows the smallest failing case, points at the difference, and what was printed', async () => {
    const diary = await begun();
    save(diary.home, drill, wrong);
    const { code, out } = await diary.try(at, 'test');
    expect(code).toBe(1);
    expect(steady(out)).toMatchInlineSnapshot(`
      "✗ Wrong answer  0 of 3 cases

      Example 3 (two pairs with the same letters), the smallest of 3 that fail
        input     runs = [["ab", "c", "pass"], ["a", "bc", "fail"]]
        expected  []
        got       ["login"]
                   ^^^^^^^
                  at [0]: 0 items expected, 1 given (too many: "login")

      printed in example 3
          seen 2
      "
    `);
  });

  it('tells an error with the line of the person', async () => {
    const diary = await begun();
    save(
      diary.home,
      drill,
      'def flaky_tests(runs):\n    first = runs[0]\n    return helper(first)\n\n\ndef helper(run):\n    return run[9]\n',
    );
    const { out } = await diary.try(at, 'test', '--case', '2');
    expect(steady(out)).toMatchInlineSnapshot(`
      "✗ Runtime error  0 of 1 case

      Example 2 (mended by a new commit)
        input     runs = [["c1", "login", "fail"], ["c2", "login", "pass"]]
        expected  []

      IndexError: list index out of range
      solution.py:7
        3 |     return helper(first)
        7 |     return run[9]
      "
    `);
  });

  it('tells a mistake in the source with its place', async () => {
    const diary = await begun();
    save(diary.home, drill, 'def flaky_tests(runs)\n    return []\n');
    const { out } = await diary.try(at, 'test');
    expect(out).toMatchInlineSnapshot(`
      "✗ Compile error  0 of 3 cases

      SyntaxError: expected ':'
      solution.py:1:22
        1 | def flaky_tests(runs)
          |                      ^
      "
    `);
    save(diary.home, drill, 'def flaky(runs):\n    return []\n');
    expect((await diary.try(at, 'test')).out).toMatchInlineSnapshot(`
      "✗ Compile error  0 of 3 cases

      solution.py defines no flaky_tests. Is the name spelt like that?
      "
    `);
  });

  it('says what an accepted solution cost', async () => {
    const diary = await begun();
    save(diary.home, drill, right);
    expect(steady(await diary.at(at, 'test'))).toBe(
      '✓ Accepted  3 of 3 cases\nN ms in all, slowest case: N ms, N MB at the most\n',
    );
  });

  it('takes a file without a session: named by its drill, by a flag, or by its folder', async () => {
    const diary = new Diary();
    const folder = temporaryFolder();
    for (const [file, ...flags] of [
      ['flaky_test_report.py'],
      ['mine.py', '--drill', drill],
      ['mine.txt', '--drill', drill, '--language', 'python'],
    ] as const) {
      const path = writeOwn(folder, file, right);
      expect((await diary.at(at, 'test', path, ...flags)).split('  ')[0]).toBe('✓ Accepted');
    }
    expect(dump(diary.home)['event']).toEqual([]);
    expect(dump(diary.home)['attempt']).toHaveLength(3);
    const lost = await diary.try(at, 'test', writeOwn(folder, 'mine.py', right));
    expect(lost.err).toBe(
      'Which drill is mine.py for?\nSay it: --drill <drill>. prep drill list shows their names.\n',
    );
  });

  it('runs the solution of a drill that is named', async () => {
    const diary = new Diary();
    save(diary.home, drill, right);
    expect(await diary.at(at, 'test', drill)).toContain('Accepted');
  });

  it.each([
    [['test'], 'No session is running, so name what is to be judged.'],
    [['test', 'nowhere.py'], 'There is no file '],
    [
      ['test', 'design-url-shortener'],
      'Short links for parcels (system-design) is not one that can be judged by running it.',
    ],
    [['test', drill], 'There is no solution yet: '],
    [['test', drill, '--language', 'typescript'], 'There is no solution yet: '],
    [['test', 'flaky-test-reprot'], 'There is no drill or kind "flaky-test-reprot".'],
    [['test', drill, '--case', 'x'], '"x" is not the number of a case.'],
    [['test', drill, '--last-failed'], 'This drill was not judged yet.'],
    [
      ['test', 'readings-that-vanish', '--language', 'python'],
      'readings-that-vanish cannot be solved in Python.',
    ],
    [['submit'], 'No session is running, so name what is to be judged.'],
    [['stress', 'charged-twice'], 'charged-twice does not say how random inputs are made.'],
    [['attempts'], 'Attempts at which drill?'],
    [['attempts', 'nowhere'], 'There is no drill "nowhere", and no attempt at it.'],
    [['case', 'add', drill], 'What is the input?'],
    [['case', 'add', drill, '--input', '5'], 'The input is a list of arguments.'],
    [['case', 'add', drill, '--input', '[x]'], '"[x]" is not JSON.'],
    [['case', 'add', drill, '--input', '[5]'], `That is no input of ${drill}: runs is not a list.`],
    [
      ['case', 'add', drill, '--input', '[[]]', '--expected', '5'],
      `That is no case of ${drill}: expected is not a list.`,
    ],
    [['case', 'remove', '1', '--drill', drill], `Case 1 of ${drill} is one of its examples.`],
    [['case', 'remove', '9', '--drill', drill], `There is no case 9 of ${drill}.`],
    [['content', 'new', 'poem', 'a-b'], 'There is no template for "poem".'],
    [['content', 'new', 'coding', 'A B'], '"A B" cannot be an id.'],
    [['content', 'new', 'coding', drill], `The library has a page ${drill} already.`],
    [['import', 'problems', '/nowhere'], 'There is no file or folder /nowhere.'],
  ])('prep %j is refused with a reason', async (argv, message) => {
    const { code, out, err } = await new Diary().try(at, ...argv);
    expect([code, out]).toEqual([1, '']);
    expect(err.startsWith(message) ? message : err).toBe(message);
    expect(err.split('\n').length).toBeGreaterThan(1);
  });

  it('--last-failed runs what failed, hidden cases too, until nothing does', async () => {
    const diary = await begun();
    save(diary.home, drill, 'def flaky_tests(runs):\n    return []\n');
    await diary.try(at, 'submit');
    const { out } = await diary.try(at, 'test', '--last-failed');
    expect(out).toMatch(/^✗ Wrong answer {2}0 of \d+ cases\n\nHidden case/);
    save(diary.home, drill, right);
    expect(await diary.at(at, 'test', '--last-failed')).toContain('✓ Accepted');
    expect((await diary.try(at, 'test', '--last-failed')).err).toContain('No case failed the last time.');
  });

  it('cuts long values in the middle and keeps the difference in view', async () => {
    const folder = temporaryFolder();
    const list = Array.from({ length: 2_000 }, (_, index) => index);
    const front = {
      id: 'long-one',
      signature: { function: 'f', parameters: { a: 'list<int>' }, returns: 'list<int>' },
    };
    writeOwn(folder, 'long-one/drill.md', drillText(front));
    writeOwn(
      folder,
      'long-one/cases.json',
      JSON.stringify({ examples: [{ input: [list], expected: list }], hidden: [] }),
    );
    const diary = new Diary();
    await diary.at(at, 'config', 'set', 'content.paths', folder);
    save(diary.home, 'long-one', 'def f(a):\n    a[1500] = -7\n    return a\n');
    const { out } = await diary.try(at, 'test', 'long-one');
    expect(out).toContain('characters …');
    expect(out).toContain(', 1499, -7, 1501, ');
    expect(out).toContain('at [1500]: 1500 is expected');
    expect(out.length).toBeLessThan(3_000);
  });
});

describe('submit', () => {
  it('runs the hidden cases, and proposes to finish as solved', async () => {
    const diary = await begun();
    save(diary.home, drill, right);
    const out = await diary.at(at, 'submit');
    expect(steady(out)).toBe(
      '✓ Accepted  submitted: 13 of 13 cases\nN ms in all, slowest case: N ms, N MB at the most\nGROWTH\n\nTo end the session with it: prep finish --outcome solved\n',
    );
    expect(await diary.at(at, 'status')).toContain('submitted: accepted, 13 of 13\n');
  });

  it('says how small the change of a debug drill was', async () => {
    const diary = new Diary();
    await diary.at(at, 'start', 'invoice-pages');
    const path = join(diary.home, 'workspace', 'invoice-pages', 'solution.py');
    const faulty = readFileSync(path, 'utf8');
    writeFileSync(path, reference('invoice-pages', 'debug'));
    expect(await diary.at(at, 'submit')).toContain('You changed 1 line; that is as small as it gets.\n');
    writeFileSync(
      path,
      faulty.replace(
        '    shown = ordered[start:last]\n',
        '    shown = []\n    shown.extend(ordered[start:last + 1])\n',
      ),
    );
    expect(await diary.at(at, 'submit')).toContain('You changed 2 lines; 1 line would have been enough.\n');
  });
});

describe('attempts', () => {
  it('are listed, read and compared', async () => {
    const diary = await begun();
    save(diary.home, drill, wrong);
    await diary.try('2026-11-20 18:05', 'test');
    save(diary.home, drill, right);
    await diary.try('2026-11-20 18:09', 'submit');
    const out = await diary.at('2026-11-20 18:10', 'attempts');
    expect(out.replace(/^[0-9a-f]{6} /gm, 'NAME   ')).toMatchInlineSnapshot(`
      "Name    When              For     Language  Verdict       Passed
      NAME    2026-11-20 18:09  submit  python    Accepted       13/13
      NAME    2026-11-20 18:05  test    python    Wrong answer     0/3

      2 attempts. --show <name> reads one, --compare <name> <name> two.
      "
    `);
    const [one = '', two = ''] = out
      .split('\n')
      .slice(1, 3)
      .map((line) => line.slice(0, 6));
    expect(await diary.at('2026-11-20 18:11', 'attempts', '--show', one)).toBe(right);
    const compared = await diary.at('2026-11-20 18:11', 'attempts', drill, '--compare', two, one);
    expect(compared).toContain('- \u0020   return ["login"]'.replace('\u0020', ' '));
    expect(compared).toContain('+     return flaky');
    expect((await diary.try(at, 'attempts', drill, '--compare', one)).code).toBe(2);
    expect((await diary.try(at, 'attempts', drill, '--show', 'ffffff')).err).toContain(
      'There is no attempt "ffffff" at this drill.',
    );
  });

  it('of a drill that is gone are still there', async () => {
    const diary = new Diary();
    const folder = temporaryFolder();
    const front = { id: 'goes-away', signature: { function: 'f', parameters: {}, returns: 'int' } };
    const page = writeOwn(folder, 'a/drill.md', drillText(front));
    writeOwn(folder, 'a/cases.json', JSON.stringify({ examples: [{ input: [], expected: 1 }], hidden: [] }));
    await diary.at(at, 'config', 'set', 'content.paths', folder);
    save(diary.home, 'goes-away', 'def f():\n    return 1\n');
    await diary.at(at, 'test', 'goes-away');
    writeFileSync(page, drillText({ ...front, id: 'came-back', formerly: ['goes-away'] }));
    expect(await diary.at(at, 'attempts', 'came-back')).toContain('1 attempt.');
    writeFileSync(page, drillText({ ...front, id: 'another' }));
    expect(await diary.at(at, 'attempts', 'goes-away')).toContain('1 attempt.');
  });
});

describe('own cases', () => {
  it('are kept, run with every test, asked of the reference, and removed', async () => {
    const diary = await begun();
    const input = '[[["c9", "mine", "pass"], ["c9", "mine", "fail"]]]';
    expect(await diary.at(at, 'case', 'add', '--input', input, '--name', 'my own')).toBe(
      'Kept as your case 1 of flaky-test-report.\nThe reference answers ["mine"].\nEvery test runs it; alone: prep test --case 4\n',
    );
    save(diary.home, drill, 'def flaky_tests(runs):\n    return ["other"]\n');
    const { out } = await diary.try(at, 'test', '--case', '4');
    expect(out).toContain('Your case 1 (my own)\n');
    expect(await diary.at(at, 'case', 'list')).toContain(
      '4  your case 1  my own\n     runs = [["c9", "mine", "pass"], ["c9", "mine", "fail"]]\n     expected ["mine"]\n',
    );
    expect(await diary.at(at, 'case', 'remove', '4')).toBe('Case 4 of flaky-test-report is removed.\n');
    expect((await diary.try(at, 'test', '--case', '4')).err).toBe(
      'There is no case 4 here.\nprep case list flaky-test-report shows them.\n',
    );
  });
});

describe('stress', () => {
  it('shows the smallest input on which a solution differs from the reference', async () => {
    const diary = await begun();
    save(diary.home, drill, right.replace('(commit, test)', 'test').replace('(commit, test)', 'test'));
    const { code, out } = await diary.try(at, 'stress');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^✗ Wrong answer {2}0 of 1 case\n\nRandom input \d+\n {2}input {5}runs = \[\[.{10,24}\], \[.{10,24}\]\]\n/,
    );
    expect(out).toContain('To keep this input: prep case add flaky-test-report\n');
    save(diary.home, drill, right);
    expect(await diary.at(at, 'stress', '--rounds', '50')).toContain(
      'It agreed with the reference on 50 random inputs.\n',
    );
  });
});

describe('doctor', () => {
  it('shows what was found, what guards, and fails where a language is missing', async () => {
    const whole = await new Diary().at(at, 'doctor');
    expect(whole).toMatch(/^✓ {2}Python {6}3\.\d+\.\d+ +\/.+python/m);
    expect(whole).toContain('✓ sentinel: ends whatever a run left, also when prep is killed\n');
    const { code, out } = await new Diary({ environment: { PATH: '/nowhere' } }).try(at, 'doctor');
    expect(code).toBe(1);
    expect(out).toContain('–  Python      missing');
  });

  it('a language that is missing is said when it is needed, with how to get it', async () => {
    const diary = new Diary({ environment: { PATH: '/nowhere' } });
    save(diary.home, drill, right);
    const { code, err } = await diary.try(at, 'test', drill);
    expect([code, err.split('\n')[0]]).toEqual([1, 'Python was not found on this machine.']);
    expect(err).toContain('apt install python3');
  });

  it('takes the Python that the settings name, and no sandbox that is not there', async () => {
    const diary = new Diary();
    save(diary.home, drill, right);
    await diary.at(at, 'config', 'set', 'judge.python', '/nowhere/python3');
    expect((await diary.try(at, 'test', drill)).err).toContain('Python was not found');
    await diary.at(at, 'config', 'unset', 'judge.python');
    const { languages } = (await diary.json(at, 'doctor')) as { languages: { program: string }[] };
    await diary.at(at, 'config', 'set', 'judge.python', languages[0]?.program ?? '');
    await diary.at(at, 'config', 'set', 'judge.sandbox', 'bubblewrap');
    const bare = new Diary({}, diary.person.with({ environment: { PATH: '/nowhere' } }));
    expect((await bare.try(at, 'test', drill)).err).toContain('judge.sandbox asks for bubblewrap');
    await diary.at(at, 'config', 'unset', 'judge.sandbox');
    expect(await bare.at(at, 'test', drill)).toContain('✓ Accepted');
  });
});

describe('a query', () => {
  it('is told by the rows that differ, what they look like, and the data', async () => {
    const diary = new Diary();
    const query = 'late-departures-by-line';
    const out = await diary.at(at, 'start', query, '--detach');
    expect(out).toContain('Dialect: SQLite');
    expect(out).toContain('departures: line_id integer');
    const { code, out: said } = await diary.try(at, 'test');
    expect([code, said]).toMatchInlineSnapshot(`
      [
        1,
        "✗ Wrong answer  0 of 1 case

      Example 1 (two lines)

      Rows are lost, that of line "Hill" among them. Which join or condition leaves
      them out?

        expected           got
        line  ran  late    line  ran  late
        Hill    2     1    —
        Mole    1     0    —

      lines
        id  name
         1  Hill
         2  Mole
      departures
        line_id  planned_at           delay_minutes
              1  2026-03-02 08:00:00              9
              1  2026-03-02 09:00:00              2
              2  2026-03-02 08:30:00              0
      ",
      ]
    `);
    save(diary.home, query, 'SELECT name, 0::int, 0 FROM lines', 'sql');
    expect((await diary.try(at, 'test')).out).toMatchInlineSnapshot(`
      "✗ Compile error  0 of 1 case

      unrecognized token: ":"
      ::type is PostgreSQL; here, in SQLite: CAST(x AS INTEGER), or x * 1.0 for a real
      division.
      solution.sql:1:15
        1 | SELECT name, 0::int, 0 FROM lines
          |               ^
      "
    `);
  });
});

describe('content', () => {
  it.each(['coding', 'debug', 'sql'])(
    'new writes a %s drill that has nothing to mend but what is still to be written',
    async (kind) => {
      const diary = new Diary();
      const folder = temporaryFolder();
      await diary.at(at, 'content', 'new', kind, 'first-free-number', '--to', folder);
      const { problems } = JSON.parse((await diary.try(at, 'content', 'check', folder, '--json')).out) as {
        problems: { severity: string; message: string }[];
      };
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      await diary.at(at, 'config', 'set', 'content.paths', folder);
      const extension = kind === 'sql' ? 'sql' : 'py';
      const solution = readFileSync(join(folder, 'first-free-number', `solution.${extension}`), 'utf8');
      save(diary.home, 'first-free-number', solution, extension);
      expect(await diary.at(at, 'submit', 'first-free-number')).toContain('✓ Accepted');
      expect((await diary.try(at, 'content', 'new', kind, 'first-free-number', '--to', folder)).code).toBe(1);
    },
  );

  it('check names cases that do not fit, and random inputs that cannot be made', async () => {
    const folder = temporaryFolder();
    const front = {
      id: 'broken-one',
      signature: { function: 'f', parameters: { a: 'int', b: 'int' }, returns: 'int' },
      random: { arguments: { a: { int: [0, { value: 'b' }] } } },
    };
    writeOwn(folder, 'broken-one/drill.md', drillText(front));
    writeOwn(folder, 'broken-one/cases.json', '{"examples":[{"input":[1],"expected":2}],"hidden":[]}');
    const { code, out } = await new Diary().try(at, 'content', 'check', folder);
    expect(code).toBe(1);
    for (const message of [
      'examples[0]: there are 1 arguments for 2 parameters',
      'there is no example',
      'a refers to b, which is not made before it',
      'nothing says how b is made',
    ]) {
      expect(out).toContain(message);
    }
  });

  it('drill show --all shows the reference', async () => {
    const out = await new Diary().at(at, 'drill', 'show', drill, '--all');
    expect(out).toContain('Reference in Python\n    def flaky_tests(runs):\n');
    expect(await new Diary().at(at, 'drill', 'show', drill)).not.toContain('earlier != result');
  });
});

describe('import problems', () => {
  it('brings drills that are judged like the rest, also again, and touches nothing of anybody', async () => {
    const folder = temporaryFolder();
    const line = JSON.stringify({
      task_id: 'sum-of-tides',
      starter_code: 'class Solution:\n    def sumOfTides(self, hours: List[int]) -> int:',
      problem_description: '## Title\nAdd them up.',
      input_output: [
        { input: 'hours = [1, 2]', output: '3' },
        { input: 'hours = []', output: '0' },
      ],
    });
    const set = writeOwn(folder, 'set.jsonl', `${line}\n`);
    const diary = new Diary();
    const out = await diary.at(at, 'import', 'problems', set);
    expect(out.replaceAll(diary.home, '~')).toBe(
      '1 drill with 2 cases from LeetCode-style pairs\nin ~/imported\n\nBegin one: prep start sum-of-tides\n',
    );
    expect(await diary.at(at, 'import', 'problems', set)).toContain('1 drill with 2 cases');
    const file = writeOwn(
      folder,
      'mine.py',
      'class Solution:\n    def sumOfTides(self, hours: List[int]) -> int:\n        return sum(hours)\n',
    );
    expect(await diary.at(at, 'test', file, '--drill', 'sum-of-tides', '--language', 'python')).toContain(
      '✓ Accepted  2 of 2',
    );
    expect(await diary.at(at, 'drill', 'show', 'sum-of-tides')).toContain('Add them up.');
    expect(await diary.at(at, 'content', 'check')).toContain('nothing to mend');

    const own = temporaryFolder();
    mkdirSync(join(own, 'sum-of-tides'));
    writeFileSync(join(own, 'sum-of-tides', 'diary.txt'), 'dear diary');
    const other = new Diary();
    const { code, out: said } = await other.try(at, 'import', 'problems', set, '--to', own);
    expect([code, readdirSync(join(own, 'sum-of-tides'))]).toEqual([1, ['diary.txt']]);
    expect(said).toContain('sum-of-tides: there is a page of that name already');
  });
});
