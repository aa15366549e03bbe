import { externalId } from './catalogue.ts';
import { archetypesText, chooserText, companyText, marketText } from './company-text.ts';
import { promptWith, usualNumbers } from './estimate.ts';
import type { Catalogue, Drill, Page, Pattern } from './page-schema.ts';
import { roadmapText } from './roadmap-text.ts';
import { sentence, tableText } from './text-parts.ts';

/**
 * A page as one markdown text: what its front matter says, in words, and its body. What is read, searched, ticked and
 * printed raw is this.
 *
 * @param body what stands after the front matter
 */
export function textOf(page: Page, body: string): string {
  const own = readable(page, body.trim());
  const data = dataText(page);
  // Long data would hide what the page has to say.
  const isLong = page.type === 'roadmap' || page.type === 'catalogue';
  const heading = page.type === 'company' && own !== '' && !own.startsWith('#') ? ['## How to prepare'] : [];
  const parts = isLong
    ? [...data.slice(0, 1), own, ...data.slice(1)]
    : [...data, ...heading, own, ...interruptText(page)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** An estimation is read with its usual numbers, a template with its guidance, which stands in comments. */
function readable(page: Page, body: string): string {
  if (page.type === 'template') {
    return body.replaceAll(/<!--\s*([\s\S]*?)\s*-->/g, '*$1*');
  }
  const estimate = page.type === 'drill' ? page.estimate : undefined;
  return estimate === undefined ? body : promptWith(body, estimate, usualNumbers(estimate));
}

/** What an interviewer throws in stands last: whoever reads on from the prompt meets it after the answer. */
function interruptText(page: Page): string[] {
  return page.type === 'drill'
    ? interruptSections(page).flatMap(({ heading, text }) => [`## ${heading}`, text])
    : [];
}

/** What an interviewer throws in, as a section of a drill's text; none where nothing is. */
export function interruptSections({
  interrupts,
}: Pick<Drill, 'interrupts'>): { heading: string; text: string }[] {
  return interrupts.length === 0
    ? []
    : [
        {
          heading: 'Interrupts',
          text: interrupts
            .map(({ phase, minute, ask }) => `- **Minute ${minute}, ${phase}.** ${ask}`)
            .join('\n'),
        },
      ];
}

/** What the front matter says, in parts; the first is a line that sums it up where there is one. */
function dataText(page: Page): string[] {
  switch (page.type) {
    case 'pattern':
      return patternText(page);
    case 'roadmap':
      return roadmapText(page);
    case 'company':
      return companyText(page);
    case 'market':
      return marketText(page);
    case 'archetypes':
      return archetypesText(page);
    case 'chooser':
      return chooserText(page);
    case 'catalogue':
      return catalogueText(page);
    case 'loop':
      return tableText(
        ['Round', 'Kind', 'Minutes', 'Break'],
        page.rounds.map((round) => [round.title, round.kind, String(round.minutes), String(round.break)]),
      );
    case 'rubric':
      return tableText(
        ['Criterion', '0', '1', '2'],
        page.criteria.map(({ title, anchors }) => [title, ...anchors]),
      );
    default:
      return [];
  }
}

function patternText(pattern: Pattern): string[] {
  const often = (entries: Partial<Record<string, string>>): string =>
    Object.entries(entries)
      .map(([name, frequency]) => `${name} ${frequency}`)
      .join(', ');
  return [
    `**Cue.** ${pattern.cue}`,
    `**Invariant.** ${pattern.invariant}`,
    [
      `- Time ${pattern.time}; space ${pattern.space}`,
      `- ${needTitles[pattern.need]}`,
      ...(pattern.starred.length === 0
        ? []
        : [`- Do first: ${pattern.starred.map((number) => `\`lc-${number}\``).join(', ')}`]),
      ...(pattern.related.length === 0
        ? []
        : [`- Near it: ${pattern.related.map((id) => `\`${id}\``).join(', ')}`]),
      ...(Object.keys(pattern.levels).length === 0 ? [] : [`- By level: ${often(pattern.levels)}`]),
      ...(Object.keys(pattern.companies).length === 0 ? [] : [`- By company: ${often(pattern.companies)}`]),
      ...(pattern.covers.length === 0 ? [] : [`- Also called: ${pattern.covers.join('; ')}`]),
    ].join('\n'),
  ];
}

const needTitles = { must: 'Must know', should: 'Should know', nice: 'Nice to know' } as const;

function catalogueText({ prefix, lists, problems }: Catalogue): string[] {
  const listTitle = (id: string): string => lists.find((list) => list.id === id)?.title ?? id;
  return [
    sentence([`${problems.length} problems`, ...lists.map(({ title, count }) => `${title} with ${count}`)]),
    ...tableText(
      ['Id', 'Problem', 'Difficulty', 'Pattern', 'Lists'],
      problems.map(({ number, title, difficulty, patterns, lists: on, starred }) => [
        externalId({ prefix }, number),
        starred ? `${title} ★` : title,
        difficulty,
        patterns.join(', '),
        on.map(listTitle).join(', '),
      ]),
    ),
  ];
}
