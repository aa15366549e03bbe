import { strongAnswer } from './checkpoints.ts';
import { phasesOfKind, sectionsOfKind } from './drill-sections.ts';
import { type DrillKind, drillKinds, type pageTypes } from './vocabulary.ts';

/** What `prep content new` can begin: a kind of drill, or a type of page. */
export const templateKinds = [
  ...drillKinds.filter((kind) => kind !== 'external'),
  'playbook',
  'checklist',
  'deck',
  'roadmap',
  'pattern',
  'company',
  'cadence',
  'catalogue',
] as const;

export type TemplateKind = (typeof templateKinds)[number];

/** Whether the word names something that can be begun. */
export function isTemplateKind(word: string): word is TemplateKind {
  return (templateKinds as readonly string[]).includes(word);
}

/** The type of page that a template makes, whose schema checks it. */
export function typeOfTemplate(kind: TemplateKind): (typeof pageTypes)[number] {
  return (drillKinds as readonly string[]).includes(kind)
    ? 'drill'
    : kind === 'checklist'
      ? 'playbook'
      : (kind as 'playbook' | 'deck' | 'roadmap' | 'pattern' | 'company' | 'cadence' | 'catalogue');
}

/** Minutes of a full drill of a kind, as in its round. */
const usualMinutes: Partial<Record<DrillKind, number>> = {
  sql: 30,
  'system-design': 45,
  'ml-design': 45,
  'object-design': 45,
  estimation: 15,
  incident: 30,
  behavioral: 15,
  pitch: 10,
  concept: 15,
  case: 45,
  'code-review': 30,
  walkthrough: 30,
  integration: 60,
};

/** The page of a drill that is talked through, with every field explained. */
export function spokenDrillTemplate(kind: DrillKind, id: string): string {
  return `---
type: drill
id: ${id}                     # history hangs on it: never change it, or list the old one under formerly
kind: ${kind}
title: ${titleOf(id)}
difficulty: medium            # easy, medium, hard
minutes: ${usualMinutes[kind] ?? 30}
topics: [${kind}]
summary: What it practises, in one line.
hints:                        # from a gentle question to the idea nearly given
  - What would you ask before you begin?
  - Which part decides whether the rest works?
${dataForms[kind] ?? 'interrupts: []                # what is thrown in: { phase: deep-dives, minute: 20, ask: "Traffic doubles. What breaks?" }'}
---
The situation, as an interviewer would put it: who asks, what there is, what is wanted. Leave out what a candidate should
ask for.${kind === 'estimation' ? ' {users} people a day read {reads} pages each; a page has {page}, the peak is {peak} times the mean.' : ''}

${spokenSections(kind)}
`;
}

/** The sections that a drill of a kind has, each with a line of what belongs there. */
function spokenSections(kind: DrillKind): string {
  const headings = sectionsOfKind(kind);
  return (headings.length === 0 ? ['What to look for', 'Follow-ups'] : headings)
    .map((heading) => `## ${heading}\n\n${sectionForm(kind, heading)}`)
    .join('\n\n');
}

function sectionForm(kind: DrillKind, heading: string): string {
  const phases = phasesOfKind(kind);
  if (heading !== strongAnswer) {
    return sectionForms[heading] ?? '- One point a line.';
  }
  return phases.length === 0
    ? '- What it says first.\n- The trade-off that it names.\n- The number that it gives.\n- What it says of its limits.'
    : phases
        .map(
          (phase) =>
            `### ${titleOf(phase)}\n\n- (mid) What is expected of anybody.\n- (senior) What tells a senior.`,
        )
        .join('\n\n');
}

const sectionForms: Readonly<Record<string, string>> = {
  'Ask about': '- **A question to ask?** What the interviewer answers, with a number.',
  Numbers: '```text\nwrites per second     8,640,000 / 86,400     = 100\n```',
  'Failure modes': '- **What breaks.** What happens then, and what the design does.',
  'Follow-ups': '- **A changed requirement?** The direction of an answer.',
  'What it probes': '- What the interviewer wants to learn.',
  'Weak answer': '- How answers to this question fail.',
  'Best path': '1. What to do first, and the minutes so far.',
  'Wrong turns': '- What is tempting, what it costs, and the way back.',
  Afterwards: 'Root cause, contributing factors, detection gap, fixes.',
  Working: '```text\nreads    40,000,000 × 20 / 86,400    ≈ 9,300/s\n```',
  Traps: '- What is easily got wrong, and by which factor.',
};

