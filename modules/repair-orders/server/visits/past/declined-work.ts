import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { declinedWork } from '../../../api/index.ts';
import { formerOwnersWord, otherVisit, type PastOf, vehicleOf } from './of-car.ts';

/**
 * CHANGE-4: work the customer once said no to comes up again at the next visit, once, until it is done. Why a former owner
 * said no stays with them (FILE-2).
 */
export async function declinedBefore(
  tx: Tx,
  of: PastOf,
  id: string,
): Promise<z.output<typeof declinedWork>[]> {
  const rows = await tx.rows<{
    id: string;
    visit_id: string;
    title: string;
    finding: string | null;
    safety: boolean;
    total_minor: number;
    declined_at: Date;
    decline_reason: string | null;
  }>(
    `declined_before_${of}`,
    `select j.id, j.visit_id, j.title, j.finding, j.safety, j.total_minor, coalesce(j.declined_at, j.created_at)
       as declined_at,
       case when ${theirs} then null else j.decline_reason end as decline_reason
     from repair_orders o
     join jobs j on j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state = 'declined'
     where o.organization_id = $1 and o.vehicle_id = ${vehicleOf[of]} ${otherVisit(of, 'o.visit_id')}
       and not exists (select 1 from repair_orders p
         join jobs d on d.organization_id = p.organization_id and d.repair_order_id = p.id and d.state <> 'cancelled'
         where p.organization_id = o.organization_id and p.vehicle_id = o.vehicle_id and p.state <> 'cancelled'
           and d.id > j.id and (d.op_code_id = j.op_code_id
             or (d.op_code_id is null or j.op_code_id is null) and lower(d.title) = lower(j.title)))
     order by o.id desc, j.position limit 20`,
    [tx.organizationId, id],
  );
  return rows.map((row) => ({
    jobId: row.id,
    visitId: row.visit_id,
    title: row.title,
    finding: row.finding,
    safety: row.safety,
    totalMinor: row.total_minor,
    declinedAt: row.declined_at.toISOString(),
    reason: row.decline_reason,
  }));
}

const theirs = formerOwnersWord({
  vehicle: 'o.vehicle_id',
  customer: 'o.customer_id',
  at: 'coalesce(j.declined_at, j.created_at)',
});
