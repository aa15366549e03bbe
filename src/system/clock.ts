import { offsetMinutes, parseCivilDate } from './civil-date.ts';
import { UserError } from './errors.ts';

/** Where commands get the time from; rules receive plain values instead. */
export interface Clock {
  /** The current instant in epoch milliseconds. */
  now(): number;
  /** The person's IANA time zone, such as `Europe/Berlin`. */
  readonly zone: string;
  /** Minutes that this zone is ahead of UTC at an instant. */
  offsetMinutes(epochMs: number): number;
}

const instantWithZone =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))(?:\[([^\]]+)\])?$/;

/**
 * The clock of this machine, or the fixed one that `PREP_NOW` asks for:
 * `2026-11-20T09:00:00+01:00[Europe/Berlin]`; without a zone in brackets the machine's zone is kept.
 *
 * @throws UserError when `PREP_NOW` is not an ISO instant or names an unknown zone
 */
export function clockFrom(environment: NodeJS.ProcessEnv): Clock {
  const fixed = environment['PREP_NOW'];
  if (fixed === undefined || fixed === '') {
    return {
      now: () => Date.now(),
      get zone() {
        return machineZone();
      },
      // Without Intl, whose first use takes seventeen milliseconds.
      offsetMinutes: (epochMs) => -new Date(epochMs).getTimezoneOffset(),
    };
  }
  const match = instantWithZone.exec(fixed);
  const now = match?.[1] === undefined ? Number.NaN : Date.parse(match[1]);
  if (Number.isNaN(now) || parseCivilDate(fixed.slice(0, 10)) === undefined) {
    throw new UserError(
      `PREP_NOW is not an instant: ${fixed}`,
      'Write it like 2026-11-20T09:00:00+01:00[Europe/Berlin], or unset it.',
    );
  }
  const zone = match?.[2];
  if (zone !== undefined && !isZone(zone)) {
    throw new UserError(
      `PREP_NOW names an unknown time zone: ${zone}`,
      'Use an IANA name such as Europe/Berlin.',
    );
  }
  const known = zone ?? machineZone();
  return { now: () => now, zone: known, offsetMinutes: (epochMs) => offsetMinutes(epochMs, known) };
}

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether this runtime knows the time zone by that name. */
export function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
