import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { isDueAtTheTill, type SettlementSheet } from '../../rules/index.ts';

export interface SettlementIssued {
  visit: Pick<VisitRow, 'id' | 'workshop_id'>;
  repairOrderId: string | null;
  /** Known for the customer's own sheet; the others pay by contract. */
  customerId: string | null;
  currency: string;
  year: number;
  sheet: SettlementSheet;
  /** The settlement this one takes back. */
  reversesId?: string;
}

/** SETL-5 writes one sheet under the next number; who does not pay at the till owes on account from the start. */
export async function issueSettlement(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  issued: SettlementIssued,
): Promise<{ id: string; number: string }> {
  const { visit, sheet, reversesId = null } = issued;
  const id = newId(now);
  const [row] = await tx.rows<{ number: string }>('issue_settlement', insert, [
    ...[tx.organizationId, id, visit.workshop_id, visit.id, issued.repairOrderId, issued.year, sheet.payer],
    ...[issued.customerId, issued.currency, sheet.netMinor, sheet.taxMinor, sheet.totalMinor],
    ...[!isDueAtTheTill(sheet.payer), JSON.stringify(sheet), reversesId, now, actor.staffId],
  ]);
  return { id, number: row?.number ?? '' };
}

const insert = `
  insert into settlements (organization_id, id, workshop_id, visit_id, repair_order_id, number, payer, customer_id,
    currency, net_minor, tax_minor, total_minor, on_account, sheet, reverses_id, issued_at, issued_by)
  values ($1, $2, $3, $4, $5,
    'ST' || $6::integer || '-' || lpad(next_document_number($3, 'settlement', $6::integer)::text, 6, '0'),
    $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  returning number`;
