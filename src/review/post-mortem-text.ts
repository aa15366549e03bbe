import type { PostMortemPage } from '../library/page-schema.ts';
import { type Cause, causes } from '../library/vocabulary.ts';
import type { PostMortem } from './post-mortem.ts';

/** The five answers as a markdown form for an editor; what was answered already stands there. */
export function formText(title: string, page: PostMortemPage, postMortem: PostMortem): string {
  const sections = page.questions.map(({ id, question, help }) => {
    const hint = id === 'cause' ? `${help} Write one of: ${causes.join(', ')}.` : help;
    return `## ${question}\n\n<!-- ${id}: ${hint} -->\n\n${answerOf(postMortem, id)}\n`;
  });
  return `# Post-mortem: ${title}\n\n${sections.join('\n')}`;
}

/**
 * The answers that a form holds after editing. An empty section is an answer not given; for the cause, the first of
 * the three words that stands in it counts.
 */
export function answersFrom(text: string): Partial<PostMortem> {
  const answers: Partial<PostMortem> = {};
  // An odd number of parts: what stands before the first question, then ids and answers in turn.
  const parts = text.replace(/\r\n?/g, '\n').split(/^## [^\n]*\n\s*<!-- ([a-z-]+):.*?-->/ms);
  for (let at = 1; at < parts.length; at += 2) {
    const id = parts[at] ?? '';
    const answer = (parts[at + 1] ?? '').trim();
    if (answer === '') {
      continue;
    }
    if (id === 'cause') {
      const cause = causeIn(answer);
      if (cause !== undefined) {
        answers.cause = cause;
      }
    } else if (id === 'well' || id === 'broke' || id === 'rule') {
      answers[id] = answer;
    } else if (id === 'follow-up') {
      answers.followUp = answer;
    }
  }
  return answers;
}

function causeIn(answer: string): Cause | undefined {
  const words = answer.toLowerCase();
  return causes
    .filter((cause) => words.includes(cause))
    .sort((a, b) => words.indexOf(a) - words.indexOf(b))
    .at(0);
}

function answerOf(postMortem: PostMortem, id: PostMortemPage['questions'][number]['id']): string {
  return (id === 'follow-up' ? postMortem.followUp : postMortem[id]) ?? '';
}
