import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Language } from '../../src/judge/language.ts';
import type { Workshop } from '../../src/judge/run-process.ts';
import { Machine } from '../../src/judge/toolchain-process.ts';

const cache = mkdtempSync(join(tmpdir(), 'prep-workshop-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const machine = new Machine(cache, process.env);

/** What this machine runs a language with. @throws when it has none */
export function workshopFor(language: Language): Workshop {
  const toolchain = machine.toolchain(language);
  if (toolchain === undefined) {
    throw new Error(`${language.title} is missing on this machine`);
  }
  return {
    toolchain,
    guards: machine.guards(),
    isSandboxed: false,
    harnesses: resolve(import.meta.dirname, '../../src/judge/harness'),
    cache,
    environment: process.env,
  };
}
