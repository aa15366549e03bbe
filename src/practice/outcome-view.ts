import type { Theme } from '../terminal/theme.ts';

/** The colour of an outcome: solved is good, anything that comes back a warning; never red. */
export function outcomePaint(outcome: string | null, theme: Theme): (text: string) => string {
  if (outcome === 'solved') {
    return theme.good;
  }
  return outcome === 'abandoned' || outcome === null ? theme.muted : theme.warn;
}
