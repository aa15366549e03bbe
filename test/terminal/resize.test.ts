import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/prep.ts';
import { keys, Machine } from '../support/terminal.ts';

const names = ['n next phase', 'h hint', 'w note', 's stuck', 'p pause', 'f finish', 'q leave', '? help'];
const last = 'and the last words of the text are these.';

/** A machine that knows a drill with a long line of code and more text than a small screen holds. */
function machineWithWideDrill(): Machine {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'drills'));
  writeFileSync(
    join(folder, 'drills', 'wide.md'),
    `---
type: drill
id: wide-drill
kind: coding
title: A drill whose title is a good deal longer than forty columns
difficulty: hard
minutes: 45
patterns: [arrays-scan]
summary: Only for this test.
hints: [Read it twice.]
---
${'Some words that fill a line and the next one. '.repeat(8)}

\`\`\`text
wide_call([1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15])                     ->  [16, 17]
\`\`\`

${'More words after the code. '.repeat(8)}${last}

## What to look for

* Nothing.
`,
  );
  const machine = new Machine();
  expect(machine.pipe('config', 'set', 'content.paths', folder)).toMatchObject({ code: 0, err: '' });
  expect(machine.pipe('start', 'wide-drill', '--detach')).toMatchObject({ code: 0, err: '' });
  return machine;
}

it('fits every size from 40×10 on, and after resizing looks as if it had begun at that size', async () => {
  const machine = machineWithWideDrill();
  const terminal = machine.prep('resume');
  await terminal.waitForLive();
  for (const [columns, rows] of [
    [60, 15],
    [40, 10],
    [200, 50],
    [80, 24],
  ] as const) {
    terminal.resize(columns, rows);
    const fresh = machine.with({ columns, rows }).prep('resume');
    await fresh.waitForLive();
    const expected = fresh.screen();
    await terminal.waitFor((screen) => screen.join('\n') === expected.join('\n'));
    const shown = expected.join('\n');
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
    expect(shown).toContain('0:00 of 45:00');
    expect(shown).toContain('Some words that fill a line');
    fresh.press('q');
    await fresh.exit;
  }
});

it('cuts nothing off a line of code that is wider than the screen', async () => {
  const machine = machineWithWideDrill();
  const terminal = machine.with({ columns: 60, rows: 60 }).prep('resume');
  await terminal.waitForLive();
  const shown = terminal.screen().join('').replaceAll(' ', '');
  expect(shown).toContain('wide_call([1,2,3],[4,5,6],[7,8,9],[10,11,12],[13,14,15])->[16,17]');
});

it('scrolls to the last line of the text and no further, and help from its first', async () => {
  const machine = machineWithWideDrill();
  const terminal = machine.with({ columns: 40, rows: 10 }).prep('resume');
  await terminal.waitForLive();
  terminal.press(...Array.from({ length: 30 }, () => keys.pageDown));
  await terminal.waitFor('text are these.');
  const end = terminal.screen();
  terminal.press(keys.up);
  // One key up shows: the way down was not counted beyond the end.
  await terminal.waitFor((screen) => screen.join('\n') !== end.join('\n'));
  terminal.press('?');
  await terminal.waitFor('n  next phase; b goes back one');
  terminal.press(...Array.from({ length: 30 }, () => keys.down));
  await terminal.waitFor('page down');
  expect(terminal.screen().join('\n')).not.toContain('n  next phase;');
});
