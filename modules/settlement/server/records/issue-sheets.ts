import type { Payer } from '#modules/registry/rules/index.ts';
import { creditDeposit } from '#modules/repair-orders/rules/index.ts';
import { readVisitOnPaper, type VisitRow } from '#modules/repair-orders/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import { isDueAtTheTill, type SettlementSheet } from '../../rules/index.ts';
import type { PaymentOnPaper, SettlementFacts } from '../documents/settlement-facts.ts';
import { issueSettlement } from './issue-settlement.ts';
import { offsetDeposit } from './offset-deposit.ts';
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
  /** What the deposit pays of it. */
  depositMinor: number;
  documentId: string;
}

/**
 * Writes each sheet under its number and keeps its paper: the customer's in their language, the others in the house's.
 * APPT-6 a deposit pays on the customer's sheet at once, and the sheet says so.
 */
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
    const offsets = isDueAtTheTill(sheet.payer) ? await offset(context, { ...issued, id, sheet, year }) : [];
    const depositMinor = sum(offsets.map(({ amountMinor }) => amountMinor));
    const facts: SettlementFacts = {
      ...{ house, visit: onPaper, pricesIncludeTax: issued.pricesIncludeTax, sheet, reverses: null },
      ...{ issuedAt: now.toISOString(), issuedBy: actor.name, payments: offsets, paidMinor: depositMinor },
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
    written.push({ id, number, payer: sheet.payer, totalMinor: sheet.totalMinor, depositMinor, documentId });
  }
  return written;
}

/** What of the deposit the sheet uses, as a payment on its paper; what is over stays held until it is given back. */
async function offset(
  context: CommandContext,
  {
    visit,
    repairOrderId,
    id,
    sheet,
    year,
  }: SheetsIssued & { id: string; sheet: SettlementSheet; year: number },
): Promise<PaymentOnPaper[]> {
  const { creditedMinor: amountMinor } = creditDeposit(sheet.totalMinor, visit.deposit_held_minor);
  if (amountMinor === 0) return [];
  const settlement = { id, workshop_id: visit.workshop_id, visit_id: visit.id, paid_minor: 0 };
  const { number } = await offsetDeposit(context, { visit, repairOrderId, settlement, amountMinor, year });
  const none = { tenderedMinor: null, changeMinor: null, reference: null };
  const { actor, now } = context;
  return [{ ...none, number, method: 'deposit', amountMinor, at: now.toISOString(), by: actor.name }];
}