/** Front matter that only some kinds have. */
const dataForms: Partial<Record<DrillKind, string>> = {
  estimation: `estimate:
  given:                      # {users} in the prompt becomes the number that is drawn; in formulas all are in base
                              # units: bytes, seconds, per second, fractions, dollars
    - { id: users, title: readers, value: 40e6, unit: count, range: [10e6, 80e6] }
    - { id: reads, title: pages read by each, value: 20, unit: /day, range: [5, 50] }
    - { id: page, title: size of a page, value: 80, unit: kB, range: [20, 300] }
    - { id: peak, title: peak to mean, value: 3, unit: count, range: [2, 6] }
  require: []                 # formulas that must be above zero
  lines:                      # constants: minute, hour, day, month, year; functions: min, max, ceil, floor, ln, sqrt
    - { id: mean-rate, ask: "Reads, mean", unit: /s, family: requests, formula: "users × reads" }
    - { id: peak-rate, ask: "Reads at the peak", unit: /s, family: requests, formula: "mean-rate × peak" }
    - { id: day-bytes, ask: "Bytes sent", unit: TB/day, family: bandwidth, formula: "mean-rate × page" }
    - { id: peak-bits, ask: "Outgoing at the peak", unit: Gbit/s, family: bandwidth, formula: "peak-rate × page" }
    - { id: month-bytes, ask: "Sent in a month", unit: PB, family: bandwidth, formula: "day-bytes × month" }`,
  incident: `incident:
  states:                     # sort: start, open, worse, trap, good (mitigated), bad (beyond repair)
    - { id: alarmed, sort: start, shows: "12% of requests fail." }
    - { id: slice-seen, sort: open, shows: "Only those of one version fail." }
    - { id: cause-seen, sort: open, shows: "The version reads a field that is gone." }
    - { id: scaled, sort: trap, shows: "Twice the servers, 12% of requests fail." }
    - { id: restarted, sort: worse, shows: "Caches are cold, 30% fail.", worsens: { minutes: 20, to: down } }
    - { id: flag-off, sort: open, shows: "6% fail." }
    - { id: rolled-back, sort: good, shows: "0.1% fail, as usual." }
    - { id: down, sort: bad, shows: "Nothing answers any more." }
  actions:                    # the first result whose from fits happens; without from it is any state that is no end
    - id: look-at-dashboard
      title: Look at the dashboard
      sort: look              # look, change, tell
      minutes: 2
      words: [graphs]         # other words that a person may type
      results: [{ helps: true, shows: "Errors began at 10:40." }]
    - { id: slice, title: Split errors by version, sort: look, minutes: 3, results: [{ from: [alarmed, scaled, restarted], to: slice-seen, shows: "All of them: version 41." }, { shows: "Version 41." }] }
    - { id: read-logs, title: Read the logs, sort: look, minutes: 4, results: [{ from: [slice-seen], to: cause-seen, cause: true, shows: "A field that is gone." }, { from: [rolled-back], cause: true, shows: "A field that was gone." }, { shows: "Too many lines." }] }
    - { id: roll-back, title: Roll back to version 40, sort: change, minutes: 6, results: [{ from: [slice-seen, cause-seen, flag-off], to: rolled-back, shows: "Errors end." }, { to: rolled-back, guess: true, shows: "Errors end; nobody knows why." }] }
    - { id: scale-out, title: Double the servers, sort: change, minutes: 5, results: [{ to: scaled, shows: "No difference." }] }
    - { id: restart, title: Restart the servers, sort: change, minutes: 4, results: [{ to: restarted, shows: "It got worse." }] }
    - { id: flag, title: Switch the new feature off, sort: change, minutes: 2, results: [{ from: [slice-seen, cause-seen], to: flag-off, shows: "Half of the errors end." }, { wrong: true, shows: "No difference." }] }
    - { id: look-at-database, title: Look at the database, sort: look, minutes: 3, results: [{ wrong: true, shows: "As always." }] }
    - { id: ask-team, title: Ask who deployed, sort: look, minutes: 3, results: [{ helps: true, shows: "Version 41 went out at 10:38." }] }
    - { id: tell-people, title: Tell support and the status page, sort: tell, minutes: 2, results: [{ shows: "They know." }] }`,
};

