import { getServiceStandard, type WorkshopRow } from '#modules/registry/server/index.ts';
import { readVisitOnPaper, type VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { type KeptDocument, keepDocument } from '#platform/server/documents/keep-document.ts';
import type { DepositFacts } from '../documents/settlement-facts.ts';

export interface DepositReceipt {
  visit: VisitRow;
  id: string;
  heldMinor: number;
  isRefund: boolean;
  reason: string | null;
  entry: Omit<DepositFacts['payment'], 'at' | 'by'>;
}

/** APPT-6 a deposit taken or given back leaves a numbered receipt with the terms it is held by. */
export async function issueDepositReceipt(
  context: CommandContext,
  workshop: WorkshopRow,
  { visit, id, heldMinor, isRefund, reason, entry }: DepositReceipt,
): Promise<KeptDocument> {
  const { tx, actor, now } = context;
  const [house, onPaper, { parameters }] = await Promise.all([
    readHouse(tx, visit.workshop_id),
    readVisitOnPaper(tx, visit.id),
    getServiceStandard(tx, visit.workshop_id, visit.service_standard_version),
  ]);
  const facts: DepositFacts = {
    ...{ house, visit: onPaper, heldMinor, isRefund, reason },
    keptBp: parameters.orderedPartKeptBp,
    payment: { ...entry, at: now.toISOString(), by: actor.name },
  };
  return keepDocument(context, {
    ...{ kind: 'deposit-receipt', workshopId: visit.workshop_id, visitId: visit.id, subjectId: id },
    ...{ number: entry.number, facts, locale: onPaper.locale || workshop.locale, final: true },
  });
}
