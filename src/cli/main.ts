import { version } from '../../package.json';

const [first] = process.argv.slice(2);

// Answered before anything else is loaded, so that asking costs no more than starting Node.
if (first === '--version' || first === '-V') {
  process.stdout.write(`${version}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(process.argv.slice(2), {
    environment: process.env,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    platform: process.platform,
  });
}
