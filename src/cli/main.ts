import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';

/** The rest of the program, which stands beside this file in the bundle. */
const program = fileURLToPath(new URL('program.js', import.meta.url));

const [first] = process.argv.slice(2);

// Answered before anything else is loaded, so that asking costs no more than starting Node.
if (first === '--version' || first === '-V') {
  process.stdout.write(`${version}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  process.on('exit', endWithTerminal);
  const { requireCompiled } = await import('./compiled.ts');
  const { pathsFrom } = await import('../system/paths.ts');
  const { compiled } = pathsFrom(process.env, process.platform);
  const { runProgram } = requireCompiled(program, compiled) as typeof import('./program.ts');
  process.exitCode = await runProgram(process.argv.slice(2), {
    environment: process.env,
    // Opened when it is asked for: most commands in a pipe never read.
    get input() {
      return process.stdin;
    },
    output: process.stdout,
    errors: process.stderr,
    platform: process.platform,
  });
}

/** Node aborts when it ends in a terminal that was closed; ended by the signal for that, it leaves no core behind. */
function endWithTerminal(): void {
  if (process.stdout.isTTY && !process.getBuiltinModule('node:tty').isatty(1)) {
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  }
}
