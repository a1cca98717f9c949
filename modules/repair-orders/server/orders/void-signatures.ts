import type { Tx } from '#platform/server/database/tx.ts';

/** A signature under a contract that is changed stands no more, nor the owner's yes to it; both stay as they were given. */
export function voidSignatures(tx: Tx, orderId: string, { reason, at }: { reason: string; at: Date }): void {
  tx.send(
    'void_signatures',
    `update signatures set voided_at = $3, void_reason = $4
     where organization_id = $1 and subject_id = $2 and purpose = 'contract' and voided_at is null`,
    [tx.organizationId, orderId, at, reason],
  );
  tx.send(
    'void_owner_consents',
    `update owner_consents set voided_at = $3
     where organization_id = $1 and repair_order_id = $2 and voided_at is null`,
    [tx.organizationId, orderId, at],
  );
}
