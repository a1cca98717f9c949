import type { Payer } from '#modules/registry/rules/index.ts';
import type { VisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { DocumentFacts } from '#platform/server/documents/document-kind.ts';
import type { SettlementSheet } from '../../rules/index.ts';

export interface PaymentOnPaper {
  number: string;
  method: string;
  amountMinor: number;
  tenderedMinor: number | null;
  changeMinor: number | null;
  reference: string | null;
  at: string;
  by: string | null;
}

/** SETL-1 the sheet a payer gets, as it was issued; printed later it also says what was paid. */
export interface SettlementFacts extends DocumentFacts {
  visit: VisitOnPaper;
  pricesIncludeTax: boolean;
  issuedAt: string;
  issuedBy: string | null;
  sheet: SettlementSheet;
  payments: PaymentOnPaper[];
  paidMinor: number;
  /** The sheet this one takes back, and why. */
  reverses: { number: string; reason: string } | null;
}

export interface ReceiptFacts extends DocumentFacts {
  visit: VisitOnPaper;
  payment: PaymentOnPaper;
  /** The payment that is given back, and why. */
  reverses: { number: string; reason: string } | null;
  settlement: { number: string; payer: Payer; totalMinor: number; paidMinor: number };
}

export interface DepositFacts extends DocumentFacts {
  visit: VisitOnPaper;
  payment: PaymentOnPaper;
  isRefund: boolean;
  reason: string | null;
  /** Held for the visit with this entry. */
  heldMinor: number;
  /** The share of an ordered part's deposit that stays when the order is called off; not on papers of before. */
  keptBp?: number;
}

export interface GatePassFacts extends DocumentFacts {
  visit: VisitOnPaper;
  code: string;
  ground: string;
  issuedAt: string;
  issuedBy: string | null;
}
