import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import stringWidth from 'fast-string-width';
import { Person, type Ran, type Setting } from '../support/prep.ts';

/** A moment in Berlin's winter, written `2026-11-20 18:00`, as `PREP_NOW` takes it. */
export function berlin(moment: string): string {
  return `${moment.replace(' ', 'T')}:00+01:00[Europe/Berlin]`;
}

/** A person who acts at different moments; every command gets its own seed, as real ones get their own randomness. */
export class Diary {
  readonly person: Person;
  private seed = 0;

  constructor(setting: Setting = {}, person = new Person(setting)) {
    this.person = person;
  }

  get home(): string {
    return this.person.home;
  }

  /** Runs a command, whatever comes of it. */
  try(moment: string, ...argv: string[]): Promise<Ran> {
    this.seed += 1;
    return this.person.with({ now: berlin(moment), seed: this.seed }).run(...argv);
  }

  /** What a command prints. @throws when it failed */
  async at(moment: string, ...argv: string[]): Promise<string> {
    const { code, out, err } = await this.try(moment, ...argv);
    if (code !== 0) {
      throw new Error(`prep ${argv.join(' ')} ended with ${code}: ${out}${err}`);
    }
    return out;
  }

  /** The document that a command prints with `--json`. @throws when it failed */
  async json(moment: string, ...argv: string[]): Promise<unknown> {
    return JSON.parse(await this.at(moment, ...argv, '--json'));
  }
}

/** Works on a person's file as another program would. */
export function withDatabase<Result>(home: string, work: (connection: Database.Database) => Result): Result {
  const connection = new Database(join(home, 'prep.db'));
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

/** Everything that a person's file holds, table by table. */
export function dump(home: string): Record<string, unknown[]> {
  return withDatabase(home, (connection) => {
    const names = connection
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      names.map((name) => [name, connection.prepare(`SELECT * FROM "${name}"`).all()]),
    );
  });
}

/** Writes a file of a person's own folder. */
export function writeOwn(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A page: front matter from values, then the body. */
export function pageText(front: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${yaml(value)}`);
  return ['---', ...lines, '---', body, ''].join('\n');
}

/** A drill of one's own with what is not said filled in. */
export function drillText(front: Readonly<Record<string, unknown>>, body = 'Do it.'): string {
  const usual = { type: 'drill', kind: 'coding', title: 'Own drill', difficulty: 'easy', minutes: 20 };
  return pageText({ ...usual, hints: ['Look again.'], ...front }, body);
}

/** JSON is YAML too, once everything but ASCII is escaped. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\u0020-\u007e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Saves a solution where `prep start` would have put it, and gives its path. */
export function save(home: string, drill: string, source: string, extension = 'py'): string {
  return writeOwn(join(home, 'workspace'), join(drill, `solution.${extension}`), source);
}

/** The explained reference of a drill that ships. */
export function reference(drill: string, kind = 'coding'): string {
  return readFileSync(join(import.meta.dirname, '../../content/drills', kind, drill, 'solution.py'), 'utf8');
}

/** The lines that are wider than that many columns, but for a word that no break could shorten. */
export function tooWide(text: string, columns: number): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > columns && /\S\s+\S/.test(line.trim()));
}

/** The column of the screen at which a text begins in a line, or -1. */
export function columnOf(line: string, text: string): number {
  const at = line.indexOf(text);
  return at < 0 ? -1 : stringWidth(line.slice(0, at));
}

/** The name of the newest session. */
export async function newest(diary: Diary, moment: string): Promise<string> {
  const { sessions } = (await diary.json(moment, 'history')) as { sessions: { name: string }[] };
  return sessions[0]?.name ?? '';
}
