/** What a page of the library can be: the `type` of its front matter. */
export const pageTypes = [
  'drill',
  'playbook',
  'deck',
  'roadmap',
  'cadence',
  'pattern',
  'catalogue',
  'company',
  'market',
  'archetypes',
  'chooser',
  'rubric',
  'failure-types',
  'post-mortem',
  'template',
  'loop',
] as const;

/** The kinds of drill, in the order in which they are listed. */
export const drillKinds = [
  'coding',
  'debug',
  'sql',
  'system-design',
  'ml-design',
  'object-design',
  'estimation',
  'incident',
  'behavioral',
  'pitch',
  'concept',
  'case',
  'code-review',
  'walkthrough',
  'integration',
  'external',
] as const;

export type DrillKind = (typeof drillKinds)[number];

/** Whether the text names a kind of drill. */
export function isDrillKind(text: string): text is DrillKind {
  return (drillKinds as readonly string[]).includes(text);
}

/** The languages that the judge runs. */
export const judgedLanguages = [
  'python',
  'javascript',
  'typescript',
  'go',
  'cpp',
  'java',
  'rust',
  'sql',
] as const;
export type JudgedLanguage = (typeof judgedLanguages)[number];

/** Checkers of answers that are not unique, by name; the judge has a file for each. */
export const checkerNames = [
  'topological-order',
  'permutation',
  'path',
  'indices-with-sum',
  'local-peak',
  'subsequence',
] as const;
export type CheckerName = (typeof checkerNames)[number];

/** How the time of a solution may grow with its input; `n` and `n log n` cannot be told apart by a clock. */
export const growthOrders = ['1', 'log n', 'n', 'n log n', 'n^2', 'n^3'] as const;
export type GrowthOrder = (typeof growthOrders)[number];

export const difficulties = ['easy', 'medium', 'hard'] as const;

/** The root causes that a post-mortem tells apart. */
export const causes = ['knowledge', 'execution', 'communication'] as const;
export type Cause = (typeof causes)[number];

/** The criteria of the rubric; the last one is never asked, since it says whether the post-mortem was written. */
export const criteria = [
  'requirements',
  'solution',
  'trade-offs',
  'edge-cases',
  'communication',
  'post-mortem',
] as const;
export type Criterion = (typeof criteria)[number];

/** What a planned piece of practice looks like. */
export const forms = ['timed', 'pattern', 'mini', 'full', 'story', 'mock', 'redo', 'special'] as const;
export type Form = (typeof forms)[number];

export const roles = [
  'swe',
  'backend',
  'mle',
  'data-engineer',
  'data-scientist',
  'devops-sre',
  'mlops',
] as const;
export type Role = (typeof roles)[number];

export const archetypes = ['big-tech', 'enterprise', 'industrial'] as const;
export type Archetype = (typeof archetypes)[number];

export const levels = ['junior', 'mid', 'senior', 'staff'] as const;
export type Level = (typeof levels)[number];

/** How much a pattern is worth learning when time is short. */
export const needs = ['must', 'should', 'nice'] as const;

/** How often something comes up. */
export const frequencies = ['often', 'sometimes', 'seldom'] as const;

/** What the patterns of the list belong to. */
export const patternGroups = [
  'arrays-and-strings',
  'lists-and-stacks',
  'trees-and-graphs',
  'searching-and-sorting',
  'dynamic-programming',
  'mathematics',
  'bugs',
  'sql',
] as const;

/** How much of a round a drill is. */
export const drillForms = ['full', 'mini', 'take-home'] as const;
export type DrillForm = (typeof drillForms)[number];

/** What is practised elsewhere. */
export const elsewhere = ['problem', 'contest', 'course', 'peer-mock'] as const;
export type Elsewhere = (typeof elsewhere)[number];

/** What a line of an estimate is about. */
export const estimateFamilies = [
  'requests',
  'storage',
  'bandwidth',
  'cache',
  'latency',
  'headroom',
  'time-to-capacity',
  'instances',
  'cost',
  'other',
] as const;

/** How a state of an incident stands: where it begins, going on, worse, a trap, mitigated, beyond repair. */
export const stateSorts = ['start', 'open', 'worse', 'trap', 'good', 'bad'] as const;

/** What a person can do in an incident: look, change something, tell somebody. */
export const actionSorts = ['look', 'change', 'tell'] as const;

/** Kinds of round in a loop that no drill stands for. */
export const talks = ['recruiter', 'hiring-manager', 'values', 'cross-functional', 'domain'] as const;

/** What target counts, thresholds and weekly targets count. */
export const measures = [
  'problems',
  'easy-problems',
  'medium-problems',
  'hard-problems',
  'medium-percent',
  'hard-percent',
  'solve-minutes',
  'contest-percentile',
  'sessions',
  'mocks',
  'coding-mocks',
  'design-mocks',
  'behavioral-mocks',
  'strong-hires',
  'hires',
  'designs',
  'cases',
  'cards',
  'streak-days',
  'ledger-entries',
  'projects',
  'notebooks',
  'experiments',
  'documents',
  'diagrams',
  'articles',
  'examples',
  'questions',
  'stories',
  'rewrites',
  'tests',
  'coverage-percent',
  'score',
  'applications',
  'referrals',
  'interviews',
  'offers',
] as const;
