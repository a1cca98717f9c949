import type { Tx } from '#platform/server/database/tx.ts';

export interface PartNotIssued {
  line_id: string;
  name: string;
  missing_milli: number;
}

/** HAND-3: parts the order bills that never left the store: each is a slip that is missing, or work not done. */
export function partsNotIssued(tx: Tx, repairOrderId: string): Promise<PartNotIssued[]> {
  return tx.rows(
    'parts_not_issued',
    `select l.id as line_id, l.name, l.quantity_milli - l.issued_milli as missing_milli
     from repair_order_lines l
     join jobs j on j.organization_id = l.organization_id and j.id = l.job_id
       and j.state not in ('declined', 'cancelled', 'proposed')
     where l.organization_id = $1 and l.repair_order_id = $2 and l.removed_at is null and l.kind = 'part'
       and l.part_id is not null and l.source is distinct from 'customer-supplied'
       and l.issued_milli < l.quantity_milli
     order by l.position, l.id`,
    [tx.organizationId, repairOrderId],
  );
}
