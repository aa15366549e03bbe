import type { Command } from 'commander';
import { renderMarkdown } from '../terminal/markdown.ts';
import { wrap } from '../terminal/text.ts';
import { type Flags, isSet } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { drillNamed, sectionsOfPage } from './support/drills.ts';

interface Options {
  id: string;
  isWhole: boolean;
}

export function configure(command: Command): void {
  command
    .argument('<drill>', 'its id')
    .option('--all', 'also hints, what to look for, follow-ups and the solution');
}

export function options([id = '']: readonly (string | undefined)[], flags: Flags): Options {
  return { id, isWhole: isSet(flags, 'all') };
}

export async function run(context: Context, { id, isWhole }: Options): Promise<Reply> {
  const library = await context.library();
  const page = drillNamed(library, id);
  const { prompt, rest } = await sectionsOfPage(library, page.id);
  const { hints, ...facts } = page;
  const data = {
    drill: { ...facts, hints: isWhole ? hints : [] },
    prompt,
    sections: isWhole ? rest : rest.map(({ heading }) => ({ heading, text: null })),
  };
  return reply(data, ({ drill, prompt: text, sections }, { theme, width }) => [
    theme.heading(drill.title),
    theme.muted(`${drill.id}: ${drill.kind}, ${drill.difficulty}, ${drill.minutes} min`),
    '',
    ...renderMarkdown(text, width, theme),
    ...(drill.hints.length === 0
      ? []
      : [
          '',
          theme.heading('Hints'),
          ...drill.hints.flatMap((hint, index) => wrap(`${index + 1}. ${hint}`, Math.min(90, width), '   ')),
        ]),
    ...sections.flatMap(({ heading, text: body }) =>
      body === null ? [] : ['', theme.heading(heading), ...renderMarkdown(body, width, theme)],
    ),
    ...(isWhole || sections.length === 0
      ? []
      : [
          '',
          theme.muted(
            `After you have done it, --all also shows: ${sections.map(({ heading }) => heading.toLowerCase()).join(', ')}.`,
          ),
        ]),
  ]);
}
