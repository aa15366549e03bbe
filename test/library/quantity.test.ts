import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseQuantity,
  proseText,
  quantityText,
  saidQuantity,
  type Unit,
  unitNamed,
} from '../../src/library/quantity.ts';

const unit = (name: string): Unit => {
  const found = unitNamed(name);
  if (found === undefined) {
    throw new Error(`no unit ${name}`);
  }
  return found;
};
const read = (text: string, asked: string): number | string => {
  const parsed = parseQuantity(text, unit(asked));
  return parsed.ok ? parsed.value : parsed.problem;
};

describe('an amount in a person’s own units', () => {
  it.each([
    ['6k/s', '/s', 6_000],
    ['6 k per second', '/s', 6_000],
    ['6,000 requests/s', '/s', 6_000],
    ['6000 rps', '/s', 6_000],
    ['6k qps', '/s', 6_000],
    ['518 million a day', '/s', 518e6 / 86_400],
    ['518M/day', '/s', 518e6 / 86_400],
    ['1.2e6', 'count', 1.2e6],
    ['1.2 x 10^6', 'count', 1.2e6],
    ['3 billion', 'count', 3e9],
    ['2bn', 'count', 2e9],
    ['12 500', 'count', 'What is "500"? Answer in a plain number, or in a unit of the same kind.'],
    ["12'500", 'count', 12_500],
    ['~40', 'count', 40],
    ['about 40 machines', 'count', 40],
    ['500 GB/day', 'TB/day', 500e9 / 86_400],
    ['500 GB', 'TB/day', 500e9 / 86_400],
    ['0.5', 'TB/day', 500e9 / 86_400],
    ['2 PiB', 'PB', 2 * 1024 ** 5],
    ['2 pib', 'PB', 2 * 1024 ** 5],
    ['300 gb', 'GB', 300e9],
    ['8 Gb', 'GB', 1e9],
    ['15 Gbit/s', 'Gbit/s', 15e9 / 8],
    ['15 gbps', 'Gbit/s', 15e9 / 8],
    ['40 Mbps', 'MB/s', 5e6],
    ['5 MBps', 'Mbit/s', 5e6],
    ['1.9 GB/s', 'Gbit/s', 1.9e9],
    ['12 ms', 'ms', 0.012],
    ['2 min', 's', 120],
    ['1.5 h', 'min', 5_400],
    ['3 months', 'days', 7_776_000],
    ['95', '%', 0.95],
    ['95%', '%', 0.95],
    ['$1,020', '$/day', 1_020 / 86_400],
    ['$1.5k', '$', 1_500],
    ['1020 dollars a month', '$/month', 1_020 / 2_592_000],
    ['0.02', '$/GB', 0.02e-9],
    ['3 d', 'h', 259_200],
  ])('%s, asked in %s', (text, asked, expected) => {
    const value = read(text, asked);
    if (typeof expected === 'string') {
      expect(value).toBe(expected);
    } else {
      expect(value).toBeCloseTo(expected, -Math.floor(Math.log10(expected)) + 6);
    }
  });

  it.each([
    ['', 'count'],
    ['many', 'count'],
    ['12 GB', '/s'],
    ['12 ms', 'GB'],
    ['12 parsecs', 'ms'],
    ['5 GB per banana', 'GB/s'],
    ['5 GB/s', 'GB'],
    ['1e999', 'count'],
  ])('%j is no answer in %s, and says so', (text, asked) => {
    expect(read(text, asked)).toEqual(expect.stringMatching(/\.$/));
  });

  it('reads back whatever it writes, to its three digits', () => {
    const units = ['count', '/s', '/day', 'MB', 'TB/day', 'Gbit/s', 'ms', 'h', '$', '$/month', 'GB', 'PB'];
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.double({ min: 1e-3, max: 1e13, noNaN: true }),
        (name, amount) => {
          const base = amount * unit(name).factor;
          const again = read(quantityText(base, unit(name)), name);
          expect(Math.abs(Number(again) / base - 1)).toBeLessThan(0.006);
        },
      ),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('count', 'GB/s', 'ms', '%', '$'), (text, asked) => {
        expect(['number', 'string']).toContain(typeof read(text, asked));
      }),
    );
  });
});

describe('a unit', () => {
  it.each(['parsec', 'GB/banana', 'a/b/c', '/', 'mb'])('%s there is none', (name) => {
    expect(unitNamed(name)).toBeUndefined();
  });
});

describe('an amount in words', () => {
  it.each([
    [12e6, 'count', '12 million'],
    [1_024, 'count', '1,024'],
    [69.44, '/s', '69.4 per second'],
    [0.95, '%', '95%'],
    [0.9995, '%', '99.95%'],
    [18e12 / 86_400, 'TB/day', '18 TB/day'],
    [1_020, '$', '$1,020'],
    [0.009, 'ms', '9 ms'],
  ])('%d of %s is %s', (value, name, text) => {
    expect(quantityText(value, unit(name))).toBe(text);
  });

  it.each([
    [0.5 / 86_400, '/day', '0.5'],
    [4_500, '/s', '4,500'],
    [0.02e-9, '$/GB', '$0.02'],
    [2.5e6, 'MB', '2.5 MB'],
    [25e6, 'MB/s', '25 MB/s'],
  ])('in prose %d of %s is %s', (value, name, text) => {
    expect(proseText(value, unit(name))).toBe(text);
  });
});

describe('an amount that content says', () => {
  it.each([
    ['150,000 per second', 150_000, '/s'],
    ['45 MB/s (360 Mbit/s)', 45e6, 'MB/s'],
    ['≈ 346 GB', 346e9, 'GB'],
    ['9 million entries', 9e6, 'count'],
    ['3, plan 6 at half load', 3, 'count'],
    ['18 TB a day', 18e12 / 86_400, 'TB/day'],
    ['$14,094', 14_094, '$'],
  ])('%s', (text, value, name) => {
    expect(saidQuantity(text)).toMatchObject({ value, unit: { name } });
  });

  it.each(['none', '3–5', '2 to 4', '10^6', ''])('%j says none', (text) => {
    expect(saidQuantity(text)).toBeUndefined();
  });
});
