import { sectionsOf } from './sections.ts';
import { slugOf } from './slug.ts';
import { type Level, levels } from './vocabulary.ts';

/** One thing that a strong answer says or does, and from which level on it is expected. */
export interface Checkpoint {
  phase: string;
  level: Level;
  text: string;
}

/** The section of a drill that holds what a strong answer has. */
export const strongAnswer = 'Strong answer';

/**
 * The checkpoints of a drill: under `## Strong answer`, the bullets `- (senior) …` below each `### Phase (5 minutes)`.
 * A bullet may go on in indented lines.
 *
 * @param body what stands after the front matter
 */
export function checkpointsOf(body: string): Checkpoint[] {
  const section = sectionsOf(body).rest.find(({ heading }) => heading === strongAnswer);
  const found: Checkpoint[] = [];
  let phase = '';
  let isOpen = false;
  for (const line of section?.text.split('\n') ?? []) {
    const heading = /^### (.+)$/.exec(line)?.[1];
    const bullet = /^[-*] \((\w+)\) (.+)$/.exec(line);
    const level = levels.find((name) => name === bullet?.[1]);
    const last = found.at(-1);
    if (heading !== undefined) {
      phase = phaseId(heading);
    }
    if (level !== undefined) {
      found.push({ phase, level, text: (bullet?.[2] ?? '').trim() });
      isOpen = true;
    } else if (isOpen && last !== undefined && /^ {2,}\S/.test(line)) {
      last.text += ` ${line.trim()}`;
    } else {
      isOpen = false;
    }
  }
  return found;
}

/** The plain bullets of a strong answer that is not told apart by level. A bullet may go on in indented lines. */
export function bulletsOf(body: string): string[] {
  const text = sectionsOf(body).rest.find(({ heading }) => heading === strongAnswer)?.text ?? '';
  return text
    .replaceAll(/\n {2,}/g, ' ')
    .split('\n')
    .flatMap((line) => /^(?:[-*]|\d+\.) (.+)$/.exec(line)?.[1]?.trim() ?? []);
}

/** The phases of a strong answer, in order. */
export function phasesOf(body: string): string[] {
  const section = sectionsOf(body).rest.find(({ heading }) => heading === strongAnswer);
  return [...(section?.text ?? '').matchAll(/^### (.+)$/gm)].map(([, heading = '']) => phaseId(heading));
}

function phaseId(heading: string): string {
  return slugOf(heading.replace(/\(.*?\)/g, ''));
}
