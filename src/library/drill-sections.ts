import { checkpointsOf, phasesOf, strongAnswer } from './checkpoints.ts';
import { sectionsOf } from './sections.ts';
import type { DrillKind } from './vocabulary.ts';

/** The phases that a strong answer goes through, by the kinds whose checkpoints are told apart by phase. */
const answerPhases = {
  'system-design': ['requirements', 'estimation', 'high-level', 'deep-dives', 'wrap-up'],
  'ml-design': ['goal', 'data', 'model', 'training', 'serving', 'evaluation', 'monitoring', 'iteration'],
  'object-design': ['requirements', 'objects', 'interfaces', 'implementation', 'trade-offs'],
} as const satisfies Partial<Record<DrillKind, readonly string[]>>;

const design = ['Ask about', 'Numbers', strongAnswer, 'Failure modes', 'Follow-ups'];
const spoken = ['What it probes', strongAnswer, 'Weak answer', 'Follow-ups'];

/** What a drill of a kind has below its prompt. */
const sections: Partial<Record<DrillKind, readonly string[]>> = {
  'system-design': design,
  'ml-design': design,
  'object-design': design,
  behavioral: spoken,
  pitch: spoken,
  walkthrough: spoken,
  concept: [strongAnswer, 'Follow-ups'],
  case: ['Ask about', strongAnswer, 'Traps', 'Follow-ups'],
  'code-review': [strongAnswer, 'Follow-ups'],
  incident: ['Best path', 'Wrong turns', 'Afterwards', 'Follow-ups'],
  integration: [strongAnswer, 'Traps', 'Follow-ups'],
  estimation: ['Working', 'Traps', 'Follow-ups'],
};

/** The headings that a drill of a kind has below its prompt; none for a kind that has no fixed form. */
export function sectionsOfKind(kind: DrillKind): readonly string[] {
  return sections[kind] ?? [];
}

/** The phases of a kind's strong answer; none for a kind whose answer is not cut into phases. */
export function phasesOfKind(kind: DrillKind): readonly string[] {
  return isPhased(kind) ? answerPhases[kind] : [];
}

function isPhased(kind: DrillKind): kind is keyof typeof answerPhases {
  return kind in answerPhases;
}

/** How many checkpoints a strong answer has at least. */
const leastCheckpoints = 8;

/** The drill, as far as its sections depend on it. */
interface Sectioned {
  kind: DrillKind;
  interrupts: readonly { phase: string; minute: number }[];
  minutes: number;
}

/** What a drill's text lacks that its kind should have, a sentence each. */
export function lacksOf({ kind, interrupts, minutes }: Sectioned, body: string): string[] {
  const { prompt, rest } = sectionsOf(body);
  const has = new Set(rest.filter(({ text }) => text !== '').map(({ heading }) => heading));
  const phases = phasesOfKind(kind);
  return [
    ...(prompt === '' ? ['there is no prompt before the first "## "'] : []),
    ...sectionsOfKind(kind)
      .filter((heading) => !has.has(heading))
      .map((heading) => `there is no section "## ${heading}"`),
    ...(phases.length === 0 ? [] : answerLacks(phases, body)),
    ...interrupts.flatMap(({ phase, minute }) => [
      ...(phases.length === 0 || phases.includes(phase)
        ? []
        : [`an interrupt falls in no phase: "${phase}"`]),
      ...(minute < minutes ? [] : [`an interrupt comes at minute ${minute}, after the end`]),
    ]),
  ];
}

function answerLacks(phases: readonly string[], body: string): string[] {
  const checkpoints = checkpointsOf(body);
  const has = phasesOf(body);
  const missing = phases.filter((phase) => !checkpoints.some((checkpoint) => checkpoint.phase === phase));
  const unknown = has.filter((phase) => !phases.includes(phase));
  return [
    ...missing.map((phase) => `the strong answer has no checkpoint in the phase "${phase}"`),
    ...unknown.map((phase) => `the strong answer has a phase "${phase}" that its kind does not know`),
    ...(checkpoints.length >= leastCheckpoints
      ? []
      : [`the strong answer has ${checkpoints.length} checkpoints; ${leastCheckpoints} are wanted`]),
  ];
}
