import type { BlockWithStatus } from '../../calendar/block.ts';
import { UserError } from '../../system/errors.ts';
import { shortId } from '../../system/ids.ts';
import type { Week } from './situation.ts';

/**
 * The block of the running week that a person means.
 *
 * @param name the digits that `prep plan` shows
 * @throws UserError when there is none, or it is done already
 */
export function openBlockNamed(week: Week, name: string): BlockWithStatus {
  const block = week.blocks.find(({ uuid }) => shortId(uuid) === name.toLowerCase());
  if (block === undefined) {
    throw new UserError(
      `This week has no block ${JSON.stringify(name)}.`,
      'prep plan shows their names at the right.',
    );
  }
  if (block.status === 'done') {
    throw new UserError('That block is done already.', 'prep plan shows what is left.');
  }
  return block;
}
