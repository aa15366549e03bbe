import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/library/deck.ts';

describe('cardsOf', () => {
  it('takes a heading as the question and what stands below as the answer', () => {
    const body =
      'About this deck.\n\n## How long is a UUID? {#uuid}\n\n16 bytes.\n\nAs text 36.\n\n## What is `a & b`?\n\nBits.';
    expect(cardsOf(body)).toEqual([
      { id: 'uuid', hasOwnId: true, question: 'How long is a UUID?', answer: '16 bytes.\n\nAs text 36.' },
      { id: 'what-is-a-b', hasOwnId: false, question: 'What is `a & b`?', answer: 'Bits.' },
    ]);
  });

  it('keeps the id when the question is edited', () => {
    const [before] = cardsOf('## How long is a UUID? {#uuid}\n\n16 bytes.');
    const [after] = cardsOf('## How many bytes has a UUID? {#uuid}\n\n16.');
    expect(after?.id).toBe(before?.id);
  });

  it('does not take a heading in code for a card', () => {
    expect(cardsOf('## Which comment? {#a}\n\n```sh\n## not a card\n```')).toHaveLength(1);
  });

  it('has no cards in a text without headings', () => {
    expect(cardsOf('Nothing to ask.')).toEqual([]);
  });
});
