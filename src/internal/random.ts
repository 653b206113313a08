import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws numbers from 0 (included) to 1 (excluded). The same seed gives the same numbers everywhere. */
export type Random = () => number;

/** A generator from a seed: a whole number of 32 bits. */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
