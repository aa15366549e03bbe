import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/text.ts';
import type { Theme } from '../terminal/theme.ts';

/** What is found on this machine, and what shields it. */
export interface DoctorPicture {
  prep: { version: string; node: string; database: string; workspace: string };
  languages: { language: string; version: string | null; program: string | null; remedy: string | null }[];
  guards: { guard: string; isActive: boolean; note: string }[];
}

export function doctorLines(
  { prep, languages, guards }: DoctorPicture,
  theme: Theme,
  width: number,
): string[] {
  const yes = theme.unicode ? '✓' : 'yes';
  const no = theme.unicode ? '–' : 'no';
  return [
    theme.heading('This machine'),
    ...table(
      [{ title: '' }, { title: '', shrinks: true }],
      [
        ['prep', `${prep.version} on Node ${prep.node}`],
        ['database', prep.database],
        ['workspace', prep.workspace],
      ],
      width,
    ),
    '',
    theme.heading('Languages'),
    ...table(
      [
        {
          title: '',
          paint: (text, row) => (languages[row]?.version === null ? theme.muted : theme.good)(text),
        },
        { title: '' },
        { title: '' },
        { title: '', shrinks: true, paint: theme.muted },
      ],
      languages.map(({ language, version, program, remedy }) => [
        version === null ? no : yes,
        language,
        version ?? 'missing',
        program ?? remedy ?? '',
      ]),
      width,
    ),
    '',
    theme.heading('Guards around what you run'),
    ...guards.flatMap(({ guard, isActive, note }) => [
      ...wrap(
        `${isActive ? theme.good(yes) : theme.muted(no)} ${guard}${theme.muted(`: ${note}`)}`,
        width,
        '  ',
      ),
    ]),
    '',
    ...wrap(
      theme.muted(
        'It is your own code that runs: the guards are against accidents, not against an attacker.',
      ),
      width,
    ),
  ];
}
