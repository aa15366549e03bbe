// The library's speed: reading folders into the index, and searching it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The library, bundled as the program has it. */
export async function loadLibraryOf(root) {
  const bundle = join(root, 'node_modules/.cache/prep-bench/library.cjs');
  await build({
    entryPoints: [join(root, 'src/library/library-files.ts')],
    outfile: bundle,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['better-sqlite3'],
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(bundle).loadLibrary;
}

/** A folder of pages of the usual size; the same number gives the same page. */
export function writePages(folder, count) {
  const next = numbers(7);
  const words = Array.from({ length: 6_000 }, (_, rank) => wordOf(rank));
  // Few words are frequent and many are rare, as in any text.
  const pick = () => words[Math.floor(words.length * next() ** 3)];
  const sentence = (length) => Array.from({ length }, pick).join(' ');
  for (let number = 0; number < count; number += 1) {
    const part = join(folder, `part-${number % 40}`);
    mkdirSync(part, { recursive: true });
    const paragraphs = Array.from({ length: 8 }, () => `${sentence(30)}.`).join('\n\n');
    writeFileSync(
      join(part, `page-${number}.md`),
      `---
type: playbook
id: page-${number}
title: ${sentence(4)} ${number}
summary: ${sentence(8)}
---
${paragraphs}

## ${sentence(3)}

- [ ] ${sentence(6)}
- [ ] ${sentence(6)}

${sentence(60)}.
`,
    );
  }
  return Array.from({ length: 40 }, (_, index) =>
    [
      words[index * 40],
      ...(index % 3 === 0 ? [] : [words[index + 3]]),
      ...(index % 3 === 2 ? [words[index + 90]] : []),
    ].join(' '),
  );
}

/** Milliseconds for a first index of so many files with their text, and for looking again when nothing changed. */
export async function indexTimes(loadLibrary, work, count, rounds) {
  const folder = join(work, `pages-${count}`);
  writePages(folder, count);
  const cold = [];
  const unchanged = [];
  for (let round = 0; round < rounds; round += 1) {
    const cache = join(work, `pages-${count}-${round}.db`);
    // Files count as settled a moment after they were written.
    const open = () => loadLibrary([folder], cache, Date.now() + 60_000);
    cold.push(
      await timed(async () => {
        const library = await open();
        await library.search({ words: 'anything', limit: 1 });
        library.close();
      }),
    );
    unchanged.push(await timed(async () => (await open()).close()));
  }
  return { cold, unchanged };
}

/** Milliseconds for searches over so many pages: ours, with the line that fits, and SQLite's own with its snippet. */
export async function searchTimes(loadLibrary, root, work, count) {
  const folder = join(work, 'many');
  const queries = writePages(folder, count);
  const library = await loadLibrary([folder], join(work, 'many.db'), Date.now() + 60_000);
  // The text of pages is indexed with the first search.
  await library.search({ words: 'anything', limit: 1 });
  const Database = createRequire(import.meta.url)(join(root, 'node_modules/better-sqlite3'));
  const bare = new Database(join(work, 'bare.db'));
  bare.exec('CREATE VIRTUAL TABLE page USING fts5(title, text, tokenize="unicode61 remove_diacritics 2")');
  const source = new Database(join(work, 'many.db'), { readonly: true });
  const insert = bare.prepare('INSERT INTO page (title, text) VALUES (?, ?)');
  bare.transaction(() => {
    for (const { title, text } of source.prepare('SELECT title, text FROM entry').iterate()) {
      insert.run(title, text);
    }
  })();
  const query = bare.prepare(
    `SELECT title, snippet(page, 1, '', '', '…', 24) AS line FROM page
     WHERE page MATCH ? AND rank MATCH 'bm25(10.0, 1.0)' ORDER BY rank LIMIT 10`,
  );
  const ours = [];
  const theirs = [];
  for (let round = 0; round < 6; round += 1) {
    for (const words of queries) {
      const expression = words
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' AND ');
      const mine = await timed(() => library.search({ words, limit: 10 }));
      const plain = await timed(() => query.all(expression));
      if (round > 0) {
        ours.push(mine);
        theirs.push(plain);
      }
    }
  }
  const misspelt = [];
  for (const words of queries) {
    misspelt.push(
      await timed(() => library.search({ words: words.replace(/^(...)(.)(.)/, '$1$3$2'), limit: 10 })),
    );
  }
  library.close();
  return { ours, theirs, misspelt };
}

async function timed(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up word that can be said; each rank has its own. */
function wordOf(rank) {
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ner',
    'tu',
    'vas',
    'pel',
    'ron',
    'si',
    'dar',
    'bo',
    'fen',
    'gul',
    'hin',
    'jo',
    'zet',
  ];
  let word = '';
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) {
    word += syllables[rest % 16];
  }
  return word;
}
