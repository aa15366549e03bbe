/** A row of a markdown table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** A table, unless it has no rows. */
export function tableText(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0
    ? []
    : [[row(...titles), row(...titles.map(() => '-')), ...rows.map((cells) => row(...cells))].join('\n')];
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
