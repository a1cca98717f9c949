import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { PaymentTaken } from '../../rules/index.ts';
import type { SettlementRow } from './read-settlements.ts';

export interface PaymentWritten extends PaymentTaken {
  settlement: Pick<SettlementRow, 'id' | 'workshop_id' | 'visit_id' | 'paid_minor'>;
  method: string;
  reference: string | null;
  reversesId?: string;
  reason?: string;
  year: number;
}

/** Writes money taken, or given back as a negative amount, and what the settlement has received by then. */
export async function insertPayment(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  written: PaymentWritten,
): Promise<{ id: string; number: string; paidMinor: number }> {
  const { settlement, reversesId = null, reason = null } = written;
  const id = newId(now);
  const paidMinor = settlement.paid_minor + written.amountMinor;
  tx.send(
    'count_payment',
    'update settlements set paid_minor = $3, version = version + 1 where organization_id = $1 and id = $2',
    [tx.organizationId, settlement.id, paidMinor],
  );
  const [row] = await tx.rows<{ number: string }>('insert_payment', insert, [
    ...[tx.organizationId, id, settlement.workshop_id, settlement.visit_id, settlement.id, written.year],
    ...[written.method, written.amountMinor, written.tenderedMinor, written.changeMinor, written.reference],
    ...[reversesId, reason, now, actor.staffId],
  ]);
  return { id, number: row?.number ?? '', paidMinor };
}

const insert = `
  insert into payments (organization_id, id, workshop_id, visit_id, settlement_id, number, method, amount_minor,
    tendered_minor, change_minor, reference, reverses_id, reason, received_at, received_by)
  values ($1, $2, $3, $4, $5,
    'PY' || $6::integer || '-' || lpad(next_document_number($3, 'payment', $6::integer)::text, 6, '0'),
    $7, $8, $9, $10, $11, $12, $13, $14, $15)
  returning number`;
