import type { Tx } from '#platform/server/database/tx.ts';
import type { PaymentMethod } from '../../rules/index.ts';

export interface DepositRow {
  id: string;
  repair_order_id: string;
  number: string;
  kind: 'received' | 'refunded' | 'credited' | 'returned';
  amount_minor: number;
  method: PaymentMethod | null;
  reference: string | null;
  reason: string | null;
  payment_id: string | null;
  written_at: Date;
  written_by_name: string | null;
  document_id: string | null;
}

/** Every entry of a visit's deposit, in the order they came. */
export function readDeposits(tx: Tx, visitId: string): Promise<DepositRow[]> {
  return tx.rows<DepositRow>(
    'deposits_of_visit',
    `select p.id, p.repair_order_id, p.number, p.kind, p.amount_minor, p.method, p.reference, p.reason, p.payment_id,
       p.written_at, t.name as written_by_name,
       (select d.id from documents d where d.organization_id = p.organization_id and d.subject_id = p.id
        and d.visit_id = p.visit_id and d.kind = 'deposit-receipt' limit 1) as document_id
     from deposits p
     left join staff t on t.organization_id = p.organization_id and t.id = p.written_by
     where p.organization_id = $1 and p.visit_id = $2 order by p.written_at, p.number`,
    [tx.organizationId, visitId],
  );
}
