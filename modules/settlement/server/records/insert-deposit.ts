import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { DepositRow } from './read-deposits.ts';

export interface DepositWritten extends Pick<DepositRow, 'kind' | 'amount_minor'> {
  visit: Pick<VisitRow, 'id' | 'workshop_id'>;
  repairOrderId: string;
  year: number;
  method?: string | null;
  reference?: string | null;
  reason?: string | null;
  paymentId?: string | null;
}

/** Writes one entry of the deposit's book under the next number; whoever writes keeps the visit's held amount in step. */
export async function insertDeposit(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  written: DepositWritten,
): Promise<{ id: string; number: string }> {
  const { visit, method = null, reference = null, reason = null, paymentId = null } = written;
  const id = newId(now);
  const [row] = await tx.rows<{ number: string }>('insert_deposit', insert, [
    ...[tx.organizationId, id, visit.workshop_id, visit.id, written.repairOrderId, written.year],
    ...[written.kind, written.amount_minor, method, reference, reason, paymentId, now, actor.staffId],
  ]);
  return { id, number: row?.number ?? '' };
}

const insert = `
  insert into deposits (organization_id, id, workshop_id, visit_id, repair_order_id, number, kind, amount_minor,
    method, reference, reason, payment_id, written_at, written_by)
  values ($1, $2, $3, $4, $5,
    'DP' || $6::integer || '-' || lpad(next_document_number($3, 'deposit', $6::integer)::text, 6, '0'),
    $7, $8, $9, $10, $11, $12, $13, $14)
  returning number`;
