import type { TemplatePage } from '../library/page-schema.ts';
import type { DrillKind } from '../library/vocabulary.ts';

/** What a person wrote in a session. */
export interface Document {
  uuid: string;
  template: string;
  /** The file, absolute. */
  path: string;
  text: string;
  /** Epoch milliseconds. */
  updatedAt: number;
}

/** The templates that suit a kind of drill, the usual one first. */
export function templatesFor(templates: readonly TemplatePage[], kind: DrillKind): TemplatePage[] {
  return templates
    .filter(({ kinds }) => kinds.includes(kind))
    .sort((a, b) => Number(b.usual) - Number(a.usual) || (a.id < b.id ? -1 : 1));
}

/** What stands in the placeholders of a template. */
export interface TemplateFacts {
  title: string;
  day: string;
  kind: string;
  minutes: number;
  drill: string;
}

/** A template's text with facts in place of `{title}`, `{day}`, `{kind}`, `{minutes}` and `{drill}`. */
export function filledTemplate(text: string, facts: TemplateFacts): string {
  return `${text.trim().replaceAll(/\{(title|day|kind|minutes|drill)\}/g, (_, name: keyof TemplateFacts) => String(facts[name]))}\n`;
}

/** A document without the template's guidance, which stands in comments. */
export function withoutGuidance(text: string): string {
  return text
    .replaceAll(/^[ \t]*<!--[\s\S]*?-->[ \t]*\n?/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether anything was written that the template does not say. */
export function isWrittenIn(text: string, template: string): boolean {
  const lines = (of: string): Set<string> =>
    new Set(
      withoutGuidance(of)
        .split('\n')
        .map((line) => line.trim()),
    );
  const given = lines(template);
  return [...lines(text)].some((line) => line !== '' && !given.has(line));
}
