import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { expect, it } from 'vitest';
import type { PostMortemPicture } from '../../src/review/post-mortem-view.ts';
import { keys, Machine, type TestTerminal } from '../support/terminal.ts';

const { enter, down, up, space, ctrlC, eraseLine } = keys;

const page = matter(readFileSync('content/review/post-mortem.md', 'utf8')).data;
const { causes } = page as { causes: { sign: string }[] };

function written(machine: Machine): PostMortemPicture {
  return machine.json<{ postMortem: PostMortemPicture }>('postmortem', 'last', '--show').postMortem;
}

function points({ scores }: PostMortemPicture): (number | null)[] {
  return scores.map(({ score }) => score);
}

/** The titles that the open list of failure types offers. */
function failureTitles(terminal: TestTerminal): string[] {
  return terminal.screen().flatMap((line) => /^.[◯◉] (.+)$/u.exec(line)?.slice(1) ?? []);
}

it('keeps what was written and chosen: text, cause, failure types, follow-up, points', async () => {
  const machine = new Machine();
  const terminal = await machine.begin();
  terminal.press('f');
  await terminal.answer('How did it go?', down, down, down, enter);
  await terminal.answer('What went well?', 'Asked for the limits first', enter);
  await terminal.answer('At which exact moment', 'Minute 7: the empty list', enter);
  await terminal.answer('Was it knowledge', down, enter);
  await terminal.answer('Which rule', 'Write the empty case before the loop', enter);
  await terminal.waitForQuestion('Which failures applied?');
  const [, second, , fourth] = failureTitles(terminal);
  await terminal.answer('Which failures applied?', down, space, down, down, space, enter);
  await terminal.answer('Which one drill', eraseLine, 'flaky-test-report', enter);
  await terminal.answer('Requirements', up, enter);
  await terminal.answer('Correct solution', enter);
  await terminal.answer('Trade-offs', up, enter);
  await terminal.answer('Edge cases', down, enter);
  await terminal.answer('Communication', enter);
  expect((await terminal.exit).code).toBe(0);

  const { failures, ...rest } = written(machine);
  expect(rest).toMatchObject({
    outcome: 'failed',
    isWritten: true,
    well: 'Asked for the limits first',
    broke: 'Minute 7: the empty list',
    cause: 'communication',
    rule: 'Write the empty case before the loop',
    followUp: 'flaky-test-report',
    total: 1 + 0 + 0 + 1 + 2 + 2,
  });
  expect(failures.map(({ title }) => title)).toEqual([second, fourth]);
  expect(points(written(machine))).toEqual([1, 0, 0, 1, 2, 2]);
});

it('ends with 130 at Ctrl-C in any question, keeps what was answered before, and goes on with it', async () => {
  const machine = new Machine();
  expect(machine.pipe('log', 'coding', '--minutes', '30', '--outcome', 'failed').code).toBe(0);
  const steps: {
    question: string;
    typed: string[];
    kept?: string;
    answered: (now: PostMortemPicture) => boolean;
  }[] = [
    {
      question: 'What went well?',
      typed: ['Calm', enter],
      kept: ' Calm',
      answered: ({ well }) => well === 'Calm',
    },
    {
      question: 'At which',
      typed: ['Minute 3', enter],
      kept: ' Minute 3',
      answered: ({ broke }) => broke === 'Minute 3',
    },
    { question: 'Was it', typed: [up, enter], answered: ({ cause }) => cause === 'knowledge' },
    { question: 'Which rule', typed: ['Ask', enter], kept: ' Ask', answered: ({ rule }) => rule === 'Ask' },
    {
      question: 'Which failures',
      typed: [space, enter],
      answered: ({ failures }) => failures.length === 1,
    },
    { question: 'Which one drill', typed: [enter], answered: ({ followUp }) => followUp !== null },
    ...['Requirements', 'Correct', 'Trade-offs', 'Edge', 'Communication'].map((question, index) => ({
      question,
      typed: [up, up, down, enter],
      answered: (now: PostMortemPicture) => points(now)[index] === 1,
    })),
  ];
  for (const [index, { question }] of steps.entries()) {
    const terminal = machine.prepInShell('postmortem');
    for (const [before, step] of steps.slice(0, index).entries()) {
      // Enter keeps what an earlier round answered; only the newest question is answered in this one.
      const kept = before === index - 1 ? '' : (step.kept ?? '');
      await terminal.waitFor((screen) =>
        screen.some((line) => line.startsWith(`? ${step.question}`) && line.endsWith(kept)),
      );
      await terminal.answer(step.question, ...(before === index - 1 ? step.typed : [enter]));
    }
    await terminal.waitForQuestion(question);
    terminal.press(ctrlC);
    expect((await terminal.exit).code).toBe(130);
    expect(terminal.history().at(-1)).toBe('line settings: as before');
    expect(terminal.isCursorShown).toBe(true);
    const now = written(machine);
    expect(steps.map(({ answered }) => answered(now))).toEqual(steps.map((_, step) => step < index));
  }
});

it('leaves the session running when Ctrl-C answers how it went', async () => {
  const machine = new Machine();
  const terminal = await machine.begin();
  terminal.press('f');
  await terminal.waitForQuestion('How did it go?');
  terminal.press(ctrlC);
  expect((await terminal.exit).code).toBe(130);
  expect(machine.session().status).toBe('running');
});

it('draws the longest list once on a small screen, and breaks what it explains between words', async () => {
  const machine = new Machine({ columns: 60, rows: 15 });
  expect(machine.pipe('log', 'coding', '--minutes', '30', '--outcome', 'failed').code).toBe(0);
  const terminal = machine.prep('postmortem');
  await terminal.answer('What went well?', enter);
  await terminal.answer('At which', 'Minute 3', enter);
  await terminal.waitForQuestion('Was it knowledge');
  for (const { sign } of causes) {
    // Shown for the choice that is marked; whole words only, whatever the width.
    terminal.press(...(sign === causes[0]?.sign ? [up, up] : [down]));
    await terminal.waitFor((screen) => screen.join(' ').replace(/ +/g, ' ').includes(sign));
  }
  await terminal.answer('Was it knowledge', enter);
  await terminal.answer('Which rule', enter);
  await terminal.waitForQuestion('Which failures');
  terminal.press(down, down, down, down);
  await terminal.waitFor((screen) => screen.filter((line) => /^ ◯/u.test(line)).length > 0);
  await terminal.answer('Which failures', space, enter);
  expect(terminal.history().filter((line) => line.startsWith('? Which failures'))).toEqual([]);
  expect(terminal.history().filter((line) => /[◯◉]/u.test(line))).toEqual([]);
});
