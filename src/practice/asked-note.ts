import { wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** A question to the interviewer and what came back. */
export interface Asked {
  question: string;
  answer: string;
}

/** The note that keeps a question and its answer. */
export function askedNote({ question, answer }: Asked): string {
  return `Asked: ${question}\nAnswer: ${answer}`;
}

/** The interviewer's last answer, while it is the newest note. */
export function lastAsked(notes: readonly { text: string }[]): Asked | undefined {
  const [, question, answer] = /^Asked: (.*)\nAnswer: (.*)$/s.exec(notes.at(-1)?.text ?? '') ?? [];
  return question === undefined || answer === undefined ? undefined : { question, answer };
}

/** Both, for the screen. */
export function askedLines({ question, answer }: Asked, theme: Theme, width: number): string[] {
  return [
    ...wrap(theme.muted(`You asked: ${question}`), width, '  '),
    ...wrap(`The interviewer: ${answer}`, width, '  '),
  ];
}
