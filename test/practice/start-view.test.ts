import { describe, expect, it } from 'vitest';
import { welcomeLines } from '../../src/practice/start-view.ts';
import { themeFor } from '../../src/terminal/theme.ts';

const theme = themeFor(0, true);
const firstStep = (isJudged: boolean): string =>
  welcomeLines({ title: 'The price that came back', minutes: 5, isJudged }, theme, 90).slice(2, 4).join('\n');

describe('the welcome', () => {
  it('speaks of the editor before a drill that is judged', () => {
    expect(firstStep(true)).toBe(
      `1. A timed drill. The first one: The price that came back, 5 minutes, in your own
   editor; every save is tested.`,
    );
  });

  it('speaks of answering aloud before any other', () => {
    expect(firstStep(false)).toMatch(
      /^1\. A timed drill\. The first one: The price that came back, 5 minutes, answered aloud\.\n/,
    );
  });
});
