import { readVisitOnPaper, type VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { keepDocument } from '#platform/server/documents/keep-document.ts';
import { reversalOf } from '../../rules/index.ts';
import type { SettlementFacts } from '../documents/settlement-facts.ts';
import { issueSettlement } from './issue-settlement.ts';
import type { SettlementRow } from './read-settlements.ts';
import { workshopYear } from './workshop-year.ts';

/** Takes sheets back by counter-entries, each with its own number and paper. */
export async function reverseSettlements(
  context: CommandContext,
  visit: VisitRow,
  settlements: readonly SettlementRow[],
  reason: string,
): Promise<void> {
  const { tx, actor, now } = context;
  const [{ workshop, year }, house, onPaper] = await Promise.all([
    workshopYear(context, visit.workshop_id),
    readHouse(tx, visit.workshop_id),
    readVisitOnPaper(tx, visit.id),
  ]);
  for (const reversed of settlements) {
    const sheet = reversalOf(reversed.sheet);
    const { repair_order_id: repairOrderId, customer_id: customerId, currency } = reversed;
    const { id, number } = await issueSettlement(context, {
      ...{ visit, repairOrderId, customerId, currency, year, sheet, reversesId: reversed.id },
    });
    tx.send('mark_reversed', markReversed, [tx.organizationId, reversed.id, id]);
    const facts: SettlementFacts = {
      ...{ house, visit: onPaper, pricesIncludeTax: true, sheet, payments: [], paidMinor: 0 },
      ...{ issuedAt: now.toISOString(), issuedBy: actor.name, reverses: { number: reversed.number, reason } },
    };
    keepDocument(context, {
      ...{ kind: 'settlement-reversal', workshopId: visit.workshop_id, visitId: visit.id, subjectId: id },
      ...{ number, facts, final: true },
      locale: (reversed.payer === 'customer' && onPaper.locale) || workshop.locale,
    });
  }
}

const markReversed = `
  update settlements set reversed_by_id = $3, version = version + 1 where organization_id = $1 and id = $2`;
