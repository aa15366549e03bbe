/** What to try when stuck, from the smallest step back to the largest; hints come after it. */
const ladder = [
  'Say the problem again in your own words: what is given, what is asked.',
  'Take the smallest example that is not trivial and solve it by hand.',
  'Say the brute force and what it costs; then what it does twice.',
  'Name two other data structures, and what each would make cheap.',
] as const;

/** The same for a round that is talked through. */
const spokenLadder = [
  'Say again what is asked, in one sentence, and for whom.',
  'Take one concrete user or request and follow it from end to end.',
  'Say the simplest thing that could work, and where it breaks first.',
  'Name two alternatives, and what would decide between them.',
] as const;

/** The ladder that suits a kind of drill. */
export function ladderFor(kind: string): readonly string[] {
  return ['coding', 'debug', 'sql', 'external', 'integration'].includes(kind) ? ladder : spokenLadder;
}
