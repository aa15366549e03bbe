import { type SaidQuantity, saidQuantity } from './quantity.ts';
import { sectionsOf } from './sections.ts';
import { slugOf } from './slug.ts';

/** A number that a design drill works out: what it is, how, and what it comes to. */
export interface WorkedNumber extends SaidQuantity {
  id: string;
  label: string;
  working: string;
}

/**
 * The numbers of a design drill: the lines `label   working   = amount` of the code below `## Numbers`. Lines whose
 * result is no single amount are left out.
 *
 * @param body what stands after the front matter
 */
export function numbersOf(body: string): WorkedNumber[] {
  const text = sectionsOf(body).rest.find(({ heading }) => heading === 'Numbers')?.text ?? '';
  const blocks = [...text.matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const taken = new Set<string>();
  return blocks
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => {
      const [, label = '', working = '', result = ''] =
        /^(\S.*?)\s{2,}(.*?)\s*[=≈]\s*([^=≈]+)$/.exec(line.trimEnd()) ?? [];
      const said = saidQuantity(result);
      const id = slugOf(label);
      if (said === undefined || id === '' || taken.has(id)) {
        return [];
      }
      taken.add(id);
      return [{ id, label: label.trim(), working: working.trim(), ...said }];
    });
}
