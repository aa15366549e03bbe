import { z } from 'zod';
import { pageSchema } from './page-schema.ts';

/**
 * The JSON Schema of each type of front matter, by type, as editors read it (draft 2020-12). What only code can check,
 * such as that weeks follow each other, is not in it.
 */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    pageSchema.options.map((option) => {
      const schema = z.toJSONSchema(option, { io: 'input' });
      const { type } = option.shape;
      return [type.value, { title: `Front matter of a ${type.value} of prep`, ...schema }];
    }),
  );
}
