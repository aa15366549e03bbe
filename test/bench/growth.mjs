// How often growth is told right while the other core is busy: references that are called worse, slow solutions that are
// caught.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const busy = 'for (;;) Math.sqrt(Math.random());';

/** Prints the rates; whether both are good enough. */
export async function growthRates(judge, root, work, rounds) {
  const cache = join(work, 'judge');
  const machine = new judge.Machine(cache, process.env);
  const guards = machine.guards();
  const library = await judge.loadLibrary([join(root, 'content')], ':memory:', 0);
  const exercises = library
    .all('drill')
    .filter(({ growth }) => growth !== undefined)
    .map((drill) => judge.readExercise(drill, library.pathOf(drill.id)));
  const other = spawn(process.execPath, ['-e', busy], { stdio: 'ignore' });
  const found = { references: {}, slow: {} };
  const count = (of, finding) => {
    found[of][finding] = (found[of][finding] ?? 0) + 1;
  };
  const measure = async (exercise, { source, path }, seed) => {
    const language = judge.languageOfFile(path);
    const shop = {
      ...{
        toolchain: machine.toolchain(language),
        guards,
        isSandboxed: false,
        cache,
        environment: process.env,
      },
      harnesses: join(root, 'src/judge/harness'),
    };
    const { finding } = await judge.measureGrowth(exercise, { source, path, language }, shop, { seed });
    return finding;
  };
  try {
    for (const exercise of exercises) {
      const told = [];
      for (let round = 1; round <= rounds; round += 1) {
        for (const reference of exercise.references) {
          const finding = await measure(exercise, reference, round);
          count('references', finding);
          told.push(...(finding === 'worse' ? [`${reference.path.split('.').at(-1)} worse`] : []));
        }
        for (const slow of exercise.slow) {
          const finding = await measure(exercise, slow, round);
          count('slow', finding);
          told.push(...(finding === 'worse' ? [] : [`slow ${finding}`]));
        }
      }
      if (told.length > 0) {
        console.log(`${exercise.drill.id}: ${told.join(', ')}`);
      }
    }
  } finally {
    other.kill();
    library.close();
  }
  const total = (of) => Object.values(found[of]).reduce((sum, each) => sum + each, 0);
  const worse = (found.references.worse ?? 0) / total('references');
  const caught = (found.slow.worse ?? 0) / total('slow');
  const percent = (share) => `${(share * 100).toFixed(2)} %`;
  console.log(`${exercises.length} drills, ${rounds} rounds each, the other core busy`);
  console.log(`references called worse: ${percent(worse)} of ${total('references')} (at most 0.5 %)`);
  console.log(`slow solutions caught: ${percent(caught)} of ${total('slow')} (at least 95 %)`);
  return worse <= 0.005 && caught >= 0.95;
}
