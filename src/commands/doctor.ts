import { version } from '../../package.json';
import { type DoctorPicture, doctorLines } from '../judge/doctor-view.ts';
import { allLanguages } from '../judge/languages/index.ts';
import { limitsFor } from '../judge/limits.ts';
import { type Guards, Machine } from '../judge/toolchain-process.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { workspaceOf } from './support/exercises.ts';

type Options = Record<string, never>;

export function configure(): void {}

export function options(): Options {
  return {};
}

export async function run(context: Context): Promise<Reply> {
  const { paths, environment } = context;
  const { python, sandbox } = context.profile();
  const machine = new Machine(paths.judge, environment);
  // Here and now: what was found before may be gone.
  machine.forget();
  const languages = allLanguages.map((language) => {
    const found = machine.toolchain(language, language.id === 'python' ? python : undefined);
    return {
      language: language.title,
      version: language.engine ?? found?.version ?? null,
      program: found?.program ?? null,
      remedy: found === undefined ? language.remedy : null,
    };
  });
  const data: DoctorPicture = {
    prep: {
      version,
      node: process.versions.node,
      database: paths.database,
      workspace: workspaceOf(context),
    },
    languages,
    guards: guardsShown(machine.guards(), sandbox),
  };
  // Nobody needs all languages: only their own.
  const own = allLanguages.find(({ id }) => id === context.profile().language)?.title;
  const isComplete = languages.every(({ language, version: found }) => found !== null || language !== own);
  return reply(data, (shown, { theme, width }) => doctorLines(shown, theme, width), isComplete ? 0 : 1);
}

function guardsShown(guards: Guards, sandbox: string): DoctorPicture['guards'] {
  const limits = limitsFor();
  return [
    {
      guard: 'time limits',
      isActive: true,
      note: `${limits.cpuMs / 1000} s of processor time a case, ${limits.totalMs / 1000} s in all`,
    },
    {
      guard: 'memory and output limits',
      isActive: process.platform !== 'win32',
      note: `${limits.memoryMb} MB, ${limits.outputBytes / 1024 / 1024} MB a file${guards.prlimit === undefined ? '; prlimit is missing, so that JavaScript is bounded by its heap alone' : ''}`,
    },
    {
      guard: 'sentinel',
      isActive: process.platform !== 'win32',
      note: 'ends whatever a run left, also when prep is killed',
    },
    {
      guard: 'namespace of its own',
      isActive: guards.namespace !== undefined,
      note:
        guards.namespace === undefined
          ? 'not allowed here; what is left of a run is found by its mark and ended'
          : 'nothing that a run starts outlives it',
    },
    {
      guard: 'process limit',
      isActive: guards.boundsProcesses,
      note: guards.boundsProcesses
        ? `${limits.processes} processes`
        : 'needs a namespace and an account other than root; the time limit ends a run that multiplies',
    },
    {
      guard: 'bubblewrap',
      isActive: sandbox === 'bubblewrap' && guards.bubblewrap !== undefined,
      note:
        guards.bubblewrap === undefined
          ? 'not installed'
          : sandbox === 'bubblewrap'
            ? 'the run can write nowhere else and reaches no network'
            : 'installed; prep config set judge.sandbox bubblewrap uses it',
    },
  ];
}
