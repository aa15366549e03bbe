import { beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../src/commands/manifest.ts';
import { temporaryFolder } from '../support/prep.ts';
import { practising, writeScenarios } from './practising.ts';
import { Diary, reference, save, writeOwn } from './scenes.ts';

/** The shape that a `json` line of the manifest tells: keys, and what is said of their values. */
interface Shape {
  kind: 'any' | 'object' | 'list';
  isNullable: boolean;
  /** Of an object. */
  fields: Map<string, Shape>;
  /** Of a list, where it is told. */
  item: Shape | undefined;
}

/** Reads `{ a, b[], c: { d } | null, e: [{ f }] } or { … }`. */
function shapesOf(line: string): Shape[] {
  const tokens = line.match(/[A-Za-z]+|\[\]|[{}[\],:|]/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    const isNext = tokens[at] === token;
    at += isNext ? 1 : 0;
    return isNext;
  };
  const shape = (): Shape => {
    const made: Shape = { kind: 'any', isNullable: false, fields: new Map(), item: undefined };
    if (take('{')) {
      made.kind = 'object';
      while (!take('}')) {
        const name = tokens[at] ?? '';
        expect(name, `a key in ${line}`).toMatch(/^[A-Za-z]+$/);
        at += 1;
        made.fields.set(name, value());
        take(',');
      }
    } else if (take('[')) {
      made.kind = 'list';
      made.item = shape();
      expect(take(']'), `a closed list in ${line}`).toBe(true);
    }
    return made;
  };
  const value = (): Shape => {
    const made = shape();
    if (take('[]')) {
      made.kind = 'list';
    } else if (take(':')) {
      Object.assign(made, shape());
    }
    if (take('|')) {
      made.isNullable = take('null');
    }
    return made;
  };
  const shapes = [shape()];
  while (take('or')) {
    shapes.push(shape());
  }
  expect(at, `all of ${line}`).toBe(tokens.length);
  return shapes;
}

/** Keys whose value is whatever a drill or a setting holds. */
const anyValue = new Set(['value', 'expected', 'got', 'mock']);

/** Where a value differs from its shape. */
function differences(shape: Shape, value: unknown, path = ''): string[] {
  if (value === null && shape.kind !== 'any') {
    return shape.isNullable ? [] : [`${path} is null`];
  }
  if (shape.kind === 'list') {
    const { item } = shape;
    if (!Array.isArray(value)) {
      return [`${path} is no list`];
    }
    return item === undefined
      ? []
      : value.flatMap((each, index) => differences(item, each, `${path}[${index}]`));
  }
  if (shape.kind === 'any') {
    return Array.isArray(value) ? [`${path} is a list`] : [];
  }
  if (typeof value !== 'object') {
    return [`${path} is no object`];
  }
  const found = new Map(Object.entries(value ?? {}));
  return [
    ...[...found.keys()].filter((key) => !shape.fields.has(key)).map((key) => `${path}.${key} is not named`),
    ...[...shape.fields].flatMap(([key, inner]) =>
      !found.has(key)
        ? [`${path}.${key} is missing`]
        : anyValue.has(key)
          ? []
          : differences(inner, found.get(key), `${path}.${key}`),
    ),
  ];
}

const moment = '2026-11-20 18:00';
const documents = new Map<string, unknown[]>();

beforeAll(async () => {
  const keep = async (name: string, diary: Diary, now: string, ...argv: string[]): Promise<unknown> => {
    const document = await diary.json(now, ...argv);
    documents.set(name, [...(documents.get(name) ?? []), document]);
    return document;
  };
  const diary = new Diary();
  for (const name of ['today', 'status', 'plan', 'history', 'mistakes', 'stats', 'config list', 'read']) {
    await keep(name, diary, '2026-11-16 08:00', ...name.split(' '));
  }
  await keep('init', diary, '2026-11-16 09:00', 'init', '--interview', '2027-02-01');
  await keep('start', diary, '2026-11-16 18:00', 'start', 'below-quorum');
  await keep('today', diary, '2026-11-16 18:01', 'today');
  await keep('status', diary, '2026-11-16 18:01', 'status');
  await keep('phase', diary, '2026-11-16 18:02', 'phase');
  await keep('note', diary, '2026-11-16 18:03', 'note', 'a note');
  await keep('stuck', diary, '2026-11-16 18:03', 'stuck');
  await keep('hint', diary, '2026-11-16 18:04', 'hint');
  await keep('pause', diary, '2026-11-16 18:05', 'pause');
  await keep('resume', diary, '2026-11-16 18:06', 'resume');
  const finish = ['finish', '--outcome', 'failed', '--broke', 'x', '--rule', 'y', '--failure', 'off-by-one'];
  await keep('finish', diary, '2026-11-16 18:20', ...finish);
  await keep('log', diary, '2026-11-17 18:00', 'log', 'sql', '--minutes', '10', '--outcome', 'solved');
  await keep('edit', diary, '2026-11-17 18:01', 'edit', 'last', '--minutes', '9');
  await keep('postmortem', diary, '2026-11-17 18:02', 'postmortem', '--well', 'all');
  await judging(keep, diary);
  await keep('start', diary, '2026-11-17 19:00', 'start');
  await keep('abandon', diary, '2026-11-17 19:01', 'abandon');
  const folder = temporaryFolder();
  writeScenarios(folder, 'Words.');
  await diary.at('2026-11-18 08:00', 'config', 'set', 'content.paths', folder);
  await practising((now, ...argv) => keep(argv[0] ?? '', diary, now, ...argv), diary, '2026-11-18', 'Words.');
  await keep('write', diary, '2026-11-18 13:00', 'write', 'template-design', '--session', 'last');
  const plan = (await keep('plan', diary, moment, 'plan')) as {
    days: { blocks: { name: string; status: string }[] }[];
  };
  const block =
    plan.days.flatMap(({ blocks }) => blocks).find(({ status }) => status === 'planned')?.name ?? '';
  await keep('plan move', diary, moment, 'plan', 'move', block, 'sat');
  await keep('plan skip', diary, moment, 'plan', 'skip', block);
  for (const name of ['today', 'plan', 'history', 'mistakes', 'stats', 'drill list', 'content check']) {
    await keep(name, diary, moment, ...name.split(' '));
  }
  await keep('plan', diary, moment, 'plan', 'next');
  await keep('drill show', diary, moment, 'drill', 'show', 'below-quorum', '--all');
  await keep('drill pick', diary, moment, 'drill', 'pick');
  await keep('drill pick', diary, moment, 'drill', 'pick', '--hide-pattern');
  await keep('read', diary, moment, 'read', 'coding-round');
  await keep('read', diary, moment, 'read', 'coding-round', '--outline');
  await keep('check', diary, moment, 'check', 'red-flags', '1');
  await keep('search', diary, moment, 'search', 'slidng', 'window');
  await keep(
    'init',
    diary,
    moment,
    'init',
    '--choose',
    '--like',
    'like-apis',
    '--told',
    'no',
    '--level',
    'senior',
  );
  const own = temporaryFolder();
  writeOwn(own, 'plan.md', '# Plan\n\n- [ ] one\n');
  await keep('content add', diary, moment, 'content', 'add', own);
  await keep('config list', diary, moment, 'config', 'list');
  await keep('config set', diary, moment, 'config', 'set', 'minutes', '50');
  await keep('config get', diary, moment, 'config', 'get', 'minutes');
  await keep('config unset', diary, moment, 'config', 'unset', 'minutes');
});

type Keep = (name: string, diary: Diary, now: string, ...argv: string[]) => Promise<unknown>;

/** Every document of the judge: something wrong, something that breaks, something right. */
async function judging(keep: Keep, diary: Diary): Promise<void> {
  const drill = 'flaky-test-report';
  const judged = async (name: string, now: string, ...argv: string[]): Promise<void> => {
    const { out } = await diary.try(now, name, ...argv, '--json');
    documents.set(name, [...(documents.get(name) ?? []), JSON.parse(out)]);
  };
  await keep('start', diary, '2026-11-17 18:10', 'start', drill);
  await judged('test', '2026-11-17 18:11');
  save(diary.home, drill, 'def flaky_tests(runs):\n    print(1)\n    return []\n');
  await judged('test', '2026-11-17 18:12');
  save(diary.home, drill, 'def flaky_tests(runs)\n');
  await judged('test', '2026-11-17 18:13');
  await judged('stress', '2026-11-17 18:13');
  save(diary.home, drill, reference(drill));
  await judged('submit', '2026-11-17 18:14');
  await judged('stress', '2026-11-17 18:15', '--rounds', '5');
  await keep('status', diary, '2026-11-17 18:15', 'status');
  const { attempts } = (await keep('attempts', diary, '2026-11-17 18:16', 'attempts')) as {
    attempts: { name: string }[];
  };
  const [one = '', two = ''] = attempts.map(({ name }) => name);
  await keep('attempts', diary, '2026-11-17 18:16', 'attempts', drill, '--show', 'last');
  await keep('attempts', diary, '2026-11-17 18:16', 'attempts', drill, '--compare', one, two);
  await keep('case add', diary, '2026-11-17 18:17', 'case', 'add', '--input', '[[]]', '--expected', '[]');
  await keep('case list', diary, '2026-11-17 18:17', 'case', 'list');
  await keep('case remove', diary, '2026-11-17 18:17', 'case', 'remove', '4');
  await keep('abandon', diary, '2026-11-17 18:18', 'abandon');
  await diary.at('2026-11-17 18:18', 'start', 'late-departures-by-line');
  await judged('test', '2026-11-17 18:18');
  await diary.at('2026-11-17 18:18', 'abandon');
  const folder = temporaryFolder();
  await keep(
    'content new',
    diary,
    '2026-11-17 18:18',
    'content',
    'new',
    'debug',
    'own-fault',
    '--to',
    folder,
  );
  const line = { task_id: 'one', starter_code: 'class Solution:\n    def f(self, a: int) -> int:' };
  const pairs = [
    { input: 'a = 1', output: '2' },
    { input: 'a = g()', output: '2' },
  ];
  const set = writeOwn(folder, 'set.jsonl', `${JSON.stringify({ ...line, input_output: pairs })}\n`);
  await keep('import problems', diary, '2026-11-17 18:19', 'import', 'problems', set);
  await keep('doctor', diary, '2026-11-17 18:20', 'doctor');
}

describe('--json', () => {
  it.each(manifest.map(({ name, json }) => [name, json]))('of %s holds %s', (name, json) => {
    const shapes = shapesOf(json);
    const found = documents.get(name) ?? [];
    expect(found).not.toEqual([]);
    for (const document of found) {
      const ways = shapes.map((shape) => differences(shape, document));
      expect(ways.some((way) => way.length === 0) ? [] : ways).toEqual([]);
    }
  });

  it('every alternative that a line tells was seen', () => {
    for (const { name, json } of manifest) {
      for (const shape of shapesOf(json)) {
        const isSeen = documents.get(name)?.some((document) => differences(shape, document).length === 0);
        expect([name, isSeen]).toEqual([name, true]);
      }
    }
  });

  it('prints nothing but the document, also when it failed', async () => {
    const diary = new Diary();
    const { code, out, err } = await diary.try(moment, 'start', 'codign', '--json');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      error: { message: 'There is no drill or kind "codign".', remedies: ['Did you mean coding?'] },
    });
  });

  it('alone is today', async () => {
    const diary = new Diary();
    expect(await diary.json(moment)).toEqual(await diary.json(moment, 'today'));
  });

  it('is never coloured or wrapped to the terminal', async () => {
    const plain = await new Diary().at(moment, 'drill', 'list', '--json');
    const terminal = await new Diary({ columns: 40, colour: true }).at(moment, 'drill', 'list', '--json');
    expect(terminal).toBe(plain);
  });
});
