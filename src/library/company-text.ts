import type { Chooser, Company, PageOf } from './page-schema.ts';
import { listText, sentence, span, tableText } from './text-parts.ts';

/** A company's loop, focus, values and pay, as markdown. */
export function companyText(company: Company): string[] {
  const { archetype, sector, places, loop, compensation, vesting } = company;
  return [
    sentence([archetypeTitles[archetype], sector ?? '', places.join(', ')]),
    ...(loop.length === 0
      ? []
      : [
          '## The loop',
          ...tableText(
            ['Round', 'Kind', 'Min', 'Times'],
            loop.map(({ title, kind, minutes, count }) => [title, kind, String(minutes), String(count)]),
          ),
        ]),
    ...listText('What they ask about', company.focus),
    ...listText('How the rounds feel', company.style),
    ...listText('What they value', company.values),
    ...listText(
      'Design prompts',
      company.prompts.map(({ title, drill }) =>
        drill === undefined ? title : `${title}: \`prep start ${drill}\``,
      ),
    ),
    ...listText('What to ask them', company.ask),
    ...(compensation.length === 0
      ? []
      : [
          '## Pay, in thousands a year',
          ...tableText(
            ['Level', 'Base', 'Bonus %', 'Stock, 4 years', 'Total', 'Where', 'From'],
            compensation.map(({ level, base, bonus, stock, total, place, asOf, currency }) => [
              level,
              band(base),
              band(bonus),
              band(stock),
              total === undefined ? '' : `${currency} ${band(total)}`,
              place ?? '',
              asOf,
            ]),
          ),
          ...compensation.flatMap(({ note }) => note ?? []),
        ]),
    ...(vesting === undefined
      ? []
      : [
          '## Vesting',
          sentence([
            `${vesting.years.join(' / ')} percent by year`,
            vesting.cliff === 0 ? 'no cliff' : `nothing before month ${vesting.cliff}`,
            `then every ${vesting.every}`,
            `as of ${vesting.asOf}`,
            vesting.note ?? '',
          ]),
        ]),
  ];
}

function band(value: readonly [number, number] | undefined): string {
  return value === undefined ? '' : span(value);
}

/** Levels and what they are called where, and what a place does to pay. */
export function marketText({ levels, locations, asOf }: PageOf<'market'>): string[] {
  const companies = [
    ...new Set(levels.flatMap(({ names, totals }) => [...Object.keys(names), ...Object.keys(totals)])),
  ];
  const multiplier = ([low, high]: readonly [number, number]): string =>
    low === high ? `×${low.toFixed(2)}` : `×${low.toFixed(2)}–${high.toFixed(2)}`;
  return [
    '## What each level is called',
    ...tableText(
      ['Level', ...companies],
      levels.map(({ level, names }) => [level, ...companies.map((id) => names[id] ?? '')]),
    ),
    `## Total pay by level, in thousands of dollars a year (${asOf})`,
    ...tableText(
      ['Level', ...companies],
      levels.map(({ level, totals }) => [level, ...companies.map((id) => String(totals[id] ?? ''))]),
    ),
    '## What a place does to it',
    ...tableText(
      ['Place', 'Multiplier'],
      locations.map(({ title, multiplier: factor }) => [title, multiplier(factor)]),
    ),
  ];
}

/** How the sorts of company weigh the rounds. */
export function archetypesText({ archetypes }: PageOf<'archetypes'>): string[] {
  const kinds = [...new Set(archetypes.flatMap(({ weights }) => Object.keys(weights)))];
  const weight = (weights: Partial<Record<string, number>>, kind: string): string =>
    weights[kind] === undefined ? '' : `${weights[kind]} %`;
  return [
    '## What each weighs',
    ...tableText(
      ['Round', ...archetypes.map(({ title }) => title)],
      kinds.map((kind) => [kind, ...archetypes.map(({ weights }) => weight(weights, kind))]),
    ),
    ...archetypes.flatMap(({ title, looksFor, prepare, pitfalls }) => [
      `## ${title}`,
      ...labelled('Looks for', looksFor),
      ...labelled('Prepare', prepare),
      ...labelled('Where people fail', pitfalls),
    ]),
  ];
}

function labelled(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`**${label}**`, items.map((item) => `- ${item}`).join('\n')];
}

/** The questions that find a lane, for reading. */
export function chooserText({ modes, lanes, likes, sanity, unsure }: Chooser): string[] {
  return [
    'Answer them with `prep init --choose`.',
    '## How long',
    modes
      .map(
        ({ title, weeks: [low, high], help }) =>
          `- **${title}**, ${low}–${high ?? 'and more'} weeks: ${help}`,
      )
      .join('\n'),
    '## What you like',
    ...lanes.map(
      ({ role, title, rounds }) =>
        `**${title}** (${rounds.join(', ')})\n\n${likes
          .filter((like) => like.role === role)
          .map((like) => `- ${like.title}`)
          .join('\n')}`,
    ),
    `## The test of ${sanity.minutes} minutes`,
    `${sanity.question} ${sanity.failed}`,
    '## Not sure?',
    `${unsure.why}\n\n${unsure.needs.map((need) => `- ${need}`).join('\n')}`,
  ];
}

const archetypeTitles = {
  'big-tech': 'Big tech',
  enterprise: 'Enterprise software',
  industrial: 'Automotive and industrial',
} as const;
