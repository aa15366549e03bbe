import type { Command } from 'commander';
import { type DrillPicture, drillLines } from '../library/drill-view.ts';
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
  const data: DrillPicture = {
    drill: { ...facts, hints: isWhole ? hints : [] },
    prompt,
    sections: isWhole ? rest : rest.map(({ heading }) => ({ heading, text: null })),
  };
  return reply(data, (picture, { theme, width }) => drillLines(picture, theme, width));
}
