/** A row of a markdown table. */
function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** A table without columns that are empty all the way down; nothing when it has no rows. */
export function tableText(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const kept = titles.flatMap((_, index) =>
    rows.some((cells) => (cells[index] ?? '') !== '') ? [index] : [],
  );
  const pick = (cells: readonly string[]): string => row(...kept.map((index) => cells[index] ?? ''));
  return rows.length === 0 ? [] : [[pick(titles), row(...kept.map(() => '-')), ...rows.map(pick)].join('\n')];
}

/** A heading with a list below it, unless the list is empty. */
export function listText(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')];
}

/** Parts as one sentence. */
export function sentence(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

/** A check box that is ticked by that id. */
export function box(text: string, id: string): string {
  return `- [ ] ${text} {#${id}}`;
}

/** `12`, or `12–15` where there are two. */
export function span([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low}–${high}`;
}
