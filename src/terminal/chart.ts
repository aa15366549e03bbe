import type { Theme } from './theme.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/**
 * A horizontal bar for `value` of `most`, in at most that many columns; anything above zero shows.
 */
export function bar(value: number, most: number, columns: number, theme: Theme): string {
  if (most <= 0 || value <= 0) {
    return '';
  }
  const length = Math.min(columns, (value / most) * columns);
  if (!theme.unicode) {
    return '#'.repeat(Math.max(1, Math.round(length)));
  }
  const parts = Math.max(1, Math.round(length * 8));
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

/** A bar of a fixed width that shows how much is used up. */
export function gauge(used: number, whole: number, columns: number, theme: Theme): string {
  const filled = whole <= 0 ? 0 : Math.min(columns, Math.max(0, Math.round((used / whole) * columns)));
  const [full, empty] = theme.unicode ? ['━', '─'] : ['#', '-'];
  return theme.good(full.repeat(filled)) + theme.muted(empty.repeat(columns - filled));
}
