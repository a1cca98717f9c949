import type { Tx } from '#platform/server/database/tx.ts';
import type { PaymentMethod } from '../../rules/index.ts';

export interface PaymentRow {
  id: string;
  settlement_id: string;
  number: string;
  method: PaymentMethod | 'deposit';
  amount_minor: number;
  tendered_minor: number | null;
  change_minor: number | null;
  reference: string | null;
  reverses_id: string | null;
  reason: string | null;
  received_at: Date;
  received_by_name: string | null;
  is_reversed: boolean;
}

/** Every payment of a visit and every one taken back, in the order they came. */
export function readPayments(tx: Tx, visitId: string): Promise<PaymentRow[]> {
  return tx.rows<PaymentRow>(
    'payments_of_visit',
    `select p.id, p.settlement_id, p.number, p.method, p.amount_minor, p.tendered_minor, p.change_minor, p.reference,
       p.reverses_id, p.reason, p.received_at, t.name as received_by_name,
       exists (select 1 from payments r where r.organization_id = p.organization_id and r.reverses_id = p.id)
         as is_reversed
     from payments p
     left join staff t on t.organization_id = p.organization_id and t.id = p.received_by
     where p.organization_id = $1 and p.visit_id = $2 order by p.received_at, p.number`,
    [tx.organizationId, visitId],
  );
}
