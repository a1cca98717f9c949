import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that falls the same way each time: the demo of a seed is always the same workshop. */
export interface Random {
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** Chance of its own for what happens beside the rest, so that nobody's dice depend on who throws first. */
  fork(): Random;
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const between = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    below: (most) => between(0, most - 1),
    between,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    percent: (share) => between(1, 100) <= share,
    fork: () => randomFrom(between(1, 2_000_000_000)),
  };
}
