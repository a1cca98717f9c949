import type { JobState, RepairOrderState } from '#modules/repair-orders/rules/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';

/** The part line a clerk has in hand. */
export interface PartLineFacts {
  readonly kind: string;
  /** Null when the part is not of the catalogue: it has no shelf. */
  readonly partId: string | null;
  readonly source: string | null;
  readonly approved: boolean;
  readonly jobState: JobState;
  readonly orderState: RepairOrderState;
  readonly quantityMilli: number;
  readonly issuedMilli: number;
}

export const inTheShop: readonly RepairOrderState[] = [
  'authorized',
  'in-progress',
  'work-finished',
  'inspected',
];
export const underWay: readonly JobState[] = ['approved', 'assigned', 'in-progress', 'paused', 'finished'];

/**
 * Whether this much may leave the store for a line. Only what the customer said yes to, and never more: what turns out
 * to need more is first written as the actual with its reason (SHOP-6, HAND-2).
 */
export function refuseIssue(line: PartLineFacts, quantityMilli: number): Refusal | null {
  const notIssuable = refuseLine(line) ?? refuseUnapproved(line);
  if (notIssuable) return notIssuable;
  const leftMilli = line.quantityMilli - line.issuedMilli;
  return quantityMilli > leftMilli
    ? refuse('workshop/more-than-approved', { left: Math.max(0, leftMilli) / 1000 })
    : null;
}

/** Nobody reaches for a part before the customer said yes, nor after the car was handed over. */
export function refuseUnapproved(line: PartLineFacts): Refusal | null {
  if (!line.approved || !underWay.includes(line.jobState)) return refuse('workshop/line-not-approved');
  return inTheShop.includes(line.orderState)
    ? null
    : refuse('workshop/not-in-work', { state: line.orderState });
}

/** Whether this much may go back to the shelf: what was never issued cannot return, nor what was handed over. */
export function refuseReturn(line: PartLineFacts, quantityMilli: number): Refusal | null {
  const notIssuable = refuseLine(line);
  if (notIssuable) return notIssuable;
  if (!inTheShop.includes(line.orderState)) {
    return refuse('workshop/not-in-work', { state: line.orderState });
  }
  return quantityMilli > line.issuedMilli
    ? refuse('workshop/more-than-issued', { issued: line.issuedMilli / 1000 })
    : null;
}

function refuseLine(line: PartLineFacts): Refusal | null {
  if (line.kind !== 'part') return refuse('workshop/not-a-part');
  return line.partId === null || line.source === 'customer-supplied'
    ? refuse('workshop/not-of-our-store')
    : null;
}
