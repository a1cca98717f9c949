import type { VisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { DocumentFacts } from '#platform/server/documents/document-kind.ts';
import type { CheckedAtDelivery, Identified } from '../../rules/index.ts';

/** What the customer signs when they take the car back. */
export interface DeliveryFacts extends DocumentFacts {
  visit: VisitOnPaper;
  checks: readonly CheckedAtDelivery[];
  /** The sheets they pay, with what was paid by then. */
  settlements: { number: string; totalMinor: number; paidMinor: number }[];
  /** What was listed at reception and is back in their hands. */
  belongings: { name: string; quantity: number; isBack: boolean; unreturnedReason?: string | null }[];
  /** How the car came and how it goes; sheets signed before this was read have none. */
  readings?: {
    odometer: number | null;
    fuelPercent: number | null;
    fuelPercentBefore: number | null;
    explanation: string | null;
  };
  /** DLVR-3 the pick-up copy came back, or who was identified instead; absent on sheets older than that. */
  pickUp?: { copyReturned: true } | ({ copyReturned: false } & Identified);
  deliveredBy: string | null;
  otherAdvisorReason: string | null;
  signature: { name: string; at: string; sha256: string };
}
