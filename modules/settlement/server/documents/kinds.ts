import { refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import { type DocumentKind, documentKind } from '#platform/server/documents/document-kind.ts';
import { readPayments } from '../records/read-payments.ts';
import { inForce, readSettlements } from '../records/read-settlements.ts';
import { drawDeposit } from './draw-deposit.ts';
import { drawGatePass } from './draw-gate-pass.ts';
import { drawReceipt } from './draw-receipt.ts';
import { drawReversal } from './draw-reversal.ts';
import { drawSettlement } from './draw-settlement.ts';
import { findIssued } from './find-issued.ts';
import { paymentOnPaper } from './payment-on-paper.ts';
import type { DepositFacts, GatePassFacts, ReceiptFacts, SettlementFacts } from './settlement-facts.ts';

/** The customer's sheet, printed again with what was paid since it was issued. */
const settlement = documentKind<SettlementFacts>({
  kind: 'settlement',
  draw: drawSettlement,
  gather: async (visitId, { tx, actor }) => {
    const [settlements, payments] = await Promise.all([
      readSettlements(tx, visitId),
      readPayments(tx, visitId),
    ]);
    const own = inForce(settlements).find(({ payer }) => payer === 'customer');
    if (!own) return null;
    if (!worksAt(actor, own.workshop_id)) return refuse('request/not-found');
    const issued = await findIssued(tx, own.id);
    const paid = payments.filter((each) => each.settlement_id === own.id).map(paymentOnPaper);
    if (!issued || paid.length === 0) return null;
    return {
      ...{ workshopId: own.workshop_id, subjectId: own.id, number: own.number, locale: issued.locale },
      facts: { ...issued.facts, payments: paid, paidMinor: own.paid_minor },
    };
  },
});

/** The papers of the till and the gate. */
export const settlementDocuments: readonly DocumentKind[] = [
  settlement,
  documentKind<SettlementFacts>({ kind: 'settlement-reversal', draw: drawReversal }),
  documentKind<ReceiptFacts>({ kind: 'receipt', draw: drawReceipt }),
  documentKind<DepositFacts>({ kind: 'deposit-receipt', draw: drawDeposit }),
  documentKind<GatePassFacts>({ kind: 'gate-pass', draw: drawGatePass }),
];
