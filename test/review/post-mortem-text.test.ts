import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostMortemPage } from '../../src/library/page-schema.ts';
import { causes } from '../../src/library/vocabulary.ts';
import type { PostMortem } from '../../src/review/post-mortem.ts';
import { answersFrom, formText } from '../../src/review/post-mortem-text.ts';

const page: PostMortemPage = {
  type: 'post-mortem',
  id: 'post-mortem',
  title: 'Post-mortem',
  formerly: [],
  questions: [
    { id: 'well', question: 'What went well?', help: 'One thing.' },
    { id: 'broke', question: 'At which exact moment did it break?', help: 'The minute.' },
    { id: 'cause', question: 'Which cause?', help: 'The earliest.' },
    { id: 'rule', question: 'Which rule would have prevented it?', help: 'When, and what to do.' },
    { id: 'follow-up', question: 'Which drill?', help: 'One small drill.' },
  ],
  causes: causes.map((id) => ({ id, title: id, sign: 'a sign' })) as PostMortemPage['causes'],
};

const full = {
  well: 'Named two approaches.\n\nThen chose one.',
  broke: 'Minute 22: `if` where `while` had to stand.',
  cause: 'execution',
  rule: '# Say the invariant\n- above the loop',
  followUp: 'windows',
} as const;
const none: PostMortem = { scores: {}, failures: [] };
const form = formText('Windows', page, { ...none, ...full });
const empty = formText('Windows', page, none);

describe('the form', () => {
  it('asks each question once, in the order of the page, and names the three causes', () => {
    const headings = empty.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toEqual(page.questions.map(({ question }) => `## ${question}`));
    expect(empty).toContain('knowledge, execution, communication');
    expect(empty.startsWith('# Post-mortem: Windows\n')).toBe(true);
  });

  it('says nothing while nothing is filled in', () => expect(answersFrom(empty)).toEqual({}));

  it('gives back what was answered, in its own lines', () => expect(answersFrom(form)).toEqual(full));

  it('gives back any answer as it was written', () => {
    const word = fc.constantFrom(
      'a',
      'while',
      '#',
      '## Heading',
      '-',
      '<!--',
      '-->',
      '$&',
      '$1',
      '\\',
      '\n',
      '\n\n',
      'ünï',
      '🙂',
      '---',
      '<b>',
      '12:30',
    );
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    const answer = line.map((text) => text.replace(/\r/g, '').trim()).filter((text) => text !== '');
    const answers = fc.record(
      { well: answer, broke: answer, rule: answer, followUp: answer, cause: fc.constantFrom(...causes) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        expect(answersFrom(formText('Any', page, { ...none, ...given }))).toEqual(given);
      }),
    );
  });
});

describe('a form that was edited', () => {
  const withCause = (text: string): string =>
    empty.replace('communication. -->\n', `communication. -->\n${text}`);

  it.each([
    ['execution', 'execution'],
    ['Execution.', 'execution'],
    ['It was COMMUNICATION, I think', 'communication'],
    ['execution, and a little knowledge', 'execution'],
    ['knowledge rather than execution', 'knowledge'],
    ['luck', undefined],
  ])('takes the first cause that stands there: %s', (text, cause) => {
    expect(answersFrom(withCause(text)).cause).toBe(cause);
  });

  it('is read with the line ends of any editor', () => {
    expect(answersFrom(form.replaceAll('\n', '\r\n'))).toEqual(full);
  });

  it('is read when lines have spaces at their ends', () => {
    expect(answersFrom(form.replaceAll('-->\n', '-->  \n'))).toEqual(full);
  });

  it('keeps an answer that was typed right behind the hint', () => {
    const typed = empty.replace('The minute. -->', 'The minute. --> minute 9, the empty list');
    expect(answersFrom(typed)).toEqual({ broke: 'minute 9, the empty list' });
  });

  it('keeps the other answers when a question was taken out', () => {
    const without = form.replace(/^## At which.*?(?=^## )/ms, '');
    const { broke: _, ...others } = full;
    expect(answersFrom(without)).toEqual(others);
  });

  it('gives nothing for a text that is no form', () => {
    expect(answersFrom('')).toEqual({});
    expect(answersFrom('just some notes\n## Heading\nmore')).toEqual({});
  });
});
