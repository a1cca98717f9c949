import {
  type DepositTerms,
  depositFor,
  keptOnCancel,
  type LineKind,
  ofCustomer,
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
  /** It was ordered for this car and not called off: its deposit is bound, here or not. */
  readonly isOrdered: boolean;
}

export interface AskedForPart {
  readonly lineId: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly askedMinor: number;
  readonly isOrdered: boolean;
}

/** APPT-6 which parts ask for a deposit before they are ordered, and how much: of what the customer pays of them. */
export function depositAsked(lines: readonly DepositLine[], terms: DepositTerms): readonly AskedForPart[] {
  return lines
    .filter(({ kind, isHere, isOrdered }) => kind === 'part' && (isOrdered || !isHere))
    .map(({ id, name, shares, isOrdered }) => {
      const priceMinor = ofCustomer(shares);
      return { lineId: id, name, priceMinor, askedMinor: depositFor(priceMinor, terms), isOrdered };
    })
    .filter(({ askedMinor }) => askedMinor > 0);
}

/** A28 what the house keeps of a deposit once its part was ordered and the order is called off, by the terms signed. */
export function keptByTerms(parts: readonly AskedForPart[], keptBp: number): number {
  return sum(parts.map(({ askedMinor, isOrdered }) => keptOnCancel(askedMinor, isOrdered, keptBp)));
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
  /** What stays with the house although the order is off: parts were ordered for it. Nothing once a sheet was drawn up. */
  readonly keptMinor: number;
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
 * What goes back by the stated terms: while a signed order stands only what is more than its parts ask for; before it is
 * signed, after it was cancelled, and of what a sheet left over, all but what is kept for parts that were ordered.
 */
export function refundable({ orderState, heldMinor, askedMinor, keptMinor }: DepositState): number {
  return Math.max(0, heldMinor - (bound.includes(orderState) ? askedMinor : keptMinor));
}

/** What of it stays with the house although no signed order stands any more. */
export function keptNow({ orderState, heldMinor, keptMinor }: DepositState): number {
  return bound.includes(orderState) ? 0 : Math.min(heldMinor, keptMinor);
}

export function refuseRefund(state: DepositState): Refusal | null {
  if (state.heldMinor === 0) return refuse('deposit/none-held');
  if (refundable(state) > 0) return null;
  return refuse(bound.includes(state.orderState) ? 'deposit/asked-for-the-parts' : 'deposit/kept-by-terms');
}

export function refuseRefundOf(amountMinor: number, state: DepositState): Refusal | null {
  const no = refuseRefund(state);
  if (no) return no;
  return amountMinor > refundable(state) ? refuseField('/amountMinor', 'deposit/more-than-goes-back') : null;
}
