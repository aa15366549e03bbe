import { unitOf, usualNumbers } from './estimate.ts';
import type { Drill } from './page-schema.ts';
import { quantityText } from './quantity.ts';
import type { Section } from './sections.ts';
import { tableText } from './text-parts.ts';

/** What the front matter of an estimation or an incident holds, as sections for reading. */
export function scenarioSections({ estimate, incident }: Pick<Drill, 'estimate' | 'incident'>): Section[] {
  return [
    ...(estimate === undefined ? [] : estimateSections(estimate)),
    ...(incident === undefined ? [] : incidentSections(incident)),
  ];
}

function estimateSections(estimate: NonNullable<Drill['estimate']>): Section[] {
  const { lines } = usualNumbers(estimate);
  const rows = estimate.lines.map(({ id, ask, unit, formula }) => [
    ask,
    `${id} = ${formula}`,
    quantityText(lines.get(id) ?? 0, unitOf(unit)),
  ]);
  const given = estimate.given.map(({ id, title, value, unit }) => [
    id,
    title,
    quantityText(value * unitOf(unit).factor, unitOf(unit)),
  ]);
  return [
    { heading: 'Given', text: tableText(['Name', 'What it is', 'Usual value'], given).join('\n') },
    { heading: 'Lines', text: tableText(['Asked', 'Worked out as', 'Usual result'], rows).join('\n') },
  ];
}

function incidentSections({ states, actions }: NonNullable<Drill['incident']>): Section[] {
  return [
    {
      heading: 'States',
      text: tableText(
        ['State', 'Sort', 'What is to be seen'],
        states.map(({ id, sort, shows }) => [id, sort, shows]),
      ).join('\n'),
    },
    {
      heading: 'Actions',
      text: tableText(
        ['Action', 'Minutes', 'Leads to'],
        actions.map(({ title, minutes, results }) => [
          title,
          String(minutes),
          [...new Set(results.flatMap(({ to }) => to ?? []))].join(', '),
        ]),
      ).join('\n'),
    },
  ];
}