/** Pages that are no drills, with every field explained. */
export const pageTemplates: Readonly<Record<Exclude<TemplateKind, DrillKind>, (id: string) => string>> = {
  playbook: (id) => `---
type: playbook
id: ${id}                     # never change it: what is ticked hangs on it
title: ${titleOf(id)}
summary: What it helps with, in one line.
minutes: 10                   # to read it
---
What a person should do, and in which order.

## First

* One step a line. A check box can be ticked with prep check, and its id keeps the tick when the words change:

- [ ] Do this {#do-this}
`,
  checklist: (id) => `---
type: playbook
id: ${id}                     # never change it: what is ticked hangs on it
title: ${titleOf(id)}
summary: When to go through it, in one line.
---
Why these, in a sentence.

## Before

- [ ] First thing {#first-thing}
- [ ] Second thing {#second-thing}

## After

- [ ] Last thing {#last-thing}
`,
  deck: (id) => `---
type: deck
id: ${id}                     # never change it, nor the ids of cards: their history hangs on them
title: ${titleOf(id)}
summary: What its cards are about, in one line.
topics: [${id}]
---
Each heading asks, and what stands below it answers. One fact a card.

## How many bytes has a UUID? {#uuid-bytes}

16, which are written as 36 characters.
`,
  roadmap: (id) => `---
type: roadmap
id: ${id}                     # never change it, nor the ids below: what is ticked hangs on them
title: ${titleOf(id)}
summary: Who it is for, in one line.
role: swe                     # swe, backend, mle, data-engineer, data-scientist, devops-sre, mlops
weeks: 2
cadence: monday-to-sunday     # which kind on which day; prep read monday-to-sunday
special: { kind: system-design, form: full, title: "A full design, start to finish" }
daily: [60, 90]               # minutes that a day asks for
stages:                       # they follow each other without a gap, up to the last week
  - weeks: [1, 2]
    focus: What these weeks are about
    patterns: [hash-map]      # drills of these patterns are preferred
    drills: []                # these drills first
    targets:                  # planned every week: count says how often
      - { id: ${id}-timed, kind: coding, form: timed, count: 2, minutes: 50, title: "Timed problem, mistakes logged" }
    tasks:                    # done once; page, drills, patterns and problems are links
      - { id: ${id}-read, title: "Read how the coding round runs", minutes: 15, page: coding-round }
# days:                       # for a plan day by day
#   - week: 1
#     day: mon
#     focus: Hash maps
#     blocks:
#       - { id: ${id}-w01-mon-a, title: "Two problems", minutes: 60, kind: coding, problems: [1, 49] }
counts:
  - { id: ${id}-count, title: Problems, measure: problems, count: 20 }
milestones:
  - { id: ${id}-week-2, week: 2, title: "What can be seen by then", thresholds: [{ measure: problems, least: 20 }] }
---
How its weeks go, and how it goes wrong.
`,
  pattern: (id) => `---
type: pattern
id: ${id}
title: ${titleOf(id)}
summary: The idea in one line.
group: arrays-and-strings     # lists-and-stacks, trees-and-graphs, searching-and-sorting, dynamic-programming,
                              # mathematics, bugs, sql
need: should                  # must, should, nice
cue: What in a problem says that this is the one.
invariant: What stays true at every step.
time: O(n)
space: O(1)
starred: [1]                  # numbers of the catalogue to do first
related: []                   # ids of other patterns
covers: []                    # what others call it
levels: { junior: often, mid: often, senior: sometimes, staff: seldom }
companies: {}                 # such as { google: often }
---
## How to see it

## Skeleton

## Where it goes wrong
`,
  company: (id) => `---
type: company
id: ${id}
title: ${titleOf(id)}
summary: What its loop is like, in one line.
entry: full                   # short: then the loop may be empty
archetype: big-tech           # enterprise, industrial
sector: What it sells
places: [remote]
loop:                         # kind: a kind of drill, or recruiter, hiring-manager, values, cross-functional, domain
  - { id: ${id}-screen, kind: coding, title: "Phone screen", minutes: 60 }
  - { id: ${id}-design, kind: system-design, title: "System design", minutes: 60 }
focus: []
style: []
values: []
prompts: []                   # such as { title: "Design a cache", drill: mini-cache }
ask: []
compensation: []              # thousands a year: { level: L5, as: senior, base: [150, 190], asOf: "2026" }
# vesting: { years: [25, 25, 25, 25], cliff: 12, every: quarter, asOf: "2026" }
---
How to prepare for this one.
`,
  cadence: (id) => `---
type: cadence
id: ${id}
title: ${titleOf(id)}
summary: How a week goes, in one line.
minutes: [60, 90]
rest: sun
days:                         # kind: a kind of drill, special or redo; form: timed, pattern, mini, full, story, mock
  mon: [{ kind: coding, form: timed, minutes: 50, title: "Timed problem" }]
  tue: []
  wed: [{ kind: system-design, form: mini, minutes: 15, title: "One component" }]
  thu: []
  fri: [{ kind: behavioral, form: story, minutes: 30, title: "One story, told aloud" }]
  sat: []
  sun: []
---
Why the days are as they are.
`,
  catalogue: (id) => `---
type: catalogue
id: ${id}
title: ${titleOf(id)}
prefix: ${id
    .replace(/[^a-z]/g, '')
    .slice(0, 4)
    .padEnd(2, 'x')}                  # a problem is practised as prefix-number
site: Where they live
link: https://example.org/problems/{slug}
lists: []                     # such as { id: short-list, title: Short list, count: 1 }
problems:
  - { number: 1, title: First problem, slug: first-problem, difficulty: easy, patterns: [hash-map] }
---
What these problems are good for.
`,
};

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page with a line for editors that read JSON Schema: they then complete and check its front matter. */
export function withSchema(page: string, schemaPath: string): string {
  return page.replace(/^---\n/, `---\n# yaml-language-server: $schema=${schemaPath}\n`);
}
