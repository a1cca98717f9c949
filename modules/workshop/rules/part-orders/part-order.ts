import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { type PartLineFacts, refuseUnapproved } from '../issue-part.ts';

export const partOrderStates = ['asked', 'ordered', 'arrived', 'cancelled'] as const;
export type PartOrderState = (typeof partOrderStates)[number];

/** What is known of a part order, by when it happened. */
export interface PartOrderMoments {
  readonly orderedAt: Date | null;
  readonly arrivedAt: Date | null;
  readonly cancelledAt: Date | null;
}

export function partOrderState({ orderedAt, arrivedAt, cancelledAt }: PartOrderMoments): PartOrderState {
  if (cancelledAt) return 'cancelled';
  if (arrivedAt) return 'arrived';
  return orderedAt ? 'ordered' : 'asked';
}

export interface PartToGet {
  readonly line: PartLineFacts;
  /** On the shelf and not kept for another job; what arrived for this one is among it. */
  readonly freeMilli: number;
  /** The order of this line that is still on its way, or only asked for. */
  readonly open: PartOrderState | null;
}

/** SHOP-6: whether a part may be got for a line: the customer said yes to it, it is missing, and nobody got it before. */
export function refuseGetting({ line, freeMilli, open }: PartToGet, action: 'ask' | 'order'): Refusal | null {
  if (line.kind !== 'part') return refuse('workshop/not-a-part');
  if (line.source === 'customer-supplied') return refuse('workshop/customer-brings-it');
  const no = refuseUnapproved(line);
  if (no) return no;
  if (open === 'ordered') return refuse('workshop/part-ordered-already');
  if (open === 'asked' && action === 'ask') return refuse('workshop/part-asked-already');
  const missingMilli = line.quantityMilli - line.issuedMilli;
  return missingMilli <= 0 || freeMilli >= missingMilli ? refuse('workshop/part-is-here') : null;
}

/** A part is due in the future, or nobody knows. */
export function refuseDueAt(expectedAt: Date | null, now: Date): Refusal | null {
  return expectedAt && expectedAt <= now ? refuseField('/expectedAt', 'part/expected-in-the-past') : null;
}

/** Whether a step may be taken on an order: only what is on its way arrives, is put off, or is called off. */
export function refuseStepOn(state: PartOrderState, step: 'arrive' | 'expect' | 'cancel'): Refusal | null {
  if (state === 'ordered' || (state === 'asked' && step === 'cancel')) return null;
  return refuse('workshop/part-order-not-open', { state });
}

/** More than was ordered is another delivery: a slip of the keys, as a rule. */
export function refuseArrivalOf(quantityMilli: number, leftMilli: number): Refusal | null {
  return quantityMilli > leftMilli
    ? refuseField('/quantityMilli', 'workshop/more-than-ordered', { left: leftMilli / 1000 })
    : null;
}
