import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedNote, lastAsked } from '../../src/practice/asked-note.ts';

const line = fc.string().map((text) => text.replaceAll(/[\r\n]/g, ' '));

it('gives back the question and the answer that a note keeps', () => {
  fc.assert(
    fc.property(line, fc.string(), (question, answer) => {
      expect(lastAsked([{ text: 'before' }, { text: askedNote({ question, answer }) }])).toEqual({
        question,
        answer,
      });
    }),
  );
});

it('is gone from the screen once another note was written', () => {
  expect(lastAsked([{ text: askedNote({ question: 'How many?', answer: 'Ten.' }) }, { text: 'ten' }])).toBe(
    undefined,
  );
  expect(lastAsked([])).toBe(undefined);
});
