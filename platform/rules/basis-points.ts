import { compareProducts } from './whole-numbers.ts';

/** The whole: 100 % is 10,000 basis points. Rates and percents are kept so, never as fractions. */
export const wholeBp = 10_000;

/** A share of something: whole basis points from nothing to all of it. */
export function isShareBp(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= wholeBp;
}

/** More than `base` and its tolerance, strictly and without rounding: exactly on the limit is still within. */
export function exceedsByMoreThan(amount: number, base: number, toleranceBp: number): boolean {
  return compareProducts(amount, wholeBp, base, wholeBp + toleranceBp) > 0;
}

/** At least `bp` of the whole, without rounding: half of an odd cent is not reached by the cent below. */
export function reachesShare(part: number, whole: number, bp: number): boolean {
  return compareProducts(part, wholeBp, whole, bp) >= 0;
}
