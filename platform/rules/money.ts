import { wholeBp } from './basis-points.ts';
import { divideProduct, scaleHalfUp } from './whole-numbers.ts';

/** Digits behind the point of each currency we bill in (ISO 4217). Amounts are whole minor units: fen, cents, yen. */
export const currencyExponents = { CNY: 2, EUR: 2, USD: 2, MXN: 2, JPY: 0, CLP: 0 } as const;

export type Currency = keyof typeof currencyExponents;

export const currencies = Object.keys(currencyExponents) as Currency[];

/** That percent of an amount, half a minor unit rounded up; on what is paid back, away from zero, so that it cancels out. */
export function percentOf(amountMinor: number, bp: number): number {
  return scaleHalfUp(amountMinor, bp, wholeBp);
}

export function sum(amountsMinor: readonly number[]): number {
  return amountsMinor.reduce((total, amount) => total + amount, 0);
}

/**
 * Shares an amount out by whole weights (≥ 0), exact to the unit: nobody gains or loses a cent.
 * Leftover units go to the largest remainders, the earlier one first when they are equal; weights that are
 * all zero share alike. No weights, no shares.
 */
export function allocate(totalMinor: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  if (all === 0)
    return weights.length === 0
      ? []
      : allocate(
          totalMinor,
          weights.map(() => 1),
        );
  const parts = weights.map((weight, place) => {
    const [share, remainder] = divideProduct(Math.abs(totalMinor), weight, all);
    return { place, share, remainder };
  });
  const left = Math.abs(totalMinor) - sum(parts.map((part) => part.share));
  const ranked = parts.toSorted((a, b) => b.remainder - a.remainder || a.place - b.place);
  const rewarded = new Set(ranked.slice(0, left).map((part) => part.place));
  return parts.map(({ place, share }) => {
    const amount = rewarded.has(place) ? share + 1 : share;
    return totalMinor < 0 && amount > 0 ? -amount : amount;
  });
}
