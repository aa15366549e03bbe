import { sectionsOf } from './sections.ts';
import { slugOf } from './slug.ts';

/** A question and its answer, for recall. */
export interface Card {
  /** By which its history is kept: written behind the question as `{#id}`, else made from the question's words. */
  id: string;
  /** Whether the page itself gives the id, so that the question can be edited. */
  hasOwnId: boolean;
  question: string;
  answer: string;
}

const idMark = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/**
 * The cards of a deck, in order: every second-level heading asks, and the text below it answers.
 *
 * @param body what stands after the front matter
 */
export function cardsOf(body: string): Card[] {
  return sectionsOf(body).rest.map(({ heading, text }) => {
    const own = idMark.exec(heading)?.[1];
    const question = heading.replace(idMark, '').trim();
    return { id: own ?? slugOf(question), hasOwnId: own !== undefined, question, answer: text };
  });
}
