import type { Payer } from '#modules/registry/rules/index.ts';
import { readVisitOnPaper, type VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import type { SettlementSheet } from '../../rules/index.ts';
import type { SettlementFacts } from '../documents/settlement-facts.ts';
import { issueSettlement } from './issue-settlement.ts';
import { workshopYear } from './workshop-year.ts';

export interface SheetsIssued {
  visit: VisitRow;
  repairOrderId: string | null;
  customerId: string | null;
  currency: string;
  pricesIncludeTax: boolean;
  sheets: readonly SettlementSheet[];
}

export interface IssuedSheet {
  id: string;
  number: string;
  payer: Payer;
  totalMinor: number;
  documentId: string;
}

/** Writes each sheet under its number and keeps its paper: the customer's in their language, the others in the house's. */
export async function issueSheets(context: CommandContext, issued: SheetsIssued): Promise<IssuedSheet[]> {
  const { tx, actor, now } = context;
  const { visit, sheets, customerId } = issued;
  const [{ workshop, year }, house, onPaper] = await Promise.all([
    workshopYear(context, visit.workshop_id),
    readHouse(tx, visit.workshop_id),
    readVisitOnPaper(tx, visit.id),
  ]);
  const written: IssuedSheet[] = [];
  for (const sheet of sheets) {
    const isTheirs = sheet.payer === 'customer';
    const { id, number } = await issueSettlement(context, {
      ...{ visit, repairOrderId: issued.repairOrderId, currency: issued.currency, year, sheet },
      customerId: isTheirs ? customerId : null,
    });
    const facts: SettlementFacts = {
      ...{ house, visit: onPaper, pricesIncludeTax: issued.pricesIncludeTax, sheet },
      ...{ issuedAt: now.toISOString(), issuedBy: actor.name, payments: [], paidMinor: 0, reverses: null },
    };
    const { documentId } = keepDocument(context, {
      ...{
        kind: 'settlement',
        workshopId: visit.workshop_id,
        visitId: visit.id,
        subjectId: id,
        number,
        facts,
      },
      locale: (isTheirs && onPaper.locale) || workshop.locale,
      final: true,
    });
    written.push({ id, number, payer: sheet.payer, totalMinor: sheet.totalMinor, documentId });
  }
  return written;
}
