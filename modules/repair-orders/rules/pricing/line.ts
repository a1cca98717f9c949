import { type Payer, payers } from '#modules/registry/rules/index.ts';

/** What an estimate charges for: hours, parts, work sent out, and the rest (materials, diagnosis, disposal). */
export const lineKinds = ['labor', 'part', 'sublet', 'fee'] as const;
export type LineKind = (typeof lineKinds)[number];

export { type Payer, payers };

/** A payer's part of a line: a percent, an amount of the line's total with tax, or neither: whatever the others leave. */
export interface PayerShare {
  readonly payer: Payer;
  readonly bp?: number | null;
  readonly amountMinor?: number | null;
}

/**
 * A line as it is written. Its price is hours × rate (labour), quantity × unit price (all others), or fixed; a menu
 * job has fixed price and hours. A price of nothing is a price: free work is a line too, so that it is not forgotten.
 * No payer named means the customer.
 */
export interface LineInput {
  readonly kind: LineKind;
  readonly hoursSeconds?: number | null;
  readonly ratePerHourMinor?: number | null;
  readonly quantityMilli?: number | null;
  readonly unitPriceMinor?: number | null;
  readonly fixedMinor?: number | null;
  readonly discountBp?: number | null;
  readonly discountMinor?: number | null;
  readonly taxRateBp: number;
  readonly payerShares?: readonly PayerShare[] | null;
}

/** How the workshop writes its prices: in China with tax inside, in Spain and California with tax on top. */
export interface PriceTerms {
  readonly pricesIncludeTax: boolean;
}

export interface Amounts {
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
}

export interface PricedShare extends Amounts {
  readonly payer: Payer;
}

/** A line to the cent: `net + tax = total`, and the shares add up to each of the three. Before tax is added, gross and discount are as the price list writes them. */
export interface PricedLine extends Amounts {
  readonly grossBeforeDiscountMinor: number;
  readonly discountMinor: number;
  readonly taxRateBp: number;
  readonly shares: readonly PricedShare[];
}
