import type { leaveKinds } from '#modules/repair-orders/rules/index.ts';

/** Why somebody calls a customer who left without repair. */
export const followUpReasons = [
  'declined-estimate',
  'open-quotation',
  'diagnosis-open',
  'appointment-wished',
  'other',
] as const;
export type FollowUpReason = (typeof followUpReasons)[number];

/**
 * RECV-3, A26: what is to be asked after when nobody says otherwise. A refused offer is named as such, whatever the
 * customer had come for; an answered enquiry leaves nothing open.
 */
export function followUpReasonFor(leaving: {
  kind: (typeof leaveKinds)[number];
  wasEstimated: boolean;
}): FollowUpReason | null {
  const { kind, wasEstimated } = leaving;
  if (kind === 'new-appointment') return 'appointment-wished';
  if (kind === 'declined' || (wasEstimated && kind === 'diagnosis-only')) return 'declined-estimate';
  if (kind === 'quotation-only') return 'open-quotation';
  return kind === 'diagnosis-only' ? 'diagnosis-open' : null;
}

/** A26: whether what was estimated counts as refused; a quotation taken home, or a wish to come again, refuses nothing. */
export function refusesOffer(kind: (typeof leaveKinds)[number]): boolean {
  return kind === 'declined' || kind === 'diagnosis-only';
}
