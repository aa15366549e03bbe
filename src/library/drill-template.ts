/** The files of a new drill, by their path in its folder: a page with every field explained, cases, a reference. */
export function codingTemplate(id: string): Record<string, string> {
  const name = id.replaceAll('-', '_');
  return {
    'drill.md': `---
type: drill
id: ${id}                     # history hangs on it: never change it, or list the old one under formerly
kind: coding
title: ${id.replaceAll('-', ' ')}
difficulty: medium            # easy, medium, hard
minutes: 35
patterns: [hash-map]          # the first is the one that it practises
summary: What it practises, in one line.
signature:
  function: ${name}           # snake_case; each language writes it in its own habit
  parameters:                 # int, long, float, bool, string, list<T>, matrix<T>, map<T>, optional<T>,
    numbers: list<int>        # linked-list<T>, tree<T>, graph, json
  returns: int
  # changes: numbers          # for a function that changes that argument in place
constraints:
  - 0 to 100,000 numbers, each from -1,000 to 1,000
compare: exact                # any-order, any-order-at-any-depth, one-of, { float-tolerance: 1e-6 },
                              # { checker: topological-order, with: { nodes: count, edges: pairs } }
random:                       # small inputs for prep stress
  arguments:
    numbers: { list: { int: [-3, 3] }, length: [0, 8] }
# growth:                     # how time may grow with the input: 1, log n, n, n log n, n^2, n^3
#   order: n
#   inputs:
#     arguments:
#       numbers: { list: { int: [-1000, 1000] }, length: [{ size: 1 }, { size: 1 }] }
hints:                        # from a gentle question to the idea nearly given
  - What would you like to know about the earlier numbers when a new one comes?
---
What is given, what is asked, and why. Say what happens with ties, with nothing, and when there is no answer.

Write \`${name}(numbers)\`: how many different numbers there are.

\`\`\`text
${name}([3, 1, 3])  ->  2
${name}([])         ->  0
\`\`\`

## What to look for

* What an interviewer notices.

## Follow-ups

* A changed requirement, and the direction of an answer.

## Solution

The idea, why it is right, time and space, common mistakes.
`,
    'cases.json': `{
  "examples": [
    { "input": [[3, 1, 3]], "expected": 2 },
    { "input": [[]], "expected": 0 }
  ],
  "hidden": [
    { "name": "one number", "input": [[5]], "expected": 1 },
    { "name": "all equal", "input": [[2, 2, 2]], "expected": 1 },
    { "name": "both signs", "input": [[-1, 1, -1, 0]], "expected": 3 }
  ]
}
`,
    'solution.py': `def ${name}(numbers):\n    return len(set(numbers))\n`,
    'wrong/only-neighbours.py': `def ${name}(numbers):
    return sum(1 for at, number in enumerate(numbers) if at == 0 or number != numbers[at - 1])
`,
  };
}

/** The files of a new debug drill. */
export function debugTemplate(id: string): Record<string, string> {
  const { 'drill.md': page = '', 'cases.json': cases = '', ...sources } = codingTemplate(id);
  const name = id.replaceAll('-', '_');
  return {
    'drill.md': page
      .replace('kind: coding', 'kind: debug')
      .replace('minutes: 35', 'minutes: 45')
      .replace('patterns: [hash-map]  ', 'patterns: [off-by-one]')
      .replace('# the first is the one that it practises', '# the fault')
      .replace(/^compare:/m, 'languages: [python]\ncompare:')
      .replace(/^random:[\s\S]*?(?=^hints:)/m, ''),
    'cases.json': cases,
    'faulty.py': `def ${name}(numbers):\n    return len(set(numbers[1:]))\n`,
    ...sources,
    'wrong/only-neighbours.py': `def ${name}(numbers):\n    return len(set(numbers[1:])) + (1 if numbers else 0)\n`,
  };
}
