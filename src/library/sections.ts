/** What stands below one heading. */
export interface Section {
  heading: string;
  text: string;
}

/** A page's body cut at its second-level headings. */
export interface Sections {
  /** What stands before the first `## `: for a drill, all that may be seen while the clock runs. */
  prompt: string;
  /** The rest, in order. */
  rest: Section[];
}

/** Cuts a markdown body at `## ` headings outside fenced code. */
export function sectionsOf(body: string): Sections {
  const prompt: string[] = [];
  const rest: { heading: string; lines: string[] }[] = [];
  let fence = '';
  for (const line of body.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    }
    const heading = fence === '' ? /^## (.+)$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) {
      rest.push({ heading: heading.trim(), lines: [] });
    } else {
      (rest.at(-1)?.lines ?? prompt).push(line);
    }
  }
  return {
    prompt: prompt.join('\n').trim(),
    rest: rest.map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() })),
  };
}
