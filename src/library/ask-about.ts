import { sectionsOf } from './sections.ts';

/** What an interviewer answers when asked. */
export interface Clarification {
  question: string;
  answer: string;
}

/**
 * The questions that a drill expects, with what the interviewer answers: the bullets `- **Question?** Answer` below
 * `## Ask about`.
 *
 * @param body what stands after the front matter
 */
export function clarificationsOf(body: string): Clarification[] {
  const text = sectionsOf(body).rest.find(({ heading }) => heading === 'Ask about')?.text ?? '';
  return text
    .replaceAll(/\n {2,}/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, question, answer] = /^[-*] \*\*(.+?)\*\*\s*(.*)$/.exec(line) ?? [];
      return question === undefined || answer === undefined || answer === '' ? [] : [{ question, answer }];
    });
}

/** Words that say nothing of what is asked. */
const idle = new Set(
  'a an and are at be by can do does for from has have how i if in is it many may much must of on or should that the there this to we what when which who will with you'.split(
    ' ',
  ),
);

/** The clarification that a question in a person's own words is nearest to; nothing when none is near. */
export function clarificationFor(
  clarifications: readonly Clarification[],
  question: string,
): Clarification | undefined {
  const stem = (word: string): string => word.replace(/(?:ies|es|s|ing|ed)$/, '').slice(0, 6);
  const words = (text: string): Set<string> =>
    new Set(
      (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !idle.has(word)).map(stem),
    );
  const wanted = words(question);
  const scored = clarifications.map((clarification) => {
    const asked = words(clarification.question);
    const told = words(clarification.answer);
    const score = [...wanted].reduce((sum, word) => sum + (asked.has(word) ? 2 : told.has(word) ? 1 : 0), 0);
    return { clarification, score };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (so, each) => (each.score > (so?.score ?? 0) ? each : so),
    undefined,
  );
  return best?.clarification;
}
