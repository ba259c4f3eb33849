import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The port through which chance comes in; the same seed gives the same run. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
}

/** Chance from a seed, for samples, simulations and ids in tests. */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return { integer: (min, max) => uniformInt(generator, min, max) };
}

/** True in `percent` of a hundred cases. */
export function chance(random: Random, percent: number): boolean {
  return random.integer(1, 100) <= percent;
}

/** One of the values; the list must not be empty. */
export function pick<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[random.integer(0, values.length - 1)] ?? values[0];
}

/** A text of `length` characters of an alphabet of 64 that is safe in file names, URLs and qbXML. */
export function randomText(random: Random, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length }, () => alphabet[random.integer(0, 63)]).join('');
}
