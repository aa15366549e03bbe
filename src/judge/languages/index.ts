import type { Exercise } from '../../library/exercise-files.ts';
import type { JudgedLanguage } from '../../library/vocabulary.ts';
import type { Language } from '../language.ts';
import { cpp } from './cpp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { rust } from './rust.ts';
import { sql } from './sql.ts';
import { typescript } from './typescript.ts';

/** Every language that the judge runs: a file and a line here each. */
const languages: Readonly<Record<JudgedLanguage, Language>> = {
  python,
  javascript,
  typescript,
  go,
  cpp,
  java,
  rust,
  sql,
};

export function languageNamed(id: JudgedLanguage): Language {
  return languages[id];
}

export const allLanguages: readonly Language[] = Object.values(languages);

const otherEnds: Readonly<Record<string, string>> = {
  mjs: 'js',
  cjs: 'js',
  mts: 'ts',
  cc: 'cpp',
  cxx: 'cpp',
};

/** The language of a file, by the end of its name. */
export function languageOfFile(path: string): Language | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const meant = otherEnds[extension] ?? extension;
  return allLanguages.find((language) => language.extension === meant);
}

/** The languages in which a drill can be solved: queries in SQL alone, and code with a fault in what it is written in. */
export function languagesOf({
  drill,
  signature,
  faulty,
}: Pick<Exercise, 'drill' | 'signature' | 'faulty'>): Language[] {
  return allLanguages.filter(({ id, extension }) => {
    if (signature.kind === 'query' || id === 'sql') {
      return signature.kind === 'query' && id === 'sql';
    }
    return drill.kind === 'debug'
      ? faulty.some((source) => source.extension === extension)
      : (drill.languages ?? [id]).includes(id);
  });
}
