import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ensurePrivateFolder, replaceFile } from '../system/files.ts';
import type { Language } from './language.ts';

/** A program that runs solutions, found on this machine. */
export interface Toolchain {
  /** The real program, behind the shims of version managers. */
  program: string;
  version: string;
}

/** What keeps a run within its bounds on this machine. */
export interface Guards {
  /** Words that put a program into a namespace of its own, in which nothing outlives it; nothing where that is refused. */
  namespace: string[] | undefined;
  /** Whether the number of processes can be bounded: in a namespace, and not as root. */
  boundsProcesses: boolean;
  /** The program that sets limits before another one begins, if there is one. */
  prlimit: string | undefined;
  /** The sandbox that can be asked for, if it is installed. */
  bubblewrap: string | undefined;
}

interface Kept {
  key: string;
  toolchains: Record<string, { asked: string; changedMs: number; found: Toolchain }>;
  guards?: Guards;
}

/** What was found is kept in a file that may be deleted at any time: asking a version manager takes 100 ms. */
export class Machine {
  private readonly path: string;
  private readonly environment: NodeJS.ProcessEnv;
  private kept: Kept;

  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.path = join(folder, 'machine.json');
    this.environment = environment;
    this.kept = this.read();
  }

  /**
   * The program that runs a language, or nothing when the machine has none.
   *
   * @param chosen a program that the person named in the settings
   */
  toolchain(language: Language, chosen?: string): Toolchain | undefined {
    if (language.programs.length === 0) {
      return { program: process.execPath, version: process.versions.node };
    }
    const asked = this.onPath(chosen === undefined ? language.programs : [chosen]);
    if (asked === undefined) {
      return undefined;
    }
    const known = this.kept.toolchains[language.id];
    if (known?.asked === asked && known.changedMs === changedMs(known.found.program)) {
      return known.found;
    }
    const found = probe(asked, language, this.environment);
    if (found !== undefined) {
      const entry = { asked, changedMs: changedMs(found.program), found };
      this.keep({ ...this.kept, toolchains: { ...this.kept.toolchains, [language.id]: entry } });
    }
    return found;
  }

  guards(): Guards {
    if (this.kept.guards === undefined) {
      this.keep({ ...this.kept, guards: this.probeGuards() });
    }
    return this.kept.guards ?? noGuards;
  }

  /** Forgets what was found, so that it is looked for anew. */
  forget(): void {
    this.kept = { key: this.kept.key, toolchains: {} };
  }

  private probeGuards(): Guards {
    const [unshare, prlimit, bubblewrap] = [['unshare'], ['prlimit'], ['bwrap']].map((names) =>
      this.onPath(names),
    );
    const isRoot = process.getuid?.() === 0;
    const words =
      process.platform === 'linux' && unshare !== undefined
        ? [
            unshare,
            '--user',
            isRoot ? '--map-root-user' : '--map-current-user',
            '--pid',
            '--fork',
            '--kill-child',
            '--',
          ]
        : undefined;
    const [program = '', ...rest] = words ?? [];
    const isAllowed =
      words !== undefined && spawnSync(program, [...rest, 'true'], { timeout: 2_000 }).status === 0;
    return {
      namespace: isAllowed ? words : undefined,
      boundsProcesses: isAllowed && !isRoot,
      prlimit,
      bubblewrap,
    };
  }

  private onPath(names: readonly string[]): string | undefined {
    const folders = (this.environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
    const paths = names.flatMap((name) =>
      name.includes('/') ? [name] : folders.map((folder) => join(folder, name)),
    );
    return paths.find(isExecutable);
  }

  private key(): string {
    const { PATH, PYENV_VERSION, VIRTUAL_ENV } = this.environment;
    return JSON.stringify([PATH, PYENV_VERSION, VIRTUAL_ENV, process.version, process.getuid?.()]);
  }

  private read(): Kept {
    const empty: Kept = { key: this.key(), toolchains: {} };
    try {
      const kept = JSON.parse(readFileSync(this.path, 'utf8')) as Kept;
      return kept.key === empty.key ? kept : empty;
    } catch {
      return empty;
    }
  }

  private keep(kept: Kept): void {
    this.kept = kept;
    try {
      ensurePrivateFolder(dirname(this.path));
      replaceFile(this.path, JSON.stringify(kept));
    } catch {
      // Found again the next time.
    }
  }
}

const noGuards: Guards = {
  namespace: undefined,
  boundsProcesses: false,
  prlimit: undefined,
  bubblewrap: undefined,
};

/** Asks a program what it is; one behind the shim of a version manager says where it really is. */
function probe(program: string, language: Language, environment: NodeJS.ProcessEnv): Toolchain | undefined {
  if (language.probe === undefined) {
    return undefined;
  }
  const { args, read } = language.probe;
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...environment, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const found = status === 0 ? read(`${stdout}\n${stderr}`) : undefined;
  if (found === undefined) {
    return undefined;
  }
  const real = found.program ?? '';
  return { program: isExecutable(real) ? real : program, version: found.version };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function changedMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}
