import { describe, expect, it } from 'vitest';
import { clockFrom, isZone } from '../../src/system/clock.ts';
import { UserError } from '../../src/system/errors.ts';
import { randomFrom } from '../../src/system/random.ts';

describe('PREP_NOW', () => {
  it('fixes the instant and the zone', () => {
    const clock = clockFrom({ PREP_NOW: '2026-11-20T09:00:00+01:00[Europe/Berlin]' });
    expect(clock.now()).toBe(Date.parse('2026-11-20T08:00:00Z'));
    expect(clock.now()).toBe(clock.now());
    expect(clock.zone).toBe('Europe/Berlin');
    expect(clock.offsetMinutes(clock.now())).toBe(60);
    expect(clock.offsetMinutes(Date.parse('2026-07-01T00:00:00Z'))).toBe(120);
  });

  it.each([
    ['2026-11-20T09:00Z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:30Z', '2026-11-20T09:00:30.000Z'],
    ['2026-11-20T09:00:00.250-05:30', '2026-11-20T14:30:00.250Z'],
    ['2024-02-29T12:00:00Z[Asia/Tokyo]', '2024-02-29T12:00:00.000Z'],
  ])('takes %s', (text, instant) => {
    expect(new Date(clockFrom({ PREP_NOW: text }).now()).toISOString()).toBe(instant);
  });

  it('keeps the machine’s zone when it names none', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(clockFrom({ PREP_NOW: '2026-11-20T09:00:00Z' }).zone).toBe(timeZone);
  });

  it.each([
    'now',
    '2026-11-20',
    '2026-11-20T09:00:00',
    '2026-11-20 09:00:00Z',
    '2026-13-20T09:00:00Z',
    '2026-02-31T09:00:00Z',
    '2026-02-29T09:00:00+01:00[Europe/Berlin]',
    '2026-11-20T25:00:00Z',
    '2026-11-20T09:61:00Z',
    '2026-11-20T09:00:00Z[Europe/Berlin',
    '2026-11-20T09:00:00Z and more',
    '1763629200000',
  ])('is refused when it is no instant: %s', (text) => {
    expect(() => clockFrom({ PREP_NOW: text })).toThrow(UserError);
    expect(() => clockFrom({ PREP_NOW: text })).toThrow(`PREP_NOW is not an instant: ${text}`);
  });

  it.each(['Europe/Atlantis', 'Berlin', '../etc/passwd'])('is refused with an unknown zone: %s', (zone) => {
    const unknown = { PREP_NOW: `2026-11-20T09:00:00Z[${zone}]` };
    expect(() => clockFrom(unknown)).toThrow(UserError);
    expect(() => clockFrom(unknown)).toThrow(`unknown time zone: ${zone}`);
    expect(isZone(zone)).toBe(false);
  });

  it('counts as unset when it is empty: then the machine’s clock goes on', () => {
    const before = Date.now();
    const now = clockFrom({ PREP_NOW: '' }).now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});

describe('PREP_SEED', () => {
  const bytes = (seed: string): number[] => [...randomFrom({ PREP_SEED: seed }).bytes(64)];

  it('gives the same bytes again, and others for another seed', () => {
    expect(bytes('42')).toEqual(bytes('42'));
    const seeds = ['0', '1', '2', '42', '999999999999999'];
    expect(new Set(seeds.map((seed) => bytes(seed).join())).size).toBe(seeds.length);
  });

  it('goes on with each call, whatever the size of its pieces', () => {
    const random = randomFrom({ PREP_SEED: '7' });
    const pieces = [...random.bytes(10), ...random.bytes(20), ...random.bytes(34)];
    expect(pieces).toEqual(bytes('7'));
    expect(pieces.slice(0, 10)).not.toEqual(pieces.slice(10, 20));
  });

  it.each(['abc', '-1', '1.5', '1e3', ' 1', '0x10', '1234567890123456'])('is refused: %j', (seed) => {
    expect(() => randomFrom({ PREP_SEED: seed })).toThrow(UserError);
    expect(() => randomFrom({ PREP_SEED: seed })).toThrow(`PREP_SEED is not a whole number: ${seed}`);
  });

  it('counts as unset when it is empty: then no two runs are alike', () => {
    const [one, other] = [randomFrom({ PREP_SEED: '' }).bytes(16), randomFrom({}).bytes(16)];
    expect(one).toHaveLength(16);
    expect([...one]).not.toEqual([...other]);
  });
});
