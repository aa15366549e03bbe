import { basename } from 'node:path';
import { build } from 'esbuild';

// CommonJS, and one file for the whole program: Node 20 takes half a millisecond and more for each ES module that it
// links, and its ES loader eight before the first. Inside the bundle a command is evaluated only when it is called.
// What few commands need and is large stays in a file of its own, loaded when asked for.
const files = {
  main: 'src/cli/main.ts',
  program: 'src/cli/program.ts',
  'front-matter-files': 'src/library/front-matter-files.ts',
  inquirer: 'src/terminal/inquirer.ts',
  marked: 'src/terminal/marked.ts',
  'type-stripper': 'src/judge/type-stripper.ts',
  'stress-process': 'src/judge/stress-process.ts',
  'growth-process': 'src/judge/growth-process.ts',
  'compile-process': 'src/judge/compile-process.ts',
  'change-size': 'src/judge/change-size.ts',
};

const ownFiles = {
  name: 'own-files',
  setup(plugin) {
    plugin.onResolve({ filter: /\.ts$/ }, ({ path, kind }) => {
      const name = basename(path, '.ts');
      // Drawing is not asynchronous; what is imported is evaluated with the first command that draws all the same.
      const isOwn = kind === 'dynamic-import' || name === 'marked';
      return isOwn && kind !== 'entry-point' && name in files
        ? { path: `./${name}.js`, external: true }
        : undefined;
    });
  },
};

// What dependencies load at once and this program never uses: commander's child processes (there are no executable
// subcommands), four milliseconds, and chalk's guess at colours (the theme decides), six.
const unused = [
  { module: /^node:child_process$/, importer: 'commander' },
  { module: /^#supports-color$/, importer: 'chalk' },
];

const withoutUnused = {
  name: 'without-unused',
  setup(plugin) {
    for (const { module, importer } of unused) {
      plugin.onResolve({ filter: module }, (found) =>
        found.importer.includes(importer) ? { path: found.path, namespace: 'unused' } : undefined,
      );
    }
    plugin.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await build({
  entryPoints: files,
  outdir: 'dist',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // A third less to compile at each start, two milliseconds; the maps give stack traces their names back.
  minify: true,
  sourcemap: 'linked',
  external: ['better-sqlite3'],
  // import() of our own files becomes require(): it would start the ES loader.
  supported: { 'dynamic-import': false },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'moduleUrl' },
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [ownFiles, withoutUnused],
});
