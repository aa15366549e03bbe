import { diffLines, structuredPatch } from 'diff';

/** How many lines differ: a changed line counts once, not as one removed and one added. */
export function changedLines(before: string, after: string): number {
  let changed = 0;
  let removed = 0;
  for (const part of diffLines(before, after, { stripTrailingCr: true })) {
    if (part.removed) {
      removed = part.count;
    } else if (part.added) {
      changed += Math.max(removed, part.count);
      removed = 0;
    } else {
      changed += removed;
      removed = 0;
    }
  }
  return changed + removed;
}

/** One line of a comparison: taken out, put in, or the same in both. */
export interface DiffLine {
  sign: '-' | '+' | ' ' | '@';
  text: string;
}

/** Two texts compared, with three lines around each difference. */
export function diffOf(before: string, after: string): DiffLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3, stripTrailingCr: true });
  return hunks.flatMap(({ oldStart, newStart, lines }): DiffLine[] => [
    { sign: '@', text: `line ${oldStart}, then line ${newStart}` },
    ...lines
      .filter((line) => !line.startsWith('\\'))
      .map((line): DiffLine => ({ sign: line.slice(0, 1) as DiffLine['sign'], text: line.slice(1) })),
  ]);
}
