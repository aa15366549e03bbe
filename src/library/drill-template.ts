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
# problems: [217]             # numbers of the catalogue on the same idea
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
# growth:                     # how time may grow: 1, log n, n, n log n, n^2, n^3; slow.py beside it is a whole n worse
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

/** The files of a new drill in SQL: its tables, data sets with what they provoke, a query and wrong ones. */
export function queryTemplate(id: string): Record<string, string> {
  return {
    'drill.md': `---
type: drill
id: ${id}                     # history hangs on it: never change it, or list the old one under formerly
kind: sql
title: ${id.replaceAll('-', ' ')}
difficulty: medium            # easy, medium, hard
minutes: 25
patterns: [sql-joins]         # the first is the one that it practises
summary: What it practises, in one line.
signature:
  query:
    tables:                   # integer, real, text, date, timestamp, boolean
      shops: { columns: { id: integer, town: text }, key: [id] }
      sales: { columns: { shop_id: integer, cents: integer }, nullable: [cents] }
    result: { town: text, total: integer }
    grain: [town]             # columns of the result that identify a row
    # order: [total desc, town]   # only where the statement demands an order
hints:                        # from a gentle question to the idea nearly given
  - What is one row of the answer, and which of them have no sales?
---
What one row of each table is, what is wanted, one row for what. Say what happens with nulls, ties, and groups without rows.

Write one row for every shop: its town and what it sold in all, 0 where nothing was sold. Any order is right.

## What to look for

* What an interviewer notices.

## Follow-ups

* A changed requirement, and the direction of an answer.

## Solution

The idea, the grain at each step, cost, common mistakes.
`,
    'cases.json': `{
  "examples": [
    { "name": "two shops", "input": [{ "shops": [[1, "Bergen"], [2, "Turku"]], "sales": [[1, 500], [1, 300], [2, 100]] }], "expected": [["Bergen", 800], ["Turku", 100]] }
  ],
  "hidden": [
    { "name": "nothing sold", "provokes": "empty-groups", "input": [{ "shops": [[1, "Bergen"]], "sales": [] }], "expected": [["Bergen", 0]] },
    { "name": "a sale without an amount", "provokes": "nulls", "input": [{ "shops": [[1, "Bergen"]], "sales": [[1, null], [1, 5]] }], "expected": [["Bergen", 5]] },
    { "name": "two shops in a town", "provokes": "duplicates", "input": [{ "shops": [[1, "Bergen"], [2, "Turku"]], "sales": [[2, 5], [2, 5]] }], "expected": [["Bergen", 0], ["Turku", 10]] },
    { "name": "no shops", "provokes": "empty-table", "input": [{ "shops": [], "sales": [] }], "expected": [] }
  ]
}
`,
    'solution.sql': `SELECT town, COALESCE(SUM(cents), 0) AS total
FROM shops LEFT JOIN sales ON shop_id = id
GROUP BY id, town;
`,
    'wrong/inner-join.sql': `-- mistake: rows-lost
SELECT town, COALESCE(SUM(cents), 0) AS total
FROM shops JOIN sales ON shop_id = id
GROUP BY id, town;
`,
    'wrong/null-stays.sql': `-- mistake: nulls-counted
SELECT town, SUM(cents) AS total
FROM shops LEFT JOIN sales ON shop_id = id
GROUP BY id, town;
`,
  };
}
