import {
  checkProfile,
  profileFrom,
  type SettingDefinition,
  settingDefinitions,
  settingNamed,
} from '../../calendar/profile.ts';
import { readSettings, writeSettings } from '../../database/setting-store.ts';
import { nearest } from '../../library/library.ts';
import { UserError } from '../../system/errors.ts';
import type { Context } from './context.ts';
import { pageNamed } from './situation.ts';

/** The setting of that name. @throws UserError with the nearest names when there is none */
export function settingFor(key: string): SettingDefinition {
  const definition = settingNamed(key);
  if (definition === undefined) {
    const near = nearest(
      key,
      settingDefinitions.map((candidate) => candidate.key),
    );
    throw new UserError(
      `There is no setting ${JSON.stringify(key)}.`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'prep config list shows them.',
    );
  }
  return definition;
}

/** A setting's value as it would be typed. */
export function valueText(value: unknown): string {
  return Array.isArray(value) ? (value.length === 0 ? 'none' : value.join(',')) : String(value);
}

/**
 * Writes settings after checking that they make sense together.
 *
 * @throws UserError when an interview would lie before the start, or a page does not exist; nothing is written then
 */
export async function changeSettings(context: Context, changes: ReadonlyMap<string, unknown>): Promise<void> {
  const now = new Map(readSettings(context.database()));
  for (const [key, value] of changes) {
    if (value === undefined) {
      now.delete(key);
    } else {
      now.set(key, value);
    }
  }
  const library = await context.library();
  for (const type of ['roadmap', 'cadence'] as const) {
    const id = changes.get(type);
    if (typeof id === 'string') {
      pageNamed(library, type, id);
    }
  }
  if (changes.get('interview') !== undefined || changes.get('start') !== undefined) {
    checkProfile(profileFrom(now), context.today());
  }
  writeSettings(context.database(), changes, context.clock.now(), context.random);
  context.forgetProfile();
}
