import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CaseFile, readCases } from './cases.ts';
import type { Drill } from './page-schema.ts';
import type { Problem } from './problem.ts';
import { readSignature, type Signature, type WrittenSignature } from './signature.ts';

/** A source file that lies beside a drill. */
export interface DrillSource {
  path: string;
  /** The end of its name, without the dot. */
  extension: string;
  source: string;
}

/** A drill that the judge can run, with everything that lies beside its page. */
export interface Exercise {
  drill: Drill;
  signature: Signature;
  cases: CaseFile;
  /** Solutions that are right, by the end of their name. */
  references: DrillSource[];
  /** Solutions in the same language as a reference, written from the statement alone: they prove it, and are not shown. */
  second: DrillSource[];
  /** Where a debug drill begins: code with a fault in it. */
  faulty: DrillSource[];
  /** Solutions that look right and are not. */
  wrong: DrillSource[];
  /** Solutions that are right and grow worse than declared. */
  slow: DrillSource[];
  problems: Problem[];
}

const maxCasesBytes = 8 * 1024 * 1024;

/** What lies beside a drill's page; nothing for a drill that has no signature and so cannot be judged. */
export function readExercise(drill: Drill, pagePath: string): Exercise | undefined {
  if (drill.signature === undefined) {
    return undefined;
  }
  const signature = readSignature(drill.signature as WrittenSignature);
  const folder = dirname(pagePath);
  const casesPath = join(folder, 'cases.json');
  const problem = (message: string): Problem => ({
    severity: 'error',
    path: casesPath,
    line: 1,
    message,
    remedy: 'CONTRIBUTING.md describes the format of cases.',
  });
  const text = readIfSmall(casesPath);
  const { cases, problems } =
    text === undefined
      ? {
          cases: { examples: [], hidden: [] },
          problems: ['there is no file of cases, or it is larger than 8 MB'],
        }
      : readCases(text, signature, drill.compare === 'one-of');
  const sources = sourcesIn(folder);
  return {
    drill,
    signature,
    cases,
    references: sources.filter(({ path }) => named(path, 'solution')),
    second: sources.filter(({ path }) => named(path, 'second')),
    faulty: sources.filter(({ path }) => named(path, 'faulty')),
    wrong: sourcesIn(join(folder, 'wrong')),
    slow: sources.filter(({ path }) => named(path, 'slow')),
    problems: problems.map(problem),
  };
}

function named(path: string, name: string): boolean {
  return /([^/\\]+)\.[a-z]+$/.exec(path)?.[1] === name;
}

function sourcesIn(folder: string): DrillSource[] {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const extension = /\.(py|js|ts|go|cpp|java|rs|sql)$/.exec(name)?.[1];
    const path = join(folder, name);
    return extension === undefined ? [] : [{ path, extension, source: readFileSync(path, 'utf8') }];
  });
}

function readIfSmall(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size <= maxCasesBytes ? readFileSync(path, 'utf8') : undefined;
}
