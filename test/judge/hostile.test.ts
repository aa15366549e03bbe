import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeSolution } from '../../src/judge/judge-process.ts';
import { languageNamed, languageOfFile } from '../../src/judge/languages/index.ts';
import type { Workshop } from '../../src/judge/run-process.ts';
import { carriersOf } from '../../src/system/leftovers.ts';
import { guardedToken } from '../../src/system/sentinel.ts';
import { echo } from '../support/exercise.ts';
import { hostiles } from '../support/hostile.ts';
import { workshopFor } from '../support/workshop.ts';

// Others run at the same time, and have folders of their own.
const temporary = mkdtempSync(join(tmpdir(), 'prep-hostile-'));
process.env['TMPDIR'] = temporary;

const withNamespace = (workshop: Workshop): Workshop => workshop;
const withoutNamespace = (workshop: Workshop): Workshop => ({
  ...workshop,
  guards: { ...workshop.guards, namespace: undefined },
});
const sandboxed = (workshop: Workshop): Workshop => ({ ...workshop, isSandboxed: true });
const hasSandbox = workshopFor(languageNamed('python')).guards.bubblewrap !== undefined;
const ways = {
  'in a namespace': withNamespace,
  'by its mark alone': withoutNamespace,
  ...(hasSandbox ? { 'in bubblewrap': sandboxed } : {}),
};

describe.each(Object.entries(ways))('contained %s', (_, way) => {
  it.each(hostiles)('$name is judged, and nothing of it is left', async ({ source, extension, verdicts }) => {
    const path = `/tmp/solution.${extension}`;
    const language = languageOfFile(path);
    if (language === undefined) {
      throw new Error(extension);
    }
    const cases = [1, 2].map((number) => ({
      name: { source: 'example' as const, number },
      case: { input: [number], expected: number },
    }));
    const exercise = echo({ time: 300 });
    const judgement = await judgeSolution(
      exercise,
      { source, path, language },
      cases,
      way(workshopFor(language)),
    );
    expect(verdicts).toContain(judgement.verdict);
    expect(carriersOf(guardedToken())).toEqual([]);
  });
});

it('goes on without a namespace where it is no more allowed', async () => {
  const language = languageNamed('python');
  const workshop = workshopFor(language);
  const refusing = ['/bin/sh', '-c', 'echo "unshare: unshare failed: Operation not permitted" >&2; exit 1'];
  const guards = { ...workshop.guards, namespace: refusing };
  const solution = { source: 'def run(number):\n    return number\n', path: '/tmp/solution.py', language };
  const cases = [{ name: { source: 'example' as const, number: 1 }, case: { input: [1], expected: 1 } }];
  const judgement = await judgeSolution(echo(), solution, cases, { ...workshop, guards });
  expect(judgement.verdict).toBe('accepted');
});

afterAll(() => {
  expect(readdirSync(temporary)).toEqual([]);
  rmSync(temporary, { recursive: true });
});
