import type { Theme } from './theme.ts';

const words =
  'and as async await bool break case catch char class const continue def defer do double elif else enum except export extends false False final finally float fn for from func function go if impl implements import in int interface is lambda let long match module mut namespace new nil None not null nullptr or package pass private protected public raise range return select self static std string struct switch template this throw true True try type typename undefined unsigned using var vector void while with yield';
const sqlWords =
  'select from where group by having order limit join left right inner outer full on as and or not null is in exists between like case when then else end union all distinct with insert into values update set delete create table index primary key references over partition rows';

const keywords = new Set(words.split(' '));
const sqlKeywords = new Set(sqlWords.split(' '));

/** Comments, strings, numbers and names, in this order. */
const scan = {
  hash: /(#.*)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|(\b\d[\w.]*\b)|([A-Za-z_]\w*)/g,
  slash: /(\/\/.*|\/\*.*?\*\/)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|(\b\d[\w.]*\b)|([A-Za-z_]\w*)/g,
  dash: /(--.*)|("(?:\\.|[^"\\])*"|'(?:''|[^'])*')|(\b\d[\w.]*\b)|([A-Za-z_]\w*)/g,
};

const languages: Readonly<Record<string, keyof typeof scan>> = {
  python: 'hash',
  py: 'hash',
  ruby: 'hash',
  sh: 'hash',
  bash: 'hash',
  shell: 'hash',
  console: 'hash',
  yaml: 'hash',
  yml: 'hash',
  toml: 'hash',
  dockerfile: 'hash',
  go: 'slash',
  c: 'slash',
  cpp: 'slash',
  'c++': 'slash',
  java: 'slash',
  js: 'slash',
  javascript: 'slash',
  ts: 'slash',
  typescript: 'slash',
  rust: 'slash',
  json: 'slash',
  kotlin: 'slash',
  swift: 'slash',
  sql: 'dash',
};

/**
 * A line of code, coloured by what its parts are; text in an unknown language stays as it is.
 *
 * @param language what stands after the fence
 */
export function paintCode(line: string, language: string, theme: Theme): string {
  const [name = ''] = language.toLowerCase().split(/[\s,{]/);
  const way = languages[name];
  if (way === undefined) {
    return theme.accent(line);
  }
  const known = way === 'dash' ? sqlKeywords : keywords;
  return line.replace(scan[way], (part: string, comment?: string, text?: string, number?: string) => {
    if (comment !== undefined) {
      return theme.muted(part);
    }
    if (text !== undefined) {
      return theme.good(part);
    }
    if (number !== undefined) {
      return theme.warn(part);
    }
    return known.has(way === 'dash' ? part.toLowerCase() : part) ? theme.accent(part) : part;
  });
}
