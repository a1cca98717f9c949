import type { VisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { DocumentFacts } from '#platform/server/documents/document-kind.ts';
import type { CheckedAtDelivery } from '../../rules/index.ts';

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
  deliveredBy: string | null;
  otherAdvisorReason: string | null;
  signature: { name: string; at: string; sha256: string };
}
