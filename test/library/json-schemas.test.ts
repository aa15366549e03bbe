import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/library/json-schema.ts';
import { pageTypes } from '../../src/library/vocabulary.ts';

const folder = resolve(import.meta.dirname, '../../content/schemas');
const isUpdating = process.env['UPDATE_SCHEMAS'] === '1';

/** Made anew by `UPDATE_SCHEMAS=1 npx vitest run test/library/json-schemas.test.ts`. */
describe('the JSON Schemas that ship', () => {
  const schemas = jsonSchemas();

  it('are one for each type of page', () => {
    expect([...schemas.keys()].sort()).toEqual([...pageTypes].sort());
    if (!isUpdating) {
      expect(readdirSync(folder).sort()).toEqual([...pageTypes].map((type) => `${type}.json`).sort());
    }
  });

  it.each([...schemas])('%s is what the code’s own schema says', (type, schema) => {
    const path = join(folder, `${type}.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (isUpdating) {
      writeFileSync(path, text);
    }
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('tell an editor which fields there are and which are needed', () => {
    const drill = schemas.get('drill') as {
      properties: Record<string, { enum?: string[]; const?: string }>;
      required: string[];
      additionalProperties: boolean;
    };
    expect(drill.properties['type']?.const).toBe('drill');
    expect(drill.properties['difficulty']?.enum).toEqual(['easy', 'medium', 'hard']);
    expect(drill.required).toEqual(expect.arrayContaining(['type', 'id', 'title', 'kind', 'minutes']));
    expect(drill.required).not.toContain('patterns');
    expect(drill.additionalProperties).toBe(false);
  });
});
