/**
 * How a drill is practised: as the round itself, its approach without code, with the solution open, as a port of a
 * solution into another language, or as a drill of one pattern.
 */
export const styles = ['round', 'approach', 'guided', 'port', 'pattern'] as const;

export type Style = (typeof styles)[number];

/** Whether the text names a style. */
export function isStyle(text: string): text is Style {
  return (styles as readonly string[]).includes(text);
}
