import { UserError } from './errors.ts';

/** Where randomness comes from, so that `PREP_SEED` can fix it. */
export interface Random {
  /** That many random bytes. */
  bytes(count: number): Uint8Array;
}

/**
 * The machine's randomness, or a repeatable sequence when `PREP_SEED` holds a whole number.
 *
 * @throws UserError when `PREP_SEED` is not a whole number
 */
export function randomFrom(environment: NodeJS.ProcessEnv): Random {
  const seed = environment['PREP_SEED'];
  if (seed === undefined || seed === '') {
    // Loaded with the first id: crypto takes six milliseconds, and most commands only read.
    return {
      bytes: (count) => process.getBuiltinModule('node:crypto').randomFillSync(new Uint8Array(count)),
    };
  }
  if (!/^\d{1,15}$/.test(seed)) {
    throw new UserError(
      `PREP_SEED is not a whole number: ${seed}`,
      'Set it to a number such as 42, or unset it.',
    );
  }
  return repeatable(Number(seed));
}

/** The same sequence for the same seed, a whole number from 0 on. */
export function repeatable(seed: number): Random {
  const next = xorshift32(seed);
  return { bytes: (count) => Uint8Array.from({ length: count }, () => next() >>> 24) };
}

/** A seed for a repeatable sequence. */
export function newSeed(random: Random): number {
  return Math.floor(fraction(random) * 0x7fffffff);
}

/** A number from 0 up to 1, which it never is. */
export function fraction(random: Random): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) / 0x100000000;
}

/** Marsaglia's xorshift with 32 bits of state: repeatable, and good enough to tell ids apart. */
function xorshift32(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state;
  };
}
