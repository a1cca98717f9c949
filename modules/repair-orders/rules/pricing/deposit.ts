import { reachesShare, wholeBp } from '#platform/rules/basis-points.ts';
import { percentOf, sum } from '#platform/rules/money.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { divideProduct } from '#platform/rules/whole-numbers.ts';
import type { Payer } from './line.ts';

export interface DepositInput {
  readonly partPriceMinor: number;
  readonly depositMinor: number;
  /** From the service standard: at least half of the part's price. */
  readonly minimumBp: number;
}

/** A dear part is ordered only once enough of it is paid: it cannot be sent back. Null when it may be ordered. */
export function refusePartOrder({ partPriceMinor, depositMinor, minimumBp }: DepositInput): Refusal | null {
  if (reachesShare(depositMinor, partPriceMinor, minimumBp)) return null;
  const minimumMinor = minimumDeposit(partPriceMinor, minimumBp);
  return refuse('deposit/too-small', { minimumMinor, missingMinor: minimumMinor - depositMinor });
}

/** The least that is at least this share of the price: a part of a minor unit is asked for whole. */
export function minimumDeposit(partPriceMinor: number, minimumBp: number): number {
  const [floor, remainder] = divideProduct(partPriceMinor, minimumBp, wholeBp);
  return remainder > 0 ? floor + 1 : floor;
}

export interface DepositTerms {
  /** From this price on a part asks for a deposit. */
  readonly fromMinor: number;
  /** The share of its price, at least half by the standard. */
  readonly minimumBp: number;
}

/** APPT-6 what a part asks for before it is ordered, of what the customer pays of it. */
export function depositFor(priceMinor: number, { fromMinor, minimumBp }: DepositTerms): number {
  return priceMinor > 0 && priceMinor >= fromMinor ? minimumDeposit(priceMinor, minimumBp) : 0;
}

/** What of a line the customer pays. */
export function ofCustomer(
  shares: readonly { readonly payer: Payer; readonly totalMinor: number }[],
): number {
  return sum(shares.filter(({ payer }) => payer === 'customer').map(({ totalMinor }) => totalMinor));
}

export interface CreditedDeposit {
  readonly creditedMinor: number;
  readonly dueMinor: number;
  readonly refundMinor: number;
}

/** At settlement the deposit is money already paid: it lowers what is due, and what is over goes back. */
export function creditDeposit(settlementMinor: number, depositMinor: number): CreditedDeposit {
  const creditedMinor = Math.min(settlementMinor, depositMinor);
  return {
    creditedMinor,
    dueMinor: settlementMinor - creditedMinor,
    refundMinor: depositMinor - creditedMinor,
  };
}

/** Called off before the part is ordered, all of its deposit goes back; after, the signed terms say what is kept. */
export function keptOnCancel(askedMinor: number, partIsOrdered: boolean, keptBp: number): number {
  return partIsOrdered ? percentOf(askedMinor, keptBp) : 0;
}
