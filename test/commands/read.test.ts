import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../support/prep.ts';
import { Diary, pageText, tooWide, writeOwn } from './scenes.ts';

const page = z.strictObject({ id: z.string(), type: z.string(), title: z.string(), summary: z.string() });
const row = page.extend({ ticked: z.int() });

async function withOwn(setting = {}): Promise<Diary> {
  const diary = new Diary(setting);
  const folder = temporaryFolder();
  const body =
    '## 声に出す\n\n- **Say** what you *do*: see [the round](coding-round)\n\n1. `first`\n\n> quoted';
  const front = { type: 'playbook', id: 'own-playbook', title: '面接の朝', summary: 'An own page.' };
  writeOwn(folder, 'own.md', pageText(front, body));
  await diary.at('2026-11-20 17:00', 'config', 'set', 'content.paths', folder);
  return diary;
}

describe('read', () => {
  it('alone lists playbooks first, the pages of the review after them, and no drills', async () => {
    const { pages } = z
      .strictObject({ pages: z.array(row) })
      .parse(await (await withOwn()).json('2026-11-20 18:00', 'read'));
    const playbooks = pages.filter(({ type }) => type === 'playbook');
    expect(pages.slice(0, playbooks.length)).toEqual(playbooks);
    expect(playbooks.map(({ id }) => id)).toEqual(expect.arrayContaining(['coding-round', 'own-playbook']));
    expect(playbooks.map(({ id }) => id)).toEqual(playbooks.map(({ id }) => id).sort());
    expect(pages.map(({ type }) => type)).not.toContain('drill');
  });

  it('opens a page as plain text, without marks that mean nothing on a terminal', async () => {
    expect(await (await withOwn()).at('2026-11-20 18:00', 'read', 'own-playbook')).toMatchInlineSnapshot(`
      "面接の朝

      声に出す

        • Say what you do: see the round (coding-round)

        1. first

      │ quoted
      "
    `);
  });

  it('as a document gives the page and its text as written', async () => {
    const diary = await withOwn();
    const box = z.strictObject({ number: z.int(), id: z.string(), text: z.string(), isTicked: z.boolean() });
    const gone = z.array(z.strictObject({ id: z.string(), text: z.string() }));
    const document = z.strictObject({ page, text: z.string(), boxes: z.array(box), gone });
    const { text } = document.parse(await diary.json('2026-11-20 18:00', 'read', 'own-playbook'));
    expect(text).toContain('**Say** what you *do*');
  });

  it.each([60, 80, 200])('fits every page into %i columns', async (columns) => {
    const diary = await withOwn({ columns });
    const { pages } = (await diary.json('2026-11-20 18:00', 'read')) as { pages: { id: string }[] };
    for (const { id } of pages) {
      expect([id, tooWide(await diary.at('2026-11-20 18:00', 'read', id), columns)]).toEqual([id, []]);
    }
  });

  it('shows something of every page that it lists', async () => {
    const diary = new Diary();
    const { pages } = (await diary.json('2026-11-20 18:00', 'read')) as {
      pages: { id: string; title: string }[];
    };
    for (const { id, title } of pages) {
      const out = await diary.at('2026-11-20 18:00', 'read', id);
      expect([id, out.startsWith(title), out.length > title.length + 200]).toEqual([id, true, true]);
    }
  });

  it('sends whoever asks for a drill to the command for drills', async () => {
    const { code, err } = await new Diary().try('2026-11-20 18:00', 'read', 'below-quorum');
    expect([code, err]).toEqual([1, 'below-quorum is a drill.\nprep drill show below-quorum\n']);
  });
});
