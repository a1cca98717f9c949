import type { z } from 'zod';
import type { pastVisit } from '#modules/registry/api/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { declinedWork } from '../../../api/index.ts';
import { type PlateColumns, plateOf } from '../cards/plate-of.ts';

const vehicleOfVisit = '(select vehicle_id from visits where organization_id = $1 and id = $2)';

/** The car's last stays before this one. */
export async function pastVisitsOf(tx: Tx, visitId: string): Promise<z.output<typeof pastVisit>[]> {
  const rows = await tx.rows<
    PlateColumns & {
      id: string;
      workshop_id: string;
      state: string;
      arrived_at: Date;
      exited_at: Date | null;
      vehicle_id: string;
      odometer: number | null;
      order_id: string | null;
      order_number: string | null;
      jobs: string[];
    }
  >(
    'past_visits_of_visit',
    `select p.id, p.workshop_id, p.state, p.arrived_at, p.exited_at, p.vehicle_id, p.odometer, c.plate_text,
       c.plate_country, c.plate_kind, o.id as order_id, o.number as order_number,
       array(select j.title from jobs j where j.organization_id = p.organization_id and j.repair_order_id = o.id
         and j.state not in ('declined', 'cancelled') order by j.position) as jobs
     from visits p
     join vehicles c on c.organization_id = p.organization_id and c.id = p.vehicle_id
     left join repair_orders o on o.organization_id = p.organization_id and o.visit_id = p.id and o.state <> 'cancelled'
     where p.organization_id = $1 and p.vehicle_id = ${vehicleOfVisit} and p.id < $2 and p.state <> 'cancelled'
     order by p.id desc limit 5`,
    [tx.organizationId, visitId],
  );
  return rows.map((row) => ({
    id: row.id,
    workshopId: row.workshop_id,
    state: row.state,
    arrivedAt: row.arrived_at.toISOString(),
    exitedAt: row.exited_at?.toISOString() ?? null,
    vehicleId: row.vehicle_id,
    plate: plateOf(row),
    odometer: row.odometer,
    orderId: row.order_id,
    orderNumber: row.order_number,
    jobs: row.jobs,
  }));
}

/** CHANGE-4: work the customer once said no to comes up again at the next visit. */
export async function declinedBefore(tx: Tx, visitId: string): Promise<z.output<typeof declinedWork>[]> {
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
    'declined_before_visit',
    `select j.id, j.visit_id, j.title, j.finding, j.safety, j.total_minor, coalesce(j.declined_at, j.created_at)
       as declined_at, j.decline_reason
     from repair_orders o
     join jobs j on j.organization_id = o.organization_id and j.repair_order_id = o.id and j.state = 'declined'
     where o.organization_id = $1 and o.vehicle_id = ${vehicleOfVisit} and o.visit_id <> $2
     order by o.id desc, j.position limit 20`,
    [tx.organizationId, visitId],
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
