import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { declinedWork } from '../../../api/index.ts';
import { otherVisit, type PastOf, vehicleOf } from './of-car.ts';

/** CHANGE-4: work the customer once said no to comes up again at the next visit. */
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
       as declined_at, j.decline_reason
     from repair_orders o
     join jobs j on j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state = 'declined'
     where o.organization_id = $1 and o.vehicle_id = ${vehicleOf[of]} ${otherVisit(of, 'o.visit_id')}
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
