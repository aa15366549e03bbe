import { renderMarkdown } from '../terminal/markdown.ts';
import { wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';
import { type SessionPicture, statusLines } from './session-view.ts';

/** A session that has just begun without a live screen. */
export interface StartPicture {
  session: SessionPicture;
  reason: string;
  prompt: string;
  /** The file in which it is solved, and what there is to say of it. */
  file: string | null;
  remarks: string[];
  /** The command that takes what the drill asks for, where there is one. */
  asks: 'act' | 'answer' | null;
}

/** The prompt, and how to go on from here. */
export function startLines(
  { session, reason, prompt, file, remarks, asks }: StartPicture,
  theme: Theme,
  width: number,
): string[] {
  return [
    ...statusLines(session, theme, width),
    theme.muted(`Why: ${reason}`),
    '',
    ...renderMarkdown(prompt, width, theme),
    '',
    ...(file === null ? [] : [`Solve it in ${theme.accent(file)}`]),
    ...remarks.map(theme.muted),
    ...(file === null ? [] : ['']),
    theme.muted('The clock is running. Go on with:'),
    ...(file === null
      ? []
      : ['  prep test        judge it                prep submit    with the hidden cases']),
    ...(asks === null
      ? []
      : asks === 'act'
        ? ['  prep act         what can be done         prep act …      do it']
        : ['  prep answer      the numbers asked for    prep answer 6k/s   the next one']),
    `  prep status      time used and left      prep phase     next phase`,
    `  prep hint        the next hint           prep note …    keep a note`,
    `  prep pause       stop the clock          prep finish --outcome solved`,
  ];
}

/**
 * One screen, once: what happens now and how to go on.
 *
 * @param first the drill that is about to begin; whether it is code that a save hands to the judge
 */
export function welcomeLines(
  first: { title: string; minutes: number; isJudged: boolean },
  theme: Theme,
  width: number,
): string[] {
  const column = Math.min(90, width);
  const way = first.isJudged ? 'in your own editor; every save is tested' : 'answered aloud';
  return [
    theme.heading('Welcome. Practice here goes like this:'),
    '',
    ...[
      `A timed drill. The first one: ${theme.accent(first.title)}, ${first.minutes} minutes, ${way}.`,
      'Think aloud while the clock runs. The keys stand at the foot of the screen; ? explains them.',
      'Press f when you are done: a post-mortem of a few short answers follows.',
      'What did not work out comes back after two or three days.',
    ].flatMap((step, index) => wrap(`${index + 1}. ${step}`, column, '   ')),
    '',
    ...wrap(
      `Afterwards, ${theme.accent('prep init')} makes a plan that fits your interview, and ${theme.accent('prep')} says what is next.`,
      column,
    ),
    '',
  ];
}
