import {
  type LineKind,
  minimumDeposit,
  type Payer,
  type RepairOrderState,
} from '#modules/repair-orders/rules/index.ts';
import { sum } from '#platform/rules/money.ts';
import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';

/** A line of the order as far as a deposit goes. */
export interface DepositLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly name: string;
  readonly shares: readonly { readonly payer: Payer; readonly totalMinor: number }[];
  /** Enough of it lies on the shelf, or it is in the car already: nothing is ordered. */
  readonly isHere: boolean;
}

export interface DepositTerms {
  /** From this price on a part asks for a deposit. */
  readonly fromMinor: number;
  /** The share of its price, at least half by the standard. */
  readonly minimumBp: number;
}

export interface AskedForPart {
  readonly lineId: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly askedMinor: number;
}

/** APPT-6 which parts ask for a deposit before they are ordered, and how much: of what the customer pays of them. */
export function depositAsked(lines: readonly DepositLine[], terms: DepositTerms): readonly AskedForPart[] {
  return lines
    .filter(({ kind, isHere }) => kind === 'part' && !isHere)
    .map((line) => ({ line, priceMinor: ofCustomer(line.shares) }))
    .filter(({ priceMinor }) => priceMinor > 0 && priceMinor >= terms.fromMinor)
    .map(({ line, priceMinor }) => ({
      ...{ lineId: line.id, name: line.name, priceMinor },
      askedMinor: minimumDeposit(priceMinor, terms.minimumBp),
    }))
    .filter(({ askedMinor }) => askedMinor > 0);
}

/** What of some lines the customer pays. */
export function ofCustomer(shares: DepositLine['shares']): number {
  return sum(shares.filter(({ payer }) => payer === 'customer').map(({ totalMinor }) => totalMinor));
}

/** Signed for and not settled: parts may have been ordered on the strength of it. */
const bound: readonly (RepairOrderState | null)[] = [
  'authorized',
  'in-progress',
  'work-finished',
  'inspected',
  'handed-over',
];
const takesDeposit: readonly (RepairOrderState | null)[] = ['open', 'estimated', ...bound];

export interface DepositState {
  readonly orderState: RepairOrderState | null;
  readonly heldMinor: number;
  readonly askedMinor: number;
  /** What the customer pays of the order as it is written. */
  readonly customerMinor: number;
}

/** Whether a deposit is taken at all: before the order is settled, for something to be paid. */
export function refuseDeposit({ orderState, heldMinor, customerMinor }: DepositState): Refusal | null {
  if (!takesDeposit.includes(orderState)) return refuse('deposit/no-open-order');
  return heldMinor >= customerMinor ? refuse('deposit/covers-the-order') : null;
}

/** Never more than the order costs the customer: what is too much is a slip of the keys. */
export function refuseDepositOf(amountMinor: number, state: DepositState): Refusal | null {
  const no = refuseDeposit(state);
  if (no) return no;
  const mostMinor = state.customerMinor - state.heldMinor;
  return amountMinor > mostMinor ? refuseField('/amountMinor', 'deposit/more-than-the-order') : null;
}

/**
 * What goes back by the stated terms: all of it before the order is signed, after it was cancelled, and what a sheet
 * left over; while a signed order stands only what is more than its parts ask for.
 */
export function refundable({ orderState, heldMinor, askedMinor }: DepositState): number {
  return bound.includes(orderState) ? Math.max(0, heldMinor - askedMinor) : heldMinor;
}

export function refuseRefund(state: DepositState): Refusal | null {
  if (state.heldMinor === 0) return refuse('deposit/none-held');
  return refundable(state) === 0 ? refuse('deposit/asked-for-the-parts') : null;
}

export function refuseRefundOf(amountMinor: number, state: DepositState): Refusal | null {
  const no = refuseRefund(state);
  if (no) return no;
  return amountMinor > refundable(state) ? refuseField('/amountMinor', 'deposit/more-than-goes-back') : null;
}
