import { sum } from '#platform/rules/money.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import {
  type Amounts,
  type LineInput,
  type Payer,
  type PricedLine,
  type PriceTerms,
  payers,
} from './line.ts';
import { priceLine } from './price-line.ts';

export interface TaxRateTotal extends Amounts {
  readonly taxRateBp: number;
}

/** What one payer's statement will say: the sum of its shares, and how it falls under the rates of tax. */
export interface PayerTotal extends Amounts {
  readonly payer: Payer;
  readonly taxRates: readonly TaxRateTotal[];
}

/** A priced estimate: its lines in the order given, and totals that are sums of rounded lines, never rounded again. */
export interface PricedOrder extends Amounts {
  readonly lines: readonly PricedLine[];
  readonly grossBeforeDiscountMinor: number;
  readonly discountMinor: number;
  readonly payers: readonly PayerTotal[];
}

/** Prices a whole estimate. Refuses with the faults of all its lines at once, so that they are mended in one go. */
export function priceOrder(
  lines: readonly LineInput[],
  terms: PriceTerms,
  pointer = '/lines',
): PricedOrder | Refusal {
  const outcomes = lines.map((line, place) => priceLine(line, terms, `${pointer}/${place}`));
  const refusals = outcomes.filter(isRefusal);
  const [first] = refusals;
  if (first) {
    const fields = refusals.flatMap((refusal) => refusal.fields ?? []);
    return refuse(first.code, first.params, fields);
  }
  return totalOrder(outcomes.flatMap((outcome) => (isRefusal(outcome) ? [] : outcome)));
}

/** Adds up lines priced before, for an order whose stored lines are only read, not priced again. */
export function totalOrder(lines: readonly PricedLine[]): PricedOrder {
  return {
    lines,
    grossBeforeDiscountMinor: sum(lines.map((line) => line.grossBeforeDiscountMinor)),
    discountMinor: sum(lines.map((line) => line.discountMinor)),
    ...totalOf(lines),
    payers: payers.flatMap((payer) => payerTotal(payer, lines)),
  };
}

function payerTotal(payer: Payer, lines: readonly PricedLine[]): PayerTotal[] {
  const shares = lines.flatMap((line) =>
    line.shares
      .filter((share) => share.payer === payer)
      .map((share) => ({ ...share, taxRateBp: line.taxRateBp })),
  );
  if (shares.length === 0) return [];
  const rates = [...new Set(shares.map((share) => share.taxRateBp))].toSorted((a, b) => a - b);
  const taxRates = rates.map((taxRateBp) => ({
    taxRateBp,
    ...totalOf(shares.filter((share) => share.taxRateBp === taxRateBp)),
  }));
  return [{ payer, ...totalOf(shares), taxRates }];
}

function totalOf(parts: readonly Amounts[]): Amounts {
  return {
    netMinor: sum(parts.map((part) => part.netMinor)),
    taxMinor: sum(parts.map((part) => part.taxMinor)),
    totalMinor: sum(parts.map((part) => part.totalMinor)),
  };
}
