import type { JudgedLanguage } from '../../library/vocabulary.ts';
import type { Language } from '../language.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';

/** Every language that the judge runs: a file and a line here each. */
const languages: Readonly<Record<JudgedLanguage, Language>> = { python, javascript, typescript };

export function languageNamed(id: JudgedLanguage): Language {
  return languages[id];
}

export const allLanguages: readonly Language[] = Object.values(languages);

/** The language of a file, by the end of its name. */
export function languageOfFile(path: string): Language | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  const meant = extension === 'mjs' || extension === 'cjs' ? 'js' : extension === 'mts' ? 'ts' : extension;
  return allLanguages.find((language) => language.extension === meant);
}
