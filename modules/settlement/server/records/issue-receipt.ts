import type { WorkshopRow } from '#modules/registry/server/index.ts';
import { readVisitOnPaper, type VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { type KeptDocument, keepDocument } from '#platform/server/documents/keep-document.ts';
import type { PaymentTaken } from '../../rules/index.ts';
import type { ReceiptFacts } from '../documents/settlement-facts.ts';
import type { SettlementRow } from './read-settlements.ts';

export interface ReceiptIssued {
  visit: VisitRow;
  settlement: SettlementRow;
  /** On this sheet with this payment. */
  paidMinor: number;
  payment: PaymentTaken & { id: string; number: string; method: string; reference: string | null };
  reverses: ReceiptFacts['reverses'];
}

/** Every payment leaves a receipt, and so does every one given back. */
export async function issueReceipt(
  context: CommandContext,
  workshop: WorkshopRow,
  { visit, settlement, paidMinor, payment, reverses }: ReceiptIssued,
): Promise<KeptDocument> {
  const { tx, actor, now } = context;
  const [house, onPaper] = await Promise.all([
    readHouse(tx, visit.workshop_id),
    readVisitOnPaper(tx, visit.id),
  ]);
  const { id, number, method, amountMinor, tenderedMinor, changeMinor, reference } = payment;
  const facts: ReceiptFacts = {
    ...{ house, visit: onPaper, reverses },
    payment: {
      ...{ number, method, amountMinor, tenderedMinor, changeMinor, reference },
      ...{ at: now.toISOString(), by: actor.name },
    },
    settlement: {
      ...{
        number: settlement.number,
        payer: settlement.payer,
        totalMinor: settlement.total_minor,
        paidMinor,
      },
    },
  };
  const isTheirs = settlement.payer === 'customer';
  return keepDocument(context, {
    ...{ kind: 'receipt', workshopId: visit.workshop_id, visitId: visit.id, subjectId: id, number, facts },
    locale: (isTheirs && onPaper.locale) || workshop.locale,
    final: true,
  });
}
